# Made from generator/migrate.
"""The findings of one text, and the text's chains of literals by line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence

from attrs import define, field, frozen

from ..finding import Finding
from .bases import bases
from .flat import Flat, flatten
from .source import Source

_BELOW = re.compile(r"(?:^|/)advertisers/[^/]+/?$")


@frozen(eq=False)
class Case:
    """A finding; findings themselves cannot be keys."""

    number: int
    kind: str
    row: str
    line: int
    found: str


def cases(findings: Iterable[Finding]) -> list[Case]:
    return [Case(number, one.kind, one.row or "", one.line, one.found) for number, one in enumerate(findings)]


@define
class Texts:
    """The chains of a source."""

    source: Source
    every: Sequence[Flat] = field(init=False)
    bases: Collection[str] = field(init=False)
    """Names that are given the base URL."""
    _on: dict[int, list[Flat]] = field(init=False, factory=dict)
    _given: dict[int, list[int]] = field(init=False, factory=dict)
    _places: dict[str, list[int]] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.every = [flatten(self.source.data, chain) for chain in self.source.chains]
        self.bases = bases(self.source, self.every)
        for flat in self.every:
            for line in self.lines(flat):
                self._on.setdefault(line, []).append(flat)
        for number, one in enumerate(self.source.assignments):
            self._given.setdefault(one.start, []).append(number)
            self._places.setdefault(one.name, []).append(one.start)
        for places in self._places.values():
            places.sort()

    def on(self, line: int) -> Sequence[Flat]:
        """The chains that begin, or have characters, on a line."""
        return self._on.get(line, ())

    def lines(self, flat: Flat) -> set[int]:
        lines = {self.source.lines.at(part.literal.start) for part in flat.chain.parts if part.literal}
        for part in flat.chain.parts:
            lines.update(
                range(
                    self.source.lines.at(part.start), self.source.lines.at(max(part.start, part.end - 1)) + 1
                )
            )
        return lines

    def below_an_advertiser(self, endpoints: Collection[int]) -> bool:
        """Whether a client is given a base below an advertiser: what it is asked for then is no whole path.

        Args:
            endpoints: The lines of endpoints, which are no bases.
        """
        return any(_BELOW.search(flat.text) and not self.lines(flat) & set(endpoints) for flat in self.every)

    def uses(self, flat: Flat) -> list[int]:
        """Where a name is used that the whole chain is given to, until it is given something else."""
        start, end = flat.owners[0].start, flat.owners[-1].end
        data = self.source.data
        for number in [
            number for place in range(start - 3, start + 1) for number in self._given.get(place, ())
        ]:
            one = self.source.assignments[number]
            if end <= one.end <= end + 4:
                places = self._places[one.name]
                until = next(iter(places[bisect_right(places, one.end) :][:1]), len(data))
                word = re.compile(rb"(?<!\w)" + re.escape(one.name.encode()) + rb"(?!\w)")
                found = [match.start() for match in word.finditer(data, one.end, until)]
                return found[: len(found) - (until < len(data))]
        return []
