# Made from generator/sandbox.
"""The envelope that v4 answers in (facts 1 envelope)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs
import msgspec

from .refusals import Refused


@attrs.frozen
class Page:
    """One page of a list; `bookmark` is where the next one begins, None on the last."""

    items: Sequence[Any]
    bookmark: str | None = None


@attrs.frozen
class Reply:
    """What is sent. `failed` counts the items of a batch that were refused."""

    status: int
    body: bytes
    headers: dict[str, str] = attrs.Factory(dict)
    media_type: str = "application/json"
    failed: int = 0


def success(operation_id: str, data: Any, *, failed: int = 0) -> Reply:
    """`data` in the envelope; `msgspec.Raw` inside of it is written as it is."""
    envelope: dict[str, Any] = {"status": "success", "code": 0, "message": "ok"}
    if isinstance(data, Page):
        envelope |= {"data": data.items, "bookmark": data.bookmark}
    else:
        envelope["data"] = data
    envelope["endpoint_name"] = operation_id
    return Reply(200, msgspec.json.encode(envelope), failed=failed)


def failure(refused: Refused, operation_id: str = "") -> Reply:
    envelope: dict[str, Any] = {"status": "failure", "code": refused.code, "message": refused.message}
    if refused.detail:
        envelope["message_detail"] = refused.detail
    envelope["data"] = None
    if operation_id:
        envelope["endpoint_name"] = operation_id
    return Reply(refused.status, msgspec.json.encode(envelope), refused.headers)
