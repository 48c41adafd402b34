# Made from generator/migrate.
"""Which rows of the table a path means, however its variables are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from attrs import frozen

from .table import Row, rows

HOLE = "\N{REPLACEMENT CHARACTER}"
"""Stands for a part of a text that is known only when the program runs."""

# How people write a variable: <id> {id} {{id}} ${id} $id :id %s %d %(id)s %{id} #{id}, and the hole itself.
_PLACEHOLDER = re.compile(
    rf"<[^<>/]*>|\{{\{{?[^{{}}/]*\}}?\}}|[$#%]\{{[^{{}}/]*\}}|\$\(?\w+\)?|:[A-Za-z_]\w*|%(?:\(\w+\))?[sdifu]|{HOLE}"
)
_NUMBER = re.compile(r"\d+")
# Ids of the sort `YOUR_CAMPAIGN_ID` and enum values of `targeting/<targeting_type>`.
_CAPITALS = re.compile(r"[A-Z][A-Z0-9_]+")


@frozen
class _Shape:
    row: Row
    parts: tuple[str | None, ...]
    """None for a variable."""
    fixed: int


@cache
def _shapes() -> dict[int, tuple[_Shape, ...]]:
    found: dict[int, list[_Shape]] = {}
    for row in rows():
        parts = tuple(None if part.startswith("<") else part for part in row.path.rstrip("/").split("/"))
        found.setdefault(len(parts), []).append(_Shape(row, parts, len(parts) - parts.count(None)))
    return {length: tuple(shapes) for length, shapes in found.items()}


def is_variable(part: str) -> bool:
    """Whether a part of a path is surely no fixed word of it: a placeholder or a number."""
    return bool(_NUMBER.fullmatch(part) or _PLACEHOLDER.search(part))


def find(parts: Sequence[str], *, strict: bool) -> tuple[Row, ...]:
    """The rows of the path that these parts are, one for each method; of several paths the most literal one.

    Args:
        strict: A variable is a placeholder, a number or in capitals; else any text is one.
    """
    found = [shape for shape in _shapes().get(len(parts), ()) if _fits(shape.parts, parts, strict)]
    most = max((shape.fixed for shape in found), default=0)
    return tuple(shape.row for shape in found if shape.fixed == most)


def _fits(shape: Sequence[str | None], parts: Sequence[str], strict: bool) -> bool:
    for wanted, part in zip(shape, parts, strict=True):
        if wanted is None:
            if not part or (strict and not is_variable(part) and not _CAPITALS.fullmatch(part)):
                return False
        elif wanted != part:
            return False
    return True
