# Made from generator/migrate.
"""Programs as tokens: strings with what is put into them, names, operators. Comments are none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from .language import Interpolation, Language
from .match import HOLE
from .text import EMPTY, Text

_NAME = re.compile(r"[$@]{0,2}[A-Za-z_][\w]*")
_NUMBER = re.compile(r"\d[\w.]*")
_OPERATOR = re.compile(r"\?->|->|=>|\?\.|::|:=|===?|!==?|\.\.\.?|<<|&&|\|\||\+=|\.=|[^\s\w]")
_SPACE = re.compile(r"[ \t\r\f\v]+")
_HEREDOC = re.compile(r"<<[<~-]?[ \t]*(['\"]?)([A-Za-z_]\w*)\1[^\n]*\n")
_BEFORE_REGEX = frozenset("(,=:[!&|?{};+") | {"return", "=>", "&&", "||", "==", "===", "!=", "!=="}
_REGEX = re.compile(r"/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n\[])+/[a-z]*")
_HOLES: dict[Interpolation, re.Pattern[str]] = {
    "dollar": re.compile(r"\$\{"),
    "php": re.compile(r"\{\$|\$\{|\$[A-Za-z_]\w*(?:->\w+|\[[^\]\n]*\])?"),
    "ruby": re.compile(r"#\{"),
    "braces": re.compile(r"(?<!\{)\{(?!\{)"),
    "swift": re.compile(r"\\\("),
    "shell": re.compile(r"\$\{|\$\(|\$[A-Za-z_]\w*|\$[0-9@*#?]"),
}
_CLOSING = {"{": "}", "(": ")"}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}


@frozen
class Token:
    kind: str
    """``string``, ``name``, ``operator`` or ``line``: the end of one."""
    start: int
    end: int
    value: str
    text: Text = EMPTY
    """Of a string."""


class Lexed:
    """The tokens of a source, and the source with its comments blanked out."""

    def __init__(self, source: str, language: Language, start: int = 0, end: int | None = None) -> None:
        self._source, self._language = source[:end], language
        self._start = start
        self._blank: list[tuple[int, int]] = []
        self.tokens = tuple(self._tokens())
        parts, last = [], 0
        for start, end in self._blank:
            parts += [source[last:start], " "]
            last = end
        self.code = "".join([*parts, source[last:]])

    def _tokens(self) -> Iterator[Token]:
        source, place, before = self._source, self._begin(), ""
        while place < len(source):
            if found := _SPACE.match(source, place):
                place = found.end()
                continue
            if (end := self._comment(place)) is not None:
                self._blank.append((place, end))
                place = end
                continue
            token = self._token(place, before)
            yield token
            place, before = token.end, token.value
            if token.kind == "operator" and token.value == ">" and source.startswith("?>", token.start - 1):
                place = self._inside(token.end)

    def _begin(self) -> int:
        is_page = not self._start and self._language.name == "php" and "<?" in self._source
        return self._inside(0) if is_page else self._start

    def _inside(self, place: int) -> int:
        """Where PHP goes on after HTML."""
        if self._language.name != "php":
            return place
        found = re.compile(r"<\?(?:php|=)?").search(self._source, place)
        return found.end() if found else len(self._source)

    def _comment(self, place: int) -> int | None:
        source = self._source
        for opening, closing in self._language.block:
            if source.startswith(opening, place):
                end = source.find(closing, place + len(opening))
                return len(source) if end < 0 else end + len(closing)
        for mark in self._language.line:
            if source.startswith(mark, place) and not source.startswith("#[", place):
                end = source.find("\n", place)
                return len(source) if end < 0 else end
        return None

    def _token(self, place: int, before: str) -> Token:
        source, language = self._source, self._language
        if source[place] == "\n":
            return Token("line", place, place + 1, "\n")
        if language.heredoc and source.startswith("<<", place) and (found := _HEREDOC.match(source, place)):
            return self._heredoc(place, found)
        for quote, style in language.quotes:
            if source.startswith(quote, place):
                return self._string(place, quote, style)
        if found := _NAME.match(source, place):
            return Token("name", place, found.end(), found[0])
        if found := _NUMBER.match(source, place):
            return Token("number", place, found.end(), found[0])
        after = not before or before in _BEFORE_REGEX
        if language.regex and after and (found := _REGEX.match(source, place)):
            return Token("regex", place, found.end(), found[0])
        found = _OPERATOR.match(source, place)
        return Token(
            "operator", place, found.end() if found else place + 1, found[0] if found else source[place]
        )

    def _string(self, place: int, quote: str, style: Interpolation) -> Token:
        closing = quote.lstrip("$@")
        start = place + len(quote)
        end = self._closed(
            start,
            closing,
            style,
            multiline=len(closing) == 3 or closing == "`" or self._language.name in ("php", "ruby"),
        )
        text = interpolated(self._source, start, end, style)
        return Token("string", place, min(end + len(closing), len(self._source)), "", text)

    def _closed(self, place: int, closing: str, style: Interpolation, multiline: bool) -> int:
        source = self._source
        while place < len(source):
            char = source[place]
            if char == "\\" and not (closing == "`" and self._language.name == "go"):
                place += 2
            elif source.startswith(closing, place) or (char == "\n" and not multiline):
                return place
            elif style in ("dollar", "ruby") and source[place : place + 2] in ("${", "#{"):
                place = closing_of(source, place + 1) + 1
            else:
                place += 1
        return len(source)

    def _heredoc(self, place: int, found: re.Match[str]) -> Token:
        closing = re.compile(rf"^[ \t]*{re.escape(found[2])}\b", re.MULTILINE).search(
            self._source, found.end()
        )
        end = closing.start() if closing else len(self._source)
        style: Interpolation = "" if found[1] == "'" else "php" if self._language.name == "php" else "ruby"
        text = interpolated(self._source, found.end(), end, style)
        # What stands after the opening word of Ruby's goes on behind it, but there is no more than a call's end.
        return Token("string", place, closing.end() if closing else end, "", text)


def closing_of(source: str, place: int) -> int:
    """The bracket that closes the one at `place`; the end of the source where none does."""
    opening = source[place]
    closing, depth = _CLOSING[opening], 0
    while place < len(source):
        char = source[place]
        if char == opening:
            depth += 1
        elif char == closing:
            depth -= 1
            if not depth:
                return place
        place += 1
    return len(source)


def interpolated(source: str, start: int, end: int, style: Interpolation) -> Text:
    """The text between two offsets."""
    if not style:
        return _plain(source, start, end)
    text, place, pattern = EMPTY, start, _HOLES[style]
    while found := pattern.search(source, place, end):
        if found.start() and source[found.start() - 1] == "\\":
            text += _plain(source, place, found.end())
            place = found.end()
            continue
        text += _plain(source, place, found.start())
        bracket = next((at for at in range(found.start(), found.end()) if source[at] in "{("), None)
        stop = found.end() if bracket is None else min(closing_of(source, bracket) + 1, end)
        written = source[found.start() if bracket is None else bracket + 1 : stop - (bracket is not None)]
        text += Text.hole(written.strip(), found.start())
        place = stop
    return text + _plain(source, place, end)


def _plain(source: str, start: int, end: int) -> Text:
    piece = source[start:end]
    if "\\" not in piece:
        return Text.literal(piece.replace(HOLE, "?"), start)
    chars, at, place = [], [], start
    while place < end:
        char = source[place]
        if char == "\\" and place + 1 < end:
            chars.append(_ESCAPES.get(source[place + 1], source[place + 1]))
            at.append(place)
            place += 2
            continue
        chars.append(char)
        at.append(place)
        place += 1
    return Text("".join(chars).replace(HOLE, "?"), tuple(at))
