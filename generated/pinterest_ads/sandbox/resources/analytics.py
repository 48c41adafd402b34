# Made from generator/sandbox.
"""Delivery metrics that are read at once. What reports hold is in `metrics.reports`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from itertools import islice
from typing import Any

import msgspec

from ..calls import Call, handles
from ..envelope import Page
from ..metrics.columns import definitions
from ..metrics.kept import rows_of_level
from ..metrics.levels import Level
from ..metrics.plans import Plan
from ..metrics.requests import known_ids, plan_for
from ..metrics.rows import TARGETING, Row
from ..metrics.spans import day_from
from ..metrics.splits import Splitter
from ..metrics.walk import Selection, Walk
from ..paging import bookmark_of, position, size_of

# A bookmark says which entity, and how many of its rows came before.
_ROWS = 10**9
# After a day is over, counts are final the next noon, conversions two days later (the sandbox's own rule).
_FINAL, _CONVERSIONS_FINAL = timedelta(days=1, hours=12), timedelta(days=3)


@handles("delivery_metrics.advertiser")
def of_advertiser(call: Call) -> Page:
    return _metrics(call, "ADVERTISER", [Selection()])


@handles("delivery_metrics.campaigns")
def of_campaigns(call: Call) -> Page:
    ids = known_ids(call.state, call.advertiser, "campaign", "campaign_ids", call.query["campaign_ids"])
    return _metrics(call, "CAMPAIGN", [Selection(campaigns=frozenset((id_,))) for id_ in ids])


@handles("delivery_metrics.ad_groups", "delivery_metrics.ad_groups_by_targeting")
def of_ad_groups(call: Call) -> Page:
    ids = known_ids(call.state, call.advertiser, "ad_group", "ad_group_ids", call.query["ad_group_ids"])
    return _metrics(call, "AD_GROUP", [Selection(ad_groups=frozenset((id_,))) for id_ in ids])


@handles("delivery_metrics.ads", "delivery_metrics.ads_by_targeting")
def of_ads(call: Call) -> Page:
    ids = known_ids(call.state, call.advertiser, "ad", "ad_ids", call.query["ad_ids"])
    return _metrics(call, "PIN_PROMOTION", [Selection(ads=frozenset((id_,))) for id_ in ids])


@handles("delivery_metrics.books_closed")
def books_closed(call: Call) -> dict[str, bool]:
    begin = datetime.combine(day_from("date", call.query["date"]), time(), UTC)
    age = datetime.fromtimestamp(call.state.clock(), UTC) - begin
    return {
        "conversion_metrics_ready": age >= _CONVERSIONS_FINAL,
        "non_conversion_metrics_ready": age >= _FINAL,
    }


@handles("resources.delivery_metrics")
def metric_definitions(call: Call) -> dict[str, Any]:
    return {"metrics": [{"name": name, "definition": words} for name, words in definitions()]}


def _metrics(call: Call, level: str, entities: Sequence[Selection]) -> Page:
    """A page of the rows of some entities, by entity and then by time."""
    plan, size = plan_for(call.state, call.query), size_of(call)
    kinds = tuple(dict.fromkeys(call.query.get("targeting_types", ())))
    levels = [_level(call, plan, level, kinds, entity) for entity in entities]
    found = list(islice(_from(levels, _asked(call), position(call) or 0), size + 1))
    rows = [_targeted(row) if kinds else row for _, row in found[:size]]
    return Page(rows, bookmark_of(call, found[size][0]) if len(found) > size else None)


def _level(call: Call, plan: Plan, name: str, kinds: Sequence[str], entity: Selection) -> Level:
    walk = Walk(call.state, call.advertiser, entity)
    return Level(name, plan, walk, Splitter(call.state.store, plan.seed, kinds=kinds))


def _asked(call: Call) -> str:
    """The query without what only says which page is meant."""
    named = {name: value for name, value in call.query.items() if name not in ("bookmark", "page_size")}
    return msgspec.json.encode([call.operation.id, named], order="sorted").decode()


def _from(levels: Sequence[Level], asked: str, start: int) -> Iterator[tuple[int, Row]]:
    """Rows, each with the number that a bookmark finds it by."""
    first, skip = divmod(start, _ROWS)
    for index, level in islice(enumerate(levels), first, None):
        for offset, row in enumerate(rows_of_level(level, asked)):
            if index > first or offset >= skip:
                yield index * _ROWS + offset, row


def _targeted(row: Row) -> dict[str, Any]:
    metrics = {name: value for name, value in row.items() if name not in TARGETING}
    return {
        "targeting_type": row["TARGETING_TYPE"],
        "targeting_value": row["TARGETING_VALUE"],
        "metrics": metrics,
    }
