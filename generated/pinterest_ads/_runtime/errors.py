# Made from generator/runtime/errors.py by `make generate`; edit that file, not this one.
"""Everything that a call can raise.

    PinterestAdsError
    ├── InvalidArgumentError        refused before anything was sent (a ValueError too)
    ├── ClientClosedError           the client was closed
    ├── APIConnectionError          no complete reply arrived
    │   └── APITimeoutError         ... in time
    ├── DecodeError                 the reply is not what the document says
    └── APIStatusError              the API said no
        ├── BadRequestError         400, 422
        ├── AuthenticationError     401
        ├── PermissionDeniedError   403
        ├── NotFoundError           404
        ├── ConflictError           409
        ├── EndpointRetiredError    410
        ├── RateLimitError          429
        ├── ServerError             5xx
        ├── APIFailureError         a success status whose body reports a failure
        └── UnexpectedStatusError   1xx, 3xx, and what the document does not list

All of them can be copied and pickled, and none of them holds a credential.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_SHOWN = 5


class PinterestAdsError(Exception):
    """Base of every error that this package raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The constructors take keyword arguments, which the default would lose.
        return _restore, (type(self), self.args, self.__dict__.copy())


def _restore(cls: type[PinterestAdsError], args: tuple[Any, ...], state: dict[str, Any]) -> PinterestAdsError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


def _summary(problems: Sequence[tuple[str, str]]) -> str:
    lines = [f"{path}: {message}" for path, message in problems[:_SHOWN]]
    if len(problems) > _SHOWN:
        lines.append(f"and {len(problems) - _SHOWN} more")
    return "; ".join(lines)


class InvalidArgumentError(PinterestAdsError, ValueError):
    """An argument cannot be right, so nothing was sent."""

    argument: str
    """Where: ``campaign_ids[2]``, ``body[3].name``."""
    rule: str
    """What was asked of it."""
    problems: tuple[tuple[str, str], ...]
    """Every (argument, rule) of the call; the first is `argument` and `rule`."""

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        super().__init__(_summary(problems))
        self.problems = tuple(problems)
        self.argument, self.rule = self.problems[0]


class ClientClosedError(PinterestAdsError):
    """The client was closed before this call."""


class APIConnectionError(PinterestAdsError):
    """The request was not answered completely: whether it took effect is not known."""

    method: str
    url: str
    operation: str

    def __init__(self, message: str, *, method: str, url: str, operation: str) -> None:
        super().__init__(f"{method} {url}: {message}")
        self.method = method
        self.url = url
        self.operation = operation


class APITimeoutError(APIConnectionError):
    """The reply was not complete in time."""


class DecodeError(PinterestAdsError):
    """A reply, or data given to a model, is not what the document says."""

    problems: tuple[tuple[str, str], ...]
    """Every (path, message); the path starts with ``body``."""
    status: int | None
    body: bytes | None
    """The reply as it came."""
    headers: Mapping[str, str]
    operation: str

    def __init__(
        self,
        problems: Sequence[tuple[str, str]],
        *,
        status: int | None = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        operation: str = "",
    ) -> None:
        prefix = f"{operation}, status {status}: " if operation else ""
        super().__init__(prefix + _summary(problems))
        self.problems = tuple(problems)
        self.status = status
        self.body = body
        self.headers = headers if headers is not None else {}
        self.operation = operation


class APIStatusError(PinterestAdsError):
    """The API answered with something other than success."""

    status: int
    headers: Mapping[str, str]
    request_id: str | None
    operation: str
    """The operationId."""
    method: str
    url: str
    """As sent, without credentials."""
    code: int | str | None
    """The API's own error code, where the body has one."""
    message: str | None
    """The API's own words, where the body has them."""
    documented: bool
    """Whether the document lists this status for the operation."""
    body: Any
    """A model of the documented schema; else plain JSON data, text or bytes, as it came."""

    def __init__(
        self,
        *,
        status: int,
        headers: Mapping[str, str],
        request_id: str | None,
        operation: str,
        method: str,
        url: str,
        code: int | str | None,
        message: str | None,
        documented: bool,
        body: Any,
    ) -> None:
        text = f"{method} {url}: status {status}"
        if not documented:
            text += ", which the document does not list"
        if code is not None:
            text += f", code {code}"
        if message:
            text += f": {message}"
        if request_id:
            text += f" (request id {request_id})"
        super().__init__(text)
        self.status = status
        self.headers = headers
        self.request_id = request_id
        self.operation = operation
        self.method = method
        self.url = url
        self.code = code
        self.message = message
        self.documented = documented
        self.body = body


class BadRequestError(APIStatusError):
    """400 or 422: the API refused the arguments."""


class AuthenticationError(APIStatusError):
    """401: no valid credential."""


class PermissionDeniedError(APIStatusError):
    """403: the credential does not allow this."""


class NotFoundError(APIStatusError):
    """404."""


class ConflictError(APIStatusError):
    """409."""


class EndpointRetiredError(APIStatusError):
    """410: the endpoint is gone for good."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class ServerError(APIStatusError):
    """5xx: the API failed."""


class APIFailureError(APIStatusError):
    """A success status whose body reports a failure."""


class UnexpectedStatusError(APIStatusError):
    """1xx, 3xx, and any status that has no class of its own and is not in the document."""


_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: EndpointRetiredError,
    422: BadRequestError,
    429: RateLimitError,
}


def class_for_status(status: int, *, documented: bool) -> type[APIStatusError]:
    """The error class of a status that is no success."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 500 <= status <= 599:
        return ServerError
    return APIStatusError if documented and 400 <= status <= 499 else UnexpectedStatusError
