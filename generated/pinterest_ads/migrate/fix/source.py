# Made from generator/migrate.
"""A text as the fixer sees it, whatever its language: literals, chains of them, and where a comment may stand.

All offsets are of bytes in UTF-8.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol

from attrs import define, field, frozen

_LINE_END = re.compile(rb"\n")


@frozen(order=True)
class Edit:
    """Bytes to replace; an insertion where both ends are the same."""

    start: int
    end: int
    text: bytes


@frozen
class Literal:
    """A string literal, with its quotes."""

    start: int
    end: int
    inner: int
    """Where its content begins."""
    outer: int
    """Where its content ends."""
    woven: bool
    """Whether expressions can stand in it: an f-string, a template, double quotes of PHP."""


@frozen
class Part:
    """A stretch of text of one literal, or an expression (in a literal or between two)."""

    start: int
    end: int
    literal: Literal | None
    expression: bool = False


@frozen
class Chain:
    """Literals and expressions that are put together to one string."""

    parts: tuple[Part, ...]


@frozen
class Call:
    """A call: the last word of the function's name, and what it is called with."""

    name: str
    arguments: bytes


@frozen
class Assignment:
    """A name (the last word of it) and what it is given."""

    name: str
    start: int
    end: int


@define
class Lines:
    """Where lines begin."""

    data: bytes
    starts: tuple[int, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.starts = (0, *(end.end() for end in _LINE_END.finditer(self.data)))

    def at(self, offset: int) -> int:
        """The number of the line, from 1."""
        return bisect_right(self.starts, offset)

    def start(self, line: int) -> int:
        return self.starts[line - 1]

    def end(self, line: int) -> int:
        return self.starts[line] if line < len(self.starts) else len(self.data)

    def text(self, line: int) -> bytes:
        """With its end."""
        return self.data[self.start(line) : self.end(line)]


JOINERS = frozenset({"format", "join", "sprintf", "str", "String", "urljoin", "strval", "trim", "rtrim"})
"""Calls that make a string of strings, and say nothing of what becomes of it."""


class Unparsable(ValueError):
    """The text is not valid in its language, so nothing of it is touched."""


class Source(Protocol):
    """One language's reading of a text."""

    data: bytes
    lines: Lines
    comment: str
    """What begins a comment; empty where there is none."""
    chains: Sequence[Chain]
    assignments: Sequence[Assignment]

    def statement(self, at: int) -> tuple[int, int]:
        """Where the statement around a place begins and ends, without the block that it may have."""
        ...

    def call(self, at: int) -> Call | None:
        """The innermost call that what stands there is handed to, and that does more than to join strings."""
        ...

    def advertiser(self, at: int) -> str | None:
        """How the advertiser's id is called there, where that is certain: ``self.advertiser_id``."""
        ...

    def weave(self, literal: Literal, name: str) -> tuple[bytes, list[Edit]] | None:
        """What to write into the literal for the expression, and what makes it a literal that takes one."""
        ...

    def names(self, line: int, name: str) -> list[Edit]:
        """The places on a line where the name is a key or a property; each edit's text has ``%s`` for the new one."""
        ...

    def commentable(self, line: int) -> int | None:
        """The line above which a comment about this line may be put."""
        ...


def apply(data: bytes, edits: Sequence[Edit]) -> bytes:
    """The data with all edits made; insertions at one place in the order given."""
    out, at = [], 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if edit.start < at:
            raise AssertionError(f"two edits at byte {edit.start}")
        out += [data[at : edit.start], edit.text]
        at = edit.end
    return b"".join([*out, data[at:]])
