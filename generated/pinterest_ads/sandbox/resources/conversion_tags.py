# Made from generator/sandbox.
"""Conversion tags."""

from __future__ import annotations

from typing import Any

import msgspec

from ..calls import Call, handles
from ..entities import create_item, shown, update_item
from ..entities.listing import listing, one
from ..envelope import Page
from ..paging import page_of
from ..store import Entity

_PRESENT = ("ACTIVE", "PAUSED")
# Events of a tag that delivery can be optimised for. Which ones v4 took for ready is not known.
_ELIGIBLE = ("CHECKOUT", "SIGNUP", "ADD_TO_CART", "LEAD")


@handles("conversion_tags.list")
def list_conversion_tags(call: Call) -> Page:
    return listing(call, "conversion_tag", statuses=_PRESENT if call.query["filter_deleted"] else ())


@handles("conversion_tags.get")
def get_conversion_tag(call: Call) -> msgspec.Raw:
    return one(call, "conversion_tag", "conversion_tag_id")


@handles("conversion_tags.create")
def create_conversion_tag(call: Call) -> msgspec.Raw:
    return shown(call.state, [create_item(call.state, call.advertiser, "conversion_tag", call.body)])[0]


@handles("conversion_tags.update")
def update_conversion_tag(call: Call) -> msgspec.Raw:
    """Status ARCHIVED takes the place of deleting (facts 6 (6))."""
    return shown(call.state, [update_item(call.state, call.advertiser, "conversion_tag", call.body)])[0]


@handles("conversion_tags.page_visit")
def list_page_visits(call: Call) -> Page:
    """One event for each tag that is there."""
    return page_of(
        call,
        "conversion_tag",
        statuses=_PRESENT,
        show=lambda found: [_event(entity, "PAGE_VISIT") for entity in found],
    )


@handles("conversion_tags.ocpm_eligible")
def list_eligible(call: Call) -> dict[str, list[dict[str, Any]]]:
    """By tag; what the keys of the map are in v4 is not known."""
    return {
        str(entity.id): [_event(entity, name) for name in _ELIGIBLE]
        for part in call.state.store.each("conversion_tag", call.advertiser)
        for entity in part
        if entity.status in _PRESENT
    }


def _event(entity: Entity, name: str) -> dict[str, Any]:
    return {
        "conversion_event": name,
        "conversion_tag_id": str(entity.id),
        "advertiser_id": str(entity.advertiser),
        # A tag says of itself only when it was changed.
        "created_time": entity.updated,
    }
