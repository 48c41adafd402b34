# Made from generator/runtime.
"""Connecting a socket in asyncio: every address of a name, the families in turn (RFC 8305)."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterable
from itertools import zip_longest
from typing import Any, TypeAlias

Address: TypeAlias = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]

# RFC 8305 section 5: what one attempt gets before the next begins beside it.
HEAD_START = 0.25


async def dial(host: str, port: int) -> socket.socket:
    """A connected, non-blocking socket. Raises OSError, and ValueError for names that are none.

    asyncio's own race forgets the winner's socket when it is cancelled in that very moment.
    """
    loop = asyncio.get_running_loop()
    try:
        # An address needs no look-up, which would take a thread.
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = interleaved(found)
    if len(addresses) == 1:
        return await _connect(addresses[0])
    attempts: set[asyncio.Task[socket.socket]] = set()
    failures: list[OSError] = []
    try:
        for address in addresses:
            attempts.add(asyncio.create_task(_connect(address)))
            if (winner := await _first(attempts, HEAD_START, failures)) is not None:
                return winner
        while attempts:
            if (winner := await _first(attempts, None, failures)) is not None:
                return winner
    finally:
        for attempt in attempts:
            attempt.cancel()
            attempt.add_done_callback(_close_late)
    raise failures[-1] if failures else OSError("the name has no address")


def interleaved(addresses: Iterable[Address]) -> list[Address]:
    """The families in turn, beginning with the first one's: one that is broken costs one attempt."""
    families: dict[socket.AddressFamily, list[Address]] = {}
    for address in addresses:
        families.setdefault(address[0], []).append(address)
    return [address for turn in zip_longest(*families.values()) for address in turn if address]


async def _connect(address: Address) -> socket.socket:
    family, kind, protocol, _, where = address
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, where)
    except BaseException:
        sock.close()
        raise
    return sock


async def _first(
    attempts: set[asyncio.Task[socket.socket]], seconds: float | None, failures: list[OSError]
) -> socket.socket | None:
    """The socket of an attempt that succeeded; None after `seconds`, or when one failed."""
    done, _ = await asyncio.wait(attempts, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    for attempt in done:
        failure = attempt.exception()
        if failure is None:
            attempts.remove(attempt)
            return attempt.result()
        attempts.remove(attempt)
        if not isinstance(failure, OSError):
            raise failure
        failures.append(failure)
    return None


def _close_late(attempt: asyncio.Task[socket.socket]) -> None:
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result().close()
