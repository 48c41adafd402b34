# Made from generator/runtime.
"""The async connections of a client, and of all clients made of it. The sync one is derived from this file."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from .errors import ClientClosedError
from .loops import async_is_ours
from .proxies import environment_has_proxy
from .wiring import Wiring

if TYPE_CHECKING:
    from .async_sender import AsyncSender
    from .transport import AsyncClientHTTP, AsyncTransport


class AsyncConnections:
    """Opened by the first request, and anew in a child process: sockets must not be shared over a fork."""

    def __init__(
        self, transport: AsyncTransport | None, http_client: AsyncClientHTTP | None, wiring: Wiring
    ) -> None:
        self._transport = transport
        self._http_client = http_client
        self._wiring = wiring
        self._sender: AsyncSender | None = None
        self._closed = False
        self._process = os.getpid()
        self._lock = threading.Lock()

    def open(self) -> AsyncSender:
        """What sends requests. Raises ClientClosedError."""
        if self._process != os.getpid():
            self._after_fork()
        sender = self._sender
        if sender is not None:
            return sender
        # Two threads must not open two pools, of which one would never be closed.
        with self._lock:
            if self._closed:
                raise ClientClosedError("this client was closed")
            if self._sender is None:
                self._sender = self._new_sender()
            return self._sender

    def _new_sender(self) -> AsyncSender:
        given = self._transport is not None or self._http_client is not None
        proxy = self._wiring.proxy is not None or environment_has_proxy()
        # Imported at the first request: connections are most of what importing this package would cost.
        if not given and not proxy and async_is_ours():
            from .async_direct import AsyncDirect

            return AsyncDirect(self._wiring)
        from .transport import new_async_sender

        return new_async_sender(self._transport, self._http_client, self._wiring)

    def _after_fork(self) -> None:
        # The lock may have been held by a thread that does not exist here.
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._sender = None

    async def aclose(self) -> None:
        """Close them, and the transport that was given; an HTTP client that was given stays open."""
        with self._lock:
            self._closed = True
            sender, self._sender = self._sender, None
        if sender is not None:
            await sender.aclose()
