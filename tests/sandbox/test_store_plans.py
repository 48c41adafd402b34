"""Lists that are filtered read what they give, and not the whole account."""

from __future__ import annotations

from typing import Any

import pytest
from pinterest_ads.sandbox.store import Store


@pytest.mark.parametrize(
    ("filters", "index"),
    [
        ({"campaigns": [1]}, "INDEX of_campaign (kind=? AND campaign=? AND id>?)"),
        ({"campaigns": [1, 2], "statuses": ["ACTIVE"]}, "INDEX of_campaign (kind=? AND campaign=? AND id>?)"),
        ({"ad_groups": [1, 2], "campaigns": [3]}, "INDEX of_ad_group (kind=? AND ad_group=? AND id>?)"),
        ({"parents": [1]}, "INDEX of_parent (kind=? AND parent=? AND id>?)"),
        ({"ids": [1, 2]}, "PRIMARY KEY (kind=? AND id=?)"),
        ({"ids": [1], "campaigns": [1]}, "PRIMARY KEY (kind=? AND id=?)"),
        ({}, "INDEX of_advertiser (kind=? AND advertiser=? AND id>?)"),
    ],
)
def test_the_narrowest_index_is_used(filters: dict[str, Any], index: str) -> None:
    store, seen = Store(), list[str]()
    store.connection.set_trace_callback(seen.append)
    store.page("ad", 1, after=5, limit=10, **filters)
    store.connection.set_trace_callback(None)
    plan = [row[3] for row in store.execute(f"EXPLAIN QUERY PLAN {seen[-1]}")]
    assert plan[0] == f"SEARCH entity USING {index}"
    store.close()
