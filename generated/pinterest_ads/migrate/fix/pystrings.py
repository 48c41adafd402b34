# Made from generator/migrate.
"""The string tokens of a Python expression, which `ast` joins to one node."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .source import Literal, Part

_OPEN = re.compile(rb"([rRbBuUfF]{0,2})(\"\"\"|'''|\"|')")
_BETWEEN = re.compile(rb"(?:\s|\\\r?\n|#[^\r\n]*)*")


def literals_of(data: bytes, start: int, end: int) -> list[Literal] | None:
    """The literals between two offsets; None where something else is there."""
    found: list[Literal] = []
    at = start
    while at < end:
        opening = _OPEN.match(data, at)
        if not opening or b"b" in opening[1].lower():
            return None
        quote = opening[2]
        content = re.compile(rb"(?:\\.|(?!" + quote + rb").)*", re.DOTALL).match(data, opening.end())
        if content is None or data[content.end() : content.end() + len(quote)] != quote:
            return None
        after = content.end() + len(quote)
        woven = b"f" in opening[1].lower()
        found.append(Literal(at, after, opening.end(), content.end(), woven))
        blank = _BETWEEN.match(data, after)
        at = blank.end() if blank else after
        if at >= end:
            at = after
            break
    return found if found and at == end else None


def parts_of(data: bytes, literal: Literal) -> Iterator[Part]:
    """Its text and its expressions."""
    if not literal.woven:
        if literal.inner < literal.outer:
            yield Part(literal.inner, literal.outer, literal)
        return
    at = begun = literal.inner
    while at < literal.outer:
        if data[at : at + 2] in (b"{{", b"}}"):
            at += 2
        elif data[at : at + 1] == b"{":
            if begun < at:
                yield Part(begun, at, literal)
            closed = _closing(data, at, literal.outer)
            yield Part(at, closed, literal, expression=True)
            at = begun = closed
        else:
            at += 1
    if begun < literal.outer:
        yield Part(begun, literal.outer, literal)


def _closing(data: bytes, at: int, end: int) -> int:
    depth = 0
    while at < end:
        depth += {b"{": 1, b"}": -1}.get(data[at : at + 1], 0)
        at += 1
        if depth == 0:
            break
    return at
