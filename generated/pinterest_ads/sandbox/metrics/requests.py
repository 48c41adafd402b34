# Made from generator/sandbox.
"""What a request for metrics asks, judged by the rules that no schema says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..document.parameters import id_of
from ..refusals import Refused
from ..state import State
from .hours import SECONDS
from .plans import Plan, plan_of
from .spans import span_of
from .windows import terms_of


def plan_for(state: State, asked: Mapping[str, Any], *more: str, level: str = "") -> Plan:
    """The plan of a query or of a report; `more` are columns to compute beside those asked for. Raises Refused."""
    now = state.clock()
    span = span_of(
        asked["start_date"],
        asked["end_date"],
        asked["granularity"],
        now,
        level=level,
        realtime=asked.get("data_source") == "REALTIME",
    )
    return plan_of(state.options.seed, span, asked["columns"], terms_of(asked), int(now // SECONDS), *more)


def known_ids(state: State, advertiser: int, kind: str, name: str, asked: Sequence[Any]) -> list[int]:
    """The ids of a filter, in order and each once. Raises Refused where one is not this advertiser's."""
    ids = sorted({id_of(value) for value in asked})
    found = (
        {entity.id for entity in state.store.page(kind, advertiser, ids=ids, limit=len(ids))}
        if ids
        else set()
    )
    missing = [str(value) for value in asked if id_of(value) not in found]
    if missing:
        words = kind.replace("_", " ")
        listed = ", ".join(dict.fromkeys(missing[:10]))
        raise Refused(404, f"{name}: advertiser {advertiser} has no {words} {listed}.")
    return ids
