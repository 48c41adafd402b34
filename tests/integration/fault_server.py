"""A loopback server that does to its clients, byte by byte, what a script says."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import struct
import threading
import time
from collections.abc import Iterator
from typing import Literal

from attrs import Factory, define

Step = bytes | float | Literal["reset"]
"""Send these bytes, sleep for so many seconds, or reset the connection."""
Script = list[Step]


def reply(
    body: bytes = b"",
    *,
    status: str = "200 OK",
    headers: dict[str, str] | None = None,
    length: int | None = None,
) -> bytes:
    """A whole HTTP/1.1 reply; `length` states another Content-Length than the true one."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode() + body


@define
class FaultServer:
    """`scripts` maps a path to what happens at the first, second ... request; the last one stays."""

    port: int
    scripts: dict[str, list[Script]] = Factory(dict)
    requests: list[tuple[str, dict[str, str]]] = Factory(list)
    """Path and lower-case headers of each request."""

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def serve(self, path: str, *scripts: bytes | Script) -> str:
        """Script a path; gives its URL."""
        self.scripts[path] = [[script] if isinstance(script, bytes) else script for script in scripts]
        return self.url(path)

    def asked(self, path: str) -> list[dict[str, str]]:
        return [headers for target, headers in self.requests if target == path]


@contextlib.contextmanager
def running() -> Iterator[FaultServer]:
    """A server on a free loopback port."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            connection: socket.socket = self.request
            connection.settimeout(10)
            data = b""
            while b"\r\n\r\n" not in data:
                part = connection.recv(65536)
                if not part:
                    return
                data += part
            first, *lines = data.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
            path = first.split(" ")[1]
            headers = {
                name.strip().lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)
            }
            before = len(server.asked(path))
            server.requests.append((path, headers))
            scripts = server.scripts.get(path) or [[reply(status="404 Not Found")]]
            # A client that gives up early is what some scripts are for.
            with contextlib.suppress(OSError):
                for step in scripts[min(before, len(scripts) - 1)]:
                    _do(connection, step)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler, bind_and_activate=False) as listener:
        listener.daemon_threads = True
        listener.block_on_close = False
        listener.server_bind()
        listener.server_activate()
        server = FaultServer(listener.server_address[1])
        thread = threading.Thread(target=listener.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            listener.shutdown()
            thread.join()


def _do(connection: socket.socket, step: Step) -> None:
    if isinstance(step, bytes):
        connection.sendall(step)
    elif step == "reset":
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
    else:
        time.sleep(step)
