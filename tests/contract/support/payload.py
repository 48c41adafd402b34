"""Bodies taken apart: JSON without tolerance, forms and multipart."""

from __future__ import annotations

import json
from collections.abc import Iterable
from email.message import Message
from email.parser import BytesParser
from typing import Any

from tests.contract.support.mismatch import Mismatch
from tests.contract.support.sameness import loose
from tests.contract.support.styles import scalar_equal


def media_of(content_type: str) -> str:
    return content_type.split(";")[0].strip().lower()


def json_of(text: str) -> Any:
    try:
        return loose(json.loads(text, object_pairs_hook=no_twice, parse_constant=no_constant))
    except ValueError:
        raise Mismatch(f"{text!r} is not JSON") from None


def no_twice(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for name, value in pairs:
        if name in result:
            raise ValueError(f"{name!r} twice in one object")
        result[name] = value
    return result


def no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def field_equal(content: bytes, value: Any) -> bool:
    if isinstance(value, bytes):
        return content == value
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return False
    return json_of(text) == loose(value) if isinstance(value, list | dict) else scalar_equal(text, value)


def multipart(content_type: str, content: bytes) -> list[tuple[str, bytes]]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message: Message = BytesParser().parsebytes(head + content)
    pairs: list[tuple[str, bytes]] = []
    for part in message.get_payload():
        assert isinstance(part, Message)
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        name = part.get_param("name", header="content-disposition")
        pairs.append((str(name), payload))
    return pairs
