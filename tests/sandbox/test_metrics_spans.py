"""Long spans through the client: the rows of several requests are those that one request has."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest
from pinterest_ads import AsyncPinterestAds, InvalidArgumentError, PinterestAds
from pinterest_ads.sandbox import Sandbox
from pinterest_ads.sandbox.access.settings import DEFAULT_TOKEN
from pinterest_ads.sandbox.assembly import api_of
from pinterest_ads.sandbox.metrics import spans

from .delivering import DAY, NOW, SUMS, Account
from .inprocess import Api

TODAY = date(2022, 8, 10)
COLUMNS = [*SUMS, "CTR", "AD_GROUP_ID"]


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    account = Account(Api())
    for age in (700, 200, 20):
        group = account.put(
            "ad_group", inside=account.put("campaign", at=NOW - age * DAY), at=NOW - age * DAY
        )
        for creative in ("REGULAR", "VIDEO"):
            account.put("ad", inside=group, at=NOW - age * DAY, creative_type=creative)
    yield account
    account.api.close()


def _rows(account: Account, call: str, **arguments: Any) -> list[Any]:
    """All rows, through the async client."""

    async def rows() -> list[Any]:
        transport = httpx.ASGITransport(app=api_of(account.state))
        async with AsyncPinterestAds(
            DEFAULT_TOKEN, base_url="http://sandbox/ads/v4", transport=transport
        ) as ads:
            metrics = ads.advertiser(account.id).delivery_metrics
            return [row async for row in getattr(metrics, call)(columns=COLUMNS, **arguments)]

    return asyncio.run(rows())


def _split(row: Any) -> tuple[Any, ...]:
    """A row of one value of targeting, as a model or as JSON data."""
    row = row if isinstance(row, dict) else row.to_dict()
    return row["targeting_value"], *row["metrics"].items()


@pytest.mark.parametrize("step", ["DAY", "WEEK", "MONTH"])
@pytest.mark.parametrize(
    ("first", "last"),
    [("2020-10-01", "2022-08-10"), ("2022-01-03", "2022-04-05"), ("2021-12-31", "2022-04-01")],
)
def test_rows_of_long_spans(
    account: Account, step: str, first: str, last: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spans, "BACK", 10**4)
    groups = [entity.id for entity in account.state.store.page("ad_group", account.id, limit=9)]
    asked = {
        "granularity": step,
        "start_date": date.fromisoformat(first),
        "end_date": date.fromisoformat(last),
        "ad_group_ids": groups,
        "page_size": 50,
    }
    for call, more in (("ad_groups", {}), ("ad_groups_by_targeting", {"targeting_types": ["GENDER"]})):
        if more and step == "DAY":
            continue
        joined = _rows(account, call, **asked, **more)
        with monkeypatch.context() as patched:
            patched.setattr(spans, "APART", 10**4)
            query = {**asked, **more, "start_date": first, "end_date": last, "columns": COLUMNS}
            whole = [row for page in account.api.pages(f"delivery_metrics.{call}", **query) for row in page]
        assert len(whole) > 3
        if more:
            assert sorted(map(_split, joined)) == sorted(map(_split, whole))
            continue
        dates = [row["DATE"] for row in joined if row["AD_GROUP_ID"] == str(groups[0])]
        assert dates == sorted(set(dates))
        by = sorted(whole, key=lambda row: (row["AD_GROUP_ID"], row["DATE"]))
        assert sorted(joined, key=lambda row: (row["AD_GROUP_ID"], row["DATE"])) == by


def test_hours_of_as_many_days_as_the_sandbox_keeps() -> None:
    with Sandbox() as sandbox, PinterestAds(DEFAULT_TOKEN, base_url=sandbox.url) as ads:
        (advertiser, *_) = ads.advertisers.list()
        acme = ads.advertiser(str(advertiser.id))
        today = datetime.now(UTC).date()
        asked: dict[str, Any] = {
            "start_date": today - timedelta(days=7),
            "end_date": today - timedelta(days=1),
            "columns": ["IMPRESSION_1"],
        }
        hours = acme.delivery_metrics.advertiser(**asked, granularity="HOUR", page_size=100).to_list()
        assert len(hours) == len({row["DATE"] for row in hours}) == 7 * 24
        days = acme.delivery_metrics.advertiser(**asked, granularity="DAY").to_list()
        assert sum(int(row["IMPRESSION_1"]) for row in hours) == sum(int(row["IMPRESSION_1"]) for row in days)
        long_ago = {**asked, "start_date": today - timedelta(days=100)}
        with pytest.raises(
            InvalidArgumentError, match="TOTAL rows of several requests cannot be put together"
        ):
            acme.delivery_metrics.advertiser(**long_ago, granularity="TOTAL")
