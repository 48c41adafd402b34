# Made from generator/sandbox.
"""Takes out what nobody may read in a log or a recording: credentials, and the people on customer lists."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, urlencode

import msgspec

GONE = "[redacted]"
_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
_QUERY = frozenset({"access_token", "client_secret", "code", "refresh_token", "signature"})
# `code` is that of the envelope here.
_JSON = frozenset({"access_token", "client_secret", "records", "refresh_token"})
# What a refusal says may repeat what was sent.
_WORDS = frozenset({"message", "message_detail"})
_SECRET_IN_URL = re.compile(rf"(?<=[?&])({'|'.join(sorted(_QUERY))})=[^&#\s\"]*")


def header(name: str, value: str) -> str:
    """The value of a header, without what is secret."""
    return GONE if name.lower() in _HEADERS else url(value)


def url(text: str) -> str:
    """Addresses in a text, without what is secret in their queries."""
    return _SECRET_IN_URL.sub(rf"\1={GONE}", text)


def request_body(content: bytes, media_type: str) -> str | None:
    """The text of a body; None where it cannot be read, so that nothing can be taken out of it."""
    # What a client declares as plain text may be anything.
    return None if _kind(media_type).startswith("text/") else _body(content, media_type, _JSON)


def reply_body(content: bytes, media_type: str, *, to: str | None) -> str | None:
    """Likewise, of the reply to the request of which `request_body` gave the text `to`."""
    is_quiet = to is not None and GONE not in to
    return _body(content, media_type, _JSON if is_quiet else _JSON | _WORDS)


def _kind(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _body(content: bytes, media_type: str, secret: frozenset[str]) -> str | None:
    kind = _kind(media_type)
    try:
        if kind == "application/x-www-form-urlencoded":
            return _form(content.decode())
        if kind == "application/json":
            return msgspec.json.encode(_without(msgspec.json.decode(content), secret)).decode()
        return url(content.decode()) if kind.startswith("text/") else None
    except (ValueError, RecursionError):
        return None


def _form(text: str) -> str:
    pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), max_num_fields=1000)
    return urlencode([(name, GONE if name in _QUERY else value) for name, value in pairs])


def _without(value: Any, secret: frozenset[str]) -> Any:
    if isinstance(value, dict):
        return {name: GONE if name in secret else _without(item, secret) for name, item in value.items()}
    if isinstance(value, list):
        return [_without(item, secret) for item in value]
    return url(value) if isinstance(value, str) else value
