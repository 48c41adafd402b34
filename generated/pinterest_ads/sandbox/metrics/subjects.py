# Made from generator/sandbox.
"""Campaigns, ad groups and ads as figures see them: what they are like, and when they ran."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from ..store import Entity, Store
from .history import FOREVER, Times, active_times, common
from .hours import SECONDS
from .tally import Runs


class Facts(msgspec.Struct, frozen=True, gc=False):
    """What figures need to know of the JSON of an entity. Times are epoch seconds, money is micro-currency."""

    name: str | None = None
    created_time: int | None = None
    start_time: int | None = None
    end_time: int | None = None
    creative_type: str = ""
    objective_type: str = ""
    pin: Any = None
    daily_spend_cap: int | None = None
    lifetime_spend_cap: int | None = None
    placement_group: str | None = None
    is_campaign_budget_optimization: bool = False
    targeting_spec: dict[str, Any] | None = None


_FACTS = msgspec.json.Decoder(Facts)


class Subject(msgspec.Struct, frozen=True, gc=False):
    """A campaign, an ad group or an ad."""

    entity: Entity
    facts: Facts
    times: Times
    """When it ran, in epoch seconds: while it and what it lies in were active, from its start to its end."""
    inside: Subject | None = None
    """The campaign of an ad group, the ad group of an ad."""

    @property
    def runs(self) -> Runs:
        """Hours in which it ran at all: each counts as a whole, and once."""
        if len(self.times) == 1 and self.times[0][1] == FOREVER:
            return ((int(self.times[0][0] // SECONDS), _LATEST),)
        found: list[tuple[int, int]] = []
        for begin, end in self.times:
            first = max(int(begin // SECONDS), found[-1][1] if found else 0)
            last = _LATEST if end == FOREVER else math.ceil(end / SECONDS)
            if first < last:
                found.append((first, last))
        return found


_LATEST = 10**9


def subjects(
    store: Store, kind: str, entities: Sequence[Entity], inside: Mapping[int, Subject] | None = None
) -> list[Subject]:
    """The subjects of some entities of one kind; `inside` has what they lie in, by the id that each names."""
    if not entities:
        return []
    active = active_times(store, kind, [entity.id for entity in entities])
    found = []
    for entity in entities:
        facts = _FACTS.decode(entity.body)
        times: Times = (_planned(kind, facts),)
        if entity.id in active:
            times = common(times, active[entity.id])
        outer = None
        if inside is not None:
            outer = inside.get(entity.ad_group if kind == "ad" else entity.campaign)
            times = () if outer is None else _within(times, outer.times)
        found.append(Subject(entity, facts, times, outer))
    return found


def _planned(kind: str, facts: Facts) -> tuple[float, float]:
    """From when to when an entity is meant to run. The times of a campaign are those of its budget (facts 2: CBO only)."""
    created = facts.created_time or 0
    if kind == "campaign" and not facts.is_campaign_budget_optimization:
        return created, FOREVER
    return max(created, facts.start_time or 0), facts.end_time or FOREVER


def _within(times: Times, outer: Times) -> Times:
    """Most things begin inside of what they lie in, which goes on."""
    if len(outer) == 1 and len(times) == 1 and outer[0][0] <= times[0][0] and outer[0][1] == FOREVER:
        return times
    return common(times, outer)


def by_id(found: Iterable[Subject]) -> dict[int, Subject]:
    return {subject.entity.id: subject for subject in found}
