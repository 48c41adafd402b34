# Made from generator/migrate.
"""JSON; a Postman collection as the requests that it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from .language import Language
from .lexer import Lexed, Token
from .site import METHODS, Method, Reading, Site
from .text import Text, joined, replaced

_JSON = Language(name="json", line=("//",), quotes=(('"', ""),))
_VARIABLE = re.compile(r"\{\{([^{}]+)\}\}")
_SLASH = Text("/", (-1,))


class BrokenError(ValueError):
    """The text is no JSON."""


@frozen
class String:
    text: Text
    start: int
    end: int


class _Parser:
    def __init__(self, tokens: list[Token]) -> None:
        self._tokens, self._place = tokens, 0

    def parse(self) -> Any:
        value = self._value(0)
        if self._place != len(self._tokens):
            raise BrokenError("there is something behind the value")
        return value

    def _next(self) -> Token:
        if self._place >= len(self._tokens):
            raise BrokenError("it ends too early")
        self._place += 1
        return self._tokens[self._place - 1]

    def _value(self, depth: int) -> Any:
        token = self._next()
        if depth > 100:
            raise BrokenError("it is nested too deeply")
        if token.kind == "string":
            return String(token.text, token.start, token.end)
        if token.value == "{":
            return list(self._members(depth))
        if token.value == "[":
            return tuple(self._items(depth))
        if token.value == "-":
            token = self._next()
        if token.kind not in ("name", "number"):
            raise BrokenError(f"{token.value!r} is no value")
        return None

    def _members(self, depth: int) -> Iterator[tuple[String, Any]]:
        while (token := self._next()).value != "}" or token.kind == "string":
            if token.value == "," and token.kind == "operator":
                continue
            if token.kind != "string" or self._next().value != ":":
                raise BrokenError("a key and a colon belong here")
            yield String(token.text, token.start, token.end), self._value(depth + 1)

    def _items(self, depth: int) -> Iterator[Any]:
        while (
            self._place < len(self._tokens) and self._tokens[self._place].value != "]"
        ) or self._is_string():
            if self._tokens[self._place].value == "," and not self._is_string():
                self._place += 1
                continue
            yield self._value(depth + 1)
        self._next()

    def _is_string(self) -> bool:
        return self._place < len(self._tokens) and self._tokens[self._place].kind == "string"


class _Collection:
    def __init__(self) -> None:
        self.variables: dict[str, Text] = {}
        self.sites: list[Site] = []

    def variables_of(self, value: Any) -> None:
        for inside in _children(value):
            self.variables_of(inside)
        if isinstance(value, list):
            entries = {key.text.chars: entry for key, entry in value}
            key, known = entries.get("key"), entries.get("value")
            if isinstance(key, String) and isinstance(known, String) and known.text.known:
                self.variables.setdefault(key.text.chars, known.text)

    def walk(self, value: Any, about: str = "") -> None:
        if isinstance(value, String):
            self._site(value, about)
        elif isinstance(value, tuple):
            for item in value:
                self.walk(item, about)
        elif isinstance(value, list):
            entries = {key.text.chars: entry for key, entry in value}
            if "url" in entries and ("method" in entries or isinstance(entries["url"], list)):
                self._request(entries)
                value = [(key, entry) for key, entry in value if key.text.chars not in ("url", "method")]
            named = entries.get("key")
            for key, entry in value:
                self.walk(key)
                said = key.text.chars in ("name", "description", "info")
                if not said:
                    about = key.text.chars
                    if about == "value" and isinstance(named, String):
                        about = named.text.chars
                    self.walk(entry, about)

    def _request(self, entries: dict[str, Any]) -> None:
        url, verb = entries["url"], entries.get("method")
        method = None
        if isinstance(verb, String) and verb.text.chars.upper() in METHODS:
            method = Method(verb.text.chars.upper(), verb.text.at[0], len(verb.text.chars))
        raw = url
        if isinstance(url, list):
            parts = {key.text.chars: entry for key, entry in url}
            raw = parts.get("raw") or self._composed(parts)
            self.walk([(key, entry) for key, entry in url if key.text.chars == "query"])
        if isinstance(raw, String):
            self._site(raw, "url", method, body="body" in entries, single=True)

    def _composed(self, parts: dict[str, Any]) -> String | None:
        """The URL of an entry that has only its parts."""
        strings = [part for name in ("host", "path") for part in _strings(parts.get(name, ()))]
        if not strings:
            return None
        host = joined((part.text for part in _strings(parts.get("host", ()))), Text(".", (-1,)))
        path = joined((part.text for part in _strings(parts.get("path", ()))), _SLASH)
        return String(joined([host, path], _SLASH), strings[0].start, strings[-1].end)

    def _site(
        self,
        value: String,
        about: str,
        method: Method | None = None,
        *,
        body: bool = False,
        single: bool = False,
    ) -> None:
        spots = list(_VARIABLE.finditer(value.text.chars))

        def filling(number: int) -> Text:
            spot = spots[number]
            known = self.variables.get(spot[1].strip())
            return (
                known if known is not None and "/" in known.chars else value.text[spot.start() : spot.end()]
            )

        text = replaced(value.text, [spot.span() for spot in spots], filling)
        if text.known:
            self.sites.append(
                Site(
                    text=text,
                    start=value.start,
                    end=value.end,
                    method=method,
                    body=body,
                    about=about,
                    single=single,
                )
            )


def _children(value: Any) -> Iterator[Any]:
    if isinstance(value, list):
        yield from (entry for _, entry in value)
    elif isinstance(value, tuple):
        yield from value


def _strings(value: Any) -> list[String]:
    if isinstance(value, String):
        return [value]
    return [item for item in value if isinstance(item, String)] if isinstance(value, tuple) else []


def read(source: str) -> Reading:
    """What a JSON text says. Raises BrokenError."""
    lexed = Lexed(source, _JSON)
    value = _Parser([token for token in lexed.tokens if token.kind != "line"]).parse()
    collection = _Collection()
    collection.variables_of(value)
    collection.walk(value)
    return Reading(sites=tuple(collection.sites), code=source)
