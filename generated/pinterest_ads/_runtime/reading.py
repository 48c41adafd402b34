# Made from generator/runtime.
"""From the bytes of a reply to the value that the document describes."""

from __future__ import annotations

from typing import Any

from .decoding import Decoding, Departure, read_body
from .operation import Content, Response
from .reply import Reply
from .retired import Retirement

# Only these: the codec of a hostile charset can be slow, or no text codec at all.
_CHARSETS = {"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin-1", "windows-1252", "utf-16"}


class Reading(Decoding, frozen=True):
    """How a client reads replies."""

    blocks: tuple[str, ...] = ()
    """Words of a 429 that no waiting will end."""
    retirement: Retirement | None = None
    """The end of the API, where it has ended."""


def read(
    content: Content,
    reply: Reply,
    reading: Reading,
    operation_id: str | None = None,
    *,
    page: bool = False,
) -> Any:
    """The Python value of a body: text and bytes as they are, and for JSON what `read_body` makes of it.

    Raises Departure and ReportedFailure.
    """
    if content.form == "json":
        label = reply.headers.get("content-type", "")
        return read_body(content.kind, reply.content, reading, operation_id, page=page, label=label)
    return reply.content if content.form == "binary" else _text(reply)


def content_of(response: Response, method: str, reply: Reply, *, strict: bool) -> Content | None:
    """The documented content that the reply claims to be; None for a reply without a body."""
    if not reply.content and (reply.status in (204, 205, 304) or method == "HEAD"):
        return None
    if not response.contents:
        if strict and reply.content:
            raise Departure(("body", "the document knows no body for this status"))
        return None
    claimed = reply.headers.get("content-type", "")
    media_type = claimed.partition(";")[0].strip().lower()
    for content in response.contents:
        if _matches(content.media_type, media_type):
            return content
    if strict:
        raise Departure(("body", f"the document does not list the content type {claimed!r:.100}"))
    # Servers mislabel JSON; whether it is JSON shows when it is read.
    return next((content for content in response.contents if content.form == "json"), response.contents[0])


def _matches(documented: str, media_type: str) -> bool:
    pattern = documented.partition(";")[0].strip().lower()
    if pattern in ("*/*", media_type):
        return bool(media_type)
    return pattern.endswith("/*") and media_type.startswith(pattern[:-1])


def _text(reply: Reply) -> str:
    _, _, after = reply.headers.get("content-type", "").lower().partition("charset=")
    charset = after.partition(";")[0].strip(" \"'") or "utf-8"
    if charset not in _CHARSETS:
        raise Departure(("body", f"is text in an unknown charset ({charset!r:.50})"))
    try:
        return reply.content.decode(charset)
    except UnicodeDecodeError:
        raise Departure(("body", f"is not {charset} text")) from None
