# Made from generator/sandbox.
"""A reply that is held back: read in full before the client gets any of it, or never sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from attrs import Factory, define
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send


@define
class Captured:
    """One reply. Headers in the form of ASGI."""

    status: int = 0
    headers: list[tuple[bytes, bytes]] = Factory(list)
    body: bytes = b""

    def header(self, name: str) -> str:
        return MutableHeaders(raw=self.headers).get(name, "")

    async def send(
        self, send: Send, *, headers: Mapping[str, str] | None = None, body: bytes | None = None
    ) -> None:
        """Send it, with other headers or another body if they are given; the Content-Length follows the body."""
        content = self.body if body is None else body
        changed = MutableHeaders(raw=list(self.headers))
        changed.update({"Content-Length": str(len(content)), **(headers or {})})
        await send({"type": "http.response.start", "status": self.status, "headers": changed.raw})
        await send({"type": "http.response.body", "body": content})


async def captured(app: ASGIApp, scope: Scope, receive: Receive) -> Captured:
    """Let the application carry the request out, and keep what it answers."""
    reply = Captured()

    async def keep(message: Message) -> None:
        if message["type"] == "http.response.start":
            reply.status = message["status"]
            reply.headers = list(message.get("headers", ()))
        elif message["type"] == "http.response.body":
            reply.body += message.get("body", b"")

    await app(scope, receive, keep)
    return reply


async def drained(receive: Receive) -> None:
    """Read a request that nobody else will: what then becomes of it, the client has sent all of it."""
    while True:
        message = await receive()
        if message["type"] != "http.request" or not message.get("more_body"):
            return


def decoded(body: bytes) -> Any:
    """What a JSON body holds; None where it is none."""
    try:
        return msgspec.json.decode(body)
    except msgspec.DecodeError:
        return None
