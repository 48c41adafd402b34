# Made from generator/migrate.
"""Programs other than Python's, by their tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .calls import Calls
from .language import Language
from .match import HOLE
from .site import Reading, Site, Word
from .text import Text
from .tokens import AHEAD, CLOSE

# What no text without can be about: a path, a name in camelCase, an objective, a name with an underscore, a header.
_TELLING = re.compile(r"/|[a-z][A-Z]|TRAFFIC|APP_INSTALL|_|(?i:ratelimit)")


class Script(Calls):
    """One source as a reading."""

    def reading(self) -> Reading:
        self._assignments()
        sites, words = [*self._sites()], [*self._words()]
        for inner in self._holes():
            sites += inner.sites
            words += inner.words
        return Reading(sites=tuple(sites), words=tuple(words), code=self._code, clients=self._clients)

    def _holes(self) -> Iterator[Reading]:
        """The expressions inside strings, as programs of their own."""
        for token in self._tokens:
            holes = [at for at, char in zip(token.text.at, token.text.chars, strict=True) if char == HOLE]
            for at, written in zip(holes, token.text.holes, strict=True):
                start = self._source.find(written, at)
                if "." in written or "[" in written or "->" in written:
                    yield Script(self._source, self._language, start, start + len(written)).reading()

    def _sites(self) -> Iterator[Site]:
        number = 0
        while number < len(self._tokens):
            token = self._tokens[number]
            if token.kind not in ("string", "name") or (token.kind == "name" and self._is_member(number)):
                number += 1
                continue
            text, end, plain = self._chain(number)
            if text is None or not text.known:
                number += 1
                continue
            if _TELLING.search(text.chars):
                yield self._site(number, end, text)
            if not plain and end > number + 1:
                number += 1
                continue
            # What is inside brackets of the expression has texts of its own.
            inner = [
                at for at in range(number, end) if self._value(at) in ("(", "[") and self._is(at, "operator")
            ]
            number = inner[0] + 1 if inner and self._is(number, "name") else max(end, number + 1)

    def _site(self, start: int, end: int, text: Text) -> Site:
        method, role, receiver, body = self._context(start, end)
        return Site(
            text=text,
            start=self._tokens[start].start,
            end=self._tokens[end - 1].end,
            method=method,
            body=body,
            role=role,
            about=self._about(start),
            receiver=receiver,
        )

    def _about(self, start: int) -> str:
        """The names around a value: its key, what it is given to or compared with, the call."""
        names = []
        place = start - 1
        for _ in range(AHEAD):
            value = self._value(place)
            if place < 0 or (value in (";", "{", "}") and self._is(place, "operator")):
                break
            if self._is(place, "operator") and value in CLOSE and place in self._partner:
                place = self._partner[place]
            elif self._is(place, "operator") and value in (
                "=",
                ":",
                "=>",
                "==",
                "===",
                "!=",
                "!==",
                "(",
                "in",
            ):
                if named := self._named(place):
                    names.append(named)
                if value in (":", "=>", "="):
                    break
            elif self._is(place, "name", "string") and self._value(place + 1) in (
                "==",
                "===",
                "!=",
                "!==",
                "in",
                "(",
                ".",
            ):
                names.append(value or self._tokens[place].text.chars)
            elif (
                value == ","
                and self._is(start - 1, "operator")
                and self._value(start - 1) in ("=", ":", "=>")
            ):
                break
            if (
                place in self._breaks
                and self._value(place - 1) not in ("(", "[", ",", "=", "|", ":", "=>", "||")
                and value not in ("|", "||")
            ):
                break
            place -= 1
        names += self._members_of(start)
        if self._is(start + 2, "name") and self._value(start + 1) in ("==", "===", "!=", "!=="):
            names.append(self._tokens[self._after(start + 3) - 1].value)
        return " ".join(names)

    def _members_of(self, start: int) -> list[str]:
        """The name of the enumeration that a value is one of: ``enum Objective { Traffic = 'TRAFFIC' }``."""
        for place in range(start - 1, max(start - AHEAD, -1), -1):
            if self._value(place) in ("{", "}", ";") and self._is(place, "operator"):
                names = [self._value(at) for at in range(max(place - 4, 0), place)]
                return names if self._value(place) == "{" and "enum" in names else []
        return []

    def _words(self) -> Iterator[Word]:
        for number, token in enumerate(self._tokens):
            if token.kind != "name":
                continue
            after = self._value(number + 1)
            if after == "?" and self._value(number + 2) == ":":
                after = ":"
            key = after == ":" and self._value(number - 1) not in ("?", "case")
            key = key or (after == "=>" and self._language.name == "ruby")
            symbol = self._language.name == "ruby" and self._value(number - 1) == ":"
            member = self._is_member(number) and after != "("
            if key or member or symbol:
                yield Word(token.value, token.start)


def read(source: str, language: Language) -> Reading:
    """What a program's source says."""
    return Script(source, language).reading()
