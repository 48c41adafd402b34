# Made from generator/sandbox.
"""Ads."""

from __future__ import annotations

import msgspec

from ..calls import Call, handles
from ..entities import create_item, update_item
from ..entities.batches import batch
from ..entities.listing import ids_in, listing, one
from ..envelope import Page, Reply


@handles("ads.list")
def list_ads(call: Call) -> Page:
    """Filters are taken together: clients in the wild send campaigns and ad groups at once (facts 2 ad list)."""
    return listing(
        call,
        "ad",
        ids=ids_in(call, "ad_ids"),
        campaigns=ids_in(call, "campaign_ids"),
        ad_groups=ids_in(call, "ad_group_ids"),
        statuses=call.query.get("entity_statuses", ()),
    )


@handles("ads.get")
def get_ad(call: Call) -> msgspec.Raw:
    return one(call, "ad", "ad_id")


@handles("ads.create")
def create_ads(call: Call) -> Reply:
    return batch(call, "ad", create_item, single=True)


@handles("ads.update")
def update_ads(call: Call) -> Reply:
    return batch(call, "ad", update_item, single=True)
