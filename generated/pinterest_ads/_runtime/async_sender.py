# Made from generator/runtime.
"""The async sender of requests, whatever is underneath. The sync one is derived from this file."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Protocol

from .headers import Headers

if TYPE_CHECKING:
    from .course import Course
    from .request import Request


class AsyncReceived(Protocol):
    """The head of a response; its body is still to be read, and to be closed. Raises our errors only."""

    status: int
    headers: Headers

    async def read(self, course: Course) -> bytes:
        """The whole body, without its content encoding, in the time of the attempt."""
        ...

    def iter_bytes(self) -> AsyncIterator[bytes]:
        """The body without its content encoding, as it arrives."""
        ...

    async def aclose(self) -> None: ...


class AsyncSender(Protocol):
    async def send(self, request: Request, course: Course, *, streamed: bool) -> AsyncReceived:
        """Send it once. Only a reply that is not `streamed` has to be complete in the time of the attempt."""
        ...

    async def aclose(self) -> None: ...
