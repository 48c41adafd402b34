# Made from generator/sandbox.
"""Figures of one row's entity: the weights of its ads, added up by segment and by the hours that they run in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from .characters import Character
from .hours import Bucket
from .plans import Plan

Runs = Sequence[tuple[int, int]]
"""When something runs: hours from the first to before the second, in order, without overlap."""
Part = tuple[int, int]
"""Impressions of an ad, from the first to before the second: what goes to one value of targeting."""


class Tally:
    """Adds ads up. Costs one step for each ad and then one for each row, however long their time is."""

    __slots__ = ("_begin", "_changes", "_end", "_plan")

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._begin, self._end = plan.span.begin, plan.end
        # By segment, then by hour: by how much the weights of the base metrics change there.
        self._changes: dict[int, dict[int, list[int]]] = {}

    def add(self, character: Character, runs: Runs, part: Part | None = None) -> None:
        """An ad, or a part of it, in the hours that it runs in."""
        weights: list[int] | None = None
        for begin, end in runs:
            begin, end = max(begin, self._begin), min(end, self._end)
            if begin >= end:
                continue
            if weights is None:
                weights = self._weights(character, part)
            changes = self._changes.setdefault(character.segment, {})
            _change(changes, begin, weights, 1)
            if end < self._end:
                _change(changes, end, weights, -1)

    def figures(self) -> Iterator[tuple[Bucket, list[int]]]:
        """The base metrics of each bucket of the plan's in which anything ran."""
        if not self._changes:
            return
        segments = [self._steps(segment, changes) for segment, changes in self._changes.items()]
        for bucket in self._plan.buckets:
            total = [0] * len(self._plan.bases)
            for starts, weights, beats in segments:
                step = max(bisect_right(starts, bucket.begin) - 1, 0)
                while step < len(weights) and starts[step] < bucket.end:
                    first = max(starts[step], bucket.begin) - self._begin
                    last = min(starts[step + 1], bucket.end) - self._begin
                    if first < last and weights[step][0]:
                        for index, beat in enumerate(beats):
                            total[index] += weights[step][index] * (beat[last] - beat[first])
                    step += 1
            if total[0]:
                yield bucket, total

    def _weights(self, character: Character, part: Part | None) -> list[int]:
        bases = self._plan.bases
        if part is None:
            found = [base.count(character) for base in bases]
        else:
            begin, end = part
            found = [base.within(character, begin, end) for base in bases]
        for index in self._plan.priced:
            found[index] *= bases[index].factor(character)
        return found

    def _steps(
        self, segment: int, changes: dict[int, list[int]]
    ) -> tuple[list[int], list[list[int]], list[tuple[int, ...]]]:
        """Hours at which the weights change (and the end), the weights from each on, and a beat for each base."""
        running = [0] * len(self._plan.bases)
        weights = []
        starts = sorted(changes)
        for hour in starts:
            running = [before + change for before, change in zip(running, changes[hour], strict=True)]
            weights.append(running)
        return [*starts, self._end], weights, self._plan.beats(segment)


def _change(changes: dict[int, list[int]], hour: int, weights: list[int], sign: int) -> None:
    known = changes.get(hour)
    if known is None:
        changes[hour] = weights if sign > 0 else [-weight for weight in weights]
    else:
        changes[hour] = [before + sign * weight for before, weight in zip(known, weights, strict=True)]
