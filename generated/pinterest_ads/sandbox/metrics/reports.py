# Made from generator/sandbox.
"""The content of reports: rows by entity, made while they are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

import attrs

from ..refusals import Refused
from ..state import State
from .levels import Level
from .plans import Plan
from .requests import known_ids, plan_for
from .rows import KEYS, TARGETING, Filter, Row
from .splits import Splitter
from .walk import Selection, Walk

_PIECES = {
    "PRODUCT_GROUP": "product_group_ids",
    "PRODUCT_ITEM": "product_item_ids",
    "ITEM": "product_item_ids",
}


@attrs.frozen
class Report:
    """A report that can be written.

    Attributes:
        columns: All columns that rows can have, in order.
        pages: Some entities at a time, by id, each with rows; those of one entity come one after the other, though
            not always in one piece. An empty page gives the others of the server a chance; it says nothing.
    """

    columns: tuple[str, ...]
    pages: Iterator[list[tuple[str, list[Row]]]]


def report_rows(state: State, advertiser: int, body: Mapping[str, Any]) -> Report:
    """The rows of a report, made while `pages` is read. `body` is a ReportCreate of the document.

    Raises Refused at once where it breaks a rule or names what this advertiser does not have.
    """
    level = str(body["level"])
    name, targeted = level.removesuffix("_TARGETING"), level.endswith("_TARGETING")
    kinds = tuple(dict.fromkeys(body.get("targeting_types", ()))) if targeted else ()
    if targeted and not kinds:
        raise Refused(409, f"targeting_types: a report of level {level} needs at least one.")
    filters = tuple(body.get("metrics_filters", ()))
    plan = plan_for(state, body, *(str(item["field"]) for item in filters), level=name)
    walk = Walk(state, advertiser, _selection(state, advertiser, body))
    splitter = Splitter(
        state.store,
        plan.seed,
        name if name in _SMALLER else "",
        kinds,
        _pieces(state, advertiser, name, body),
        frozenset(body.get("product_group_statuses", ())) if name in _PIECES else frozenset(),
    )
    made = Level(name, plan, walk, splitter, _filter(filters) if filters else None)
    return Report(_columns(plan, name, targeted), _by_entity(made.rows(), KEYS[name]))


def _by_entity(pages: Iterator[list[Row]], key: str) -> Iterator[list[tuple[str, list[Row]]]]:
    for page in pages:
        yield [(id_, list(rows)) for id_, rows in groupby(page, lambda row: str(row[key]))]


_SMALLER = ("KEYWORD", "PRODUCT_GROUP", "PRODUCT_ITEM", "ITEM", "SEARCH_QUERY")


def _selection(state: State, advertiser: int, body: Mapping[str, Any]) -> Selection:
    def ids(kind: str) -> frozenset[int]:
        return frozenset(known_ids(state, advertiser, kind, f"{kind}_ids", body.get(f"{kind}_ids", ())))

    return Selection(
        campaigns=ids("campaign"),
        ad_groups=ids("ad_group"),
        ads=ids("ad"),
        campaign_statuses=frozenset(body.get("campaign_statuses", ())),
        ad_group_statuses=frozenset(body.get("ad_group_statuses", ())),
        ad_statuses=frozenset(body.get("ad_statuses", ())),
        objectives=frozenset(body.get("campaign_objective_types", ())),
    )


def _pieces(state: State, advertiser: int, level: str, body: Mapping[str, Any]) -> frozenset[str]:
    groups = known_ids(
        state, advertiser, "product_group", "product_group_ids", body.get("product_group_ids", ())
    )
    if level == "PRODUCT_GROUP":
        return frozenset(map(str, groups))
    return frozenset(map(str, body.get(_PIECES.get(level, ""), ())))


def _columns(plan: Plan, level: str, targeted: bool) -> tuple[str, ...]:
    targeting = TARGETING if targeted or level == "KEYWORD" else ()
    dated = ("DATE",) if plan.span.dated else ()
    return tuple(dict.fromkeys((KEYS[level], *targeting, *dated, *plan.columns)))


def _filter(conditions: Iterable[Mapping[str, Any]]) -> Filter:
    """Rows have to meet each condition, with each of its values."""

    def passes(numbers: Mapping[str, int | float]) -> bool:
        return all(
            numbers[item["field"]] < value
            if item["operator"] == "LESS_THAN"
            else numbers[item["field"]] > value
            for item in conditions
            for value in item["values"]
        )

    return passes
