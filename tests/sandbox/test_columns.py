"""The constants of `pinterest_ads.v4.columns`: as the API defines them, usable as arguments, true of its rows."""

from __future__ import annotations

import copy
import pickle
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pinterest_ads import PinterestAds, ReportCreate
from pinterest_ads.sandbox import Sandbox
from pinterest_ads.sandbox.access.settings import DEFAULT_TOKEN
from pinterest_ads.v4 import columns

from .delivering import Account
from .inprocess import Api
from .test_metrics_columns import NAMES

LEVELS = (
    *("ADVERTISER", "CAMPAIGN", "AD_GROUP", "PIN_PROMOTION", "KEYWORD", "PRODUCT_GROUP", "PRODUCT_ITEM"),
    *("ITEM", "SEARCH_QUERY", "ADVERTISER_TARGETING", "CAMPAIGN_TARGETING", "AD_GROUP_TARGETING"),
    *("PIN_PROMOTION_TARGETING", "PRODUCT_GROUP_TARGETING"),
)


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    account = Account(Api())
    campaign = account.put("campaign", daily_spend_cap=5_000_000, lifetime_spend_cap=9_000_000)
    group = account.put("ad_group", inside=campaign)
    for creative in ("REGULAR", "VIDEO", "STORY"):
        account.put("ad", inside=group, creative_type=creative)
    account.put("product_group", inside=group, catalogs_product_group_name="Shoes")
    account.put("keyword", inside=group, value="shoes", match_type="BROAD")
    yield account
    account.api.close()


def test_they_are_the_columns_of_the_facts() -> None:
    assert set(columns.ALL) == set(NAMES)
    assert all(columns.ALL[name] is getattr(columns, name) for name in NAMES)


def test_facts_are_complete_and_go_together() -> None:
    for column in columns.ALL.values():
        assert column.definition.endswith(".")
        assert column.type in ("integer", "number", "string")
        assert set(column.levels) <= set(LEVELS) and column.levels
        assert set(column.calls) <= {"delivery_metrics", "reports"} and column.calls
        assert (column.unit == "micro-currency") == ("MICRO_DOLLAR" in column or "SPEND_CAP" in column)
        assert (column.idea_ads == "") == (column.type == "string" or "SPEND_CAP" in column)
        if column.idea_ads:
            assert set(column.levels) == set(LEVELS)
            video = ("VIDEO" in column and "WATCH_VIDEO" not in column) or "CPV" in column or "CPCV" in column
            assert column.idea_ads == ("one video" if video else "as paid partnership"), column
    assert Counter("delivery_metrics" in column.calls for column in columns.ALL.values())[True] == 104


@pytest.mark.parametrize("level", LEVELS)
def test_levels_are_those_that_have_them(account: Account, level: str) -> None:
    targeting = {"targeting_types": ["GENDER"]} if level.endswith("_TARGETING") else {}
    rows = account.report(level=level, granularity="DAY", columns=NAMES, **targeting)
    assert {name for row in rows for name in row if name in columns.ALL} == {
        column for column in columns.ALL.values() if level in column.levels
    }
    for row in rows:
        for name, value in row.items():
            if name in columns.ALL:
                wanted = {"integer": int, "number": float, "string": str}[columns.ALL[name].type]
                assert type(value) is wanted, name


def test_they_stand_where_texts_stand() -> None:
    today = datetime.now(UTC).date()
    wanted = [columns.SPEND_IN_MICRO_DOLLAR, "CTR", columns.VIDEO_LENGTH]
    asked = {
        "start_date": today - timedelta(days=3),
        "end_date": today - timedelta(days=1),
        "granularity": "DAY",
    }
    with Sandbox() as sandbox, PinterestAds(DEFAULT_TOKEN, base_url=sandbox.url, strict=True) as ads:
        defined = {one.name: one.definition for one in ads.resources.delivery_metrics().metrics}
        assert defined == {column: column.definition for column in columns.ALL.values()}
        (advertiser, *_) = ads.advertisers.list()
        acme = ads.advertiser(str(advertiser.id))
        for row in acme.delivery_metrics.advertiser(columns=wanted, **asked):  # type: ignore[arg-type]
            assert row[columns.SPEND_IN_MICRO_DOLLAR] == row["SPEND_IN_MICRO_DOLLAR"]
        body = ReportCreate(level="CAMPAIGN", columns=wanted, **asked)  # type: ignore[arg-type]
        rows = list(acme.reports.create(body).wait().rows())
        assert rows and all(columns.VIDEO_LENGTH in row for row in rows)


def test_they_are_values() -> None:
    column = columns.CTR
    for copied in (copy.copy(column), copy.deepcopy(column), pickle.loads(pickle.dumps(column))):
        assert copied == column == "CTR"
        assert type(copied) is columns.Column
        assert (copied.definition, copied.levels) == (column.definition, column.levels)
    assert f"{column}" == "CTR"
    assert columns.Column("NEW").definition == ""
