"""A program of v5 through pages, batches, jobs, errors and rate limits: the same manners as v4's, by its own names."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from pinterest_ads import BatchFailedError, InvalidArgumentError, NotFoundError, RateLimitError

from tests import v5_target

pytestmark = v5_target.needed

BASE = "/v5/ad_accounts/549755885175"
CAMPAIGN = {"id": "626735565838", "name": "Spring", "status": "ACTIVE", "ad_account_id": "549755885175"}
CSV = "DATE,SPEND_IN_DOLLAR\n2026-01-01,1.5\n2026-01-02,2\n"
REPORT = {
    "start_date": "2026-01-01",
    "end_date": "2026-01-02",
    "granularity": "DAY",
    "columns": ["SPEND_IN_DOLLAR"],
    "level": "CAMPAIGN",
}


class Api:
    """Answers as the document says, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[httpx.Request] = []
        self.told = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        answer: Callable[[httpx.Request], Any] | None = {
            ("GET", f"{BASE}/campaigns"): self.campaigns,
            ("POST", f"{BASE}/campaigns"): self.created,
            ("POST", f"{BASE}/reports"): lambda _: {"report_status": "IN_PROGRESS", "token": "t-1"},
            ("GET", f"{BASE}/reports"): self.report,
            ("GET", "/result.csv"): lambda _: CSV,
        }.get((request.method, request.url.path))
        if answer is None:
            return httpx.Response(404, json={"code": 2, "message": "no such thing"})
        found = answer(request)
        return httpx.Response(200, text=found) if isinstance(found, str) else httpx.Response(200, json=found)

    def campaigns(self, request: httpx.Request) -> Any:
        second = request.url.params.get("bookmark") == "b-2"
        return {"items": [{**CAMPAIGN, "id": "2" if second else "1"}], "bookmark": None if second else "b-2"}

    def created(self, request: httpx.Request) -> Any:
        refused = {"exceptions": [{"code": 29, "message": "no name"}]}
        items = [
            {"data": {**CAMPAIGN, **one}, "exceptions": []} if one["name"] else refused
            for one in json.loads(request.content)
        ]
        return {"items": items}

    def report(self, request: httpx.Request) -> Any:
        self.told += 1
        if self.told == 1:
            return {"report_status": "IN_PROGRESS"}
        return {"report_status": "FINISHED", "url": "https://files.example.com/result.csv", "size": len(CSV)}


def _client(api: Callable[[httpx.Request], httpx.Response], **more: Any) -> Any:
    return v5_target.module().PinterestAds("token", transport=httpx.MockTransport(api), **more)


def test_lists_go_over_all_pages() -> None:
    api = Api()
    with _client(api) as ads:
        acme = ads.ad_account("549755885175")
        assert [one.id for one in acme.campaigns.list(entity_statuses=["ACTIVE"])] == ["1", "2"]
        assert [page.bookmark for page in acme.campaigns.list().pages()] == ["b-2", None]
    assert all(one.headers["authorization"] == "Bearer token" for one in api.asked)


def test_lists_are_the_same_in_async() -> None:
    async def listed() -> list[str]:
        made = v5_target.module().AsyncPinterestAds("token", transport=httpx.MockTransport(Api()))
        async with made as ads:
            return [one.id async for one in ads.ad_account("549755885175").campaigns.list()]

    assert asyncio.run(listed()) == ["1", "2"]


def test_each_item_of_a_batch_tells_of_itself() -> None:
    items = [{"name": name, "objective_type": "AWARENESS"} for name in ("Spring", "")]
    for item in items:
        item |= {"ad_account_id": "549755885175"}
    with _client(Api()) as ads:
        batch = ads.ad_account("549755885175").campaigns.create(items)
    assert [one.name for one in batch.succeeded] == ["Spring"]
    assert [(one.index, one.message) for one in batch.failed] == [(1, "no name")]
    with pytest.raises(BatchFailedError, match="no name"):
        batch.raise_for_failures()


def test_a_report_is_waited_for_and_read() -> None:
    api = Api()
    with _client(api) as ads:
        job = ads.ad_account("549755885175").reports.create(**REPORT)
        rows = list(job.wait(every=0.01).rows())
    assert [dict(row)["DATE"] for row in rows] == ["2026-01-01", "2026-01-02"]
    # Another host is no place for the token.
    assert "authorization" not in api.asked[-1].headers


def test_errors_are_those_of_the_package() -> None:
    with _client(Api()) as ads:
        with pytest.raises(NotFoundError, match="no such thing"):
            ads.ad_account("549755885175").campaigns.get(campaign_id="7")
        with pytest.raises(InvalidArgumentError):
            ads.campaigns.list(ad_account_id="")


def test_a_limit_holds_up_calls_of_its_kind_only() -> None:
    def limited(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/analytics"):
            return httpx.Response(
                429, json={"code": 8, "message": "slow down"}, headers={"retry-after": "60"}
            )
        return Api()(request)

    with _client(limited, retries=0) as ads:
        acme = ads.ad_account("549755885175")
        with pytest.raises(RateLimitError, match="slow down"):
            acme.campaigns.analytics(
                start_date="2026-01-01",
                end_date="2026-01-02",
                campaign_ids=["1"],
                columns=["SPEND_IN_DOLLAR"],
                granularity="DAY",
            )
        assert [one.id for one in acme.campaigns.list()] == ["1", "2"]
