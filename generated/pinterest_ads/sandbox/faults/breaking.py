# Made from generator/sandbox.
"""Faults of the connection: replies that stop, and connections that are reset."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .capture import Captured
from .wire import Connection, connection_of, gone


async def reset(scope: Scope, receive: Receive) -> None:
    """No reply: the connection is reset."""
    connection_of(scope).reset()
    await gone(receive)


async def truncated(reply: Captured, keep: float, scope: Scope, receive: Receive, send: Send) -> None:
    """The reply's head, a share of its body, and the end of the connection."""
    connection = connection_of(scope)
    kept = min(int(len(reply.body) * keep), len(reply.body) - 1)
    headers = [(name, value) for name, value in reply.headers if name.lower() != b"content-length"]
    # Something is always missing, even of nothing.
    headers.append((b"content-length", str(max(1, len(reply.body))).encode()))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.body[: max(0, kept)], "more_body": True})
    connection.close()
    await gone(receive)


async def broken_download(
    app: ASGIApp, options: Mapping[str, Any], scope: Scope, receive: Receive, send: Send
) -> None:
    """A file as it is sent, up to a share of it, and then the end of the connection or its reset."""
    connection = connection_of(scope)
    left: int | None = None
    ended = False

    async def stopping(message: Message) -> None:
        nonlocal left, ended
        if ended:
            return
        if message["type"] == "http.response.start":
            length = int(Headers(raw=message["headers"]).get("content-length", "-1"))
            # A failure is no download; without a length the first part has to do.
            if message["status"] < 300 and length != 0:
                left = int(length * options["keep"]) if length > 0 else -1
            await send(message)
            return
        body: bytes = message.get("body", b"")
        if left is not None and left < 0:
            left = int(len(body) * options["keep"])
        if left is None or left >= len(body):
            left = left if left is None else left - len(body)
            await send(message)
            return
        await send({**message, "body": body[:left], "more_body": True})
        ended = True
        await _end(connection, options["how"])

    await app(scope, receive, stopping)
    if ended:
        await gone(receive)


async def _end(connection: Connection, how: str) -> None:
    if how == "reset":
        await connection.flushed()
        connection.reset()
    else:
        connection.close()
