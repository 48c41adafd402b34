# Made from generator/migrate.
"""Strings that a program puts together, and the names of those that it keeps."""

from __future__ import annotations

import bisect
import operator
import re

from .match import HOLE
from .text import Text, replaced, url_joined
from .tokens import AHEAD, OPEN, Tokens

# What makes a URL of a string, and what gives it back.
_WRAPPING = frozenset(("URI", "Uri", "URL", "Url", "url", "parse", "create", "from", "of", "toURI"))
_SAME = frozenset(
    ("request_uri", "to_s", "toString", "href", "freeze", "strip", "trim", "toURL", "openConnection", "path")
)
_FORMATS = re.compile(r"(?i)^v?sprintf$|^format$")
_SPOT = re.compile(r"%(?:\d+\$)?[sdiuvf]|\{\d*\}")
_TYPES = frozenset(("string", "String", "str", "any", "const"))


class Values(Tokens):
    """What expressions are as strings."""

    def _operand(self, number: int) -> tuple[Text | None, int, bool]:
        """What begins at a token: as a text, the number of the token behind it, whether it is a string itself."""
        if self._is(number, "string"):
            return self._filled(self._tokens[number].text, number), self._after(number + 1), True
        if self._is(number, "number"):
            return self._hole(number, number + 1), number + 1, False
        if self._value(number) in ("(", "["):
            end = self._partner.get(number, number) + 1
            return self._hole(number, end), self._after(end), False
        if not self._is(number, "name"):
            return None, number, False
        last, place = number, number + 1
        if self._value(number) == "new" and self._is(number + 1, "name"):
            return self._operand(number + 1)
        if self._value(number) in ("await", "return", "const"):
            return None, number, False
        while self._value(place) in self._language.members and self._is(place + 1, "name"):
            last, place = place + 1, place + 2
        if self._value(place) == "(":
            return self._called(number, last, place)
        if (
            self._value(place) == "["
            and self._is(place + 1, "string")
            and self._partner.get(place) == place + 2
        ):
            known = self._lookup(self._tokens[place + 1].text.chars, number)
            return known or self._hole(number, place + 3), place + 3, False
        end = self._after(place)
        known = self._lookup(self._tokens[last].value, number) if end == place else None
        if known is None and last > number and self._value(last) in _SAME:
            known = self._lookup(self._value(last - 2), number)
        return known or self._hole(number, end), end, False

    def _after(self, place: int) -> int:
        """Behind calls, members and subscripts of a value."""
        while place < len(self._tokens):
            if self._value(place) in ("(", "[") and place in self._partner and self._language.name != "ruby":
                place = self._partner[place] + 1
            elif self._value(place) in self._language.members and self._is(place + 1, "name"):
                place += 2
            else:
                break
        return place

    def _called(self, number: int, last: int, place: int) -> tuple[Text | None, int, bool]:
        end = self._partner.get(place, place) + 1
        name = self._tokens[last].value
        if _FORMATS.match(name) and (found := self._formatted(place + 1, end - 1)):
            return found, self._after(end), True
        if name in ("URL", "urljoin") and (parts := self._arguments(place, end)) and len(parts) == 2:
            first, second = (self._chain(at)[0] or self._hole(at, at + 1) for at in parts)
            return (url_joined(first, second) if name == "urljoin" else url_joined(second, first)), end, True
        if name in _WRAPPING and len(parts := self._arguments(place, end)) == 1:
            inner, stop, plain = self._chain(parts[0])
            if inner is not None and inner.known and stop == end - 1:
                return inner, self._after(end), plain
        if name in _SAME and last > number and (known := self._lookup(self._value(last - 2), number)):
            return known, self._after(end), False
        return self._hole(number, end), self._after(end), False

    def _arguments(self, place: int, end: int) -> list[int]:
        """Where each argument begins of the call whose bracket is at `place`."""
        found, at = [place + 1], place + 1
        while at < end - 1:
            if self._value(at) in OPEN and at in self._partner:
                at = self._partner[at]
            elif self._value(at) == "," and self._is(at, "operator"):
                found.append(at + 1)
            at += 1
        return found

    def _formatted(self, start: int, end: int) -> Text | None:
        places = self._arguments(start - 1, end + 1)
        text, _, plain = self._chain(places[0])
        if text is None or not plain:
            return None
        spots = list(_SPOT.finditer(text.chars))
        values = places[1:]

        def filling(number: int) -> Text:
            known = self._chain(values[number])[0] if number < len(values) else None
            return (
                known
                if known is not None and known.known
                else Text.hole(spots[number][0], text.at[spots[number].start()])
            )

        return replaced(text, [spot.span() for spot in spots], filling)

    def _filled(self, text: Text, number: int) -> Text:
        """A string with the constants that are put into it."""
        if not text.holes:
            return text
        spots = [place for place, char in enumerate(text.chars) if char == HOLE]

        def filling(spot: int) -> Text:
            name = re.split(r"->|::|[.$@]", text.holes[spot].removeprefix("this."))[-1]
            known = self._lookup(name, number) if re.fullmatch(r"\w+", name) else None
            return known or Text.hole(text.holes[spot], text.at[spots[spot]])

        return replaced(text, [(spot, spot + 1) for spot in spots], filling)

    def _chain(self, number: int) -> tuple[Text | None, int, bool]:
        """Operands with what puts strings together between them."""
        text, end, plain = self._operand(number)
        if text is None:
            return None, number, False
        while self._value(end) in self._language.joins and self._is(end, "operator"):
            after, stop, is_string = self._operand(end + 1)
            if after is None:
                break
            if self._value(end) != "%":
                text += after
            end, plain = stop, plain or is_string
        while plain and self._language.name == "python" and self._is(end, "string"):
            text, end = text + self._tokens[end].text, end + 1
        return text, end, plain

    def _lookup(self, name: str, number: int) -> Text | None:
        found = self._values.get(name.lstrip("$@"), [])
        before = bisect.bisect_left(found, number, key=operator.itemgetter(0))
        return found[max(before - 1, 0)][1] if found else None

    def _assignments(self) -> None:
        for number, token in enumerate(self._tokens):
            if token.value == "define" and self._is(number + 2, "string") and self._value(number + 3) == ",":
                self._given(self._tokens[number + 2].text.chars, number + 4)
            if token.kind != "operator" or token.value not in ("=", ":=", ":", "=>"):
                continue
            name = self._named(number)
            if name:
                self._given(name, number + 1)

    def _named(self, number: int) -> str:
        """The name that the sign at `number` gives a value to."""
        before = number - 1
        if self._is(before, "string"):
            return self._tokens[before].text.chars
        if self._value(before) == "?" and self._language.name == "javascript":
            before -= 1
        if not self._is(before, "name"):
            return ""
        if self._value(number) == "=":
            if self._value(before - 1) == ":" and self._is(before - 2, "name"):
                before -= 2
            elif self._value(before) in _TYPES and self._is(before - 1, "name"):
                before -= 1
        return self._tokens[before].value.lstrip("$@")

    def _given(self, name: str, number: int) -> None:
        text, _, _ = self._chain(number)
        known = text if text is not None and text.known else None
        self._values.setdefault(name, []).append((number, known))
        if known is None and (made := self._made_with(number)):
            self._clients[name] = made

    def _made_with(self, number: int) -> str:
        """The URL that something is made with, as in ``axios.create({ baseURL: … })``; else Pinterest's in what makes it."""
        place = number + (self._value(number) == "new")
        first = place
        while self._is(place, "name") or self._value(place) in self._language.members:
            place += 1
        if self._value(place) != "(" or place not in self._partner:
            return ""
        for at in range(place, min(self._partner[place], place + AHEAD)):
            if self._is(at, "string", "name"):
                text = self._chain(at)[0]
                if text is not None and "://" in text.chars:
                    return text.chars
        made = "".join(self._value(at) for at in range(first, place))
        return made if "pinterest" in made.lower() else ""
