# Made from generator/runtime.
"""Whether a socket has something to read, asked without waiting."""

from __future__ import annotations

import select
import socket


def is_readable(sock: socket.socket) -> bool:
    """True also for a closed socket. On an idle connection it means the server hung up, or misbehaves."""
    descriptor = sock.fileno()
    if descriptor < 0:
        return True
    # Windows has no poll; select cannot watch descriptors above 1023 elsewhere.
    if not hasattr(select, "poll"):
        return bool(select.select([descriptor], [], [], 0)[0])
    poller = select.poll()
    poller.register(descriptor, select.POLLIN)
    return bool(poller.poll(0))
