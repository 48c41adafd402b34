# Made from generator/sandbox.
"""What a sandbox holds when it starts: the objects of the document's examples."""

from __future__ import annotations

from typing import Any

import msgspec

from .access.settings import USER
from .data import operations
from .document.parameters import id_of
from .entities.writing import status_of
from .seed_data import sow_account
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
_CATALOG = {"id": "443727193917", "name": "All products", "status": "ACTIVE"}
_SOWN = "sown"
# The advertiser of the examples: what names none is its.
_ADVERTISER = 549755885175
_OWNER = str(USER)
_STRANGER = str(USER + 1)


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
        # The example of the document says nothing of it, and nothing in v4 writes one.
        state.store.put(_entity("catalog_product_group", _CATALOG, state))
        if state.options.seed_ads:
            sow_account(state, state.options.seed_ads, owner=_OWNER)
        for number in range(2, state.options.advertisers + 1):
            _advertiser(state, f"Account {number}", _OWNER)
        _advertiser(state, "An account of another user", _STRANGER)
        state.store.set_value(_SOWN, "1")


def _advertiser(state: State, name: str, owner: str) -> None:
    id = state.store.new_id("advertiser")
    body = {"id": str(id), "name": name, "owner_user_id": owner, "currency": "USD", "country": "US"}
    state.store.put(_entity("advertiser", body, state))


def _entity(kind: str, item: dict[str, Any], state: State) -> Entity:
    body = {name: value for name, value in item.items() if name != "summary_status"}
    ad_group = id_of(body.get("ad_group_id", 0))
    parent = id_of(body.get("parent_id", 0))
    campaign = id_of(body.get("campaign_id", 0))
    if kind == "advertiser":
        body.setdefault("owner_user_id", _OWNER)
        parent = id_of(body["owner_user_id"])
    if kind == "keyword":
        ad_group = parent
    if kind == "audience":
        body["status"] = "ACTIVE"
    if not campaign and ad_group:
        above = state.store.get("ad_group", ad_group)
        campaign = above.campaign if above else 0
    advertiser = body["id"] if kind == "advertiser" else body.get("advertiser_id", _ADVERTISER)
    return Entity(
        kind=kind,
        id=id_of(body["id"]),
        advertiser=id_of(advertiser),
        campaign=campaign,
        ad_group=ad_group,
        parent=parent,
        status=status_of(kind, body),
        updated=body.get("updated_time", state.now()),
        body=msgspec.json.encode(body),
    )
