"""What reports hold: levels, filters, and files that our own reader of rows understands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pinterest_ads._runtime.rows import RowReader
from pinterest_ads.sandbox.jobs.layouts import Keyed, Table
from pinterest_ads.sandbox.metrics.reports import report_rows
from pinterest_ads.sandbox.refusals import Refused

from .delivering import NOW, SUMS, TODAY, WEEK_AGO, Account, summed
from .inprocess import Api


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    account = Account(Api())
    for objective, status in (("AWARENESS", "ACTIVE"), ("VIDEO_VIEW", "ACTIVE"), ("AWARENESS", "ACTIVE")):
        campaign = account.put("campaign", objective_type=objective, status=status)
        for _ in range(2):
            group = account.put("ad_group", inside=campaign)
            for value in ("shoes", "boots"):
                account.put("keyword", inside=group, value=value, match_type="BROAD")
            account.put("keyword", inside=group, value="sandals", match_type="EXACT_NEGATIVE")
            for name in ("All", 'Red, "and" blue'):
                account.put("product_group", inside=group, catalogs_product_group_name=name)
            for review in ("APPROVED", "REJECTED"):
                account.put("ad", inside=group, review_status=review)
    account.turn(campaign, "PAUSED", NOW - 3600)
    yield account
    account.api.close()


def ids(account: Account, kind: str) -> list[int]:
    return [entity.id for entity in account.state.store.page(kind, account.id, limit=100)]


LEVELS = {
    "ADVERTISER": ("ADVERTISER_ID", 1),
    "CAMPAIGN": ("CAMPAIGN_ID", 3),
    "AD_GROUP": ("AD_GROUP_ID", 6),
    "PIN_PROMOTION": ("PIN_PROMOTION_ID", 12),
    "KEYWORD": ("KEYWORD_ID", 12),
    "PRODUCT_GROUP": ("PRODUCT_GROUP_ID", 12),
    "PRODUCT_ITEM": ("PRODUCT_ITEM_ID", 36),
    "ITEM": ("ITEM_ID", 36),
    "SEARCH_QUERY": ("SEARCH_QUERY", 6),
}


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_has_rows_that_add_up_to_the_whole(account: Account, level: str) -> None:
    key, count = LEVELS[level]
    found = account.report(level=level)
    assert len({row[key] for row in found}) == count
    assert summed(found) == summed(account.report())
    if level != "SEARCH_QUERY":
        assert [str(row[key]) for row in found] == list(dict.fromkeys(str(row[key]) for row in found))


def test_targeting_of_product_groups_adds_up(account: Account) -> None:
    split = account.report(level="PRODUCT_GROUP_TARGETING", targeting_types=["GENDER", "AGE_BUCKET"])
    whole = summed(account.report(level="PRODUCT_GROUP"), lambda row: row["PRODUCT_GROUP_ID"])
    for kind in ("GENDER", "AGE_BUCKET"):
        of_kind = (row for row in split if row["TARGETING_TYPE"] == kind)
        assert summed(of_kind, lambda row: row["PRODUCT_GROUP_ID"]) == whole


Filter = Callable[[Account], dict[str, Any]]


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        (lambda account: {"campaign_ids": ids(account, "campaign")[:2]}, 8),
        (lambda account: {"ad_group_ids": [str(id) for id in ids(account, "ad_group")[1:4]]}, 6),
        (lambda account: {"ad_ids": ids(account, "ad")[3:5]}, 2),
        (
            lambda account: {"campaign_ids": ids(account, "campaign")[:1], "ad_ids": ids(account, "ad")[3:5]},
            1,
        ),
        (
            lambda account: {"campaign_ids": ids(account, "campaign")[2:], "ad_ids": ids(account, "ad")[3:5]},
            0,
        ),
        (lambda account: {"campaign_objective_types": ["VIDEO_VIEW"]}, 4),
        (lambda account: {"campaign_statuses": ["RUNNING"]}, 8),
        (lambda account: {"campaign_statuses": ["PAUSED", "ARCHIVED"]}, 4),
        (lambda account: {"ad_group_statuses": ["RUNNING"]}, 8),
        (lambda account: {"ad_statuses": ["REJECTED"]}, 4),
        (lambda account: {"metrics_filters": [condition("SPEND_IN_DOLLAR", "GREATER_THAN", 10**9)]}, 0),
        (lambda account: {"metrics_filters": [condition("TOTAL_IMPRESSION", "GREATER_THAN", 0)]}, 12),
        (lambda account: {"metrics_filters": [condition("TOTAL_IMPRESSION", "LESS_THAN", 10**9, 1)]}, 0),
    ],
)
def test_filters_choose_ads(account: Account, chosen: Filter, count: int) -> None:
    filters = chosen(account)
    found = account.report(level="PIN_PROMOTION", **filters)
    assert len(found) == count
    if "metrics_filters" not in filters:
        assert summed(account.report(level="CAMPAIGN", **filters)) == summed(found)


def condition(field: str, operator: str, *values: float) -> dict[str, Any]:
    return {"field": field, "operator": operator, "values": list(values)}


def test_pieces_are_filtered_by_their_own_ids(account: Account) -> None:
    wanted = [str(id) for id in ids(account, "product_group")[3:5]]
    found = account.report(level="PRODUCT_GROUP", product_group_ids=wanted)
    assert [row["PRODUCT_GROUP_ID"] for row in found] == wanted
    items = [row["PRODUCT_ITEM_ID"] for row in account.report(level="PRODUCT_ITEM")]
    chosen = account.report(level="PRODUCT_ITEM", product_item_ids=[items[5]])
    assert [row["PRODUCT_ITEM_ID"] for row in chosen] == [items[5]]
    assert account.report(level="PRODUCT_GROUP", product_group_statuses=["ARCHIVED"]) == []


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        ({"campaign_ids": ["5"]}, 404, "campaign_ids"),
        ({"product_group_ids": ["5"]}, 404, "product group 5"),
        ({"level": "CAMPAIGN_TARGETING"}, 409, "targeting_types"),
        ({"columns": ["NOPE"]}, 409, "NOPE"),
        ({"end_date": "2023-01-01"}, 409, "future"),
        ({"start_date": "2022-05-11"}, 409, "90 days"),
        ({"data_source": "REALTIME", "start_date": "2022-08-06"}, 409, "REALTIME"),
        ({"engagement_window_days": 60}, 409, "engagement_window_days"),
    ],
)
def test_rules_are_judged_before_anything_is_made(
    account: Account, body: dict[str, Any], status: int, said: str
) -> None:
    with pytest.raises(Refused, match=said) as caught:
        account.report(**body)
    assert caught.value.status == status


def test_product_items_reach_further_back(account: Account) -> None:
    assert account.report(level="PRODUCT_ITEM", start_date="2022-05-10")


@pytest.mark.parametrize("form", ["JSON", "CSV"])
@pytest.mark.parametrize("level", ["PIN_PROMOTION", "KEYWORD", "AD_GROUP_TARGETING"])
def test_files_are_read_back(account: Account, form: str, level: str) -> None:
    body = {
        "start_date": WEEK_AGO,
        "end_date": TODAY,
        "granularity": "DAY",
        "level": level,
        "columns": ["CAMPAIGN_NAME", "PIN_ID", *SUMS],
        **({"targeting_types": ["GENDER"]} if level.endswith("TARGETING") else {}),
    }
    made, pieces = report_rows(account.state, account.id, body), list[bytes]()
    layout = Keyed(pieces.append) if form == "JSON" else Table(pieces.append, made.columns)
    for page in made.pages:
        for key, rows in page:
            layout.add(key, rows)
    layout.finish()
    reader = RowReader()
    found = [row for piece in pieces for row in reader.feed(piece)] + reader.finish()
    whole = account.report(**body)
    assert len(found) == len(whole) > 8
    for row, expected in zip(found, whole, strict=True):
        key = next(iter(expected))
        if form == "JSON":
            assert row.key == expected[key]
            assert dict(row) == expected
        else:
            assert {name: value for name, value in row.items() if value} == {
                name: str(value) for name, value in expected.items()
            }
