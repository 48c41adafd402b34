# Made from generator/sandbox.
"""Ad groups."""

from __future__ import annotations

import msgspec

from ..calls import Call, handles
from ..entities import create_item, update_item
from ..entities.batches import batch
from ..entities.listing import ids_in, listing, one
from ..envelope import Page, Reply
from ..refusals import Refused


@handles("ad_groups.list")
def list_ad_groups(call: Call) -> Page:
    """`translate_interests_to_names` changes nothing: by the document, targeted interests are ids."""
    ids, campaigns = ids_in(call, "ad_group_ids"), ids_in(call, "campaign_ids")
    if ids and campaigns:
        raise Refused(409, "Ad groups are filtered by campaign_ids or by ad_group_ids, not by both.")
    return listing(
        call, "ad_group", ids=ids, campaigns=campaigns, statuses=call.query.get("entity_statuses", ())
    )


@handles("ad_groups.get")
def get_ad_group(call: Call) -> msgspec.Raw:
    return one(call, "ad_group", "ad_group_id")


@handles("ad_groups.create")
def create_ad_groups(call: Call) -> Reply:
    return batch(call, "ad_group", create_item)


@handles("ad_groups.update")
def update_ad_groups(call: Call) -> Reply:
    return batch(call, "ad_group", update_item)
