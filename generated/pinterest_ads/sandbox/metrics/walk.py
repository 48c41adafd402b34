# Made from generator/sandbox.
"""The ads that figures are of, read from the store some at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from ..entities import summary_of
from ..state import State
from ..store import Entity, Store
from .subjects import Subject, by_id, subjects

BATCH = 500


@attrs.frozen
class Selection:
    """Which ads count: those that meet all of these. What is empty is met by all."""

    campaigns: frozenset[int] = frozenset()
    ad_groups: frozenset[int] = frozenset()
    ads: frozenset[int] = frozenset()
    campaign_statuses: frozenset[str] = frozenset()
    ad_group_statuses: frozenset[str] = frozenset()
    ad_statuses: frozenset[str] = frozenset()
    objectives: frozenset[str] = frozenset()


@attrs.frozen
class Walk:
    """Reads an advertiser's campaigns, ad groups and ads."""

    state: State
    advertiser: int
    selection: Selection = Selection()

    @property
    def store(self) -> Store:
        return self.state.store

    def campaigns(self) -> Iterator[Subject]:
        """Those that are selected, or have something in them that is, by id."""
        ids = self.selection.campaigns
        for kind, wanted in (("ad_group", self.selection.ad_groups), ("ad", self.selection.ads)):
            if wanted:
                inside = {entity.campaign for entity in self._entities(kind, ids=sorted(wanted))}
                ids = ids & inside if ids else frozenset(inside)
                if not ids:
                    return
        pages = self._pages("campaign", ids=sorted(ids))
        for page in pages:
            for campaign in subjects(self.store, "campaign", page):
                objectives = self.selection.objectives
                if objectives and campaign.facts.objective_type not in objectives:
                    continue
                if self._has(campaign, self.selection.campaign_statuses):
                    yield campaign

    def ad_groups(self, campaign: Subject) -> Iterator[Subject]:
        """Those of a campaign that are selected, by id."""
        wanted = sorted(self.selection.ad_groups)
        for page in self._pages("ad_group", campaigns=[campaign.entity.id], ids=wanted):
            yield from filter(self._group_counts, subjects(self.store, "ad_group", page, by_id([campaign])))

    def ads(self, campaign: Subject, ad_group: Subject | None = None) -> Iterator[list[Subject]]:
        """Selected ads of a campaign, or of one of its ad groups, by id and some at a time."""
        known = by_id([ad_group]) if ad_group else {}
        for page in self._pages(
            "ad",
            campaigns=[] if ad_group else [campaign.entity.id],
            ad_groups=[ad_group.entity.id] if ad_group else sorted(self.selection.ad_groups),
            ids=sorted(self.selection.ads),
        ):
            missing = sorted({ad.ad_group for ad in page} - known.keys())
            if missing:
                groups = self._entities("ad_group", ids=missing)
                if len(known) > 10 * BATCH:
                    known = {}
                known |= by_id(subjects(self.store, "ad_group", groups, by_id([campaign])))
            yield [ad for ad in subjects(self.store, "ad", page, known) if self._counts(ad)]

    def _counts(self, ad: Subject) -> bool:
        if ad.inside is None or not self._group_counts(ad.inside):
            return False
        return self._has(ad, self.selection.ad_statuses)

    def _group_counts(self, ad_group: Subject) -> bool:
        return self._has(ad_group, self.selection.ad_group_statuses)

    def _has(self, subject: Subject, statuses: frozenset[str]) -> bool:
        return not statuses or summary_of(self.state, subject.entity) in statuses

    def _pages(self, kind: str, **filters: Any) -> Iterator[list[Entity]]:
        after = None
        while page := self.store.page(kind, self.advertiser, after=after, limit=BATCH, **filters):
            yield page
            if len(page) < BATCH:
                return
            after = page[-1].id

    def _entities(self, kind: str, *, ids: Sequence[int]) -> list[Entity]:
        return self.store.page(kind, self.advertiser, ids=ids, limit=len(ids))
