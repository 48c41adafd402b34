# Made from generator/sandbox.
"""Customer lists."""

from __future__ import annotations

import msgspec

from ..calls import Call, handles
from ..entities import create_item, shown, update_item
from ..entities.listing import listing, one
from ..envelope import Page


@handles("customer_lists.list")
def list_customer_lists(call: Call) -> Page:
    return listing(call, "customer_list")


@handles("customer_lists.get")
def get_customer_list(call: Call) -> msgspec.Raw:
    return one(call, "customer_list", "customer_list_id")


@handles("customer_lists.create")
def create_customer_list(call: Call) -> msgspec.Raw:
    return shown(call.state, [create_item(call.state, call.advertiser, "customer_list", call.body)])[0]


@handles("customer_lists.update")
def update_customer_list(call: Call) -> msgspec.Raw:
    """Adds records to the list or removes them; it is worked on again for a moment."""
    return shown(call.state, [update_item(call.state, call.advertiser, "customer_list", call.body)])[0]
