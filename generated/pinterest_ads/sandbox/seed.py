# Made from generator/sandbox/seed.py by `make generate`; edit that file, not this one.
"""What a sandbox holds when it starts: the objects of the document's examples."""

from __future__ import annotations

from typing import Any

import msgspec

from .data import operations
from .document.parameters import id_of
from .state import State
from .store import Entity

# Kind of entity -> the operation whose example shows one.
_SHOWN = {
    "advertiser": "advertisers.list",
    "campaign": "campaigns.list",
    "ad_group": "ad_groups.list",
    "ad": "ads.list",
    "keyword": "keywords.list",
    "audience": "audiences.list",
    "customer_list": "customer_lists.list",
    "conversion_tag": "conversion_tags.list",
    "product_group": "product_groups.get_promoted",
    "board": "boards.list",
    "pin": "pins.list",
}
_SOWN = "sown"
# The advertiser of the examples: what names none is its.
_OWNER = 549755885175


def sow(state: State) -> None:
    """Fills a new store; one that was kept in a file stays as it is."""
    if state.store.value(_SOWN):
        return
    with state.store.transaction():
        examples = {operation.call: operation.example for operation in operations()}
        for kind, call in _SHOWN.items():
            data = examples[call]["data"]
            for item in data if isinstance(data, list) else [data]:
                if "id" in item:
                    entity = _entity(kind, item, state)
                    state.store.put(entity)
                    state.store.used(kind, entity.id)
        state.store.set_value(_SOWN, "1")


def _entity(kind: str, item: dict[str, Any], state: State) -> Entity:
    advertiser = item["id"] if kind == "advertiser" else item.get("advertiser_id", _OWNER)
    return Entity(
        kind=kind,
        id=id_of(item["id"]),
        advertiser=id_of(advertiser),
        campaign=id_of(item.get("campaign_id", 0)),
        ad_group=id_of(item.get("ad_group_id", 0)),
        parent=id_of(item.get("parent_id", 0)),
        status=item.get("status", ""),
        updated=state.now(),
        body=msgspec.json.encode(item),
    )
