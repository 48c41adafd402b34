"""Accounts that deliver, and all rows of a report about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import attrs
import msgspec
from pinterest_ads.sandbox.metrics.reports import report_rows
from pinterest_ads.sandbox.state import State
from pinterest_ads.sandbox.store import Entity

from .inprocess import Api

DAY = 86400
NOW = 1_660_089_600 + 10 * 3600  # 10 August 2022, 10:00 UTC
TODAY, WEEK_AGO, LONG_AGO = "2022-08-10", "2022-08-03", "2022-05-12"

SUMS = (
    "SPEND_IN_MICRO_DOLLAR",
    "IMPRESSION_1",
    "IMPRESSION_2",
    "CLICKTHROUGH_1",
    "TOTAL_ENGAGEMENT",
    "TOTAL_VIDEO_P50_COMBINED",
    "TOTAL_IMPRESSION_USER",
    "TOTAL_CONVERSIONS",
    "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_SIGNUP",
    "TOTAL_CHECKOUT_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
)
"""Columns that add up."""


class Account:
    """An advertiser whose entities are put as they are."""

    def __init__(self, api: Api) -> None:
        self.api, self.state = api, api.state
        api.clock.now = float(NOW)
        self.id = api.advertiser = api.new_advertiser()

    def put(
        self, kind: str, *, inside: Entity | None = None, at: int = NOW - 60 * DAY, **fields: Any
    ) -> Entity:
        campaign = 0 if inside is None else inside.campaign or inside.id
        ad_group = 0 if inside is None or inside.kind != "ad_group" else inside.id
        body = {"created_time": at, "status": "ACTIVE", "name": f"A {kind}", **fields}
        if kind == "ad":
            body = {"creative_type": "REGULAR", "pin": "394205773611545468", **body}
        entity = Entity(
            kind=kind,
            id=self.state.store.new_id(kind),
            advertiser=self.id,
            campaign=campaign,
            ad_group=ad_group,
            parent=ad_group if kind == "keyword" else 0,
            status=body["status"],
            updated=at,
            body=msgspec.json.encode(body),
        )
        self.state.store.put(entity)
        return entity

    def turn(self, entity: Entity, status: str, at: int) -> None:
        """Changes a status, as PATCH does."""
        body = msgspec.json.decode(entity.body) | {"status": status}
        self.state.store.put(attrs.evolve(entity, status=status, updated=at, body=msgspec.json.encode(body)))

    def report(self, **body: Any) -> list[dict[str, Any]]:
        return rows(self.state, self.id, **body)


def rows(state: State, advertiser: int, **body: Any) -> list[dict[str, Any]]:
    """All rows of a report; what is not said is a week of sums, in one row for each entity."""
    whole = {
        "level": "ADVERTISER",
        "start_date": WEEK_AGO,
        "end_date": TODAY,
        "granularity": "TOTAL",
        "columns": list(SUMS),
        **body,
    }
    made = report_rows(state, advertiser, whole)
    found = [row for page in made.pages for _, rows in page for row in rows]
    assert all(set(row) <= set(made.columns) for row in found)
    return found


def summed(
    found: Iterable[dict[str, Any]], by: Callable[[dict[str, Any]], Any] = lambda row: None
) -> dict[Any, dict[str, int]]:
    """The sums of rows by a key; columns of zeros are left out."""
    sums: dict[Any, Counter[str]] = {}
    for row in found:
        sums.setdefault(by(row), Counter()).update({name: row[name] for name in SUMS})
    return {key: {name: value for name, value in counted.items() if value} for key, counted in sums.items()}
