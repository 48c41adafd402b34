# Made from generator/sandbox.
"""How a column is computed from base metrics that have been added up."""

from __future__ import annotations

import attrs

from .bases import Base

MICRO = 1_000_000


@attrs.frozen
class Formula:
    """A sum of base metrics, or a ratio of two sums. Ratios are never added up; the sums that they are of are.

    The value is ``sum(top) * factor / (sum(bottom) * per)``, 0 where nothing is below the line; `whole` rounds it.
    """

    top: tuple[Base, ...]
    bottom: tuple[Base, ...] = ()
    factor: int = 1
    per: int = 1
    whole: bool = True

    @property
    def bases(self) -> tuple[Base, ...]:
        return self.top + self.bottom

    def value(self, top: int, bottom: int) -> int | float:
        """The value, from both sums; that of nothing below the line is not looked at."""
        above, below = top * self.factor, self.per * bottom if self.bottom else self.per
        if not below:
            return 0 if self.whole else 0.0
        if self.whole:
            return above if below == 1 else (2 * above + below) // (2 * below)
        return above / below
