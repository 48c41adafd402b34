# Made from generator/sandbox/jobs/lineage.py by `make generate`; edit that file, not this one.
"""What an entity lies in, and whether a bulk request asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import msgspec

from ..document.parameters import id_of
from ..store import Entity, Store

Wanted = Callable[[Entity], bool]
_KEPT = 4096  # answers about what holds others, so that memory does not grow with an account
# Where an object does not say its effective state: what its own state makes of it.
_SUMMARY = {"ACTIVE": "RUNNING", "PAUSED": "PAUSED", "ARCHIVED": "ARCHIVED"}


class Lineage:
    """Knows the campaign and the ad group of whatever lies in one."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._campaign_of_ad_group = lru_cache(_KEPT)(self._look_up)

    def campaign(self, entity: Entity) -> int:
        """The campaign that it is or lies in; 0 where it lies in none."""
        if entity.kind == "campaign":
            return entity.id
        if entity.campaign:
            return entity.campaign
        holder = entity.ad_group or entity.parent
        if not holder:
            return 0
        found = self._campaign_of_ad_group(holder)
        # A keyword can be a campaign's own.
        return holder if found is None and self._is_campaign(holder) else found or 0

    def holders(self, entity: Entity) -> set[int]:
        """It and all that it lies in, by id."""
        return {entity.id, entity.ad_group, entity.parent, self.campaign(entity)}

    def _look_up(self, ad_group: int) -> int | None:
        found = self._store.get("ad_group", ad_group)
        return None if found is None else found.campaign

    def _is_campaign(self, id: int) -> bool:
        return self._store.get("campaign", id) is not None


def wanted(store: Store, request: Mapping[str, Any]) -> Wanted:
    """Whether an entity is one of those that a request for a file of entities is about."""
    lineage = Lineage(store)
    ids = {id_of(id_) for id_ in request.get("entity_ids", ())} - {-1}
    named = bool(request.get("entity_ids"))
    stated = request.get("campaign_filter")
    since = seconds(request.get("updated_since")) or 0

    @lru_cache(_KEPT)
    def passes(campaign: int) -> bool:
        found = store.get("campaign", campaign)
        return found is not None and _meets(msgspec.json.decode(found.body), stated or {})

    def judge(entity: Entity) -> bool:
        if entity.updated < since:
            return False
        if named and ids.isdisjoint(lineage.holders(entity)):
            return False
        return not stated or passes(lineage.campaign(entity))

    return judge


def seconds(text: str | None) -> int | None:
    """Epoch seconds of a text of digits; later than any time that the store knows, where it is longer."""
    if text is None:
        return None
    return int(text) if len(text) <= 18 else 10**18


def _meets(campaign: Mapping[str, Any], stated: Mapping[str, Any]) -> bool:
    start, end = seconds(stated.get("start_time")), seconds(stated.get("end_time"))
    begins = campaign.get("start_time") or campaign.get("created_time") or 0
    objective = campaign.get("objective_type")
    summary = campaign.get("summary_status") or _SUMMARY.get(campaign.get("status", "ACTIVE"))
    return (
        (start is None or begins >= start)
        and (end is None or (campaign.get("end_time") or end + 1) <= end)
        and stated.get("name", campaign.get("name")) == campaign.get("name")
        and summary in (stated.get("campaign_status") or [summary])
        and objective in (stated.get("objective_type") or [objective])
    )
