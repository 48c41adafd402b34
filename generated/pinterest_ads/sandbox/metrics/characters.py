# Made from generator/sandbox.
"""What an ad is like: the numbers that its figures are made of. They depend on its id and the seed alone."""

from __future__ import annotations

from hashlib import blake2b

from .beats import SEGMENTS
from .dice import key_of

# Bytes of what is drawn for an ad, by what they are for; shares of impressions take one each.
SEGMENT, VOLUME, PRICE, VALUE, LENGTH, EVENTS, SHARES = 0, 1, 3, 4, 5, 6, 20

_MICRO = 1_000_000


class Character:
    """One ad. `video` and `story` say which kinds of metrics it can have at all."""

    __slots__ = ("drawn", "impressions", "segment", "story", "video")

    def __init__(self, drawn: bytes, *, video: bool = False, story: bool = False) -> None:
        self.drawn = drawn
        self.segment = drawn[SEGMENT] % SEGMENTS
        self.impressions = 40 + (drawn[VOLUME] << 8 | drawn[VOLUME + 1]) % 200
        self.video = video
        self.story = story

    @property
    def price(self) -> int:
        """What one impression costs, in micro-currency: 1 to 5 units for a thousand."""
        return 1000 + self.drawn[PRICE] * 16

    @property
    def order_value(self) -> int:
        """What one thing that is bought costs, in micro-currency: 5 to 132 units."""
        return 5 * _MICRO + self.drawn[VALUE] * _MICRO // 2

    @property
    def video_length(self) -> int:
        """Seconds of its video."""
        return 4 * self.video_quarter

    @property
    def video_quarter(self) -> int:
        """Seconds of a quarter of its video."""
        return 2 + self.drawn[LENGTH] % 13


class Casting:
    """Finds the characters of ads by their ids."""

    __slots__ = ("_start",)

    def __init__(self, seed: int) -> None:
        self._start = blake2b(b"ad", digest_size=64, key=key_of(seed))

    def of(self, ad: int, creative_type: str = "") -> Character:
        """`creative_type` is that of the ad (facts 2 Ad): only some have videos or pages of their own."""
        hashed = self._start.copy()
        hashed.update(ad.to_bytes(16, "big"))
        story = creative_type in _STORIES
        return Character(hashed.digest(), video=story or creative_type in _VIDEOS, story=story)


_VIDEOS = frozenset(("VIDEO", "MAX_VIDEO"))
_STORIES = frozenset(("STORY", "IDEA"))
