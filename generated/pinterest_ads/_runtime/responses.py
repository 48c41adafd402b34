# Made from generator/runtime/responses.py by `make generate`; edit that file, not this one.
"""From a reply to what a call returns or raises."""

from __future__ import annotations

import re
from typing import Any

from attrs import field, frozen

from . import jsontext
from .envelope import Envelope
from .errors import APIFailureError, APIStatusError, DecodeError, class_for_status
from .headers import Headers
from .operation import Content, Operation, Response
from .problems import Problems
from .request import Request
from .schema import Kind
from .schema.base import name_of

# Only these: the codec of a hostile charset can be slow, or no text codec at all.
_CHARSETS = {"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin-1", "windows-1252", "utf-16"}
# ``x-request-id``, ``request-id``, ``x-acme-rid``: every API has its own.
_REQUEST_ID = re.compile(r"(?:[a-z0-9]+-)*(?:request-?id|rid)")


@frozen
class Reply:
    """One HTTP reply, read to its end."""

    status: int
    headers: Headers
    content: bytes = field(repr=False)


@frozen
class Reading:
    """How a client reads replies."""

    strict: bool
    envelope: Envelope | None


class _Departure(Exception):
    """The reply is not what the document says."""

    def __init__(self, *problems: tuple[str, str]) -> None:
        super().__init__()
        self.problems = problems


def finish(operation: Operation[Any], request: Request, reply: Reply, reading: Reading) -> Any:
    """What the call returns. Raises APIStatusError and DecodeError."""
    response = documented_response(operation, reply.status)
    if response is None or not _is_success(operation, response, reply.status):
        raise _status_error(response, request, reply, reading)
    try:
        content = _content_of(response, request, reply, strict=reading.strict)
        data = None if content is None else _data(content, reply)
        if reading.envelope is not None and reading.envelope.reports_failure(data):
            body = _value(content, data, strict=False)
            raise _error(APIFailureError, data, body, request, reply, reading, documented=True)
        return _value(content, data, strict=reading.strict)
    except _Departure as departure:
        raise _decode_error(departure, request, reply) from None


def documented_response(operation: Operation[Any], status: int) -> Response | None:
    """The entry for `status`: exact before range before default."""
    by_status = {response.status.upper(): response for response in operation.responses}
    return by_status.get(str(status)) or by_status.get(f"{status // 100}XX") or by_status.get("DEFAULT")


def _is_success(operation: Operation[Any], response: Response, status: int) -> bool:
    if not 200 <= status <= 299:
        return False
    # Beside a success of its own, `default` describes the errors.
    return response.status != "default" or not any(item.status[0] == "2" for item in operation.responses)


def _content_of(response: Response, request: Request, reply: Reply, *, strict: bool) -> Content | None:
    """The documented content that the reply claims to be; None for a reply without a body."""
    if not reply.content and (reply.status in (204, 205, 304) or request.method == "HEAD"):
        return None
    if not response.contents:
        if strict and reply.content:
            raise _Departure(("body", "the document knows no body for this status"))
        return None
    claimed = reply.headers.get("content-type", "")
    media_type = claimed.partition(";")[0].strip().lower()
    for content in response.contents:
        if _matches(content.media_type, media_type):
            return content
    if strict:
        raise _Departure(("body", f"the document does not list the content type {claimed!r:.100}"))
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
            raise _Departure(("body", f"is not JSON ({label:.100}): {error}")) from None
    if content.form == "binary":
        return reply.content
    return _text(reply)


def _text(reply: Reply) -> str:
    _, _, after = reply.headers.get("content-type", "").lower().partition("charset=")
    charset = after.partition(";")[0].strip(" \"'") or "utf-8"
    if charset not in _CHARSETS:
        raise _Departure(("body", f"is text in an unknown charset ({charset!r:.50})"))
    try:
        return reply.content.decode(charset)
    except UnicodeDecodeError:
        raise _Departure(("body", f"is not {charset} text")) from None


def _value(content: Content | None, data: Any, *, strict: bool) -> Any:
    """The Python value of a body. Text and bytes are returned as they are."""
    if content is None or content.form != "json":
        return data
    try:
        if strict:
            problems = Problems()
            content.kind.check(data, "body", problems, reply=True)
            if problems:
                raise _Departure(*problems.items)
        elif _is_another_shape(content.kind, data):
            raise _Departure(("body", f"is {name_of(data)}, which the document does not allow"))
        return content.kind.decode(data)
    except RecursionError:
        raise _Departure(("body", "is nested too deeply")) from None


def _is_another_shape(kind: Kind, data: Any) -> bool:
    """Whether a list or an object is in question, and `data` is not the one that the caller awaits."""
    if kind.affinity(data):
        return False
    return isinstance(data, list | dict) or bool(kind.affinity({}) or kind.affinity([]))


def _status_error(
    response: Response | None, request: Request, reply: Reply, reading: Reading
) -> APIStatusError | DecodeError:
    raw = body = _raw(reply)
    departure = None
    if response is not None:
        try:
            content = _content_of(response, request, reply, strict=reading.strict)
            if content is not None:
                body = _value(content, _data(content, reply), strict=reading.strict)
        except _Departure as error:
            departure = error
    documented = response is not None
    cls = class_for_status(reply.status, documented=documented)
    status_error = _error(cls, raw, body, request, reply, reading, documented=documented)
    if departure is None or not reading.strict:
        # Leniently the status says more than a body that cannot be read.
        return status_error
    decode_error = _decode_error(departure, request, reply)
    decode_error.__cause__ = status_error
    return decode_error


def _raw(reply: Reply) -> Any:
    """The body of an error as JSON data where it is JSON, else as text where it is text, else as bytes."""
    try:
        return jsontext.load(reply.content)
    except ValueError:
        pass
    try:
        return reply.content.decode()
    except UnicodeDecodeError:
        return reply.content


def _error(
    cls: type[APIStatusError],
    raw: Any,
    body: Any,
    request: Request,
    reply: Reply,
    reading: Reading,
    *,
    documented: bool,
) -> APIStatusError:
    code, message = _said(raw, reading.envelope)
    found = [value for name, value in reply.headers.items() if _REQUEST_ID.fullmatch(name)]
    return cls(
        status=reply.status,
        headers=reply.headers,
        request_id=found[0] if found else None,
        operation=request.operation,
        method=request.method,
        url=request.shown_url,
        code=code,
        message=message,
        documented=documented,
        body=body,
    )


def _said(raw: Any, envelope: Envelope | None) -> tuple[int | str | None, str | None]:
    """The API's own code and words, from where APIs put them."""
    if not isinstance(raw, dict):
        return None, None
    nested = raw.get("error")
    places = [raw, nested] if isinstance(nested, dict) else [raw]
    code_name = envelope.code if envelope else "code"
    message_names = (
        envelope.message if envelope else "message",
        "error_description",
        "detail",
        "title",
        "error",
    )
    codes = [place.get(code_name) for place in places]
    messages = [place.get(name) for name in message_names for place in places]
    return (
        next((code for code in codes if type(code) in (int, str)), None),
        next((message for message in messages if isinstance(message, str) and message), None),
    )


def _decode_error(departure: _Departure, request: Request, reply: Reply) -> DecodeError:
    return DecodeError(
        departure.problems,
        status=reply.status,
        body=reply.content,
        headers=reply.headers,
        operation=request.operation,
    )
