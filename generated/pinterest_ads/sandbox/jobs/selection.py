# Made from generator/sandbox.
"""Which entities a bulk request asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec

from ..document.parameters import id_of
from ..entities import summary_of
from ..store import Entity

if TYPE_CHECKING:
    from ..state import State

Wanted = Callable[[Entity], bool]
_KEPT = 4096  # answers about campaigns: all of a usual account, and no more of a huge one


def wanted(state: State, request: Mapping[str, Any]) -> Wanted:
    """Whether an entity is one of those that a request for a file of entities is about."""
    ids = {id_of(id_) for id_ in request.get("entity_ids", ())} - {-1}
    named = bool(request.get("entity_ids"))
    stated = request.get("campaign_filter")
    since = seconds(request.get("updated_since")) or 0

    @lru_cache(_KEPT)
    def passes(campaign: int) -> bool:
        found = state.store.get("campaign", campaign)
        return found is not None and _meets(
            msgspec.json.decode(found.body), summary_of(state, found), stated or {}
        )

    def judge(entity: Entity) -> bool:
        if entity.updated < since:
            return False
        campaign = entity.id if entity.kind == "campaign" else entity.campaign
        if named and ids.isdisjoint((entity.id, campaign, entity.ad_group, entity.parent)):
            return False
        return not stated or passes(campaign)

    return judge


def seconds(text: str | None) -> int | None:
    """Epoch seconds of a text of digits; later than any time that the store knows, where it is longer."""
    if text is None:
        return None
    return int(text) if len(text) <= 18 else 10**18


def _meets(campaign: Mapping[str, Any], summary: str, stated: Mapping[str, Any]) -> bool:
    start, end = seconds(stated.get("start_time")), seconds(stated.get("end_time"))
    begins = campaign.get("start_time") or campaign.get("created_time") or 0
    objective = campaign.get("objective_type")
    return (
        (start is None or begins >= start)
        and (end is None or (campaign.get("end_time") or end + 1) <= end)
        and stated.get("name", campaign.get("name")) == campaign.get("name")
        and summary in (stated.get("campaign_status") or [summary])
        and objective in (stated.get("objective_type") or [objective])
    )
