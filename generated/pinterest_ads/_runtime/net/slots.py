# Made from generator/runtime.
"""Who has which connection: the pool's bookkeeping, which never waits and does no I/O but closing."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import Generic, Protocol

from .connection import Connection, S
from .limits import Limits
from .origin import Origin


class Waiter(Protocol[S]):
    """A caller in the queue."""

    @property
    def origin(self) -> Origin: ...
    def grant(self, connection: Connection[S] | None) -> bool:
        """Hand over a connection, or None for a closed pool. False when the caller has gone."""
        ...

    def granted(self) -> Connection[S] | None:
        """What was handed over."""
        ...


class Slots(Generic[S]):
    """Waiters are served first come, first served; idle connections are reused last in, first out.

    While anybody waits, all places are taken: whatever comes free goes to the first in the queue, so
    that no newcomer overtakes.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._lock = threading.Lock()
        self._taken: set[Connection[S]] = set()
        self._idle: list[Connection[S]] = []
        self._queue: deque[Waiter[S]] = deque()
        self._closed = False
        # Where the garbage collector puts what was never given back: it may run under the lock.
        self.lost: deque[Connection[S]] = deque()

    def take(self, origin: Origin) -> Connection[S] | None:
        """A connection to use, maybe empty or stale; None when the caller has to queue."""
        with self._lock:
            while self.lost:
                self._drop(self.lost.popleft())
            self._close_expired()
            for index in range(len(self._idle) - 1, -1, -1):
                if self._idle[index].origin == origin:
                    return self._lend(self._idle.pop(index))
            if self._closed:
                return None
            if len(self._taken) + len(self._idle) >= self._limits.connections:
                if not self._idle:
                    return None
                self._idle.pop(0).close()
            return self._lend(Connection(origin))

    def queue(self, waiter: Waiter[S]) -> bool:
        """Join the queue. False when a connection came free meanwhile, or the pool closed."""
        with self._lock:
            if self._closed or self._idle or len(self._taken) < self._limits.connections:
                return False
            self._queue.append(waiter)
            return True

    def leave(self, waiter: Waiter[S]) -> None:
        """A waiter gave up: what it was handed in the same moment goes on to the next."""
        with self._lock:
            connection = waiter.granted()
            if connection is None:
                if waiter in self._queue:
                    self._queue.remove(waiter)
            elif connection in self._taken:
                self._give(connection)

    def give(self, connection: Connection[S], idle_seconds: float) -> None:
        """Give back a connection that is ready for another request."""
        connection.expires = time.monotonic() + min(idle_seconds, self._limits.idle_seconds)
        with self._lock:
            if connection in self._taken:
                self._give(connection)

    def drop(self, connection: Connection[S]) -> None:
        """Close a connection and free its place. Twice is once."""
        with self._lock:
            self._drop(connection)

    def close(self) -> list[Connection[S]]:
        """Lend nothing any more and send the queue away. Gives what is left to close, also what is in use."""
        with self._lock:
            self._closed = True
            waiting, self._queue = self._queue, deque()
            connections = [*self._idle, *self._taken]
            self._idle.clear()
            self._taken.clear()
        for waiter in waiting:
            waiter.grant(None)
        return connections

    @property
    def closed(self) -> bool:
        return self._closed

    def _lend(self, connection: Connection[S]) -> Connection[S]:
        self._taken.add(connection)
        return connection

    def _give(self, connection: Connection[S]) -> None:
        while self._queue:
            waiter = self._queue.popleft()
            if waiter.origin == connection.origin:
                if waiter.grant(connection):
                    return
                continue
            other = self._lend(Connection[S](waiter.origin))
            if waiter.grant(other):
                self._close(connection)
                return
            self._taken.discard(other)
        if connection.stream is None or len(self._idle) >= self._limits.idle:
            self._close(connection)
        else:
            self._taken.discard(connection)
            self._idle.append(connection)

    def _drop(self, connection: Connection[S]) -> None:
        if connection in self._taken:
            self._close(connection)
            # The place goes on as another object: whoever drops this one again must hit nobody.
            self._give(self._lend(Connection[S](connection.origin)))

    def _close(self, connection: Connection[S]) -> None:
        self._taken.discard(connection)
        connection.close()

    def _close_expired(self) -> None:
        now = time.monotonic()
        while self._idle and self._idle[0].expires <= now:
            self._idle.pop(0).close()
