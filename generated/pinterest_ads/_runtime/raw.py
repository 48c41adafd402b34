# Made from generator/runtime.
"""A reply as it came, beside what a call would have made of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from .headers import Headers
from .limits import RateLimit, rate_limit
from .reply import Reply

T = TypeVar("T")


class RawResponse(Generic[T]):
    """What ``with_raw_response`` gives for a success; failures raise as usual."""

    def __init__(self, reply: Reply, body: Callable[[], Any], result: Callable[[Any], T]) -> None:
        self._reply = reply
        self._read = body
        self._make = result
        self._body: list[Any] = []
        self._result: list[T] = []

    @property
    def status(self) -> int:
        return self._reply.status

    @property
    def headers(self) -> Headers:
        return self._reply.headers

    @property
    def content(self) -> bytes:
        """The body's bytes, without their content encoding."""
        return self._reply.content

    @property
    def request_id(self) -> str | None:
        """What the API calls this request."""
        return self._reply.request_id

    @property
    def rate_limit(self) -> RateLimit:
        """What the headers say about limits."""
        return rate_limit(self._reply.headers)

    @property
    def attempts(self) -> int:
        """How often the request was sent."""
        return self._reply.attempts

    @property
    def elapsed(self) -> float:
        """Seconds from the first attempt to the last byte."""
        return self._reply.elapsed

    @property
    def body(self) -> Any:
        """The whole body as the document describes it, envelope included. Raises DecodeError."""
        if not self._body:
            self._body.append(self._read())
        return self._body[0]

    def parse(self) -> T:
        """What the call returns otherwise. Raises DecodeError, and APIFailureError for a failure in a success."""
        if not self._result:
            self._result.append(self._make(self.body))
        return self._result[0]

    def __repr__(self) -> str:
        return f"RawResponse(status={self.status}, {len(self.content)} bytes, request_id={self.request_id!r})"
