"""RFC 9535 queries and the two ways we write a place: JSONPath in overlays, JSON pointer in messages."""

from __future__ import annotations

import re
from collections.abc import Iterable

import jsonpath_rfc9535
from jsonpath_rfc9535 import JSONPathNode, JSONPathQuery

Location = tuple[int | str, ...]

_SHORTHAND = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ESCAPES = {
    "\b": r"\b",
    "\f": r"\f",
    "\n": r"\n",
    "\r": r"\r",
    "\t": r"\t",
    "'": r"\'",
    "\\": r"\\",
}


class QueryError(ValueError):
    """The text is not a JSONPath query, or the document is too deep for it."""


def compile_query(text: str) -> JSONPathQuery:
    """The parsed query; QueryError says what is wrong with the text."""
    try:
        return jsonpath_rfc9535.compile(text)
    except (jsonpath_rfc9535.JSONPathError, RecursionError) as error:
        raise QueryError(" ".join(str(error).split()) or "not a JSONPath query") from None


def select(query: JSONPathQuery, document: object) -> list[JSONPathNode]:
    """Every selected node once, in document order."""
    try:
        nodes = query.find(document)  # type: ignore[arg-type]  # the library's JSONValue is narrower than object
    except (jsonpath_rfc9535.JSONPathError, RecursionError) as error:
        raise QueryError(" ".join(str(error).split()) or "the document is nested too deeply") from None
    return list({node.location: node for node in nodes}.values())


def quote(text: str) -> str:
    """A name as a single-quoted JSONPath string literal."""
    escaped = "".join(_ESCAPES.get(c) or (c if c >= " " else f"\\u{ord(c):04x}") for c in text)
    return f"'{escaped}'"


def render(location: Iterable[int | str]) -> str:
    """``$.paths['/things/'].get.parameters[0]`` for a location."""
    parts = ["$"]
    for step in location:
        if isinstance(step, int):
            parts.append(f"[{step}]")
        elif _SHORTHAND.fullmatch(step):
            parts.append(f".{step}")
        else:
            parts.append(f"[{quote(step)}]")
    return "".join(parts)


def pointer(location: Iterable[int | str]) -> str:
    """``#/paths/~1things~1/get`` for a location."""
    return "#" + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in location)
