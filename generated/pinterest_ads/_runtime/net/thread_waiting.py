# Made from generator/runtime.
"""Waiting for a connection in a thread, and where connections belong. `asyncio_waiting` is the async sister."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import TypeAlias

from .connection import Connection
from .errors import PoolTimedOut
from .origin import Origin
from .thread_stream import Stream
from .waits import remaining

Scope: TypeAlias = int
"""Connections of another process must not be touched; all threads of one share them."""


def current_scope() -> Scope:
    return os.getpid()


def is_over(scope: Scope) -> bool:
    """Never: another process may still run."""
    return False


def run_in(scope: Scope, action: Callable[[], object]) -> None:
    """Nothing to do: every other scope is another process."""


class Waiter:
    """A thread in the pool's queue."""

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        self._served = threading.Event()
        self._connection: Connection[Stream] | None = None

    @property
    def origin(self) -> Origin:
        return self._origin

    def wait(self, until: float | None) -> Connection[Stream] | None:
        """The connection; None when the pool was closed. Raises PoolTimedOut."""
        left = remaining(until)
        if not self._served.wait(None if left is None else max(left, 0)):
            raise PoolTimedOut("no connection came free in time")
        return self._connection

    def grant(self, connection: Connection[Stream] | None) -> bool:
        # Under the pool's lock, which also guards leaving the queue: the caller is still there.
        self._connection = connection
        self._served.set()
        return True

    def granted(self) -> Connection[Stream] | None:
        return self._connection
