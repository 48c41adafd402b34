# Made from generator/runtime.
"""The pool: HTTP/1.1 exchanges over shared connections. The sync one is derived from this file."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import partial

from .async_exchange import AsyncBody, AsyncRequest, exchange
from .asyncio_stream import Stream, open_stream
from .asyncio_waiting import Scope, Waiter, current_scope, is_over, run_in
from .connection import Connection
from .errors import ConnectFailed
from .heads import Head
from .limits import Limits
from .origin import Origin
from .slots import Slots
from .waits import Waits


class AsyncPool:
    """Connections by process and event loop: those of another are never used, nor closed.

    `context` makes the TLS context, at the first connection that needs it.
    """

    def __init__(self, limits: Limits, context: Callable[[], ssl.SSLContext]) -> None:
        self._limits = limits
        self._new_context = context
        self._context: ssl.SSLContext | None = None
        self._scopes: dict[Scope, Slots[Stream]] = {}
        self._closed = False

    async def send(self, origin: Origin, request: AsyncRequest, waits: Waits) -> tuple[Head, AsyncBody]:
        """One exchange, never repeated. Raises NetError; whatever it raises, nothing is left open."""
        slots = self._slots()
        connection = await self._acquire(slots, origin, waits)
        try:
            if connection.is_stale():
                connection.close()
                connection.fill(await open_stream(origin, self._tls(origin), waits.until("connect")))
                if slots.closed:
                    # Closed while this one was opened, so by nobody.
                    connection.close()
                    raise ConnectFailed("the transport was closed")
            head = await exchange(connection, request, waits)
        except BaseException:
            slots.drop(connection)
            raise
        return head, AsyncBody(slots, connection, head, waits)

    async def aclose(self) -> None:
        """Close every connection of this process, in use or not, for good."""
        self._closed = True
        here = current_scope()
        for scope, slots in list(self._scopes.items()):
            if scope != here:
                run_in(scope, partial(_close, slots))
        if here in self._scopes:
            for stream in _close(self._scopes[here]):
                await stream.wait_closed()

    async def _acquire(self, slots: Slots[Stream], origin: Origin, waits: Waits) -> Connection[Stream]:
        while (connection := slots.take(origin)) is None:
            waiter = Waiter(origin)
            if slots.closed:
                break
            if not slots.queue(waiter):
                continue
            try:
                connection = await waiter.wait(waits.until("pool"))
            except BaseException:
                slots.leave(waiter)
                raise
            break
        if connection is None:
            raise ConnectFailed("the transport was closed")
        return connection

    def _slots(self) -> Slots[Stream]:
        scope = current_scope()
        slots = self._scopes.get(scope)
        if slots is None:
            for other in [other for other in list(self._scopes) if is_over(other)]:
                if (left := self._scopes.pop(other, None)) is not None:
                    _close(left)
            slots = self._scopes.setdefault(scope, Slots(self._limits))
            if self._closed:
                slots.close()
        return slots

    def _tls(self, origin: Origin) -> ssl.SSLContext | None:
        if not origin.secure:
            return None
        if self._context is None:
            context = self._new_context()
            context.set_alpn_protocols(["http/1.1"])
            self._context = context
        return self._context


def _close(slots: Slots[Stream]) -> list[Stream]:
    streams: list[Stream] = []
    for connection in slots.close():
        if connection.stream is not None:
            streams.append(connection.stream)
            connection.close()
    return streams
