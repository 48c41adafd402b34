"""Promoted product groups. They are written in bulk only (facts 6 (16))."""

from __future__ import annotations

import msgspec

from ..calls import Call, handles
from ..entities.listing import one


@handles("product_groups.get_promoted")
def get_promoted_product_group(call: Call) -> msgspec.Raw:
    return one(call, "product_group", "promoted_catalog_product_group_id")
