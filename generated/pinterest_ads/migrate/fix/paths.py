# Made from generator/migrate.
"""Finds a row's path in a chain of literals, and rewrites it there."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from attrs import frozen

from .flat import EXPRESSION, Flat
from .source import Edit, Part, Source
from .straight import ADVERTISER_HOLE, Paths

# What stands for the base: an expression, or a placeholder of a format.
_HOLE = r"(?:\0|%s|\{\w*\}|\{\{\w+\}\}|%\(\w+\)s)"
_VARIABLE = r"((?:\0|[^/?#\s\0])+)"
_PREFIX = rf"\s*(?:(?:https?://)?(?:api\.pinterest\.com|(?P<host>{_HOLE})))?(?:/?(?P<version>ads/v3)|/?(?P<version_hole>{_HOLE}))?/?"
_END = r"(?P<slash>/?)(?=$|[?#\s&])"


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
        part = flat.owners[match.start(hole)] if match[hole] == EXPRESSION else None
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
