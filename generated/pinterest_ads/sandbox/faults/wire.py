# Made from generator/sandbox.
"""The connection below a request, for faults that no HTTP reply can be."""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

_KEY = "sandbox.connection"


class Connection:
    """Ends the connection that a request came over."""

    def __init__(self, protocol: H11Protocol) -> None:
        self._protocol = protocol

    def reset(self) -> None:
        """A real TCP reset: what was written and not yet sent is lost, and the client sees ECONNRESET."""
        transport = self._protocol.transport
        connection = transport.get_extra_info("socket")
        if connection is not None:
            # To linger for no time at all is what makes close() send RST instead of FIN.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()

    async def flushed(self) -> None:
        """Wait until what was written is with the system, at most for a while."""
        transport = self._protocol.transport
        for _ in range(1000):
            if transport.is_closing() or not transport.get_write_buffer_size():
                return
            await asyncio.sleep(0.005)

    def close(self) -> None:
        """The end of the stream, after what was written: the client sees a reply that stops too early."""
        self._protocol.transport.close()


class SandboxProtocol(H11Protocol):
    """uvicorn's HTTP/1.1, whose applications find the connection in their scope."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # What uvicorn calls for each request of this connection.
        self.app = _connected(self.app, Connection(self))


def _connected(app: ASGIApp, connection: Connection) -> Any:
    async def connected(scope: Scope, receive: Receive, send: Send) -> None:
        scope.setdefault("extensions", {})[_KEY] = connection
        await app(scope, receive, send)

    return connected


def connection_of(scope: Scope) -> Connection:
    """The connection of a request. Raises RuntimeError under another server than the sandbox's own."""
    connection = scope.get("extensions", {}).get(_KEY)
    if not isinstance(connection, Connection):
        raise RuntimeError("this fault needs the connection: serve the application with SandboxProtocol")
    return connection


async def gone(receive: Receive) -> None:
    """Wait until the connection has ended, so that the server does not take the reply for forgotten."""
    # A client that reads nothing must not keep the request for ever.
    async with asyncio.timeout(30):
        while (await receive())["type"] != "http.disconnect":
            pass
