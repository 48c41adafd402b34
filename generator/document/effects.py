"""What an overlay action does to one node, in lines for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.document.jsonpath import Location, pointer
from generator.document.merge import same

_LONGEST = 120
_LINES = 12
"""Lines of one action before the rest is counted."""


def short(value: object) -> str:
    """A value as Python writes it, cut where it is long."""
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def removed(value: object, location: Location) -> Iterator[str]:
    """What goes."""
    yield f"{pointer(location)}: {short(value)} is gone"


def updated(old: Any, value: Any, location: Location) -> Iterator[str]:
    """What comes, and what it takes the place of."""
    if isinstance(old, list):
        for one in value if isinstance(value, list) else [value]:
            yield f"{pointer(location)}: {short(one)} is added"
    elif isinstance(old, dict) and isinstance(value, dict):
        for key, new in value.items():
            here = (*location, key)
            if key not in old:
                yield f"{pointer(here)}: {short(new)} is new"
            else:
                yield from updated(old[key], new, here)
    elif same(old, value):
        yield f"{pointer(location)}: is {short(value)} already"
    else:
        yield f"{pointer(location)}: {short(old)} becomes {short(value)}"


def cut(lines: list[str]) -> tuple[str, ...]:
    """As many as people read."""
    more = len(lines) - _LINES
    return (*lines[:_LINES], *([f"and {more} more"] if more > 0 else []))
