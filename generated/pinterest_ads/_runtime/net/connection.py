# Made from generator/runtime.
"""One place in the pool, and the connection in it."""

from __future__ import annotations

import time
from typing import Generic, Protocol, TypeVar

import h11

from .origin import Origin

# As httpcore has it: h11's own 16 KiB is little for heads with many cookies.
MAX_HEAD = 100 * 1024


class Closable(Protocol):
    """What the pool needs to know of a stream."""

    def close(self) -> None: ...
    def is_stale(self) -> bool: ...


S = TypeVar("S", bound=Closable)


class Connection(Generic[S]):
    """A place in the pool: empty at first, then with a stream and what h11 knows of it.

    Whoever took it from the pool has it alone, until it is given back or dropped.
    """

    __slots__ = ("expires", "origin", "stream", "wire")

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.stream: S | None = None
        self.wire: h11.Connection
        self.expires = float("inf")

    def is_stale(self) -> bool:
        """Empty, idle for too long, or closed by the server meanwhile."""
        return self.stream is None or time.monotonic() >= self.expires or self.stream.is_stale()

    def fill(self, stream: S) -> None:
        """Puts a new connection in its place."""
        self.stream = stream
        self.wire = h11.Connection(h11.CLIENT, MAX_HEAD)

    def close(self) -> None:
        """Close what is in it, at once, without a word to the server."""
        if self.stream is not None:
            self.stream.close()
            self.stream = None

    def ready_again(self) -> bool:
        """Make ready for another request; False when this connection cannot be used for one."""
        wire = self.wire
        if wire.our_state is not h11.DONE or wire.their_state is not h11.DONE:
            return False
        # Bytes behind the end of a reply would be taken for the next one.
        if wire.trailing_data[0]:
            return False
        wire.start_next_cycle()
        return True
