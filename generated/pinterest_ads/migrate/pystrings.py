# Made from generator/migrate.
"""Python's string literals with the place of each character, which the syntax tree does not tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .text import EMPTY, Text

_START = re.compile(r"([rRbBuUfF]{0,3})('''|\"\"\"|'|\")")
_BETWEEN = re.compile(r"(?:\s|\\\n|#[^\n]*|[()])+")
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"'}
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


def parts(source: str, start: int, end: int) -> Iterator[Text | tuple[int, int]]:
    """What the literals between two offsets say, in order; for each expression of an f-string, its two offsets.

    Literals that stand in a row, over lines and in parentheses, are one string.
    """
    place = start
    while place < end:
        if blank := _BETWEEN.match(source, place):
            place = blank.end()
        elif found := _START.match(source, place):
            prefix, quote = found[1].lower(), found[2]
            body = found.end()
            stop = _end(source, body, quote, end)
            if "f" in prefix:
                yield from _formatted(source, body, stop, "r" in prefix)
            else:
                yield _plain(source, body, stop, "r" in prefix)
            place = stop + len(quote)
        else:
            return


def _end(source: str, place: int, quote: str, limit: int) -> int:
    while place < limit:
        if source[place] == "\\":
            place += 2
        elif source.startswith(quote, place):
            return place
        else:
            place += 1
    return limit


def _plain(source: str, start: int, end: int, raw: bool) -> Text:
    if raw or "\\" not in source[start:end]:
        return Text.literal(source[start:end], start)
    chars, at, place = [], [], start
    while place < end:
        char = source[place]
        if char == "\\" and place + 1 < end:
            after = source[place + 1]
            if after != "\n":
                chars.append(_SIMPLE.get(after, after))
                at.append(place)
            place += 2
            continue
        chars.append(char)
        at.append(place)
        place += 1
    return Text("".join(chars), tuple(at))


def _formatted(source: str, start: int, end: int, raw: bool) -> Iterator[Text | tuple[int, int]]:
    text, begin, place = EMPTY, start, start
    while place < end:
        char = source[place]
        if char in "{}" and source[place + 1 : place + 2] == char:
            text = text + _plain(source, begin, place + 1, raw)
            place += 2
            begin = place
        elif char == "{":
            yield text + _plain(source, begin, place, raw)
            stop = _closing(source, place + 1, end)
            yield place, stop + 1
            place = begin = stop + 1
            text = EMPTY
        else:
            place += 2 if char == "\\" and not raw else 1
    yield text + _plain(source, begin, end, raw)


def _closing(source: str, place: int, end: int) -> int:
    """Of the brace that closes an expression."""
    open_ = 0
    while place < end:
        char = source[place]
        if char in "'\"":
            place = _end(source, place + 1, char, end)
        elif char in _BRACKETS:
            open_ += 1
        elif char == "}" and not open_:
            return place
        elif char in _BRACKETS.values():
            open_ -= 1
        place += 1
    return end
