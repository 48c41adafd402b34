# Made from generator/sandbox.
"""Kinds whose objects do not look like what is sent for them."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable

from ..rules import Change
from ..rules.sizes import DIGEST, RECORDS
from ..store import Entity
from .kinds import fields_of


def _ad_group(change: Change, id: int) -> None:
    """It starts at once unless it is said otherwise (facts 2 ad group)."""
    if change.creates and change.new.get("start_time") is None:
        change.new["start_time"] = change.state.now()


def _conversion_tag(change: Change, id: int) -> None:
    """What is sent flat lies in `configs` (facts 2 conversion tag)."""
    new = change.new
    configs = dict(new.get("configs") or {})
    for name in fields_of("ConversionTagConfigs"):
        if name in new:
            configs[name] = new.pop(name)
    new["configs"] = configs
    if change.creates:
        new["code_snippet"] = f"<script>pintrk('load', '{id}'); pintrk('page');</script>"


def _audience(change: Change, id: int) -> None:
    """REMOVE archives it (facts 6 (4)). How many people it has is drawn, unless they are those of a list."""
    change.new.setdefault("status", "ACTIVE")
    if change.new.pop("operation_type", "UPDATE") == "REMOVE":
        change.new["status"] = "ARCHIVED"
    if change.creates:
        draw = random.Random(f"{change.state.options.seed}:{id}")
        change.new["size"] = draw.randrange(1_000, 1_000_000)


def _customer_list(change: Change, id: int) -> None:
    """The list says how many records there were; which ones is kept beside it, as digests."""
    new = change.new
    operation = new.pop("operation_type", "ADD")
    new.pop("list_type", None)
    texts = [text.strip().lower() for text in new.pop("records", "").split(",")]
    sent = [hashlib.sha256(text.encode()).digest()[:DIGEST] for text in texts if text]
    stored = change.state.store.get(RECORDS, id)
    old = _split(stored.body) if stored else set()
    kept = old.difference(sent) if operation == "REMOVE" else old.union(sent)
    removed, added = len(old) - len(kept), len(sent)
    for name, count in (
        ("num_batches", int(operation == "ADD")),
        ("num_removed_user_records", removed if operation == "REMOVE" else 0),
        ("num_uploaded_user_records", added if operation == "ADD" else 0),
    ):
        new[name] = new.get(name, 0) + count
    change.state.store.put(
        Entity(kind=RECORDS, id=id, advertiser=change.advertiser, body=b"".join(sorted(kept)))
    )


def _split(records: bytes) -> set[bytes]:
    return {records[start : start + DIGEST] for start in range(0, len(records), DIGEST)}


COMPOSERS: dict[str, Callable[[Change, int], None]] = {
    "ad_group": _ad_group,
    "audience": _audience,
    "conversion_tag": _conversion_tag,
    "customer_list": _customer_list,
}
