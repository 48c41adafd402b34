# Made from generator/sandbox.
"""Which bytes of a file are asked for (RFC 9110, 14.2), and which encodings are understood."""

from __future__ import annotations

import re

_RANGE = re.compile(r"bytes\s*=\s*(?:(\d{1,18})-(\d{0,18})|-(\d{1,18}))\s*", re.ASCII | re.IGNORECASE)


class Unsatisfiable(Exception):
    """There are no such bytes."""


def range_of(header: str, size: int) -> tuple[int, int] | None:
    """First byte and the one behind the last; None where the whole file is to be sent.

    That is so for what cannot be read, and for several ranges at once: a server need not know these.
    """
    match = _RANGE.fullmatch(header)
    if match is None:
        return None
    first, last, tail = match.groups()
    if tail is not None:
        start, end = max(size - int(tail), 0), size
    else:
        start, end = int(first), min(int(last) + 1, size) if last else size
        if last and int(last) < start:
            return None
    if start >= size or start >= end:
        raise Unsatisfiable
    return start, end


def takes_gzip(header: str) -> bool:
    """Whether an Accept-Encoding allows gzip (RFC 9110, 12.5.3)."""
    weights = {}
    for item in header.lower().split(","):
        name, *parameters = (part.strip() for part in item.split(";"))
        weight = next((text[2:] for text in parameters if text.startswith("q=")), "1")
        weights[name] = not re.fullmatch(r"0(\.0*)?", weight)
    return weights.get("gzip", weights.get("x-gzip", weights.get("*", False)))
