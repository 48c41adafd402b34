# Made from generator/sandbox.
"""How delivery goes up and down: a small number for each hour, kind of event and segment of ads."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from itertools import accumulate

from .dice import draw

SEGMENTS = 16
"""Ads of one segment have their ups and downs at the same hours."""


class Beat(IntEnum):
    """What has ups and downs of its own. RUNNING is 1 in every hour."""

    RUNNING = 0
    IMPRESSION = 1
    CLICK = 2
    SAVE = 3
    CLOSEUP = 4
    CONVERSION = 5
    CONVERSION_LATER = 6


# Impressions in each hour of the day, before chance: few at night, most in the evening.
_DAY = (1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 2, 1)
# How many of 256 hours have the event at all. None is above the impressions' beat, which is at least 1.
_CHANCES = {
    Beat.CLICK: 104,
    Beat.SAVE: 64,
    Beat.CLOSEUP: 144,
    Beat.CONVERSION: 8,
    Beat.CONVERSION_LATER: 8,
}


@lru_cache(maxsize=16384)
def of_day(seed: int, segment: int, beat: Beat, day: int) -> tuple[int, ...]:
    """The beat of the 24 hours of a day; days are counted from the epoch, as Thursdays on."""
    if beat is Beat.RUNNING:
        return (1,) * 24
    drawn = draw(seed, "beat", segment, int(beat), day, size=25)
    if beat is Beat.IMPRESSION:
        # Some days are better than others, most of all those of a weekend.
        more = drawn[24] % 3 + ((day + 3) % 7 >= 5)
        return tuple(usual + byte % 2 + more for usual, byte in zip(_DAY, drawn[:24], strict=True))
    chance = _CHANCES[beat]
    return tuple(int(byte < chance) for byte in drawn[:24])


@lru_cache(maxsize=256)
def sums(seed: int, segment: int, beat: Beat, begin: int, end: int) -> tuple[int, ...]:
    """Running sums over the hours from `begin` to before `end`: entry n is the sum of the first n of them."""
    first, last = begin // 24, -(-end // 24)
    hours = [value for day in range(first, last) for value in of_day(seed, segment, beat, day)]
    return (0, *accumulate(hours[begin - 24 * first : end - 24 * first]))
