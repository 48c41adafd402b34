# Made from generator/migrate.
"""The names of a text that hold the base URL of v3."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from .flat import Flat
from .source import Assignment, Source

_NAME = re.compile(rb"(?:[\w$]+(?:\.|->|::))*\$?\w+")
_WORD = re.compile(rb"(\w+)\W*$")


def last_word(text: bytes) -> str:
    """``BASE`` of ``self.BASE``, of ``$this->BASE`` and of ``self::BASE``."""
    found = _WORD.search(text)
    return found[1].decode() if found else ""


def bases(source: Source, flats: Collection[Flat]) -> frozenset[str]:
    """The names that are given a base URL, one by way of another too."""
    given: dict[str, int] = Counter(one.name for one in source.assignments)
    found = {name for flat in flats if _is_base_text(flat) for name in _named(source, flat)}
    while True:
        more = {one.name for one in source.assignments if _is(source, one, found)}
        more |= {name for flat in flats if _ends_in(source, flat, found) for name in _named(source, flat)}
        if more <= found:
            break
        found |= more
    # A name that something else is given as well may be another one's there.
    return frozenset(name for name in found if given[name] == _times(source, flats, name, found))


def _times(source: Source, flats: Collection[Flat], name: str, names: Collection[str]) -> int:
    """How often a name is given a base."""
    ends = [flat.owners[-1].start for flat in flats if _is_base_text(flat) or _ends_in(source, flat, names)]
    return sum(
        _is(source, one, names) or any(one.start <= end <= one.end for end in ends)
        for one in source.assignments
        if one.name == name
    )


def _is_base_text(flat: Flat) -> bool:
    return bool(re.search(r"(?:^|/)ads/v3/?$", flat.text))


def _named(source: Source, flat: Flat) -> list[str]:
    """What the chain is given to."""
    offset = flat.owners[-1].start
    around = [one for one in source.assignments if one.start <= offset <= one.end]
    return [min(around, key=lambda one: one.end - one.start).name] if around else []


def _is(source: Source, assignment: Assignment, names: Collection[str]) -> bool:
    value = source.data[assignment.start : assignment.end].strip()
    return bool(_NAME.fullmatch(value)) and last_word(value) in names


def _ends_in(source: Source, flat: Flat, names: Collection[str]) -> bool:
    if not flat.owners or not flat.owners[-1].expression:
        return False
    part = flat.owners[-1]
    return last_word(source.data[part.start : part.end]) in names
