"""What a document says of several values together (`x-descending`, `x-span`), which no schema can."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from tests.contract.support.document import Operation


def descending(names: Sequence[str], values: dict[str, Any]) -> dict[str, Any]:
    """`values` with these numbers from large to small, all of them where there is one."""
    given = sorted((values[name] for name in names if type(values.get(name)) is int), reverse=True)
    if not given or any(name in values and type(values[name]) is not int for name in names):
        return values
    return {**values, **dict(zip(names, given + given[-1:] * len(names), strict=False))}


def fitted(operation: Operation, parameters: dict[tuple[str, str], Any]) -> dict[tuple[str, str], Any]:
    """Parameters as one request may have them: numbers from large to small, and few days."""
    query = {wire: value for (place, wire), value in parameters.items() if place == "query"}
    known = {parameter.wire for parameter in operation.parameters if parameter.location == "query"}
    query = descending([wire for wire in operation.descending if wire in known], query)
    if operation.span:
        first, last = (_day(query.get(operation.span[key])) for key in ("start", "end"))
        apart = min(operation.span["apart"], *operation.span["apart_by_step"].values())
        if first is not None and last is not None and not 0 <= (last - first).days <= apart:
            query[operation.span["end"]] = query[operation.span["start"]]
    return {**parameters, **{("query", wire): value for wire, value in query.items()}}


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else None
    except ValueError:
        return None
