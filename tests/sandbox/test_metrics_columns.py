"""Every column has a value of the right kind, and what is no column is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pinterest_ads.sandbox.metrics.columns import DETAILS, definitions, known, names
from pinterest_ads.sandbox.metrics.conversions import SIZES

from .delivering import WEEK_AGO, Account
from .inprocess import Api

# The names that the facts tell of (facts 4 columns), one a line.
NAMES = (Path(__file__).parent / "metric_columns.txt").read_text(encoding="utf-8").split()
EVENTS = tuple(SIZES)
RATIOS = ("_RATE", "ROAS", "COST_PER_ACTION", "IN_DOLLAR", "FREQUENCY", "LENGTH")
DEVICES = ("DESKTOP", "MOBILE", "TABLET")


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    account = Account(Api())
    caps = {"daily_spend_cap": 5_000_000, "lifetime_spend_cap": 9_000_000}
    group = account.put("ad_group", inside=account.put("campaign", **caps))
    for creative in ("REGULAR", "VIDEO", "STORY"):
        account.put("ad", inside=group, creative_type=creative)
    account.put("product_group", inside=group, catalogs_product_group_name="Shoes")
    yield account
    account.api.close()


def test_every_name_of_the_facts_is_a_column() -> None:
    assert len(NAMES) == 526
    assert [name for name in NAMES if not known(name)] == []
    listed = [name for name, _ in definitions()]
    assert set(NAMES) == set(listed) <= set(names())
    assert len(set(listed)) == len(listed)
    assert all(words.endswith(".") and len(words) > 10 for _, words in definitions())


def test_values_are_of_the_kind_that_names_promise(account: Account) -> None:
    found = account.report(level="PIN_PROMOTION", granularity="DAY", columns=NAMES)
    groups = account.report(level="PRODUCT_GROUP_TARGETING", columns=NAMES, targeting_types=["GENDER"])
    assert all(row["VIDEO_P0_COMBINED_1"] > 0 for row in found[-8:])  # the last one is an Idea ad
    missing = set(NAMES)
    for row in [*found, *groups]:
        missing -= set(row)
        for name, value in row.items():
            if name in DETAILS and not name.endswith("_CAP"):
                assert isinstance(value, str), name
            elif name.endswith(RATIOS) or "CTR" in name or "WATCHTIME" in name:
                assert isinstance(value, float), name
            else:
                assert isinstance(value, int), name
            assert isinstance(value, str) or value >= 0, name
    assert missing == set()


def test_columns_agree_with_each_other(account: Account) -> None:
    (row,) = account.report(columns=list(names()), start_date="2022-06-01")
    for event in EVENTS:
        for suffix in ("", "_VALUE_IN_MICRO_DOLLAR"):
            by_how = sum(row[f"TOTAL_{how}_{event}{suffix}"] for how in ("CLICK", "ENGAGEMENT", "VIEW"))
            by_source = sum(
                row.get(f"TOTAL_{source}_{event}{suffix}", 0) for source in ("WEB", "INAPP", "OFFLINE")
            )
            assert by_how == by_source == row[f"TOTAL_{event}{suffix}"]
        assert row[f"TOTAL_{event}"] == sum(
            row[f"TOTAL_{event}_{seen}_ACTION_TO_{done}_CONVERSION"] for seen in DEVICES for done in DEVICES
        )
    assert row["TOTAL_CONVERSIONS"] == sum(row[f"TOTAL_{event}"] for event in EVENTS) > 0
    assert row["TOTAL_CLICKTHROUGH"] == row["CLICKTHROUGH_1"] + row["CLICKTHROUGH_2"]
    assert row["ENGAGEMENT_1"] == row["CLICKTHROUGH_1"] + row["REPIN_1"] + row["CLOSEUP_1"]
    assert row["CTR"] == row["CLICKTHROUGH_1"] / row["IMPRESSION_1"]
    assert row["SPEND_IN_DOLLAR"] == row["SPEND_IN_MICRO_DOLLAR"] / 1_000_000
    assert row["CPM_IN_MICRO_DOLLAR"] == round(1000 * row["SPEND_IN_MICRO_DOLLAR"] / row["IMPRESSION_1"])
    assert row["CHECKOUT_ROAS"] == row["TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR"] / row["SPEND_IN_MICRO_DOLLAR"]
    assert row["IMPRESSION_1_GROSS"] > row["IMPRESSION_1"] == row["PAID_IMPRESSION"]


def test_only_ads_with_videos_have_figures_of_them(account: Account) -> None:
    asked = ["VIDEO_P0_COMBINED_1", "IDEA_PIN_PRODUCT_TAG_VISIT_1", "VIDEO_LENGTH"]
    plain, video, idea = account.report(level="PIN_PROMOTION", columns=asked, start_date="2022-06-12")
    assert [plain[name] for name in asked] == [0, 0, 0.0]
    assert video["VIDEO_P0_COMBINED_1"] > 0 == video["IDEA_PIN_PRODUCT_TAG_VISIT_1"]
    assert idea["VIDEO_P0_COMBINED_1"] > 0 < idea["IDEA_PIN_PRODUCT_TAG_VISIT_1"]
    assert video["VIDEO_LENGTH"] == int(video["VIDEO_LENGTH"]) > 0


def test_longer_windows_count_more(account: Account) -> None:
    def conversions(click: int, engagement: int, view: int, **more: object) -> int:
        windows = {"click_window_days": click, "engagement_window_days": engagement, "view_window_days": view}
        (row,) = account.report(columns=["TOTAL_CONVERSIONS"], start_date="2022-06-12", **windows, **more)
        return int(row["TOTAL_CONVERSIONS"])

    counts = [conversions(days, days, days) for days in (0, 1, 7, 14, 30, 60)]
    assert counts[0] == 0
    assert counts == sorted(counts)
    assert len(set(counts)) == 6
    assert conversions(60, 60, 1) < counts[-1]
    assert conversions(30, 30, 1, attribution_types=["HOUSEHOLD"]) > conversions(30, 30, 1)
    assert conversions(30, 30, 1, conversion_report_time="CONVERSION_EVENT") != conversions(30, 30, 1)


def test_unknown_columns_are_refused_by_name(account: Account) -> None:
    answer = account.api.call(
        "delivery_metrics.advertiser",
        query={
            "start_date": WEEK_AGO,
            "end_date": WEEK_AGO,
            "granularity": "DAY",
            "columns": ["CTR", "SPENT", "TOTAL_OFFLINE_PAGE_VISIT"],
        },
    )
    assert answer.status == 409
    assert "SPENT, TOTAL_OFFLINE_PAGE_VISIT" in answer.body["message"]
