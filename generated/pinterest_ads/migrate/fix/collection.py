# Made from generator/migrate.
"""JSON, Postman's collections above all: strings are literals, ``{{variables}}`` are named in them."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import frozen

from .naming import CERTAIN
from .source import Assignment, Call, Chain, Edit, Lines, Literal, Part, Unparsable

_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[{}\[\]:,]')

_PATH = re.compile(rb'"path"\s*:\s*\[((?:\s*"(?:[^"\\]|\\.)*"\s*,?)*\s*)\]')


@frozen
class _String:
    literal: Literal
    value: str
    key: str | None
    """Of the object that it is a value of; None where it is a key itself, or stands in an array."""
    is_key: bool
    within: int
    """Where the object or array begins that it stands in."""


class JsonSource:
    """See `Source`. There are no comments in JSON."""

    comment = ""

    def __init__(self, text: str) -> None:
        self.data = text.encode()
        self.lines = Lines(self.data)
        try:
            json.loads(text)
        except (ValueError, RecursionError) as error:
            raise Unparsable(f"is no valid JSON: {error}") from None
        self._ends: dict[int, int] = {}
        self.strings = list(self._strings())
        self._by_start = {string.literal.start: string for string in self.strings}
        self._starts = sorted(self._by_start)
        self._on_line: dict[int, list[_String]] = {}
        for string in self.strings:
            self._on_line.setdefault(self.lines.at(string.literal.start), []).append(string)
        values = [string for string in self.strings if not string.is_key]
        self.chains: Sequence[Chain] = [
            Chain((Part(string.literal.inner, string.literal.outer, string.literal),))
            for string in values
            if string.literal.inner < string.literal.outer
        ]
        self.assignments: Sequence[Assignment] = list(self._variables())
        self.has_requests = {"item", "request"} <= {string.value for string in self.strings if string.is_key}
        """Whether it is a collection, whose requests say their method."""
        used = re.findall(rb"\{\{(\w+)\}\}", self.data)
        keys = [string.value for string in values if string.key == "key"]
        known = {name for name in [*(name.decode() for name in used), *keys] if CERTAIN.fullmatch(name)}
        self._advertiser = known.pop() if len(known) == 1 else None

    def _strings(self) -> Iterator[_String]:
        tokens = list(_TOKEN.finditer(self.data))
        key: str | None = None
        containers: list[int] = []
        for number, token in enumerate(tokens):
            text = token[0]
            if text in (b"{", b"["):
                containers.append(token.start())
                key = None
            elif text in (b"}", b"]"):
                self._ends[containers.pop()] = token.end()
                key = None
            elif text.startswith(b'"'):
                literal = Literal(token.start(), token.end(), token.start() + 1, token.end() - 1, False)
                is_key = number + 1 < len(tokens) and tokens[number + 1][0] == b":"
                value = json.loads(text)
                within = containers[-1] if containers else 0
                yield _String(literal, value, None if is_key else key, is_key, within)
                key = value if is_key else None

    def _variables(self) -> Iterator[Assignment]:
        """`{"key": "baseUrl", "value": "https://…"}`"""
        name = None
        for string in self.strings:
            if string.key == "key":
                name = string.value
            elif string.key == "value" and name is not None:
                yield Assignment(name, string.literal.start, string.literal.end)
                name = None

    def statement(self, at: int) -> tuple[int, int]:
        before = bisect_right(self._starts, at)
        start = self._by_start[self._starts[before - 1]].within if before else 0
        return start, self._ends.get(start, len(self.data))

    def call(self, at: int) -> Call | None:
        return None

    def advertiser(self, at: int) -> str | None:
        return self._advertiser

    def weave(self, literal: Literal, name: str) -> tuple[bytes, list[Edit]] | None:
        return f"{{{{{name}}}}}".encode(), []

    def names(self, line: int, name: str) -> list[Edit]:
        return [
            Edit(string.literal.inner, string.literal.outer, b"%s")
            for string in self._on_line.get(line, ())
            if string.value == name
        ]

    def commentable(self, line: int) -> int | None:
        return None

    def in_parts(self, literal: Literal, new: bytes) -> list[Edit] | None:
        """The edits of a Postman URL's `path`, which says once more what its `raw` does; None where they differ."""
        string = self._by_start[literal.start]
        found = _PATH.search(self.data, string.within, self._ends.get(string.within, len(self.data)))
        if string.key != "raw" or not found:
            return []
        old = json.loads(b"[" + found[1] + b"]")
        raw = self.data[literal.inner : literal.outer].decode()
        if not all(isinstance(part, str) for part in old) or _split(raw)[-len(old) :] != old:
            return None
        host = len(_split(raw)) - len(old)
        parts = [json.dumps(part, ensure_ascii=False).encode() for part in _split(new.decode())[host:]]
        lead = re.match(rb"\s*", found[1])
        between = re.search(rb'",(\s*)"', found[1])
        tail = re.search(rb"\s*$", found[1])
        assert lead and tail
        text = lead[0] + (b"," + (between[1] if between else b" ")).join(parts) + tail[0]
        return [Edit(found.start(1), found.end(1), text)]


def _split(url: str) -> list[str]:
    """The parts of a URL's path, after what stands for its host."""
    return re.sub(r"^\w+://", "", re.split(r"[?#]", url)[0]).split("/")
