# Made from generator/runtime/reading.py by `make generate`; edit that file, not this one.
"""From the bytes of a reply to the value that the document describes."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from . import jsontext
from .envelope import Envelope
from .operation import Content, Response
from .problems import Problems
from .reply import Reply
from .retired import Retirement
from .schema import Kind
from .schema.base import name_of

# Only these: the codec of a hostile charset can be slow, or no text codec at all.
_CHARSETS = {"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin-1", "windows-1252", "utf-16"}


class Reading(Struct, frozen=True):
    """How a client reads replies."""

    strict: bool = False
    envelope: Envelope | None = None
    blocks: tuple[str, ...] = ()
    """Words of a 429 that no waiting will end."""
    retirement: Retirement | None = None
    """The end of the API, where it has ended."""


class ReportedFailure(Exception):
    """The body of a success says that the call failed."""


class Departure(Exception):
    """The reply is not what the document says."""

    def __init__(self, *problems: tuple[str, str]) -> None:
        super().__init__()
        self.problems = problems


def read(content: Content, reply: Reply, reading: Reading) -> Any:
    """The Python value of a body. Raises Departure and ReportedFailure."""
    data = _data(content, reply)
    if reading.envelope is not None and reading.envelope.reports_failure(data):
        raise ReportedFailure
    return _value(content, data, strict=reading.strict)


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


def _data(content: Content, reply: Reply) -> Any:
    if content.form == "json":
        try:
            return jsontext.load(reply.content)
        except ValueError as error:
            label = reply.headers.get("content-type", "no content type")
            raise Departure(("body", f"is not JSON ({label:.100}): {error}")) from None
    if content.form == "binary":
        return reply.content
    return _text(reply)


def _text(reply: Reply) -> str:
    _, _, after = reply.headers.get("content-type", "").lower().partition("charset=")
    charset = after.partition(";")[0].strip(" \"'") or "utf-8"
    if charset not in _CHARSETS:
        raise Departure(("body", f"is text in an unknown charset ({charset!r:.50})"))
    try:
        return reply.content.decode(charset)
    except UnicodeDecodeError:
        raise Departure(("body", f"is not {charset} text")) from None


def _value(content: Content | None, data: Any, *, strict: bool) -> Any:
    """The Python value of a body. Text and bytes are returned as they are."""
    if content is None or content.form != "json":
        return data
    try:
        if strict:
            problems = Problems()
            content.kind.check(data, "body", problems, reply=True)
            if problems:
                raise Departure(*problems.items)
        elif _is_another_shape(content.kind, data):
            raise Departure(("body", f"is {name_of(data)}, which the document does not allow"))
        return content.kind.decode(data)
    except RecursionError:
        raise Departure(("body", "is nested too deeply")) from None


def _is_another_shape(kind: Kind, data: Any) -> bool:
    """Whether a list or an object is in question, and `data` is not the one that the caller awaits."""
    if kind.affinity(data):
        return False
    return isinstance(data, list | dict) or bool(kind.affinity({}) or kind.affinity([]))
