# Made from generator/runtime.
"""One request and its reply over a connection, by h11. The sync one is derived from this file."""

from __future__ import annotations

from collections.abc import AsyncIterable
from contextlib import suppress
from typing import NamedTuple, Self

import h11

from .asyncio_stream import Stream
from .connection import Connection
from .errors import BadRequest, BadResponse, ReadFailed, WriteFailed
from .heads import Head, idle_seconds
from .slots import Slots
from .waits import Waits

# Small writes are gathered up to this size, and large ones cut: one system call, one timeout, and no
# more than that is encrypted or copied at a time.
PIECE = 128 * 1024


_END = h11.EndOfMessage()


class AsyncRequest(NamedTuple):
    """What is sent. `body` has to fit the framing that `headers` state."""

    method: bytes
    target: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes | AsyncIterable[bytes]


async def exchange(connection: Connection[Stream], request: AsyncRequest, waits: Waits) -> Head:
    """Send a request and read the head of its reply. Raises NetError; the connection is spent then."""
    # A server may refuse a body before it has read all of it, and say why.
    with suppress(WriteFailed):
        await _send(connection, request, waits)
    while True:
        event = await _next_event(connection, waits)
        if isinstance(event, h11.Response):
            return Head(event.status_code, event.headers.raw_items(), event.http_version, event.reason)
        # 100 Continue, 103 Early Hints: the reply is still to come.
        if not isinstance(event, h11.InformationalResponse) or event.status_code == 101:
            raise BadResponse("the server switched to another protocol, or sent no reply")


class AsyncBody:
    """The body of a reply as it arrives. Gives the connection back at its end, closes it before that."""

    def __init__(
        self, slots: Slots[Stream], connection: Connection[Stream], head: Head, waits: Waits
    ) -> None:
        self._slots = slots
        self._connection: Connection[Stream] | None = connection
        self._idle_seconds = idle_seconds(head.headers)
        self._waits = waits

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        """The next bytes. Raises NetError."""
        connection = self._connection
        if connection is None:
            raise StopAsyncIteration
        try:
            event = await _next_event(connection, self._waits)
        except BaseException:
            self.close()
            raise
        if isinstance(event, h11.Data):
            return bytes(event.data)
        if isinstance(event, h11.EndOfMessage) and connection.ready_again():
            self._connection = None
            self._slots.give(connection, self._idle_seconds)
        else:
            self.close()
        raise StopAsyncIteration

    async def read(self) -> bytes:
        """All that is left of it. Raises NetError."""
        parts = [part async for part in self]
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def close(self) -> None:
        """Read no further: what is left of the body would be taken for the next reply."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._slots.drop(connection)

    def __del__(self) -> None:
        # A reply that nobody read and nobody closed. Any thread may be here: the pool does it later.
        if self._connection is not None:
            self._slots.lost.append(self._connection)


async def _send(connection: Connection[Stream], request: AsyncRequest, waits: Waits) -> None:
    stream, wire = connection.stream, connection.wire
    assert stream is not None
    try:
        pending = wire.send(
            h11.Request(method=request.method, target=request.target, headers=request.headers)
        )
        assert pending is not None
        if isinstance(request.body, bytes):
            if request.body:
                pending += wire.send(h11.Data(data=request.body)) or b""
        else:
            async for chunk in request.body:
                pending += wire.send(h11.Data(data=chunk)) or b""
                if len(pending) >= PIECE:
                    await _write(stream, pending, waits)
                    pending = b""
        pending += wire.send(_END) or b""
    except h11.LocalProtocolError as error:
        # Without what stands behind: h11 quotes the value, which may be a credential.
        raise BadRequest(str(error).partition(" b'")[0].partition(' b"')[0]) from None
    await _write(stream, pending, waits)


async def _write(stream: Stream, data: bytes, waits: Waits) -> None:
    if len(data) <= PIECE:
        await stream.write(data, waits.until("write"))
        return
    view = memoryview(data)
    for start in range(0, len(data), PIECE):
        await stream.write(view[start : start + PIECE], waits.until("write"))


async def _next_event(
    connection: Connection[Stream], waits: Waits
) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
    stream, wire = connection.stream, connection.wire
    if stream is None:
        raise ReadFailed("the connection was closed here")
    try:
        while (event := wire.next_event()) is h11.NEED_DATA:
            data = await stream.read(waits.until("read"))
            if not data and wire.their_state is h11.SEND_RESPONSE:
                raise BadResponse("Server disconnected without sending a response.")
            wire.receive_data(data)
    except h11.RemoteProtocolError as error:
        raise BadResponse(str(error)) from error
    return event
