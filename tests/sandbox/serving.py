"""An ASGI application on a free loopback port, and exchanges with it that leave nothing to a client's judgement."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pinterest_ads
import uvicorn
from attrs import frozen
from pinterest_ads.sandbox.faults.wire import SandboxProtocol
from starlette.types import ASGIApp

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(pinterest_ads.__file__).parents[1])}
"""Of processes that are to find the package under test."""


@contextlib.contextmanager
def serving(app: ASGIApp) -> Iterator[str]:
    """Gives the origin, such as ``http://127.0.0.1:40123``."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        app, http=SandboxProtocol, lifespan="off", log_config=None, access_log=False, ws="none"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve(sockets=[listener])), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = server.force_exit = True
        thread.join(10)


@frozen
class Seen:
    """What came over the socket: all bytes, and how the connection ended (``close``, ``reset`` or ``open``)."""

    data: bytes
    end: str

    @property
    def status(self) -> int:
        return int(self.data.split(b" ", 2)[1]) if self.data else 0

    @property
    def headers(self) -> dict[str, str]:
        lines = self.data.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
        return {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}

    @property
    def body(self) -> bytes:
        return self.data.partition(b"\r\n\r\n")[2]


def exchange(
    origin: str, target: str, *, method: str = "GET", headers: dict[str, str] | None = None, body: bytes = b""
) -> Seen:
    """One request over a connection of its own, which the server is asked to close."""
    place, _, prefix = origin.removeprefix("http://").partition("/")
    host, _, port = place.partition(":")
    target = f"/{prefix}{target}" if prefix else target
    lines = [
        f"{method} {target} HTTP/1.1",
        f"Host: {host}:{port}",
        "Connection: close",
        f"Content-Length: {len(body)}",
    ]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    data = bytearray()
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall("\r\n".join([*lines, "", ""]).encode() + body)
        try:
            while part := connection.recv(65536):
                data += part
        except ConnectionResetError:
            return Seen(bytes(data), "reset")
        except TimeoutError:
            return Seen(bytes(data), "open")
    return Seen(bytes(data), "close")
