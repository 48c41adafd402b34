# Made from generator/runtime.
"""Everything that a call can raise.

    PinterestAdsError
    ├── InvalidArgumentError        refused before anything was sent (a ValueError too)
    ├── ClientClosedError           the client was closed
    ├── AuthorizationRefusedError   a user did not allow the app what it asked for
    ├── APIConnectionError          no complete reply arrived
    │   └── APITimeoutError         ... in time
    ├── OutcomeUnknownError         a write may or may not have taken effect
    ├── DecodeError                 the reply is not what the document says
    ├── PaginationError             a list repeats a bookmark, and would never end
    ├── BatchFailedError            items of a batch were refused (`raise_for_failures`)
    ├── JobError                    work that the API does on its own
    │   ├── JobFailedError          ... failed
    │   ├── JobExpiredError         ... is gone
    │   └── JobTimeoutError         ... is not over yet
    └── APIStatusError              the API said no
        ├── BadRequestError         400, 422
        ├── AuthenticationError     401
        ├── PermissionDeniedError   403
        ├── NotFoundError           404
        ├── ConflictError           409
        ├── EndpointRetiredError    410, and what the API has moved on from
        ├── RateLimitError          429, and 503 that states limits
        ├── ServerError             5xx
        ├── APIFailureError         a success status whose body reports a failure
        └── UnexpectedStatusError   1xx, 3xx, and what the document does not list

All of them can be copied and pickled, and none of them holds a credential.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .batches import Failure
    from .limits import RateLimit

_SHOWN = 5


class PinterestAdsError(Exception):
    """Base of every error that this package raises on purpose."""

    what: str = ""
    """What happened, in a few words."""
    operation: str = ""
    """The operationId."""
    method: str = ""
    url: str = ""
    """As sent, without credentials."""
    status: int = 0
    """Of the reply; 0 where there was none."""
    code: int | str | None = None
    """The API's own error code, where the body has one."""
    message: str | None = None
    """The API's own words, where the body has them."""
    request_id: str | None = None
    attempts: int = 0
    """How often the request was sent."""
    retryable: bool = False
    """Whether the same call may succeed later, and repeating it does no harm."""
    advice: str = ""
    """What to do about it."""

    def __init__(self, what: str = "", **about: Any) -> None:
        super().__init__(what)
        self.what = what
        self.__dict__.update(about)

    def __str__(self) -> str:
        parts = [f"{self.method} {self.url}: {self.what}" if self.url else self.what]
        if self.code is not None:
            parts.append(f", code {self.code}")
        if self.message:
            parts.append(f": {self.message}")
        if self.request_id:
            parts.append(f" (request id {self.request_id})")
        if self.attempts > 1:
            parts.append(f", after {self.attempts} attempts")
        said = "".join(parts)
        # What the API says may be a whole sentence.
        return f"{said.removesuffix('.')}. {self.advice}" if self.advice else said

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


class AuthorizationRefusedError(PinterestAdsError):
    """A user came back from the authorization page without having allowed anything."""

    reason: str
    """As the API says it, for example ``access_denied``."""

    def __init__(self, reason: str, description: str = "") -> None:
        super().__init__(f"{reason}: {description}" if description else reason)
        self.reason = reason


class APIConnectionError(PinterestAdsError):
    """The request was not answered completely."""

    sent: bool = True
    """False where no connection was ever made, so that the request cannot have taken effect."""


class APITimeoutError(APIConnectionError):
    """The reply was not complete in time."""


class OutcomeUnknownError(PinterestAdsError):
    """A request that changes something went out, and nothing says whether it took effect.

    It is not sent again, because that might do it twice. `error` (and ``__cause__``) is what happened.
    """

    error: PinterestAdsError


class DecodeError(PinterestAdsError):
    """A reply, or data given to a model, is not what the document says."""

    problems: tuple[tuple[str, str], ...]
    """Every (path, message); the path starts with ``body``."""
    body: bytes | None
    """The reply as it came."""
    headers: Mapping[str, str]

    def __init__(
        self,
        problems: Sequence[tuple[str, str]],
        *,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        **about: Any,
    ) -> None:
        prefix = f"{about['operation']}, status {about.get('status')}: " if about.get("operation") else ""
        super().__init__(prefix + _summary(problems), **about)
        self.problems = tuple(problems)
        self.body = body
        self.headers = headers if headers is not None else {}


class PaginationError(PinterestAdsError):
    """A page has the bookmark of an earlier one: going on would never end."""

    bookmark: str


class BatchFailedError(PinterestAdsError):
    """Some items of a batch were refused; the others were not."""

    failures: tuple[Failure, ...]


class JobError(PinterestAdsError):
    """Base of what can become of work that the API does on its own."""

    job_id: str
    state: str | None
    """The state that the API last named."""


class JobFailedError(JobError):
    """The API could not do it."""


class JobExpiredError(JobError):
    """The API no longer has the job or its result."""


class JobTimeoutError(JobError):
    """The job was not over in the time that the caller gave it. It goes on, and can be awaited again."""


class APIStatusError(PinterestAdsError):
    """The API answered with something other than success."""

    headers: Mapping[str, str]
    documented: bool
    """Whether the document lists this status for the operation."""
    body: Any
    """A model of the documented schema; else plain JSON data, text or bytes, as it came."""

    def __init__(
        self, *, status: int, headers: Mapping[str, str], documented: bool, body: Any, **about: Any
    ) -> None:
        what = f"status {status}" if documented else f"status {status}, which the document does not list"
        super().__init__(what, **about)
        self.status = status
        self.headers = headers
        self.documented = documented
        self.body = body


class BadRequestError(APIStatusError):
    """400 or 422: the API refused the arguments."""


class AuthenticationError(APIStatusError):
    """401: no valid credential."""


class PermissionDeniedError(APIStatusError):
    """403: the credential does not allow this."""

    scopes: tuple[str, ...] = ()
    """What the document says that a token needs for this operation."""


class NotFoundError(APIStatusError):
    """404."""


class ConflictError(APIStatusError):
    """409."""


class EndpointRetiredError(APIStatusError):
    """410, or 404 from an API that has been retired as a whole: the endpoint is gone for good."""

    replacement: str = ""
    """What to call instead, where that is known."""


class RateLimitError(APIStatusError):
    """429, or a 503 that states limits: too many requests."""

    limit: RateLimit
    """What the reply said: quota, window, when to come back, and whose limit it is."""


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


def class_for_status(status: int, *, documented: bool, limited: bool = False) -> type[APIStatusError]:
    """The error class of a status that is no success; `limited` where the reply states limits."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 500 <= status <= 599:
        return RateLimitError if limited and status == 503 else ServerError
    return APIStatusError if documented and 400 <= status <= 499 else UnexpectedStatusError
