# Made from generator/runtime.
"""What precedes the body of a reply."""

from __future__ import annotations

import re
from typing import NamedTuple

_KEEP_ALIVE = re.compile(rb"(?:^|[\s,;])timeout\s*=\s*(\d{1,9})\b", re.IGNORECASE)

# Taken off what the server says: its clock began when it sent the reply.
MARGIN = 1.0


class Head(NamedTuple):
    status: int
    headers: list[tuple[bytes, bytes]]
    """Names as they were written; in their order, repeated ones too."""

    http_version: bytes
    """`1.1` or `1.0`."""

    reason: bytes


def idle_seconds(headers: list[tuple[bytes, bytes]]) -> float:
    """How long the server keeps the connection open with nothing to do; infinite when it does not say.

    `Keep-Alive: timeout=5`, in seconds (RFC 2068 section 19.7.1.1, still sent by Apache and Node).
    """
    for name, value in headers:
        if len(name) == 10 and name.lower() == b"keep-alive" and (found := _KEEP_ALIVE.search(value)):
            return max(int(found[1]) - MARGIN, 0.0)
    return float("inf")
