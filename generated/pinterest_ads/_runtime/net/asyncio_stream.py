# Made from generator/runtime.
"""A connection in asyncio: bytes in and out, every wait with an end. `thread_stream` is its sync sister."""

from __future__ import annotations

import asyncio
import socket
import ssl
from typing import cast

from .dial import dial
from .errors import ConnectFailed, ConnectTimedOut, ReadFailed, ReadTimedOut, WriteFailed, WriteTimedOut
from .origin import Origin
from .readable import is_readable
from .waits import remaining

# What may lie here unread before the server is made to wait.
HIGH_WATER = 1024 * 1024

# Twice what asyncio takes; a loop that needs more closes the socket a little later.
TURNS_TO_CLOSE = 4


class Stream(asyncio.Protocol):
    """Made by `open_stream`. One task at a time reads or writes; the loop of that task owns it."""

    def __init__(self, sock: socket.socket) -> None:
        self._loop = asyncio.get_running_loop()
        self._socket = sock
        self._plain: asyncio.Transport
        # The same, or TLS over it.
        self._transport: asyncio.Transport
        self._received: list[bytes] = []
        self._size = 0
        self._reading_paused = False
        self._writing_paused = False
        self._ended = False
        self._lost = False
        self._failure: Exception | None = None
        self._waiting: asyncio.Future[bool] | None = None

    async def read(self, until: float | None) -> bytes:
        """What has arrived, at least one byte; none at the end. Raises ReadFailed, ReadTimedOut."""
        if (left := remaining(until)) is not None and left <= 0:
            raise ReadTimedOut("no time was left to read the reply")
        while not self._received:
            if self._failure is not None:
                raise ReadFailed(describe(self._failure)) from self._failure
            if self._ended or self._lost:
                return b""
            if not await self._wait(until):
                raise ReadTimedOut("the server sent nothing in time")
        data = self._received[0] if len(self._received) == 1 else b"".join(self._received)
        self._received.clear()
        self._size = 0
        if self._reading_paused:
            self._reading_paused = False
            self._transport.resume_reading()
        return data

    async def write(self, data: bytes | memoryview, until: float | None) -> None:
        """Hand over the bytes and wait until most are sent. Raises WriteFailed, WriteTimedOut."""
        if (left := remaining(until)) is not None and left <= 0:
            raise WriteTimedOut("no time was left to send the request")
        if not self._hung_up():
            self._transport.write(data)
            while self._writing_paused and not self._hung_up():
                if not await self._wait(until):
                    raise WriteTimedOut("the server took the request too slowly")
        if self._hung_up():
            raise WriteFailed("the connection was closed while the request was sent") from self._failure

    def is_stale(self) -> bool:
        """Whether an idle connection was closed by the server, or has sent what nobody asked for."""
        # The loop may not have come round to what is already in the socket: hence the last question.
        return bool(self._received) or self._hung_up() or is_readable(self._socket)

    def close(self) -> None:
        """Close at once. In the thread of its loop, or when that loop is closed."""
        if self._loop.is_closed():
            # Nothing can be scheduled there any more.
            self._socket.close()
            return
        self._failure = self._failure or ConnectionAbortedError("the connection was closed here")
        self._plain.abort()
        self._wake()

    async def wait_closed(self) -> None:
        """Until the loop has let go of the socket: the next turn or, with TLS, the one after it."""
        for _ in range(TURNS_TO_CLOSE):
            if self._lost or self._loop.is_closed():
                return
            await asyncio.sleep(0)

    def _hung_up(self) -> bool:
        return self._lost or self._ended or bool(self._transport.is_closing())

    async def _wait(self, until: float | None) -> bool:
        """For something to happen; False when nothing did in time."""
        left = remaining(until)
        if left is not None and left <= 0:
            return False
        waiting: asyncio.Future[bool] = self._loop.create_future()
        self._waiting = waiting
        timer = None if left is None else self._loop.call_later(left, _settle, waiting, False)
        try:
            return await waiting
        finally:
            self._waiting = None
            if timer is not None:
                timer.cancel()

    def _wake(self) -> None:
        if self._waiting is not None:
            _settle(self._waiting, True)

    # What asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # By its interface, as those of other loops than asyncio's own have it.
        self._plain = self._transport = cast(asyncio.Transport, transport)

    def secure(self, transport: asyncio.Transport) -> None:
        """TLS begins."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received.append(data)
        self._size += len(data)
        if self._size > HIGH_WATER and not self._reading_paused:
            self._reading_paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        self._ended = True
        self._wake()
        # Nobody needs the other direction after that: a reply on its way is complete, or never will be.
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self._lost = True
        self._failure = self._failure or exc
        self._wake()

    def pause_writing(self) -> None:
        self._writing_paused = True

    def resume_writing(self) -> None:
        self._writing_paused = False
        self._wake()


async def open_stream(origin: Origin, context: ssl.SSLContext | None, until: float | None) -> Stream:
    """Connect, TLS included. Raises ConnectFailed, ConnectTimedOut: nothing was sent then."""
    if (left := remaining(until)) is not None and left <= 0:
        raise ConnectTimedOut("no time was left to connect")
    try:
        async with asyncio.timeout(left):
            return await _open(origin, context)
    except TimeoutError as error:
        raise ConnectTimedOut(f"no connection to {origin.host} in time") from error
    # ValueError and OverflowError: hosts and ports that sockets and TLS refuse to look at.
    except (OSError, ValueError, OverflowError) as error:
        raise ConnectFailed(describe(error)) from error


async def _open(origin: Origin, context: ssl.SSLContext | None) -> Stream:
    loop = asyncio.get_running_loop()
    sock = await dial(origin.host, origin.port)
    plain, stream = await loop.create_connection(lambda: Stream(sock), sock=sock)
    if context is not None:
        # In two steps: `create_connection(ssl=)` leaves the socket open when it is cancelled before the
        # handshake begins, and waits for the server's farewell when it is cancelled at its end.
        try:
            secure = await loop.start_tls(plain, stream, context, server_hostname=origin.host)
        except BaseException:
            plain.abort()
            raise
        if secure is None:
            raise ConnectionResetError("the server hung up in the TLS handshake")
        stream.secure(secure)
    return stream


def describe(error: BaseException) -> str:
    return str(error) or type(error).__name__


def _settle(waiting: asyncio.Future[bool], result: bool) -> None:
    if not waiting.done():
        waiting.set_result(result)
