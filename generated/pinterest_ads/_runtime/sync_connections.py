# Made from generator/runtime.
"""The sync connections of a client, and of all clients made of it."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from .errors import ClientClosedError
from .loops import sync_is_ours
from .proxies import environment_has_proxy
from .wiring import Wiring

if TYPE_CHECKING:
    from .sync_sender import SyncSender
    from .transport import SyncClientHTTP, SyncTransport


class SyncConnections:
    """Opened by the first request, and anew in a child process: sockets must not be shared over a fork."""

    def __init__(
        self, transport: SyncTransport | None, http_client: SyncClientHTTP | None, wiring: Wiring
    ) -> None:
        self._transport = transport
        self._http_client = http_client
        self._wiring = wiring
        self._sender: SyncSender | None = None
        self._closed = False
        self._process = os.getpid()
        self._lock = threading.Lock()

    def open(self) -> SyncSender:
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

    def _new_sender(self) -> SyncSender:
        given = self._transport is not None or self._http_client is not None
        proxy = self._wiring.proxy is not None or environment_has_proxy()
        # Imported at the first request: connections are most of what importing this package would cost.
        if not given and not proxy and sync_is_ours():
            from .sync_direct import SyncDirect

            return SyncDirect(self._wiring)
        from .transport import new_sync_sender

        return new_sync_sender(self._transport, self._http_client, self._wiring)

    def _after_fork(self) -> None:
        # The lock may have been held by a thread that does not exist here.
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._sender = None

    def close(self) -> None:
        """Close them, and the transport that was given; an HTTP client that was given stays open."""
        with self._lock:
            self._closed = True
            sender, self._sender = self._sender, None
        if sender is not None:
            sender.close()
