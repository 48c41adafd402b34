# Made from generator/sandbox.
"""Rows of figures: what they are of, when, and the columns that were asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from .plans import Plan
from .tally import Tally

Row = dict[str, str | int | float]

KEYS = {
    "ADVERTISER": "ADVERTISER_ID",
    "CAMPAIGN": "CAMPAIGN_ID",
    "AD_GROUP": "AD_GROUP_ID",
    "PIN_PROMOTION": "PIN_PROMOTION_ID",
    "KEYWORD": "KEYWORD_ID",
    "PRODUCT_GROUP": "PRODUCT_GROUP_ID",
    "PRODUCT_ITEM": "PRODUCT_ITEM_ID",
    "ITEM": "ITEM_ID",
    "SEARCH_QUERY": "SEARCH_QUERY",
}
"""The column that says which entity a row is of, by level (facts 4: PIN_PROMOTION stays for ads)."""

TARGETING = ("TARGETING_TYPE", "TARGETING_VALUE")

Filter = Callable[[Mapping[str, int | float]], bool]


def rows_of(plan: Plan, tally: Tally, key: str, details: Row, passes: Filter | None = None) -> Iterator[Row]:
    """A row for each bucket of time in which anything ran: the key, what it is split by, DATE, then the columns."""
    front = {name: details[name] for name in (key, *TARGETING) if name in details}
    for bucket, figures in tally.figures():
        numbers = plan.values(figures)
        if passes is not None and not passes(numbers):
            continue
        row: Row = dict(front)
        if plan.span.dated:
            row["DATE"] = bucket.label
        for name in plan.columns:
            if name in numbers:
                row[name] = numbers[name]
            elif name in details:
                row[name] = details[name]
        yield row
