"""Delivery metrics that are read at once: pages, rules, ids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .delivering import LONG_AGO, TODAY, WEEK_AGO, Account
from .inprocess import Api

WEEK = {"start_date": WEEK_AGO, "end_date": TODAY, "granularity": "DAY", "columns": ["IMPRESSION_1", "CTR"]}


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    account = Account(Api())
    for _ in range(2):
        campaign = account.put("campaign")
        for _ in range(2):
            group = account.put("ad_group", inside=campaign)
            for _ in range(3):
                account.put("ad", inside=group)
    account.put("ad", inside=group, status="PAUSED")
    yield account
    account.api.close()


def ids(account: Account, kind: str) -> list[str]:
    return [str(entity.id) for entity in account.state.store.page(kind, account.id, limit=100)]


@pytest.mark.parametrize(
    ("kind", "key"), [("campaign", "CAMPAIGN_ID"), ("ad_group", "AD_GROUP_ID"), ("ad", "PIN_PROMOTION_ID")]
)
def test_pages_hold_the_rows_of_the_report(account: Account, kind: str, key: str) -> None:
    wanted = ids(account, kind)
    name, level = f"delivery_metrics.{kind}s", {"ad": "PIN_PROMOTION"}.get(kind, kind.upper())
    whole = account.report(**{**WEEK, "level": level})
    for size in (1, 7, 8, 250):
        query = {**WEEK, f"{kind}_ids": [*reversed(wanted), wanted[0]], "page_size": size}
        pages = account.api.pages(name, **query)
        assert all(len(page) <= size for page in pages)
        assert [row for page in pages for row in page] == whole
    assert {row[key] for row in whole} == set(wanted[: len(wanted) - (kind == "ad")])


def test_the_advertiser_is_the_sum_of_its_campaigns(account: Account) -> None:
    query = {**WEEK, "granularity": "TOTAL"}
    (row,) = account.api.call("delivery_metrics.advertiser", query=query).data
    campaigns = account.api.call(
        "delivery_metrics.campaigns", query={**query, "campaign_ids": ids(account, "campaign")}
    ).data
    assert row["ADVERTISER_ID"] == str(account.id)
    assert "DATE" not in row
    assert row["IMPRESSION_1"] == sum(campaign["IMPRESSION_1"] for campaign in campaigns)


@pytest.mark.parametrize(("kind", "key"), [("ad_group", "AD_GROUP_ID"), ("ad", "PIN_PROMOTION_ID")])
def test_targeting_splits_what_there_is(account: Account, kind: str, key: str) -> None:
    query = {**WEEK, f"{kind}_ids": ids(account, kind), "page_size": 50}
    whole = account.api.pages(f"delivery_metrics.{kind}s", **query)
    query["targeting_types"] = ["GENDER", "PLACEMENT", "PINNER_INTEREST", "COUNTRY", "REGION", "GEO"]
    split = [
        row for page in account.api.pages(f"delivery_metrics.{kind}s_by_targeting", **query) for row in page
    ]
    for kind_of_targeting in query["targeting_types"][:-1]:
        sums: dict[Any, int] = {}
        for row in split:
            if row["targeting_type"] == kind_of_targeting:
                at = row["metrics"][key], row["metrics"]["DATE"]
                sums[at] = sums.get(at, 0) + row["metrics"]["IMPRESSION_1"]
        assert sums == {(row[key], row["DATE"]): row["IMPRESSION_1"] for page in whole for row in page}
    assert not [row for row in split if row["targeting_type"] == "GEO"]  # nothing of it is targeted


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"start_date": "2022-08-11", "end_date": "2022-08-11"}, "in the future"),
        ({"end_date": "2022-08-11"}, "in the future"),
        ({"start_date": TODAY, "end_date": WEEK_AGO}, "is after"),
        ({"start_date": "2022-05-11"}, "90 days back"),
        ({"start_date": "0001-01-01"}, "90 days back"),
        ({"granularity": "HOUR", "start_date": "2022-08-01", "end_date": "2022-08-02"}, "8 days back"),
        ({"granularity": "HOUR", "start_date": "2022-08-06"}, "3 days"),
        ({"view_window_days": 60}, "view_window_days"),
        ({"click_window_days": 7}, "click_window_days"),
    ],
)
def test_rules_are_named(account: Account, change: dict[str, Any], said: str) -> None:
    answer = account.api.call("delivery_metrics.advertiser", query={**WEEK, **change})
    assert answer.status == 409
    assert said in answer.body["message"]


def test_what_the_rules_allow_is_answered(account: Account) -> None:
    for change in (
        {"start_date": LONG_AGO},
        {"start_date": TODAY},
        {"granularity": "HOUR", "start_date": "2022-08-07"},
        {"granularity": "HOUR", "start_date": "2022-08-02", "end_date": "2022-08-05"},
        {"click_window_days": 60, "engagement_window_days": 7, "view_window_days": 0},
    ):
        assert account.api.call("delivery_metrics.advertiser", query={**WEEK, **change}).status == 200


def test_days_that_are_none_are_invalid(account: Account) -> None:
    for day in ("2022-02-30", "20220810", "today", "0000-01-01"):
        answer = account.api.call("delivery_metrics.advertiser", query={**WEEK, "start_date": day})
        assert answer.status in (400, 409)
        assert account.api.call("delivery_metrics.books_closed", query={"date": day}).status in (200, 400)


def test_only_what_the_advertiser_has_is_known(account: Account) -> None:
    own = ids(account, "campaign")[0]
    for wanted, named in (([own, "626735565838"], "626735565838"), (["9" * 30], "9" * 30)):
        answer = account.api.call("delivery_metrics.campaigns", query={**WEEK, "campaign_ids": wanted})
        assert answer.status == 404
        assert named in answer.body["message"]
        assert own not in answer.body["message"]


def test_a_bookmark_belongs_to_its_query(account: Account) -> None:
    query = {**WEEK, "campaign_ids": ids(account, "campaign"), "page_size": 2}
    bookmark = account.api.call("delivery_metrics.campaigns", query=query).body["bookmark"]
    query |= {"columns": ["CTR"], "bookmark": bookmark}
    assert account.api.call("delivery_metrics.campaigns", query=query).status == 409


def test_books_are_closed_after_some_days(account: Account) -> None:
    def ready(day: str) -> tuple[bool, bool]:
        data = account.api.call("delivery_metrics.books_closed", query={"date": day}).data
        return data["conversion_metrics_ready"], data["non_conversion_metrics_ready"]

    assert ready(TODAY) == (False, False)
    assert ready("2022-08-08") == (False, True)
    assert ready("2022-08-07") == (True, True)
    assert ready("2030-01-01") == (False, False)


def test_metrics_are_defined(account: Account) -> None:
    metrics = account.api.call("resources.delivery_metrics").data["metrics"]
    assert len(metrics) > 500
    assert {"name": "IMPRESSION_1", "definition": "Times that ads were shown, paid for."} in metrics


def test_months_and_weeks_are_cut_off_at_the_span(account: Account) -> None:
    months = account.report(granularity="MONTH", start_date="2022-06-25")
    assert [row["DATE"] for row in months] == ["2022-06-25", "2022-07-01", "2022-08-01"]
    weeks = account.report(granularity="WEEK", start_date="2022-07-30")
    assert [row["DATE"] for row in weeks] == ["2022-07-30", "2022-08-01", "2022-08-08"]


def test_what_is_written_between_pages_shows() -> None:
    account = Account(Api())
    group = account.put("ad_group", inside=account.put("campaign"))
    account.put("ad", inside=group)
    query = {**WEEK, "page_size": 2}
    first = account.api.call("delivery_metrics.advertiser", query=query)
    query["bookmark"] = first.body["bookmark"]
    before = account.api.call("delivery_metrics.advertiser", query=query).data
    assert account.api.call("delivery_metrics.advertiser", query=query).data == before
    account.put("ad", inside=group)
    after = account.api.call("delivery_metrics.advertiser", query=query).data
    assert [row["DATE"] for row in after] == [row["DATE"] for row in before]
    assert after[0]["IMPRESSION_1"] > before[0]["IMPRESSION_1"]
    account.api.close()


def test_pages_of_a_large_entity_are_added_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    account, read = Account(Api()), list[str]()
    account.put("ad", inside=account.put("ad_group", inside=account.put("campaign")))
    page = account.state.store.page
    monkeypatch.setattr(
        account.state.store,
        "page",
        lambda kind, *args, **kwargs: (read.append(kind), page(kind, *args, **kwargs))[1],
    )
    assert len(account.api.pages("delivery_metrics.advertiser", **WEEK, page_size=1)) == 8
    assert read.count("ad") == 1
    account.api.close()
