"""An account of any size to begin with."""

from __future__ import annotations

import gc
import tracemalloc

from tests.sandbox.inprocess import Api


def seeded(ads: int) -> Api:
    api = Api(seed_ads=ads)
    api.advertiser = int(api.pages("advertisers.list")[-1][-1]["id"])
    return api


def test_it_has_so_many_ads_and_what_they_lie_in() -> None:
    api = seeded(2_510)
    counts = {
        kind: api.state.store.count(kind, api.advertiser)
        for kind in ("campaign", "ad_group", "ad", "keyword")
    }
    assert counts == {"campaign": 3, "ad_group": 51, "ad": 2_510, "keyword": 51}
    for resource in ("campaigns", "ad_groups", "ads", "keywords"):
        for page in api.pages(f"{resource}.list", page_size=250):
            assert page
    ad = api.call("ads.list", query={"order": "DESCENDING", "page_size": 1}).data[0]
    group = api.call("ad_groups.get", ad_group_id=ad["ad_group_id"]).data
    assert ad["campaign_id"] == group["campaign_id"]
    assert len(api.call("ads.list", query={"ad_group_ids": [group["id"]], "page_size": 250}).data) == 10
    api.close()


def test_it_is_the_same_each_time() -> None:
    first, second = seeded(300), seeded(300)
    for resource in ("campaigns", "ad_groups", "ads", "keywords"):
        assert first.pages(f"{resource}.list") == second.pages(f"{resource}.list")


def test_new_objects_come_after_it() -> None:
    api = seeded(60)
    last = api.call("ads.list", query={"order": "DESCENDING", "page_size": 1}).data[0]
    item = {"ad_group_id": last["ad_group_id"], "pin": 1, "creative_type": "REGULAR"}
    assert int(api.call("ads.create", [item]).data[0]["data"]["id"]) == int(last["id"]) + 1


def test_memory_does_not_grow_with_the_pages() -> None:
    api = seeded(2_500)

    def walked(pages: int) -> int:
        """Most bytes that were in use while so many pages were read."""
        query = {"page_size": 100}
        tracemalloc.reset_peak()
        for _ in range(pages):
            gc.collect()  # what the client leaves in cycles
            query["bookmark"] = api.call("ads.list", query=query).body["bookmark"]
        return tracemalloc.get_traced_memory()[1]

    walked(2)
    tracemalloc.start()
    try:
        few, many = walked(3), walked(23)
    finally:
        tracemalloc.stop()
    assert many < few * 1.3 + 100_000
