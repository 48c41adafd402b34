# Made from generator/runtime.
"""Percent-encoding (RFC 3986), and scalars as text."""

from __future__ import annotations

import urllib.parse
from typing import Any

# Reserved characters that mean nothing more than themselves inside a query value. Not among them:
# `#`, `&`, `+` and brackets, which servers read as syntax, and `%`.
_RESERVED = ":/?@!$'()*,;="


def quote(text: str, *, keep: str = "") -> str:
    """Everything but letters, digits, ``-._~`` and `keep`, as UTF-8 percent triplets."""
    if text.isascii() and text.isalnum():
        return text
    return urllib.parse.quote(text, safe=keep)


def quote_reserved(text: str, *, but: str = "") -> str:
    """For `allowReserved`: keeps the reserved characters too, except for the delimiter in use."""
    return quote(text, keep="".join(char for char in _RESERVED if char not in but))


def text_of(data: Any) -> str:
    """A scalar as it stands in a URL, header, cookie or form."""
    if isinstance(data, bool):
        return "true" if data else "false"
    return str(data)
