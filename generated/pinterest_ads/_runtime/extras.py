# Made from generator/runtime.
"""What a caller adds to one request beside what the document knows."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .encoding import quote, text_of
from .headers import name_problem, value_problem
from .options import CallOptions
from .plain import HasWire, plain
from .problems import Problems
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .jsontext import Json
    from .plain import Value

_KNOWN = CallOptions.__optional_keys__


def check(options: CallOptions, problems: Problems) -> None:
    """Report options that do not exist, and headers that cannot be sent."""
    if not options:
        return
    for name in options.keys() - _KNOWN:
        problems.add(name, "the call takes no such argument")
    for name, value in options.get("extra_headers", {}).items():
        problem = name_problem(name) or value_problem(value)
        if name.lower() == "authorization":
            problem = "comes from the client's credentials"
        if problem:
            problems.add(("extra_headers", str(name)), problem)


def query_pairs(options: CallOptions, problems: Problems) -> list[str]:
    """``name=value`` for each extra query parameter; the items of a list each get their own."""
    pairs: list[str] = []
    for name, value in options.get("extra_query", {}).items():
        data: Json = plain(value, ("extra_query", name), problems)
        for item in data if isinstance(data, list) else [data]:
            if item is None or isinstance(item, list | dict):
                problems.add(("extra_query", name), "text, numbers, booleans or a list of them are needed")
            else:
                pairs.append(f"{quote(name)}={quote(text_of(item))}")
    return pairs


def with_extra_body(body: Value | Unset, options: CallOptions, problems: Problems) -> Any:
    """The body with the extra properties, which win over its own."""
    extra = options.get("extra_body")
    if extra is None:
        return body
    if body is UNSET:
        return dict(extra)
    if isinstance(body, HasWire):
        return {**body._wire(), **extra}
    if isinstance(body, Mapping):
        return {**body, **extra}
    problems.add("extra_body", "can only be added to a body that is an object")
    return body
