"""Figures add up exactly: over entities, over time, and over the values of a kind of targeting."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from .delivering import DAY, LONG_AGO, NOW, SUMS, Account, summed
from .inprocess import Api

KEYS = {
    "ADVERTISER": "ADVERTISER_ID",
    "CAMPAIGN": "CAMPAIGN_ID",
    "AD_GROUP": "AD_GROUP_ID",
    "PIN_PROMOTION": "PIN_PROMOTION_ID",
}
ABOVE = ("ADVERTISER_ID", "CAMPAIGN_ID", "AD_GROUP_ID")
TARGETED = ("GENDER", "AGE_BUCKET", "LOCATION", "KEYWORD", "AUDIENCE_INCLUDE")

# An entity: days ago that it was created, and then days after which its status turned, again and again.
BORN = st.integers(0, 100)
TURNS = st.lists(st.integers(0, 20), max_size=3)
ADS = st.lists(st.tuples(BORN, TURNS, st.sampled_from(("REGULAR", "VIDEO", "STORY"))), max_size=4)
GROUPS = st.lists(st.tuples(BORN, TURNS, ADS), max_size=3)
ACCOUNTS = st.lists(st.tuples(BORN, TURNS, GROUPS), min_size=1, max_size=3)


def put(account: Account, kind: str, born: int, turns: list[int], **fields: Any) -> Any:
    at = NOW - born * DAY
    entity = account.put(kind, at=at, **fields)
    for index, days in enumerate(turns):
        at += days * DAY + 1800
        account.turn(entity, ("PAUSED", "ACTIVE")[index % 2], at)
    return entity


def sow(account: Account, shape: Any) -> None:
    for number, (born, turns, groups) in enumerate(shape):
        campaign = put(account, "campaign", born, turns)
        for group_born, group_turns, ads in groups:
            spec = {"GENDER": ["female", "male"], "AUDIENCE_INCLUDE": ["254", "255"]} if number else None
            group = put(account, "ad_group", group_born, group_turns, inside=campaign, targeting_spec=spec)
            account.put("keyword", inside=group, value="shoes", match_type="BROAD")
            account.put("keyword", inside=group, value="boots", match_type="EXACT")
            for ad_born, ad_turns, creative in ads:
                put(account, "ad", ad_born, ad_turns, inside=group, creative_type=creative)


def every(check: Any) -> Any:
    decorated = given(ACCOUNTS, st.integers(1, 10**6))(check)
    slow = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    return seed(20221122)(
        settings(max_examples=25, deadline=None, database=None, suppress_health_check=slow)(decorated)
    )


def account_of(shape: Any, chance: int) -> Account:
    account = Account(Api(seed=chance))
    sow(account, shape)
    return account


@every
def test_a_level_is_the_sum_of_the_one_below(shape: Any, chance: int) -> None:
    account = account_of(shape, chance)
    columns = [*SUMS, *KEYS.values()]
    below = account.report(level="PIN_PROMOTION", start_date=LONG_AGO, columns=columns)
    for level in reversed(ABOVE):
        name = next(name for name, key in KEYS.items() if key == level)
        found = account.report(level=name, start_date=LONG_AGO, columns=columns)
        assert summed(found, itemgetter(level)) == summed(below, itemgetter(level))
        below = found
    account.api.close()


@every
def test_a_time_is_the_sum_of_its_parts(shape: Any, chance: int) -> None:
    account = account_of(shape, chance)
    three_days = {"start_date": "2022-08-08", "level": "AD_GROUP"}
    total = summed(account.report(**three_days), itemgetter("AD_GROUP_ID"))
    hours = account.report(**three_days, granularity="HOUR")
    days = account.report(**three_days, granularity="DAY")
    assert summed(hours, itemgetter("AD_GROUP_ID")) == total
    assert summed(days, itemgetter("AD_GROUP_ID")) == total
    assert summed(hours, lambda row: row["DATE"][:10]) == summed(days, itemgetter("DATE"))
    long = {"start_date": LONG_AGO}
    for granularity in ("DAY", "WEEK", "MONTH"):
        parts = account.report(**long, granularity=granularity)
        assert summed(parts) == summed(account.report(**long))
        assert [row["DATE"] for row in parts] == sorted({row["DATE"] for row in parts})
    account.api.close()


@every
def test_values_of_targeting_add_up_to_what_is_split(shape: Any, chance: int) -> None:
    account = account_of(shape, chance)
    for level in KEYS:
        key = KEYS[level]
        whole = summed(account.report(level=level), itemgetter(key))
        split = account.report(level=f"{level}_TARGETING", targeting_types=TARGETED)
        for kind in TARGETED[:4]:
            assert summed((row for row in split if row["TARGETING_TYPE"] == kind), itemgetter(key)) == whole
    keywords = account.report(level="KEYWORD")
    assert {row["TARGETING_VALUE"] for row in keywords} <= {"shoes", "boots"}
    assert summed(keywords) == summed(account.report())
    account.api.close()


@every
def test_figures_are_plausible(shape: Any, chance: int) -> None:
    account = account_of(shape, chance)
    columns = [*SUMS, "OUTBOUND_CLICK_1", "TOTAL_VIDEO_P25_COMBINED", "CTR", "ECPM_IN_MICRO_DOLLAR"]
    found = account.report(level="PIN_PROMOTION_TARGETING", targeting_types=["AGE_BUCKET"], columns=columns)
    for row in [*found, *account.report(level="PIN_PROMOTION", granularity="DAY", columns=columns)]:
        assert row["IMPRESSION_1"] >= row["CLICKTHROUGH_1"] >= 0
        assert row["IMPRESSION_1"] >= row["TOTAL_CHECKOUT_MOBILE_ACTION_TO_DESKTOP_CONVERSION"]
        assert (row["SPEND_IN_MICRO_DOLLAR"] > 0) == (row["IMPRESSION_1"] > 0)
        assert 0 <= row["CTR"] <= 1
    for row in account.report(level="PIN_PROMOTION", columns=columns):
        assert row["CLICKTHROUGH_1"] >= row["OUTBOUND_CLICK_1"]
        assert row["TOTAL_VIDEO_P25_COMBINED"] >= row["TOTAL_VIDEO_P50_COMBINED"]
    account.api.close()
