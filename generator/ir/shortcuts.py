"""`x-shortcuts`: further calls of an operation that takes many items, with some properties of each already set."""

from __future__ import annotations

import re
from typing import Any

from generator.ir import names
from generator.ir.model import Shortcut
from generator.ir.notes import text, words
from generator.ir.references import child
from generator.problems import PipelineError, Problem

CALL = re.compile(r"[A-Za-z][A-Za-z0-9_]*\.[A-Za-z][A-Za-z0-9_]*")
_KEYS = frozenset({"call", "sets", "summary", "description", "x-source"})


def read(node: dict[str, Any], pointer: str) -> tuple[Shortcut, ...]:
    """The shortcuts that an operation states. Raises PipelineError."""
    stated = node.get("x-shortcuts", [])
    where = child(pointer, "x-shortcuts")
    if not isinstance(stated, list) or not all(isinstance(one, dict) for one in stated):
        raise PipelineError.one(where, "expected a list of objects")
    problems: list[Problem] = []
    found: list[Shortcut] = []
    for index, one in enumerate(stated):
        place = child(where, str(index))
        problems += [
            Problem(child(place, str(key)), "x-shortcuts has no such key") for key in one if key not in _KEYS
        ]
        call, sets = one.get("call"), one.get("sets")
        if not (isinstance(call, str) and CALL.fullmatch(call)):
            problems.append(Problem(child(place, "call"), "a call is written as resource.method"))
        elif (
            not isinstance(sets, dict) or not sets or not all(isinstance(v, str | int) for v in sets.values())
        ):
            problems.append(
                Problem(child(place, "sets"), "properties with texts, whole numbers or booleans are needed")
            )
        else:
            resource, method = names.call({"x-call": call}, "", "")
            found.append(
                Shortcut(
                    resource=resource,
                    call=method,
                    sets=tuple(sets.items()),
                    pointer=place,
                    summary=words(one, "summary"),
                    description=words(one, "description"),
                    source=text(one, "x-source"),
                )
            )
    if problems:
        raise PipelineError(problems)
    return tuple(found)
