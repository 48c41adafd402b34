# Made from generator/runtime.
"""From a reply that is no success to the error that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import structs

from . import jsontext
from .decoding import Departure
from .envelope import Envelope
from .errors import (
    APIFailureError,
    APIStatusError,
    AuthenticationError,
    DecodeError,
    EndpointRetiredError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitError,
    class_for_status,
)
from .limits import RateLimit
from .operation import Operation, Response
from .reading import Reading, content_of, read
from .reply import Reply
from .request import Request
from .retired import advice, replacement
from .retries import after_reply
from .unknown import unknown_outcome

if TYPE_CHECKING:
    from .jsontext import Json


def error_of(
    operation: Operation[Any],
    response: Response | None,
    request: Request,
    reply: Reply,
    reading: Reading,
    *,
    repeatable: bool,
) -> APIStatusError | DecodeError | OutcomeUnknownError:
    """The error of a status that is no success."""
    raw = _raw(reply)
    body, departure = _documented_body(response, request, reply, reading)
    verdict = after_reply(reply, repeatable=repeatable, blocks=reading.blocks)
    documented = response is not None
    cls = class_for_status(reply.status, documented=documented, limited=verdict.limit.is_stated)
    ended = advice(operation, reply.status, request.shown_url, reading.retirement)
    if ended is not None:
        cls = EndpointRetiredError
    status_error = _status_error(
        cls, raw, raw if body is None else body, request, reply, reading, documented=documented
    )
    status_error.retryable = verdict.again
    _advise(status_error, operation, verdict.limit)
    if isinstance(status_error, EndpointRetiredError):
        status_error.replacement = replacement(operation, request.shown_url, reading.retirement)
        status_error.advice = ended or ""
    if departure is not None and reading.strict:
        # Leniently the status says more than a body that cannot be read.
        decode_error = decode_error_of(departure, request, reply)
        decode_error.__cause__ = status_error
        return decode_error
    if verdict.unknown:
        return unknown_outcome(request, status_error)
    return status_error


def _status_error(
    cls: type[APIStatusError],
    raw: Any,
    body: Any,
    request: Request,
    reply: Reply,
    reading: Reading,
    *,
    documented: bool,
) -> APIStatusError:
    """An error of that class, with everything that the reply says."""
    code, message = _said(raw, reading.envelope)
    return cls(
        status=reply.status,
        headers=reply.headers,
        documented=documented,
        body=body,
        code=code,
        message=message,
        request_id=reply.request_id,
        attempts=reply.attempts,
        **request.about(),
    )


def failure_of(response: Response, request: Request, reply: Reply, reading: Reading) -> APIFailureError:
    """The error of a success that says in its body that it is none."""
    raw = _raw(reply)
    body, _ = _documented_body(response, request, reply, Reading())
    error = _status_error(APIFailureError, raw, body, request, reply, reading, documented=True)
    assert isinstance(error, APIFailureError)
    return error


def _documented_body(
    response: Response | None, request: Request, reply: Reply, reading: Reading
) -> tuple[Any, Departure | None]:
    if response is None:
        return None, None
    # An error's envelope says that it failed; that is nothing new here.
    reading = structs.replace(reading, envelope=None)
    try:
        content = content_of(response, request.method, reply, strict=reading.strict)
        return (None if content is None else read(content, reply, reading)), None
    except Departure as departure:
        return None, departure


def decode_error_of(departure: Departure, request: Request, reply: Reply) -> DecodeError:
    """The error of a reply that is not what the document says."""
    return DecodeError(
        departure.problems,
        body=reply.content,
        headers=reply.headers,
        status=reply.status,
        request_id=reply.request_id,
        attempts=reply.attempts,
        **request.about(),
    )


def _advise(error: APIStatusError, operation: Operation[Any], limit: RateLimit) -> None:
    scopes = tuple(dict.fromkeys(s for way in operation.security for one in way for s in one.scopes))
    if isinstance(error, AuthenticationError):
        needed = f" and needs {', '.join(scopes)}" if scopes else ""
        error.advice = f"Check the access token: it may be wrong, expired or revoked{needed}."
    elif isinstance(error, PermissionDeniedError):
        error.scopes = scopes
        error.advice = (
            f"The token needs {', '.join(error.scopes)}, and its user a right to the object."
            if error.scopes
            else "The user of the token has no right to this."
        )
    elif isinstance(error, RateLimitError):
        error.limit = limit
        error.advice = f"{str(error.limit).capitalize()}."


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


def _said(raw: Json | bytes, envelope: Envelope | None) -> tuple[int | str | None, str | None]:
    """The API's own code and words, from where APIs put them."""
    if not isinstance(raw, dict):
        return None, None
    nested: Json = raw.get("error")
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
