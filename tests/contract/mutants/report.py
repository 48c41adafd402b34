"""The score of a run: requests and responses counted apart, survivors with their reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import frozen

from tests.contract.mutants.affected import REQUEST, RESPONSE
from tests.contract.mutants.run import Outcome, Verdict

LEAST = 95.0
"""Percent of the mutants of each side that have to be caught."""


@frozen
class Score:
    caught: int
    total: int

    @property
    def percent(self) -> float:
        return 100.0 * self.caught / self.total if self.total else 100.0

    def __str__(self) -> str:
        return f"{self.caught} of {self.total} caught ({self.percent:.1f} %)"


@frozen
class Report:
    outcomes: tuple[Outcome, ...]

    def score(self, side: str) -> Score:
        mine = [
            item for item in self.outcomes if item.side == side and item.verdict is not Verdict.EQUIVALENT
        ]
        return Score(sum(item.verdict is Verdict.CAUGHT for item in mine), len(mine))

    @property
    def mutants(self) -> Score:
        """Of mutants with an effect, those caught on every side that they concern."""
        names = {item.mutant.name for item in self.outcomes if item.verdict is not Verdict.EQUIVALENT}
        missed = {item.mutant.name for item in self._missed()}
        return Score(len(names - missed), len(names))

    @property
    def good(self) -> bool:
        return (
            all(self.score(side).percent >= LEAST for side in (REQUEST, RESPONSE)) and self.mutants.total > 0
        )

    def _missed(self) -> Iterator[Outcome]:
        return (item for item in self.outcomes if item.verdict in (Verdict.SURVIVED, Verdict.ERROR))

    def lines(self) -> Iterator[str]:
        operators = Counter(item.mutant.operator for item in self.outcomes)
        missed = Counter(item.mutant.operator for item in self._missed())
        yield f"mutants: {self.mutants}, {len(operators)} operators"
        for side in (REQUEST, RESPONSE):
            yield f"{side:<8} {self.score(side)}"
        yield "by operator: " + ", ".join(
            f"{name} {operators[name] - missed[name]}/{operators[name]}" for name in sorted(operators)
        )
        for verdict in (Verdict.SURVIVED, Verdict.ERROR, Verdict.EQUIVALENT):
            yield from _listed(verdict, (item for item in self.outcomes if item.verdict is verdict))


def _listed(verdict: Verdict, outcomes: Iterable[Outcome]) -> Iterator[str]:
    for item in outcomes:
        side = f" ({item.side})" if item.side else ""
        yield f"{verdict.value}{side}: {item.mutant.name} {item.mutant.operator} at {item.mutant.place}: {item.reason}"
