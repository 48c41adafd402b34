"""Entities in bulk, through the client: what is asked for is in the file, in both forms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pinterest_ads import PinterestAds
from pinterest_ads.sandbox import Sandbox

from tests.sandbox.accounts import OTHER, advertiser, entity, fill, tree

FIRST, SECOND = 1_000, 2_000  # campaigns; what they hold has the ids behind


@pytest.fixture(scope="module")
def ads() -> Iterator[PinterestAds]:
    with Sandbox(quotas=None, job_seconds=0.0) as sandbox:
        first: dict[str, Any] = {
            "objective_type": "AWARENESS",
            "start_time": 500,
            "end_time": 900,
            "is_campaign_budget_optimization": True,
        }
        second: dict[str, Any] = {"objective_type": "CATALOG_SALES", "created_time": 700, "status": "PAUSED"}
        old = entity("campaign", 3_000, OTHER, name="old", updated=10, created_time=1, status="ARCHIVED")
        own = entity("keyword", 4_000, OTHER, value="z", parent_id=str(OTHER))
        fill(sandbox.state.store, advertiser(), *tree(FIRST, **first), *tree(SECOND, **second), old, own)
        with PinterestAds(sandbox.token, base_url=sandbox.url, retries=0) as client:
            yield client


def ids(ads: PinterestAds, **asked: Any) -> list[int]:
    job = ads.advertiser(OTHER).bulk.get(**asked).wait(every=0.01, timeout=10)
    return [int(row["id"]) for row in job.rows()]


def tree_of(campaign: int) -> list[int]:
    return [campaign + step for step in range(7)]


def test_everything_there_is_by_kind(ads: PinterestAds) -> None:
    job = ads.advertiser(OTHER).bulk.get(output_format="JSON").wait(every=0.01, timeout=10)
    rows = list(job.rows())
    kinds = [row.key for row in rows]
    assert kinds == [
        *["campaigns"] * 3, *["ad_groups"] * 2, *["ads"] * 4, *["product_groups"] * 2, *["keywords"] * 5
    ]  # fmt: skip
    assert sorted(int(row["id"]) for row in rows) == sorted([*tree_of(FIRST), *tree_of(SECOND), 3_000, 4_000])
    assert rows[6]["name"] == 'B, "b"\nb'


def test_csv_holds_the_same(ads: PinterestAds) -> None:
    json = ads.advertiser(OTHER).bulk.get(entity_types=["AD", "KEYWORD"])
    table = ads.advertiser(OTHER).bulk.get(entity_types=["AD", "KEYWORD"], output_format="CSV")
    lines = list(table.wait(every=0.01, timeout=10).rows())
    rows = list(json.wait(every=0.01, timeout=10).rows())
    assert [line["entity_type"] for line in lines] == ["AD"] * 4 + ["KEYWORD"] * 5
    assert [{name: row[name] for name in row} for row in rows] == [
        {name: line[name] for name in line if line[name] and name != "entity_type"} for line in lines
    ]


def test_an_empty_result_is_a_result(ads: PinterestAds) -> None:
    assert ids(ads, updated_since="99999999999999999999999") == []
    assert ids(ads, updated_since="99999", output_format="CSV") == []


def test_only_some_kinds(ads: PinterestAds) -> None:
    assert ids(ads, entity_types=["AD_GROUP"]) == [FIRST + 1, SECOND + 1]


def test_ids_bring_what_they_hold(ads: PinterestAds) -> None:
    assert sorted(ids(ads, entity_ids=[FIRST])) == tree_of(FIRST)
    assert sorted(ids(ads, entity_ids=[str(SECOND + 1)])) == [SECOND + step for step in (1, 2, 3, 4, 6)]
    assert ids(ads, entity_ids=[FIRST + 2, SECOND + 5]) == [FIRST + 2, SECOND + 5]
    assert ids(ads, entity_ids=[FIRST], entity_types=["CAMPAIGN"]) == [FIRST]


def test_ids_of_nothing_and_of_others_are_passed_over(ads: PinterestAds) -> None:
    # 626735565838 is a campaign of the examples' advertiser.
    assert ids(ads, entity_ids=["626735565838", "77", "9" * 30]) == []


def test_changed_since(ads: PinterestAds) -> None:
    assert ids(ads, updated_since="11", entity_types=["CAMPAIGN"]) == [FIRST, SECOND]
    assert ids(ads, updated_since="10", entity_types=["CAMPAIGN"]) == [FIRST, SECOND, 3_000]


@pytest.mark.parametrize(
    ("stated", "campaigns"),
    [
        ({"name": f"C{SECOND}"}, [SECOND]),
        ({"name": "C"}, []),
        ({"campaign_status": ["COMPLETED"]}, [FIRST]),
        ({"campaign_status": ["PAUSED", "ARCHIVED"]}, [SECOND, 3_000]),
        ({"objective_type": ["CATALOG_SALES", "VIDEO_VIEW"]}, [SECOND]),
        ({"start_time": "500"}, [FIRST, SECOND]),
        ({"start_time": "501"}, [SECOND]),
        ({"end_time": "900"}, [FIRST]),
        ({"end_time": "899"}, []),
        ({"start_time": "2", "campaign_status": ["PAUSED"]}, [SECOND]),
    ],
)
def test_filter_by_campaign(ads: PinterestAds, stated: dict[str, Any], campaigns: list[int]) -> None:
    held = [tree_of(campaign) if campaign != 3_000 else [3_000] for campaign in campaigns]
    assert sorted(ids(ads, campaign_filter=stated)) == [id for ids_of in held for id in ids_of]


def test_a_file_of_the_client(ads: PinterestAds, tmp_path: Any) -> None:
    job = ads.advertiser(OTHER).bulk.get(entity_types=["CAMPAIGN"])
    assert job.download(tmp_path / "all.json").read_bytes().startswith(b'{"campaigns": [\n{"id":"1000"')
