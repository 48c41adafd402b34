# Made from generator/sandbox.
"""One request and its reply as an entry of a HAR 1.2 file."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

from attrs import Factory, define

from . import redact
from .record import Record

Headers = Sequence[tuple[bytes, bytes]]
KEPT = 1 << 20
"""Bytes of a body that are kept; what is longer is left out, since no part of it could be read and redacted."""


@define(kw_only=True)
class Exchanged:
    """What went over the wire, as far as it is kept."""

    url: str
    version: str
    request_headers: Headers = ()
    request: bytearray = Factory(bytearray)
    request_size: int = 0
    reply_headers: Headers = ()
    reply: bytearray = Factory(bytearray)
    reply_size: int = 0


def entry(record: Record, wire: Exchanged) -> dict[str, Any]:
    """The entry; all that is secret is taken out."""
    address, asked = redact.url(wire.url), _asked(wire)
    return {
        "startedDateTime": datetime.fromtimestamp(record.time, UTC).isoformat(timespec="milliseconds"),
        "time": record.milliseconds,
        "request": {
            "method": record.method,
            "url": address,
            "httpVersion": f"HTTP/{wire.version}",
            "cookies": [],
            "headers": _pairs(wire.request_headers),
            "queryString": _query(address),
            "headersSize": -1,
            "bodySize": wire.request_size,
            **_post_data(wire, asked),
        },
        "response": {
            "status": record.status,
            "statusText": _phrase(record.status),
            "httpVersion": f"HTTP/{wire.version}",
            "cookies": [],
            "headers": _pairs(wire.reply_headers),
            "content": _content(wire, asked),
            "redirectURL": redact.url(_header(wire.reply_headers, b"location")),
            "headersSize": -1,
            "bodySize": wire.reply_size,
        },
        "cache": {},
        "timings": {"send": 0, "wait": record.milliseconds, "receive": 0},
        "comment": ", ".join(record.problems),
        "_operation": record.operation,
    }


def _asked(wire: Exchanged) -> str | None:
    """The text of the request; empty where it has none, None where it cannot be shown."""
    if not wire.request_size:
        return ""
    media_type = _header(wire.request_headers, b"content-type")
    return redact.request_body(bytes(wire.request), media_type) if wire.request_size <= KEPT else None


def _post_data(wire: Exchanged, text: str | None) -> dict[str, Any]:
    if not wire.request_size:
        return {}
    media_type = _header(wire.request_headers, b"content-type")
    return {"postData": {"mimeType": media_type, "params": [], "text": text or "", **_comment(text)}}


def _content(wire: Exchanged, asked: str | None) -> dict[str, Any]:
    media_type = _header(wire.reply_headers, b"content-type") or "x-unknown"
    content: dict[str, Any] = {"size": wire.reply_size, "mimeType": media_type}
    if not wire.reply_size:
        return content
    if wire.reply_size > KEPT:
        return {**content, **_comment(None)}
    if _header(wire.reply_headers, b"content-encoding"):
        return {**content, "text": base64.b64encode(wire.reply).decode(), "encoding": "base64"}
    text = redact.reply_body(bytes(wire.reply), media_type, to=asked)
    return {**content, **({} if text is None else {"text": text}), **_comment(text)}


def _comment(text: str | None) -> dict[str, str]:
    return (
        {"comment": "left out: too long, or not readable, so that nothing could be redacted"}
        if text is None
        else {}
    )


def _pairs(headers: Headers) -> list[dict[str, str]]:
    plain = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]
    return [{"name": name, "value": redact.header(name, value)} for name, value in plain]


def _header(headers: Headers, name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in headers if key.lower() == name), "")


def _query(address: str) -> list[dict[str, str]]:
    pairs = parse_qsl(address.partition("?")[2], keep_blank_values=True)
    return [{"name": name, "value": value} for name, value in pairs]


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
