# Made from generator/runtime.
"""What fails below HTTP, by the phase it fails in.

NetError
├── UnsupportedScheme     neither http nor https
├── ConnectFailed         no connection was established: name, address, TLS; nothing was sent
├── ConnectTimedOut       the same, for want of time
├── PoolTimedOut          no connection came free in time; nothing was sent
├── WriteFailed, WriteTimedOut
├── ReadFailed, ReadTimedOut
├── BadRequest            the request is not HTTP/1.1
└── BadResponse           the reply is not HTTP/1.1, or ends before it is complete
"""

from __future__ import annotations


class NetError(Exception):
    """Root of this tree. `transport` makes httpx's error of each."""


class UnsupportedScheme(NetError):
    pass


class ConnectFailed(NetError):
    pass


class ConnectTimedOut(NetError):
    pass


class PoolTimedOut(NetError):
    pass


class WriteFailed(NetError):
    pass


class WriteTimedOut(NetError):
    pass


class ReadFailed(NetError):
    pass


class ReadTimedOut(NetError):
    pass


class BadRequest(NetError):
    pass


class BadResponse(NetError):
    pass
