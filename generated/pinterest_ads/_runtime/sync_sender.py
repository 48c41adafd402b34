# Made from generator/runtime.
"""The sync sender of requests, whatever is underneath."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from .headers import Headers

if TYPE_CHECKING:
    from .course import Course
    from .request import Request


class SyncReceived(Protocol):
    """The head of a response; its body is still to be read, and to be closed. Raises our errors only."""

    status: int
    headers: Headers

    def read(self, course: Course) -> bytes:
        """The whole body, without its content encoding, in the time of the attempt."""
        ...

    def iter_bytes(self) -> Iterator[bytes]:
        """The body without its content encoding, as it arrives."""
        ...

    def close(self) -> None: ...


class SyncSender(Protocol):
    def send(self, request: Request, course: Course, *, streamed: bool) -> SyncReceived:
        """Send it once. Only a reply that is not `streamed` has to be complete in the time of the attempt."""
        ...

    def close(self) -> None: ...
