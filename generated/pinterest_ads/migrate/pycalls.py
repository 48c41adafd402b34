# Made from generator/migrate.
"""Python's calls: the method of a request, and whether they speak to people."""

from __future__ import annotations

import ast
import re

from .pynames import last_name
from .pytexts import Texts
from .site import METHODS, Method

_SAYING = re.compile(
    r"(?i)^(print|pprint|_?log(ger|ging)?|warn(ings?)?|debug|info|error|exception|critical|echo|secho|fail|skip|\w*(error|exception|warning))$"
)
_ALWAYS = frozenset(("echo", "secho", "warn", "fail", "xfail", "skip", "critical"))
_VERB = re.compile(
    r"(?i)(?:^|_)(get|post|put|patch|delete)(?:$|_|json)|^(get|post|put|patch|delete)(?=[A-Z]|$)"
)


class Calls(Texts):
    """What is around an expression."""

    def _method(self, node: ast.Call) -> Method | None:
        """Of the request that a call makes."""
        for value in [
            *node.args[:2],
            *(keyword.value for keyword in node.keywords if keyword.arg == "method"),
        ]:
            if (
                isinstance(value, ast.Constant)
                and isinstance(value.value, str)
                and value.value.upper() in METHODS
            ):
                start, _ = self._span(value)
                return Method(value.value.upper(), start + 1, len(value.value))
            if isinstance(value, ast.Attribute) and value.attr in METHODS:
                _, end = self._span(value)
                return Method(value.attr, end - len(value.attr), len(value.attr))
        name = last_name(node.func)
        if not (found := _VERB.search(name)):
            return None
        verb = found[1] or found[2]
        end = self.offset(node.func.end_lineno or 0, node.func.end_col_offset or 0)
        return Method(verb.upper(), end - len(name) + found.start(1 if found[1] else 2), len(verb))


def is_saying(function: ast.expr) -> bool:
    if not isinstance(function, ast.Attribute):
        return bool(_SAYING.match(last_name(function)))
    if function.attr in _ALWAYS:
        return True
    names = {
        last_name(node) for node in ast.walk(function.value) if isinstance(node, ast.Name | ast.Attribute)
    }
    if function.attr == "write":
        return bool(names & {"stderr", "stdout"})
    return bool(_SAYING.match(function.attr)) and (
        function.attr[:1].isupper() or any(_SAYING.match(name) or "log" in name.lower() for name in names)
    )
