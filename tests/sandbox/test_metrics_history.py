"""What was delivered stays as it was, whatever is changed or added later; nothing delivers before it runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .delivering import DAY, LONG_AGO, NOW, TODAY, WEEK_AGO, Account
from .inprocess import Api


@pytest.fixture
def account() -> Iterator[Account]:
    account = Account(Api())
    yield account
    account.api.close()


def days(account: Account, **body: Any) -> dict[str, Any]:
    found = account.report(level="PIN_PROMOTION", granularity="DAY", **{"start_date": LONG_AGO, **body})
    return {row["DATE"]: row for row in found}


def test_figures_depend_on_the_seed_and_the_ad_alone(account: Account) -> None:
    group = account.put("ad_group", inside=account.put("campaign"))
    account.put("ad", inside=group)
    before = account.report(level="PIN_PROMOTION")
    assert before[0]["IMPRESSION_1"] > 0
    for _ in range(5):
        account.put("ad", inside=group)
    assert account.report(level="PIN_PROMOTION")[:1] == before
    other = Account(Api(seed=2))
    other.put("ad", inside=other.put("ad_group", inside=other.put("campaign")))
    assert other.report(level="PIN_PROMOTION") != before
    again = Account(Api())
    again.put("ad", inside=again.put("ad_group", inside=again.put("campaign")))
    assert again.report(level="PIN_PROMOTION") == before
    other.api.close()
    again.api.close()


def test_pausing_ends_delivery_and_keeps_the_past(account: Account) -> None:
    campaign = account.put("campaign")
    ad = account.put("ad", inside=account.put("ad_group", inside=campaign))
    before = days(account)
    account.turn(campaign, "PAUSED", NOW - 4 * DAY)
    account.turn(campaign, "ACTIVE", NOW - DAY)
    account.turn(ad, "ARCHIVED", NOW - 2 * 3600)
    after = days(account)
    assert set(before) - set(after) == {"2022-08-07", "2022-08-08"}
    assert after["2022-08-05"] == before["2022-08-05"]
    for day in ("2022-08-06", "2022-08-09", TODAY):
        assert after[day]["IMPRESSION_1"] < before[day]["IMPRESSION_1"]


def test_nothing_runs_before_it_exists_begins_and_is_active(account: Account) -> None:
    campaign = account.put("campaign", at=NOW - 9 * DAY)
    account.put("ad", inside=account.put("ad_group", inside=campaign), at=NOW - 3 * DAY)
    group = account.put("ad_group", inside=campaign, start_time=NOW - 2 * DAY, end_time=NOW // DAY * DAY)
    account.put("ad", inside=group, at=NOW - 5 * DAY)
    account.put("ad", inside=group, at=NOW - 5 * DAY, status="PAUSED")
    late = account.put("ad_group", inside=campaign, start_time=NOW + DAY)
    account.put("ad", inside=late)
    found: dict[str, list[str]] = {}
    for row in account.report(
        level="PIN_PROMOTION", granularity="DAY", start_date=WEEK_AGO, columns=["AD_GROUP_ID"]
    ):
        found.setdefault(row["PIN_PROMOTION_ID"], []).append(row["DATE"])
    assert list(found.values()) == [
        ["2022-08-07", "2022-08-08", "2022-08-09", TODAY],
        ["2022-08-08", "2022-08-09"],
    ]


def test_what_is_created_now_has_figures_of_this_hour(account: Account) -> None:
    account.put("ad", inside=account.put("ad_group", inside=account.put("campaign")), at=NOW)
    (row,) = account.report(level="PIN_PROMOTION", granularity="HOUR", start_date=TODAY)
    assert row["DATE"] == "2022-08-10T10:00:00"
    assert row["IMPRESSION_1"] > 0


def test_a_pause_within_an_hour_does_not_count_it_twice(account: Account) -> None:
    ad = account.put("ad", inside=account.put("ad_group", inside=account.put("campaign")))
    before = days(account)
    account.turn(ad, "PAUSED", NOW - 3 * DAY + 600)
    account.turn(ad, "ACTIVE", NOW - 3 * DAY + 1200)
    assert days(account) == before


def test_changes_through_the_api_are_noted(account: Account) -> None:
    campaign = account.api.call(
        "campaigns.create", [{"advertiser_id": account.id, "name": "C", "objective_type": "AWARENESS"}]
    ).data[0]["data"]
    inside = account.state.store.get("campaign", int(campaign["id"]))
    assert inside is not None
    account.put("ad", inside=account.put("ad_group", inside=inside, at=NOW), at=NOW)
    account.api.clock.now += DAY
    account.api.call("campaigns.update", [{"id": campaign["id"], "status": "PAUSED"}])
    account.api.clock.now += DAY
    assert list(days(account, start_date=WEEK_AGO, end_date="2022-08-12")) == [TODAY, "2022-08-11"]
