# Made from generator/migrate.
"""The tokens of a program, and which of them belong together."""

from __future__ import annotations

from .language import Language
from .lexer import Lexed, Token
from .text import Text

OPEN, CLOSE = frozenset("([{"), frozenset(")]}")
AHEAD = 120
"""Tokens that are looked at for what belongs to a string, at most."""


class Tokens:
    """One source; a number is a token's place among those that are no line's end."""

    def __init__(self, source: str, language: Language, start: int = 0, end: int | None = None) -> None:
        self._source, self._language = source, language
        lexed = Lexed(source, language, start, end)
        self._code = lexed.code
        self._tokens = [token for token in lexed.tokens if token.kind != "line"]
        self._breaks = self._line_breaks(lexed.tokens)
        self._partner = self._brackets()
        self._values: dict[str, list[tuple[int, Text | None]]] = {}
        self._clients: dict[str, str] = {}

    def _line_breaks(self, tokens: tuple[Token, ...]) -> set[int]:
        """Numbers of tokens that begin a line."""
        breaks, number, fresh = set(), 0, True
        for token in tokens:
            if token.kind == "line":
                fresh = True
                continue
            if fresh:
                breaks.add(number)
            number, fresh = number + 1, False
        return breaks

    def _brackets(self) -> dict[int, int]:
        partner: dict[int, int] = {}
        open_: list[int] = []
        for number, token in enumerate(self._tokens):
            if token.kind == "operator" and token.value in OPEN:
                open_.append(number)
            elif token.kind == "operator" and token.value in CLOSE and open_:
                start = open_.pop()
                partner[start], partner[number] = number, start
        return partner

    def _value(self, number: int) -> str:
        return self._tokens[number].value if 0 <= number < len(self._tokens) else ""

    def _is(self, number: int, *kinds: str) -> bool:
        return 0 <= number < len(self._tokens) and self._tokens[number].kind in kinds

    def _is_member(self, number: int) -> bool:
        return self._value(number - 1) in self._language.members and self._is(number - 1, "operator")

    def _hole(self, start: int, end: int) -> Text:
        first, last = self._tokens[start], self._tokens[max(start, end - 1)]
        return Text.hole(self._source[first.start : last.end], first.start)
