# Made from generator/sandbox.
"""Rows that were made for one page of a list, kept for the next: it would add the same ads up again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterator
from itertools import islice
from weakref import WeakKeyDictionary

from ..store import Store
from .levels import Level
from .rows import Row

ENTITIES, ROWS = 128, 2500
"""How many entities' rows are kept, and how many rows of one at most."""

_KEPT: WeakKeyDictionary[Store, OrderedDict[Hashable, list[Row]]] = WeakKeyDictionary()


def rows_of_level(level: Level, query: Hashable) -> Iterator[Row]:
    """All rows of a level; those of the same query are not made again while nothing has been written.

    `query` says what was asked for, the page apart. Single ads are cheap, and states of entities change with time:
    neither is kept.
    """
    rows = (row for page in level.rows() for row in page)
    if level.name == "PIN_PROMOTION" or level.plan.details:
        return rows
    store = level.walk.store
    kept = _KEPT.setdefault(store, OrderedDict())
    key = (store.connection.total_changes, level.plan.now, level.walk.advertiser, level.walk.selection, query)
    if key in kept:
        kept.move_to_end(key)
        return iter(kept[key])
    return _keeping(kept, key, rows)


def _keeping(kept: OrderedDict[Hashable, list[Row]], key: Hashable, rows: Iterator[Row]) -> Iterator[Row]:
    first = list(islice(rows, ROWS + 1))
    if len(first) <= ROWS:
        kept[key] = first
        while len(kept) > ENTITIES:
            kept.popitem(last=False)
    yield from first
    yield from rows
