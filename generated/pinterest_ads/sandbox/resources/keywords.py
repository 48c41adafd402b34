# Made from generator/sandbox.
"""Keywords."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

from ..calls import Call, handles
from ..document.parameters import id_of
from ..entities import create_item, shown, update_item
from ..entities.batches import Write, attempt
from ..entities.kinds import fields_of
from ..entities.listing import listing
from ..envelope import Page, Reply, success
from ..refusals import Refused
from ..store import Entity


@handles("keywords.list")
def list_keywords(call: Call) -> Page:
    """A filter by campaign finds the keywords of the campaign itself; its ad groups have their own."""
    parents = [id_of(call.query[name]) for name in ("campaign_id", "ad_group_id") if name in call.query]
    if len(parents) > 1:
        raise Refused(409, "A keyword has one parent: filter by campaign_id or by ad_group_id, not by both.")
    return listing(call, "keyword", parents=parents, statuses=call.query.get("match_types", ()))


@handles("keywords.create")
def create_keywords(call: Call) -> Reply:
    parent = {"parent_id": call.body["parent_id"]}
    return _written(call, [{**item, **parent} for item in call.body["keywords"]], create_item)


@handles("keywords.update")
def update_keywords(call: Call) -> Reply:
    return _written(call, call.body["keywords"], update_item)


@handles("keywords.metrics")
def keyword_metrics(call: Call) -> list[dict[str, Any]]:
    """Drawn from the seed, the country and the keyword: the same each time."""
    country = call.query["country_code"]
    rows = []
    for keyword in call.query["keywords"]:
        draw = random.Random(f"{call.state.options.seed}:{country}:{keyword}")
        cost, volume = draw.randrange(50_000, 3_000_000), draw.choice(("1K+", "10K+", "100K+", "1M+", "5M+"))
        metrics = {"avg_cpc_in_micro_currency": cost, "keyword_query_volume": volume}
        rows.append({"keyword": keyword, "metrics": metrics})
    return rows


def _written(call: Call, items: Sequence[Mapping[str, Any]], write: Write) -> Reply:
    """Keywords answer in a form of their own: those that were written, and those that were not with the reasons."""
    keywords: list[Entity] = []
    errors: list[dict[str, Any]] = []
    results = attempt(call.state, call.advertiser, "keyword", items, write)
    for item, result in zip(items, results, strict=True):
        if isinstance(result, Refused):
            errors.append({"data": _as_sent(item), "error_messages": [result.message]})
        else:
            keywords.append(result)
    data = {"keywords": shown(call.state, keywords), "errors": errors}
    return success(call.operation.id, data, failed=len(errors))


def _as_sent(item: Mapping[str, Any]) -> dict[str, Any]:
    sent = {name: item[name] for name in fields_of("RefusedKeyword") if name in item}
    for name in ("id", "parent_id"):
        if id_of(sent.get(name)) >= 0:
            sent[name] = str(id_of(sent[name]))
    return sent
