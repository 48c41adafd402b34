# Made from generator/sandbox.
"""Pages and bookmarks (facts 1 pagination)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from .calls import Call
from .envelope import Page
from .refusals import Refused
from .store import Entity

MOST = 250  # facts 1 pagination (V5 from 5.6): asked for more, a page holds no more


def page_of(
    call: Call, kind: str, *, show: Callable[[list[Entity]], Sequence[Any]] | None = None, **filters: Any
) -> Page:
    """A page of stored entities, as `page_size`, `order` and `bookmark` of the call want it.

    `show` says how they look now; without it they look as they are stored.
    """
    size = size_of(call)
    found = call.state.store.page(
        kind,
        call.advertiser or None,
        after=position(call),
        descending=call.query.get("order") == "DESCENDING",
        limit=size + 1,
        **filters,
    )
    page = found[:size]
    items = show(page) if show else [msgspec.Raw(entity.body) for entity in page]
    return Page(items, bookmark_of(call, found[size - 1].id) if len(found) > size else None)


def part_of(call: Call, items: Sequence[Any]) -> Page:
    """A page of a list that is all there."""
    size, start = size_of(call), position(call) or 0
    end = start + size
    return Page(items[start:end], bookmark_of(call, end) if end < len(items) else None)


def size_of(call: Call) -> int:
    return min(int(call.query.get("page_size", 25)), MOST)


def bookmark_of(call: Call, position: int) -> str:
    """Where the next page begins, good for this query only."""
    return base64.urlsafe_b64encode(f"{_query(call)}{position}".encode()).decode().rstrip("=")


def position(call: Call) -> int | None:
    """What the bookmark of a call says; None on the first page. Raises Refused."""
    text = call.query.get("bookmark") or ""
    if not text:
        return None
    try:
        plain = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True).decode("ascii")
        digest, number = plain[:8], plain[8:]
        if digest == _query(call) and number.isdigit() and len(number) <= 18:
            return int(number)
    except (binascii.Error, ValueError):
        pass
    raise Refused(409, "The bookmark is not one of this list: send it with the query that it came with.")


def _query(call: Call) -> str:
    asked = {name: value for name, value in call.query.items() if name not in ("bookmark", "page_size")}
    text = json.dumps([call.operation.id, call.advertiser, dict(call.path), asked], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:8]
