# Made from generator/sandbox.
"""The layer that sees every request as it came and every reply as it went."""

from __future__ import annotations

import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..exchange import exchange_of
from . import redact
from .har import KEPT, Exchanged
from .record import Record
from .traffic import Traffic


class Observed:
    """An application whose requests are noted when they are over, whatever became of them."""

    def __init__(self, app: ASGIApp, traffic: Traffic) -> None:
        self._app = app
        self._traffic = traffic

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        wire = _wire(scope) if self._traffic.is_recording else None
        try:
            if wire is None:
                await self._app(scope, receive, send)
            else:
                await self._app(scope, _heard(receive, wire), _said(send, wire))
        finally:
            milliseconds = round((time.perf_counter() - began) * 1000, 3)
            self._traffic.add(_record(scope, milliseconds), wire)


def _record(scope: Scope, milliseconds: float) -> Record:
    exchange = exchange_of(scope)
    return Record(
        time=exchange.started,
        method=exchange.method,
        path=redact.url(_target(scope)),
        status=exchange.status,
        milliseconds=milliseconds,
        advertiser=exchange.advertiser,
        operation=exchange.operation,
        failed_items=exchange.failed,
        fault=exchange.fault,
        request_id=exchange.request_id,
    )


def _target(scope: Scope) -> str:
    path: bytes = scope.get("raw_path") or scope["path"].encode()
    query: bytes = scope["query_string"]
    return (path + (b"?" + query if query else b"")).decode("latin-1")


def _wire(scope: Scope) -> Exchanged:
    host = next((value for name, value in scope["headers"] if name == b"host"), b"").decode("latin-1")
    return Exchanged(
        url=f"{scope['scheme']}://{host}{_target(scope)}",
        version=scope["http_version"],
        request_headers=list(scope["headers"]),
    )


def _heard(receive: Receive, wire: Exchanged) -> Receive:
    async def heard() -> Message:
        message = await receive()
        if message["type"] == "http.request":
            wire.request_size += len(message.get("body", b""))
            _keep(wire.request, message.get("body", b""))
        return message

    return heard


def _said(send: Send, wire: Exchanged) -> Send:
    async def said(message: Message) -> None:
        await send(message)
        # After it is sent, so that the headers are there that outer layers add.
        if message["type"] == "http.response.start":
            wire.reply_headers = list(message.get("headers", ()))
        elif message["type"] == "http.response.body":
            wire.reply_size += len(message.get("body", b""))
            _keep(wire.reply, message.get("body", b""))

    return said


def _keep(kept: bytearray, part: bytes) -> None:
    if len(kept) <= KEPT:
        kept += part
