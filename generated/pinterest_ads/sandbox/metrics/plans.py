# Made from generator/sandbox.
"""What one request wants to know: its columns, and the base metrics that they need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ..refusals import Refused
from .bases import RUNNING, Base
from .beats import sums
from .catalogue import Column
from .characters import Casting
from .columns import DETAILS, column_of
from .conversions import Terms
from .formulas import Formula
from .hours import Bucket, Span

Placed = tuple[str, Formula, tuple[int, ...], tuple[int, ...]]
"""A column's name and formula, and where in the base metrics its sums find what they add."""


def _buckets(plan: Plan) -> tuple[Bucket, ...]:
    return tuple(plan.span.buckets())


def _placed(plan: Plan) -> tuple[Placed, ...]:
    place = {base: index for index, base in enumerate(plan.bases)}
    return tuple(
        (
            name,
            column.formula,
            tuple(place[base] for base in column.formula.top),
            tuple(place[base] for base in column.formula.bottom),
        )
        for name, column in plan.numbers.items()
    )


def _priced(plan: Plan) -> tuple[int, ...]:
    return tuple(index for index, base in enumerate(plan.bases) if not base.plain)


@attrs.frozen(eq=False)
class Plan:
    """Columns, time and terms of one request. `now` is the hour that it is: figures reach to its end."""

    seed: int
    span: Span
    columns: tuple[str, ...]
    """In the order that was asked for, each once."""
    numbers: Mapping[str, Column]
    bases: tuple[Base, ...]
    casting: Casting
    now: int
    buckets: tuple[Bucket, ...] = attrs.field(default=attrs.Factory(_buckets, takes_self=True), init=False)
    _places: tuple[Placed, ...] = attrs.field(default=attrs.Factory(_placed, takes_self=True), init=False)
    priced: tuple[int, ...] = attrs.field(default=attrs.Factory(_priced, takes_self=True), init=False)
    """Where the base metrics are that count for more than 1 each."""
    _beats: dict[int, list[tuple[int, ...]]] = attrs.field(factory=dict, init=False)

    @property
    def end(self) -> int:
        return min(self.span.end, self.now + 1)

    @property
    def details(self) -> frozenset[str]:
        """Columns that say what a row is of."""
        return frozenset(self.columns) - self.numbers.keys()

    def values(self, figures: Sequence[int]) -> dict[str, int | float]:
        """The columns of numbers, from the base metrics in the order of `bases`."""
        return {
            name: formula.value(sum([figures[at] for at in top]), sum([figures[at] for at in bottom]))
            for name, formula, top, bottom in self._places
        }

    def beats(self, segment: int) -> list[tuple[int, ...]]:
        """Running sums of the beat of each base metric, from the first hour of the span on."""
        known = self._beats.get(segment)
        if known is None:
            begin, end = self.span.begin, self.end
            known = [sums(self.seed, segment, base.beat, begin, end) for base in self.bases]
            self._beats[segment] = known
        return known


def plan_of(seed: int, span: Span, names: Sequence[str], terms: Terms, now: int, *more: str) -> Plan:
    """A plan for these columns; `more` are computed as well. Raises Refused where a name is no column."""
    numbers: dict[str, Column] = {}
    unknown = []
    for name in (*dict.fromkeys(names), *more):
        column = column_of(name, seed, terms)
        if column is not None:
            numbers[name] = column
        elif name not in DETAILS:
            unknown.append(name)
    if unknown:
        listed = ", ".join(unknown[:10]) + (f" and {len(unknown) - 10} more" if len(unknown) > 10 else "")
        raise Refused(
            409, f"columns: there is no {listed}; GET resources/delivery_metrics lists the columns."
        )
    bases = dict.fromkeys((RUNNING, *(base for column in numbers.values() for base in column.formula.bases)))
    return Plan(seed, span, tuple(dict.fromkeys(names)), numbers, tuple(bases), Casting(seed), now)
