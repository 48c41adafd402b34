# Made from generator/runtime.
"""A connection for blocking callers: bytes in and out, every wait with an end. `asyncio_stream` is its sister."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress

from .errors import ConnectFailed, ConnectTimedOut, ReadFailed, ReadTimedOut, WriteFailed, WriteTimedOut
from .origin import Origin
from .readable import is_readable
from .waits import remaining

READ_SIZE = 256 * 1024


class Stream:
    """Made by `open_stream`. One thread at a time reads or writes; any may close."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock

    def read(self, until: float | None) -> bytes:
        """What has arrived, at least one byte; none at the end. Raises ReadFailed, ReadTimedOut."""
        try:
            self._allow(until)
            return self._socket.recv(READ_SIZE)
        except TimeoutError as error:
            raise ReadTimedOut("the server sent nothing in time") from error
        except (OSError, ValueError) as error:
            raise ReadFailed(describe(error)) from error

    def write(self, data: bytes | memoryview, until: float | None) -> None:
        """Hand over the bytes. Raises WriteFailed, WriteTimedOut."""
        left = memoryview(data)
        try:
            while left:
                self._allow(until)
                left = left[self._socket.send(left) :]
        except TimeoutError as error:
            raise WriteTimedOut("the server took the request too slowly") from error
        except (OSError, ValueError) as error:
            raise WriteFailed(describe(error)) from error

    def is_stale(self) -> bool:
        """Whether an idle connection was closed by the server, or has sent what nobody asked for."""
        return is_readable(self._socket)

    def close(self) -> None:
        """Close at once."""
        # Wakes a thread that reads it, and tells the server even when a forked child has it as well.
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def wait_closed(self) -> None:
        """It already is."""

    def _allow(self, until: float | None) -> None:
        left = remaining(until)
        if left is not None and left <= 0:
            raise TimeoutError
        self._socket.settimeout(left)


def open_stream(origin: Origin, context: ssl.SSLContext | None, until: float | None) -> Stream:
    """Connect, TLS included. Raises ConnectFailed, ConnectTimedOut: nothing was sent then."""
    try:
        sock = _dial(origin, until)
        if context is not None:
            try:
                sock = context.wrap_socket(sock, server_hostname=origin.host)
            except BaseException:
                sock.close()
                raise
    except TimeoutError as error:
        raise ConnectTimedOut(f"no connection to {origin.host} in time") from error
    # ValueError and OverflowError: hosts and ports that sockets and TLS refuse to look at.
    except (OSError, ValueError, OverflowError) as error:
        raise ConnectFailed(describe(error)) from error
    return Stream(sock)


def _dial(origin: Origin, until: float | None) -> socket.socket:
    failure = OSError("the name has no address")
    for family, kind, protocol, _, where in socket.getaddrinfo(
        origin.host, origin.port, type=socket.SOCK_STREAM
    ):
        left = remaining(until)
        if left is not None and left <= 0:
            raise TimeoutError
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(left)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.connect(where)
        except OSError as error:
            sock.close()
            failure = error
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise failure


def describe(error: BaseException) -> str:
    return str(error) or type(error).__name__
