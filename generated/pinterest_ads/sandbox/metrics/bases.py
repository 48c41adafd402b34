# Made from generator/sandbox.
"""Base metrics: whole numbers that add up. All columns are sums of them or ratios of such sums."""

from __future__ import annotations

from typing import Protocol

import attrs

from .beats import Beat
from .characters import SHARES, Character

PER = 1000


class Base(Protocol):
    """How often an ad has something in an hour: `count` of its character times the beat of the hour, times `factor`."""

    @property
    def beat(self) -> Beat: ...
    def count(self, character: Character) -> int: ...
    def factor(self, character: Character) -> int: ...
    @property
    def plain(self) -> bool:
        """Whether the factor is 1 for every ad."""
        ...

    def within(self, character: Character, begin: int, end: int) -> int:
        """The part of `count` that goes to the impressions `begin` to before `end` of the ad's."""
        ...


@attrs.frozen
class Running:
    """Hours in which ads run."""

    beat: Beat = Beat.RUNNING

    @property
    def plain(self) -> bool:
        return True

    def count(self, character: Character) -> int:
        return 1

    def factor(self, character: Character) -> int:
        return 1

    def within(self, character: Character, begin: int, end: int) -> int:
        return 1


@attrs.frozen
class Share:
    """A share of the impressions, or of another share, between `low` and `high` thousandths as the ad's byte says."""

    beat: Beat
    byte: int
    low: int
    high: int
    of: Share | None = None
    kind: str = ""
    """Only ads of this kind have it: ``video`` or ``story``."""
    times: str = ""
    """What each one counts for: a number of the character, such as ``price``."""

    @property
    def plain(self) -> bool:
        return not self.times

    def count(self, character: Character) -> int:
        if self.kind and not getattr(character, self.kind):
            return 0
        whole = character.impressions if self.of is None else self.of.count(character)
        return whole * (self.low + character.drawn[SHARES + self.byte] * (self.high - self.low) // 255) // PER

    def factor(self, character: Character) -> int:
        return int(getattr(character, self.times)) if self.times else 1

    def within(self, character: Character, begin: int, end: int) -> int:
        # Its units are spread evenly over the impressions, so no part has more of them than impressions.
        count, whole = self.count(character), character.impressions
        return -(-end * count // whole) - -(-begin * count // whole)


def _video(byte: int, low: int, high: int, of: Share | None, beat: Beat = Beat.IMPRESSION) -> Share:
    return Share(beat, byte, low, high, of, kind="video")


def _paid_and_earned() -> dict[str, Share]:
    """Names as columns have them, without ``TOTAL_``; 1 is paid, 2 is earned."""
    found: dict[str, Share] = {}
    for suffix, byte, whole in (
        ("1", 0, Share(Beat.IMPRESSION, 0, PER, PER)),
        ("2", 20, Share(Beat.IMPRESSION, 20, 50, 250)),
    ):
        clicks = Share(Beat.CLICK, byte + 1, 10, 60, whole)
        closeups = Share(Beat.CLOSEUP, byte + 4, 20, 120, whole)
        views = _video(byte + 6, 550, 900, whole)
        found |= {
            f"IMPRESSION_{suffix}": whole,
            f"CLICKTHROUGH_{suffix}": clicks,
            f"OUTBOUND_CLICK_{suffix}": Share(Beat.CLICK, byte + 2, 400, 950, clicks),
            f"REPIN_{suffix}": Share(Beat.SAVE, byte + 3, 5, 40, whole),
            f"CLOSEUP_{suffix}": closeups,
            f"IDEA_PIN_PRODUCT_TAG_VISIT_{suffix}": Share(
                Beat.CLOSEUP, byte + 5, 100, 500, closeups, kind="story"
            ),
            f"VIDEO_P0_COMBINED_{suffix}": views,
        }
        for step, (name, low, high) in enumerate(_STEPS):
            views = _video(byte + 7 + step, low, high, views)
            found[f"VIDEO_{name}_{suffix}"] = views
    return found


# Each step of watching a video, and how many thousandths of the step before get there.
_STEPS = (
    ("3SEC_VIEWS", 600, 900),
    ("MRC_VIEWS", 700, 950),
    ("P25_COMBINED", 650, 900),
    ("P50_COMBINED", 600, 850),
    ("P75_COMBINED", 600, 850),
    ("P95_COMBINED", 600, 850),
    ("P100_COMPLETE", 700, 950),
)

COUNTED = _paid_and_earned()
RUNNING = Running()
SPEND = attrs.evolve(COUNTED["IMPRESSION_1"], times="price")
GROSS = {
    "IMPRESSION_1": Share(Beat.IMPRESSION, 40, 1005, 1060),
    "CLICKTHROUGH_1": Share(Beat.CLICK, 41, PER, 1200, COUNTED["CLICKTHROUGH_1"]),
}
PEOPLE = Share(Beat.IMPRESSION, 42, 400, 900)
VIDEO_SECONDS = {
    suffix: attrs.evolve(COUNTED[f"VIDEO_P0_COMBINED_{suffix}"], times="video_length") for suffix in "12"
}
"""Seconds of all videos that were started, if they had been watched to the end."""
WATCHED = {
    suffix: tuple(
        attrs.evolve(COUNTED[f"VIDEO_{step}_{suffix}"], times="video_quarter")
        for step in ("P25_COMBINED", "P50_COMBINED", "P75_COMBINED", "P100_COMPLETE")
    )
    for suffix in "12"
}
"""Seconds that were watched, a quarter of the video at a time."""
