# Made from generator/sandbox.
"""Rows of every level, entity by entity: the ads that each is made of are added up, and nothing is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

import attrs

from .details import of_advertiser, of_subject
from .plans import Plan
from .rows import KEYS, Filter, Row, rows_of
from .splits import Label, Splitter
from .subjects import Subject
from .tally import Tally
from .walk import Walk

ROWS = 250
"""Rows that are made at a time."""


@attrs.frozen
class Level:
    """How to make the rows of one level, without ``_TARGETING``."""

    name: str
    plan: Plan
    walk: Walk
    splitter: Splitter
    passes: Filter | None = None

    def rows(self) -> Iterator[list[Row]]:
        """All rows, some at a time; those of one entity come together. An empty list is a pause for breath."""
        if self.name == "ADVERTISER":
            yield from self.of_advertiser()
            return
        for campaign in self.walk.campaigns():
            if self.name == "CAMPAIGN":
                yield from self.of_campaign(campaign)
            elif self.name == "PIN_PROMOTION":
                for page in self.walk.ads(campaign):
                    yield from _some(row for ad in page for row in self.of_ad(ad))
            else:
                for ad_group in self.walk.ad_groups(campaign):
                    yield from self.of_ad_group(campaign, ad_group)

    def of_advertiser(self) -> Iterator[list[Row]]:
        tallies: dict[Label, Tally] = {}
        for campaign in self.walk.campaigns():
            for page in self.walk.ads(campaign):
                self._add(tallies, page)
                yield []
        yield from _some(self._rows(tallies, lambda: of_advertiser(self.walk.advertiser)))

    def of_campaign(self, campaign: Subject) -> Iterator[list[Row]]:
        tallies: dict[Label, Tally] = {}
        for page in self.walk.ads(campaign):
            self._add(tallies, page)
            yield []
        yield from _some(self._rows(tallies, lambda: self._details(campaign)))

    def of_ad_group(self, campaign: Subject, ad_group: Subject) -> Iterator[list[Row]]:
        tallies: dict[Label, Tally] = {}
        for page in self.walk.ads(campaign, ad_group):
            self._add(tallies, page)
            yield []
        yield from _some(self._rows(tallies, lambda: self._details(ad_group)))

    def of_ad(self, ad: Subject) -> Iterator[Row]:
        tallies: dict[Label, Tally] = {}
        self._add(tallies, (ad,))
        yield from self._rows(tallies, lambda: self._details(ad))

    def _details(self, subject: Subject) -> Row:
        return of_subject(self.walk.state, subject, {KEYS[self.name], *self.plan.details})

    def _add(self, tallies: dict[Label, Tally], ads: Iterable[Subject]) -> None:
        splits, first, last = self.splitter.splits, self.plan.span.begin, self.plan.end
        for ad in ads:
            runs = ad.runs
            # Most ads that are looked at ran all the time or not at all.
            if ad.inside is None or not any(begin < last and end > first for begin, end in runs):
                continue
            character = self.plan.casting.of(ad.entity.id, ad.facts.creative_type)
            if not splits:
                self._tally(tallies, ()).add(character, runs)
                continue
            for label, part in self.splitter.labels(ad.inside, character):
                self._tally(tallies, label).add(character, runs, part)

    def _tally(self, tallies: dict[Label, Tally], label: Label) -> Tally:
        found = tallies.get(label)
        if found is None:
            found = tallies[label] = Tally(self.plan)
        return found

    def _rows(self, tallies: dict[Label, Tally], about: Callable[[], Row]) -> Iterator[Row]:
        details = about() if tallies else {}
        for label, tally in tallies.items():
            named = {**details, **self.splitter.details(label)} if label else details
            yield from rows_of(self.plan, tally, KEYS[self.name], named, self.passes)


def _some(rows: Iterator[Row]) -> Iterator[list[Row]]:
    """Some rows at a time, so that others have their turn between; an empty page where there are none."""
    page = list(islice(rows, ROWS))
    yield page
    while page:
        page = list(islice(rows, ROWS))
        if page:
            yield page
