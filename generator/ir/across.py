"""What a document says of several values together, which no schema can: `x-descending` and `x-span`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.ir.model import Descending, Span
from generator.ir.notes import text
from generator.ir.references import child
from generator.problems import PipelineError, Problem

BORDERS = {"day": 1, "week": 6, "month": 30}
"""Where the time that a row is of may begin (on any day, on Mondays, on the first day of a month), and how many days
a request has to span at least, so that every one ends there."""
_TEXTS = ("start", "end", "step")
_MAPS = ("apart_by_step", "borders")


def descending(node: dict[str, Any], pointer: str) -> Descending | None:
    """The names of numbers of which none is larger than the one before it. Raises PipelineError."""
    stated, where = node.get("x-descending"), child(pointer, "x-descending")
    if stated is None:
        return None
    names = stated.get("names") if isinstance(stated, dict) else None
    if not isinstance(names, list) or len(names) < 2 or not all(isinstance(one, str) for one in names):
        raise PipelineError.one(child(where, "names"), "expected a list of two names or more")
    if not text(stated, "rule"):
        raise PipelineError.one(child(where, "rule"), "expected a text that says the rule")
    return Descending(tuple(names), text(stated, "rule"), where)


def span(node: dict[str, Any], pointer: str) -> Span | None:
    """How many days one request of a list reaches over. Raises PipelineError."""
    stated, where = node.get("x-span"), child(pointer, "x-span")
    if stated is None:
        return None
    if not isinstance(stated, dict):
        raise PipelineError.one(where, "expected an object")
    problems = list(_wrong(stated, where))
    if problems:
        raise PipelineError(problems)
    return Span(
        stated["start"],
        stated["end"],
        stated["step"],
        stated["apart"],
        tuple(stated.get("apart_by_step", {}).items()),
        tuple(stated.get("borders", {}).items()),
        where,
    )


def _wrong(stated: dict[str, Any], where: str) -> Iterator[Problem]:
    for key in _TEXTS:
        if not text(stated, key):
            yield Problem(child(where, key), "expected a text")
    for key in (*_MAPS, *stated):
        if key not in (*_TEXTS, *_MAPS, "apart"):
            yield Problem(child(where, key), "x-span has no such key")
        elif key in _MAPS and not isinstance(stated.get(key, {}), dict):
            yield Problem(child(where, key), "expected an object")
            return
    apart = stated.get("apart")
    by_step, borders = (stated.get(key, {}) for key in _MAPS)
    for place, days in (
        ("apart", apart),
        *((f"apart_by_step/{step}", days) for step, days in by_step.items()),
    ):
        if type(days) is not int or days < 1:
            yield Problem(f"{where}/{place}", "expected a whole number of days, at least 1")
            return
    for step, border in borders.items():
        days = by_step.get(step, apart)
        if border not in BORDERS:
            yield Problem(child(where, "borders", step), f"expected one of {', '.join(BORDERS)}")
        elif days < BORDERS[border]:
            yield Problem(child(where, "borders", step), f"no {border} fits into {days} days")
