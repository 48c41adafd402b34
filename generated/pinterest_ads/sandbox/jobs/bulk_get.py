# Made from generator/sandbox.
"""The work of `bulk.get`: entities of an account in one file.

The layout of v4's own file is not known (facts 8). Ours, JSON: ``{"campaigns": [campaign, …], "ad_groups": […], …}``
with an array for each kind that was asked for, named as bulk upserts name them, and each entity as lists show it. In
CSV the kinds share one table, whose first column, `entity_type`, says which one a row is of; the others are the
fields that the document knows of these kinds.

What the request means where neither the document nor the facts say it:

- No `entity_types` are all of them; an empty list of `entity_ids`, statuses or objectives limits nothing.
- Ids that the advertiser has no entity of are passed over, as in lists.
- A campaign's `start_time` (its creation, where it has none) has to be that of the filter or later, its `end_time`
  that of the filter or earlier; one without an end does not pass a filter by end. What lies in no campaign passes no
  `campaign_filter`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..data import document
from ..entities import shown
from .layouts import Keyed, Layout, Table
from .selection import wanted
from .work import STEP, Outcome, Run, in_steps

KINDS = {
    "CAMPAIGN": ("campaign", "campaigns", "Campaign"),
    "AD_GROUP": ("ad_group", "ad_groups", "AdGroup"),
    "AD": ("ad", "ads", "Ad"),
    "PRODUCT_GROUP": ("product_group", "product_groups", "PromotedProductGroup"),
    "KEYWORD": ("keyword", "keywords", "Keyword"),
}
"""Type of entity -> kind in the store, name in bulk requests, schema of the document."""


async def bulk_get(run: Run) -> Outcome:
    """Looks at all entities of the account, some at a time, and writes those that are wanted."""
    types = [name for name in KINDS if name in (run.body.get("entity_types") or KINDS)]
    layout = _layout(run, types)
    is_wanted = wanted(run.state, run.body)
    rows = 0
    for name in types:
        kind, key, _ = KINDS[name]
        key = key if run.job.form == "JSON" else name
        layout.add(key, ())
        async for step in in_steps(run.state.store.each(kind, run.job.advertiser, batch=STEP), 1):
            found = [entity for entity in step[0] if is_wanted(entity)]
            layout.add(key, shown(run.state, found))
            rows += len(found)
    layout.finish()
    return Outcome(rows)


def _layout(run: Run, types: Sequence[str]) -> Layout:
    if run.job.form == "JSON":
        return Keyed(run.write)
    columns = dict.fromkeys(column for name in types for column in _columns(KINDS[name][2]))
    return Table(run.write, list(columns), key_column="entity_type")


@cache
def _columns(schema: str) -> Sequence[str]:
    return list(document()["components"]["schemas"][schema]["properties"])
