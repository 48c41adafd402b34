"""Objects written in bulk, through the client: each by itself, none twice."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pinterest_ads import JobFailedError, PinterestAds
from pinterest_ads.sandbox import Options, Sandbox
from pinterest_ads.sandbox.assembly import api_of
from pinterest_ads.sandbox.state import State

from tests.sandbox.accounts import OTHER, advertiser, fill, link_to, tree

OLD = 1_000  # a campaign of the advertiser, and what it holds


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(quotas=None, job_seconds=0.0) as running:
        store = running.state.store
        fill(store, advertiser(), *tree(OLD, objective_type="CONSIDERATION"))
        yield running


@pytest.fixture
def ads(sandbox: Sandbox) -> Iterator[PinterestAds]:
    with PinterestAds(sandbox.token, base_url=sandbox.url, retries=0) as client:
        yield client


def upsert(ads: PinterestAds, **asked: Any) -> list[Any]:
    job = ads.advertiser(OTHER).bulk.upsert(**asked).wait(every=0.01, timeout=10)
    return list(job.rows())


def campaign(name: str, **fields: Any) -> dict[str, Any]:
    return {"name": name, "objective_type": "AWARENESS", **fields}


def ad_group(name: str, parent: int = OLD) -> dict[str, Any]:
    return {
        "campaign_id": parent,
        "name": name,
        "billable_event": "CLICKTHROUGH",
        "budget_in_micro_currency": 5_000_000,
        "bid_in_micro_currency": 500_000,
    }


def test_all_kinds_at_once(ads: PinterestAds) -> None:
    keywords = [{"match_type": "BROAD", "value": "one"}, {"match_type": "EXACT", "value": "two"}]
    rows = upsert(
        ads,
        create={
            "campaigns": [campaign("first"), campaign("second")],
            "ad_groups": [ad_group("third")],
            "ads": [{"ad_group_id": OLD + 1, "pin": "7", "creative_type": "REGULAR", "name": "fourth"}],
            "product_groups": [{"ad_group_id": OLD + 1, "product_group_promotion": [{}, {}]}],
            "keywords": [{"parent_id": OLD + 1, "keywords": keywords}],
        },
        update={
            "campaigns": [{"id": OLD, "status": "PAUSED"}],
            "ads": [{"id": OLD + 2, "name": "fifth"}],
            "product_groups": [{"ad_group_id": OLD + 1, "product_group_promotion": [{"id": OLD + 4, "included": False}]}],
            "keywords": [{"id": OLD + 6, "archived": True}],
        },
    )  # fmt: skip
    assert [row["exceptions"] for row in rows] == [[]] * len(rows)
    assert [(row["item"], row["operation"], row["entity_type"]) for row in rows] == [
        ("/create/campaigns/0", "CREATE", "CAMPAIGN"),
        ("/create/campaigns/1", "CREATE", "CAMPAIGN"),
        ("/create/ad_groups/0", "CREATE", "AD_GROUP"),
        ("/create/ads/0", "CREATE", "AD"),
        ("/create/product_groups/0/product_group_promotion/0", "CREATE", "PRODUCT_GROUP"),
        ("/create/product_groups/0/product_group_promotion/1", "CREATE", "PRODUCT_GROUP"),
        ("/create/keywords/0/keywords/0", "CREATE", "KEYWORD"),
        ("/create/keywords/0/keywords/1", "CREATE", "KEYWORD"),
        ("/update/campaigns/0", "UPDATE", "CAMPAIGN"),
        ("/update/ads/0", "UPDATE", "AD"),
        ("/update/product_groups/0/product_group_promotion/0", "UPDATE", "PRODUCT_GROUP"),
        ("/update/keywords/0", "UPDATE", "KEYWORD"),
    ]
    acme = ads.advertiser(OTHER)
    made = [row["data"] for row in rows]
    assert [item.name for item in acme.campaigns.list()] == [f"C{OLD}", "first", "second"]
    assert acme.campaigns.get(campaign_id=OLD).status == "PAUSED"
    assert acme.ads.get(ad_id=OLD + 2).name == "fifth"
    assert acme.ad_groups.get(ad_group_id=made[2]["id"]).campaign_id == str(OLD)
    assert (made[3]["campaign_id"], made[3]["ad_group_id"]) == (str(OLD), str(OLD + 1))
    assert [item["value"] for item in made[6:8]] == ["one", "two"]
    assert made[10]["included"] is False and made[11]["archived"] is True
    bulk = acme.bulk.get(entity_ids=[OLD + 1], entity_types=["PRODUCT_GROUP"]).wait(every=0.01)
    assert [int(row["id"]) for row in bulk.rows()] == [OLD + 4, int(made[4]["id"]), int(made[5]["id"])]


def test_a_bad_item_does_not_sink_the_rest(sandbox: Sandbox, ads: PinterestAds) -> None:
    rows = upsert(
        ads,
        create={
            "campaigns": [campaign("good"), campaign("bad", start_time=5, end_time=4), campaign("too")],
            "ad_groups": [ad_group("lost", parent=77), ad_group("another's", parent=626735565838)],
            "keywords": [
                {
                    "parent_id": OLD,
                    "keywords": [
                        {"match_type": "BROAD", "value": "no"},
                        {"match_type": "EXACT_NEGATIVE", "value": "yes"},
                    ],
                }
            ],
        },
        update={"ads": [{"id": 99, "name": "none"}, {"id": OLD + 3, "status": "ARCHIVED"}]},
    )
    assert [not row["exceptions"] for row in rows] == [
        True,
        False,
        True,
        False,
        False,
        False,
        True,
        False,
        True,
    ]
    for row in rows:
        assert ("data" in row) is not bool(row["exceptions"])
        for said in row["exceptions"]:
            assert isinstance(said["code"], int) and said["message"]
    assert "no campaign 77" in rows[3]["exceptions"][0]["message"]
    (made,) = sandbox.state.jobs.recent(1)
    assert (made.rows, made.refused, made.state) == (9, 5, "done")


def test_a_request_of_refused_items_alone_has_failed(ads: PinterestAds) -> None:
    job = ads.advertiser(OTHER).bulk.upsert(update={"campaigns": [{"id": 5}, {"id": 6, "name": "x"}]})
    with pytest.raises(JobFailedError):
        job.wait(every=0.01, timeout=10)
    rows = httpx.get(link_to(job)).json()
    assert [row["item"] for row in rows] == ["/update/campaigns/0", "/update/campaigns/1"]
    assert all(row["exceptions"][0]["code"] == 404 for row in rows)


@pytest.mark.parametrize("asked", [{"create": {}}, {"update": {"ads": []}}])
def test_nothing_to_do_is_done(ads: PinterestAds, asked: dict[str, Any]) -> None:
    assert upsert(ads, **asked) == []


def test_what_the_document_does_not_know_is_refused_at_once(sandbox: Sandbox) -> None:
    reply = httpx.post(
        f"{sandbox.url}/advertisers/{OTHER}/bulk_upsert/",
        json={"create": {"campaigns": [campaign("good"), {"name": "without objective"}]}},
        headers={"Authorization": f"Bearer {sandbox.token}"},
    )
    assert reply.status_code == 400
    assert "campaigns[1]" in reply.json()["message"]
    assert sandbox.state.jobs.recent(1) == []


def test_it_is_worked_on_while_nobody_looks(sandbox: Sandbox, ads: PinterestAds) -> None:
    ads.advertiser(OTHER).bulk.upsert(create={"campaigns": [campaign(f"n{n}") for n in range(100)]})
    for _ in range(1_000):
        if sum(1 for _ in ads.advertiser(OTHER).campaigns.list()) == 101:
            break
    else:
        pytest.fail("the campaigns never came")


@pytest.mark.parametrize("steps", [0, 1, 3, 6, 7, 40])
def test_a_restart_in_between_doubles_nothing_and_loses_nothing(tmp_path: Path, steps: int) -> None:
    count = 150
    options = Options(database=tmp_path / "state.db", job_seconds=0.0, quotas=None)

    async def start() -> str:
        body = {
            "create": {"campaigns": [campaign(f"n{n}") for n in range(count)]},
            "update": {"ads": [{"id": 5}]},
        }
        id = state.jobs.start("bulk_upsert", OTHER, body, "JSON").id
        for _ in range(steps):
            await asyncio.sleep(0)
        return id

    state = State(options)
    api_of(state)
    fill(state.store, advertiser())
    id = asyncio.run(start())
    before = state.store.count("campaign", OTHER)
    assert before == min((steps + 1) * 20, count), "the steps are what the test thinks they are"
    state.close()
    with Sandbox(options) as sandbox, PinterestAds(sandbox.token, base_url=sandbox.url, retries=0) as ads:
        rows = list(ads.advertiser(OTHER).bulk.job(id).wait(every=0.01, timeout=10).rows())
        names = [item.name for item in ads.advertiser(OTHER).campaigns.list()]
        assert names == [f"n{n}" for n in range(count)] == [row["data"]["name"] for row in rows[:-1]]
        assert rows[-1]["exceptions"]
        left = sandbox.state.store.execute("SELECT COUNT(*) FROM job_row").fetchone()
        assert left == (0,)


def test_the_file_is_plain_json(ads: PinterestAds) -> None:
    job = ads.advertiser(OTHER).bulk.upsert(create={"campaigns": [campaign('é, "q"')]}).wait(every=0.01)
    reply = httpx.get(link_to(job))
    assert reply.headers["content-disposition"] == 'attachment; filename="written.json"'
    assert json.loads(reply.content)[0]["data"]["name"] == 'é, "q"'
