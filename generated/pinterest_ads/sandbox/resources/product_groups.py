# Made from generator/sandbox.
"""Product groups. Promoted ones are written in bulk only (facts 6 (16))."""

from __future__ import annotations

import msgspec

from ..calls import Call, handles
from ..entities.listing import one
from ..envelope import Page
from ..paging import page_of


@handles("product_groups.get_promoted")
def get_promoted_product_group(call: Call) -> msgspec.Raw:
    return one(call, "product_group", "promoted_catalog_product_group_id")


@handles("product_groups.list_catalogs")
def list_catalog_product_groups(call: Call) -> Page:
    """Those of the catalog, which nothing in v4 writes: what the sandbox began with."""
    return page_of(call, "catalog_product_group")
