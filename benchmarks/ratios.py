"""From the times of interleaved pairs to a ratio with its interval, and to a verdict."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Ratio:
    """The median of the pairs' ratios; `low` and `high` bound it with at least 95 % confidence.

    Fewer than six pairs cannot bound a median that well: then they are the smallest and the largest ratio.
    """

    median: float
    low: float
    high: float
    pairs: int


@dataclass(frozen=True)
class Bar:
    """What a ratio has to reach. `most`: not above it; `least`: not below it."""

    kind: Literal["most", "least"]
    value: float

    def __str__(self) -> str:
        return f"{'≤' if self.kind == 'most' else '≥'} {self.value:g}"

    def met_by(self, ratio: Ratio) -> bool:
        """Whether the lower end of the interval meets it."""
        return ratio.low <= self.value if self.kind == "most" else ratio.low >= self.value

    def met_by_median(self, ratio: Ratio) -> bool:
        return ratio.median <= self.value if self.kind == "most" else ratio.median >= self.value


def ratio_of(numerators: Sequence[float], denominators: Sequence[float]) -> Ratio:
    """The ratio of two series measured in pairs: the n-th of one beside the n-th of the other.

    The interval is made of order statistics (the exact interval of the sign test), so it assumes nothing
    of how the noise is distributed.

    Raises:
        ValueError: there are no pairs, the series differ in length, or a denominator is not above zero.
    """
    if len(numerators) != len(denominators) or not numerators:
        raise ValueError("pairs are needed")
    if min(denominators) <= 0:
        raise ValueError("a denominator is not above zero")
    ratios = sorted(a / b for a, b in zip(numerators, denominators, strict=True))
    rank = _rank(len(ratios))
    return Ratio(statistics.median(ratios), ratios[rank], ratios[-1 - rank], len(ratios))


def _rank(count: int) -> int:
    """How many ratios may be left out on either side: the chance that the median lies there is below 5 %."""
    tail = 0.0
    for rank in range(count):
        tail += math.comb(count, rank) / 2**count
        if 2 * tail > 1 - CONFIDENCE:
            return max(rank - 1, 0)
    return 0
