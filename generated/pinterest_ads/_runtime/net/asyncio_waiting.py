# Made from generator/runtime.
"""Waiting for a connection in asyncio, and where connections belong. `thread_waiting` is the sync sister."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from typing import TypeAlias

from .asyncio_stream import Stream
from .connection import Connection
from .errors import PoolTimedOut
from .origin import Origin
from .waits import remaining

Scope: TypeAlias = tuple[int, asyncio.AbstractEventLoop]
"""Connections of another process or another event loop must not be touched."""


def current_scope() -> Scope:
    return os.getpid(), asyncio.get_running_loop()


def is_over(scope: Scope) -> bool:
    """Whether nothing will ever run there again: its connections are ours to close."""
    return scope[0] == os.getpid() and scope[1].is_closed()


def run_in(scope: Scope, action: Callable[[], object]) -> None:
    """Run it where the connections of that scope may be touched; never for another process."""
    process, loop = scope
    if process != os.getpid():
        return
    if loop.is_closed():
        action()
    else:
        loop.call_soon_threadsafe(action)


class Waiter:
    """A task in the pool's queue."""

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        self._result: asyncio.Future[Connection[Stream] | None] = asyncio.get_running_loop().create_future()

    @property
    def origin(self) -> Origin:
        return self._origin

    async def wait(self, until: float | None) -> Connection[Stream] | None:
        """The connection; None when the pool was closed. Raises PoolTimedOut."""
        timer = None
        if (left := remaining(until)) is not None:
            timer = asyncio.get_running_loop().call_later(max(left, 0), self._expire)
        try:
            return await self._result
        finally:
            if timer is not None:
                timer.cancel()

    def grant(self, connection: Connection[Stream] | None) -> bool:
        if self._result.done():
            return False
        self._result.set_result(connection)
        return True

    def granted(self) -> Connection[Stream] | None:
        future = self._result
        done = future.done() and not future.cancelled() and future.exception() is None
        return future.result() if done else None

    def _expire(self) -> None:
        if not self._result.done():
            self._result.set_exception(PoolTimedOut("no connection came free in time"))
