# Made from generator/sandbox.
"""The state of an advertiser's catalog, in the form that later versions of the API have (facts 2)."""

from __future__ import annotations

from typing import Any

from ..calls import Call, handles
from ..metrics.dice import number

_DAY = 86400


@handles("product_groups.catalogs_status")
def catalog_status(call: Call) -> dict[str, Any]:
    drawn = number(call.state.options.seed, "products", call.advertiser)
    products = 100 + drawn % 5000
    return {
        "feed_id": str(443_727_000_000 + drawn % 10**9),
        "status": "ACTIVE",
        "format": "TSV",
        "processed_at": call.state.now() // _DAY * _DAY,
        "product_counts": {"original": products, "ingested": products - products // 50},
        "validation_details": {"errors": {}, "warnings": {}},
    }
