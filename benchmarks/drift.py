"""The drift matrix: one ad group of a page departs from the document in one way; what becomes of the page?"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benchmarks import payload
from benchmarks.contenders import EVERYBODY, ORJSON
from benchmarks.contest import Failed
from benchmarks.crew import Crew
from benchmarks.environments import Unavailable
from benchmarks.results import Settings

Item = dict[str, Any]


@dataclass(frozen=True)
class Drift:
    """One kind of departure: `change` makes it, `path` is where the value is looked for afterwards."""

    name: str
    change: Callable[[Item], None]
    path: tuple[str, ...]


def _set(value: Any, *path: str) -> Callable[[Item], None]:
    def change(item: Item) -> None:
        for name in path[:-1]:
            item = item[name]
        item[path[-1]] = value

    return change


def _missing(item: Item) -> None:
    for name in ("campaign_id", "name", "status"):
        del item[name]


def _setting(name: str, value: Any, *path: str) -> Drift:
    return Drift(name, _set(value, *path), path)


KINDS = (
    _setting("unknown field", {"a": [1]}, "new_field"),
    _setting("unknown field, nested", "new", "targeting_spec", "NEW_KEY"),
    _setting("unknown enum value", "NEW_EVENT", "billable_event"),
    _setting("unknown enum value in a list", ["18-24", "90+"], "targeting_spec", "AGE_BUCKET"),
    _setting("null where nullable", None, "start_time"),
    _setting("null object where nullable", None, "tracking_urls"),
    _setting("null for a scalar", None, "name"),
    _setting("null for an object", None, "targeting_spec"),
    _setting("null for an enum", None, "bid_strategy_type"),
    _setting("integer for a string", 12345, "name"),
    _setting("string for an integer", "5000000", "budget_in_micro_currency"),
    Drift("required fields missing", _missing, ("campaign_id",)),
)
BASELINE = "as documented"


def cases() -> list[dict[str, Any]]:
    """What the workers are given: the page as documented, then one page for each kind."""
    items = payload.items("ad groups", 2)
    found = [_case(items, None)]
    for kind in KINDS:
        changed = copy.deepcopy(items)
        kind.change(changed[0])
        found.append(_case(changed, kind))
    return found


def _case(items: list[Item], kind: Drift | None) -> dict[str, Any]:
    path = kind.path if kind else ("name",)
    sent: Any = items[0]
    for name in path:
        sent = sent.get(name)
    missing = kind is not None and path[-1] not in items[0] and len(path) == 1
    content = payload.page(items).decode()
    return {"content": content, "path": list(path), "sent": sent, "items": len(items), "missing": missing}


def matrix(settings: Settings) -> list[tuple[str, list[str]]]:
    """Each contender and its verdicts: as documented, then in the order of `KINDS`; or one reason."""
    found: list[tuple[str, list[str]]] = []
    with Crew(settings) as crew:
        for who in (*EVERYBODY, ORJSON):
            try:
                worker = crew.worker(who.peer)
                verdicts = worker.ask(f"drift {who.way}", kind="ad groups", cases=cases())
            except (Unavailable, Failed) as error:
                verdicts = [str(error)]
            found.append((who.title, verdicts))
    return found
