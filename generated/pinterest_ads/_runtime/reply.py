# Made from generator/runtime.
"""One HTTP reply, read to its end."""

from __future__ import annotations

import re

from msgspec import Struct

from .headers import Headers

# ``x-request-id``, ``request-id``, ``x-acme-rid``: every API has its own.
_REQUEST_ID = re.compile(r"(?:[a-z0-9]+-)*(?:request-?id|rid)")


class Reply(Struct, frozen=True):
    """What came back for the last attempt of a call."""

    status: int
    headers: Headers
    content: bytes
    attempts: int = 1
    """How often the request was sent."""
    elapsed: float = 0.0
    """Seconds from the first attempt to the end of this reply."""

    @property
    def request_id(self) -> str | None:
        """How the API calls this request, for its support."""
        found = (value for name, value in self.headers.items() if _REQUEST_ID.fullmatch(name))
        return next(found, None)

    def __repr__(self) -> str:
        return f"Reply(status={self.status}, {len(self.content)} bytes)"
