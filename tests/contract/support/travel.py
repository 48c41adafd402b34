"""Which values of a parameter have a form on the wire at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from tests.contract.support.document import Parameter

_UNSAFE_PATH = re.compile(r"[/\\\x00-\x1f\x7f-\x9f]")
_LONGEST, LONGEST_ALONE = 12_000, 48_000
"""Characters of one parameter among others, and by itself: a URL has its limits, and no document states them."""
_SAFE_HEADER = re.compile(r"[!-~]([ -~]*[!-~])?")


def travels(parameter: Parameter, value: Any, *, longest: int = _LONGEST) -> bool:
    """Whether the document says how this value of a parameter is written on the wire."""
    if parameter.is_json:
        return value is not None
    if not isinstance(value, list | dict):
        return value is not None and (
            not isinstance(value, str) or _text_travels(parameter, value, whole=True)
        )
    if parameter.style == "deepObject" and isinstance(value, dict):
        if not _nests(value):
            return False
        value = dict(leaves(value))
    # No text can say "an empty list", and what is nested deeper has no form.
    parts = value if isinstance(value, list) else [part for pair in value.items() for part in pair]
    if not parts or any(isinstance(part, list | dict) or part is None for part in parts):
        return False
    texts = [part for part in parts if isinstance(part, str)]
    # One empty text and no text look alike when joined.
    if (isinstance(value, dict) and "" in value) or (value == [""] and not parameter.explode):
        return False
    return size_of(parameter, parts) <= longest and all(
        _text_travels(parameter, text, whole=False) for text in texts
    )


def leaves(value: dict[str, Any], around: str = "") -> Iterator[tuple[str, Any]]:
    """What an object in the style ``deepObject`` is sent as: objects in it as the brackets go on, by custom."""
    for key, item in value.items():
        name = f"{around}[{key}]"
        if isinstance(item, dict):
            yield from leaves(item, name)
        else:
            yield name, item


def _nests(value: dict[str, Any]) -> bool:
    """Whether brackets tell all of it apart."""
    return bool(value) and all(
        not {"[", "]"} & set(key) and (not isinstance(item, dict) or _nests(item))
        for key, item in value.items()
    )


def trimmed(parameter: Parameter, value: Any) -> Any:
    """A list without the texts that its style cannot carry."""
    if not isinstance(value, list) or travels(parameter, value):
        return value
    return [
        item for item in value if not isinstance(item, str) or _text_travels(parameter, item, whole=False)
    ]


def size_of(parameter: Parameter, parts: list[Any]) -> int:
    """About how many characters of a URL a list takes."""
    each = len(parameter.wire) + 2 if parameter.explode else 1
    return sum(len(quote(str(part))) + each for part in parts)


def _text_travels(parameter: Parameter, text: str, *, whole: bool) -> bool:
    if parameter.location == "path":
        joined = not whole and any(delimiter in text for delimiter in ".,;=")
        return text not in ("", ".", "..") and not _UNSAFE_PATH.search(text) and not joined
    if parameter.location in ("header", "cookie"):
        return _SAFE_HEADER.fullmatch(text) is not None and not any(mark in text for mark in ",;=")
    if parameter.style in ("spaceDelimited", "pipeDelimited"):
        return whole or not any(mark in text for mark in " |")
    return True
