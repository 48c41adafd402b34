# Made from generator/migrate/fix/paths.py by `make generate`; edit that file, not this one.
"""Finds a row's path in a chain of literals, and rewrites it there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import cache

from attrs import frozen

from .source import Assignment, Chain, Edit, Literal, Part, Source
from .straight import ADVERTISER_HOLE, Paths

_EXPRESSION = "\0"
# What stands for the base: an expression, or a placeholder of a format.
_HOLE = r"(?:\0|%s|\{\w*\}|\{\{\w+\}\}|%\(\w+\)s)"
_VARIABLE = r"((?:\0|[^/?#\s\0])+)"
_PREFIX = rf"\s*(?:(?:https?://)?(?:api\.pinterest\.com|(?P<host>{_HOLE})))?(?:/?(?P<version>ads/v3)|/?(?P<version_hole>{_HOLE}))?/?"
_END = r"(?P<slash>/?)(?=$|[?#\s&])"
_NAME = re.compile(rb"(?:[\w$]+(?:\.|->|::))*\$?\w+")
_WORD = re.compile(rb"(\w+)\W*$")


@frozen
class Flat:
    """A chain as text: expressions are one NUL, everything else one character for each byte."""

    chain: Chain
    text: str
    offsets: tuple[int, ...]
    owners: tuple[Part, ...]

    def literal(self, start: int, end: int) -> Literal | None:
        """The one literal that holds these characters."""
        owners = {part.literal for part in self.owners[start:end] if not part.expression}
        return owners.pop() if len(owners) == 1 else None

    def edit(self, start: int, end: int, text: bytes) -> Edit:
        return Edit(self.offsets[start], self.offsets[end - 1] + 1, text)


def flatten(data: bytes, chain: Chain) -> Flat:
    text: list[str] = []
    offsets: list[int] = []
    owners: list[Part] = []
    for part in chain.parts:
        content = _EXPRESSION if part.expression else data[part.start : part.end].decode("latin-1")
        text.append(content)
        offsets += [part.start] if part.expression else range(part.start, part.end)
        owners += [part] * len(content)
    return Flat(chain, "".join(text), tuple(offsets), tuple(owners))


@frozen
class Rewrite:
    """The edits that turn one v3 path into its v4 path."""

    edits: tuple[Edit, ...]
    at: int
    """Where the path begins."""
    based: bool
    """Whether the base is said elsewhere, so that it has to move as well."""


@cache
def _pattern(old: tuple[str, ...]) -> re.Pattern[str]:
    gaps = [f"(?P<gap{index}>{re.escape(gap)})" for index, gap in enumerate(old)]
    return re.compile(_PREFIX + _VARIABLE.join(gaps) + _END)


def rewrite(
    source: Source, flat: Flat, paths: Paths, is_base: Callable[[Part | None, str], bool]
) -> Rewrite | None:
    """The path rewritten where it stands in this chain; None where it does not, or where that is not certain.

    Args:
        is_base: Whether an expression, or a placeholder of a format, is surely the base URL.
    """
    match = _pattern(paths.old).match(flat.text)
    if not match:
        return None
    # What stands before a literal ads/v3 is a host, whatever it is called.
    hole = None if match["version"] else "version_hole" if match["version_hole"] else "host"
    if hole and match[hole]:
        part = flat.owners[match.start(hole)] if match[hole] == _EXPRESSION else None
        if not is_base(part, match[hole]):
            return None
    first = match.start("gap0") if paths.old[0] else match.start(1)
    edits = [
        *_version(flat, match),
        *(_slash(flat, match) if not paths.slash else ()),
    ]
    for index, (old, new) in enumerate(zip(paths.old, paths.new, strict=True)):
        if old != new:
            gap = _gap(source, flat, match.span(f"gap{index}"), new)
            if gap is None:
                return None
            edits += gap
    return Rewrite(tuple(edits), flat.offsets[first], match["version"] is None)


def _version(flat: Flat, match: re.Match[str]) -> list[Edit]:
    end = match.end("version")
    return [flat.edit(end - 1, end, b"4")] if end > 0 else []


def _slash(flat: Flat, match: re.Match[str]) -> list[Edit]:
    """v4's path has none at its end. One that is a literal of its own stays: v4 took both."""
    start, end = match.span("slash")
    if start == end or flat.owners[start - 1].literal is not flat.owners[start].literal:
        return []
    return [flat.edit(start, end, b"")]


def _gap(source: Source, flat: Flat, span: tuple[int, int], new: str) -> Sequence[Edit] | None:
    start, end = span
    literal = flat.literal(start, end)
    if start == end or literal is None:
        return None
    if ADVERTISER_HOLE not in new:
        return [flat.edit(start, end, new.encode())]
    name = source.advertiser(flat.offsets[start])
    woven = source.weave(literal, name) if name else None
    if woven is None:
        return None
    text, quotes = woven
    return [flat.edit(start, end, new.encode().replace(ADVERTISER_HOLE.encode(), text)), *quotes]


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
