# Made from generator/sandbox.
"""The work of `bulk.upsert`: objects are created and changed, each judged by itself.

The layout of v4's own file is not known (facts 8). Ours is a JSON array with a row for each item, in the order of the
request, what is created before what is changed::

    {"item": "/create/keywords/0/keywords/1", "operation": "CREATE", "entity_type": "KEYWORD",
     "data": the object as lists show it, "exceptions": []}

`item` is the JSON pointer of the item in the request. One that was refused has no `data`, and in `exceptions` what
batches say of it: ``{"code": …, "message": …}``. Items cannot name objects that the same request creates: nothing in
the facts says how, since their ids are not known before.

The request has failed where every item was refused, and has a result all the same; one that wrote anything has
succeeded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

import attrs
import msgspec

from ..entities import create_item, shown, update_item
from ..refusals import Refused
from .bulk_get import KINDS
from .layouts import Listed
from .work import STEP, Outcome, Run, in_steps

_WRITES = {"create": create_item, "update": update_item}
_ITEMS = 20  # written in one transaction, between which requests are answered
# Lists whose items lie in another one, together with what holds all of these.
_NESTED = {
    ("create", "keywords"): ("keywords", "parent_id"),
    ("create", "product_groups"): ("product_group_promotion", "ad_group_id"),
    ("update", "product_groups"): ("product_group_promotion", "ad_group_id"),
}


@attrs.frozen
class Item:
    """One object to write. `pointer` says where the request has it, `type` which kind it is."""

    pointer: str
    operation: str
    type: str
    content: Mapping[str, Any]


async def bulk_upsert(run: Run) -> Outcome:
    """Writes the objects, and what became of each with them; the file is made of that in the end."""
    number, layout = run.job.number, Listed(run.write)
    # Where the process ended in between: what was written is in the table, since both were committed together.
    count = run.table.written(number).rows
    async for items in in_steps(islice(_items(run.body), count, None), _ITEMS):
        with run.state.store.transaction():
            run.table.add_rows(number, count, [_written(run, item) for item in items])
        count += len(items)
    done = run.table.written(number)
    async for places in in_steps(range(0, done.rows, STEP), 1):
        layout.add("", run.table.rows(number, places[0], STEP))
    layout.finish()
    is_lost = 0 < done.rows == done.refused
    return Outcome(done.rows, done.refused, "every item was refused" if is_lost else "")


def _written(run: Run, item: Item) -> tuple[bytes, bool]:
    """The row of an item, and whether it was refused."""
    row: dict[str, Any] = {
        "item": item.pointer,
        "operation": item.operation.upper(),
        "entity_type": item.type,
        "exceptions": [],
    }
    try:
        entity = _WRITES[item.operation](run.state, run.job.advertiser, KINDS[item.type][0], item.content)
        row["data"] = shown(run.state, [entity])[0]
    except Refused as refused:
        row["exceptions"] = [{"code": refused.code, "message": refused.message}]
    return msgspec.json.encode(row), bool(row["exceptions"])


def _items(body: Mapping[str, Any]) -> Iterator[Item]:
    for operation in _WRITES:
        for type_, (_, name, _) in KINDS.items():
            for place, item in enumerate(body.get(operation, {}).get(name, ())):
                pointer = f"/{operation}/{name}/{place}"
                if (operation, name) not in _NESTED:
                    yield Item(pointer, operation, type_, item)
                    continue
                inner, holder = _NESTED[operation, name]
                for index, content in enumerate(item[inner]):
                    yield Item(
                        f"{pointer}/{inner}/{index}", operation, type_, {**content, holder: item[holder]}
                    )
