# Made from generator/sandbox.
"""Campaigns."""

from __future__ import annotations

import msgspec

from ..calls import Call, handles
from ..entities import create_item, update_item
from ..entities.batches import batch
from ..entities.listing import ids_in, listing, one
from ..envelope import Page, Reply


@handles("campaigns.list")
def list_campaigns(call: Call) -> Page:
    return listing(
        call, "campaign", ids=ids_in(call, "campaign_ids"), statuses=call.query.get("entity_statuses", ())
    )


@handles("campaigns.get")
def get_campaign(call: Call) -> msgspec.Raw:
    return one(call, "campaign", "campaign_id")


@handles("campaigns.create")
def create_campaigns(call: Call) -> Reply:
    return batch(call, "campaign", create_item)


@handles("campaigns.update")
def update_campaigns(call: Call) -> Reply:
    return batch(call, "campaign", update_item)
