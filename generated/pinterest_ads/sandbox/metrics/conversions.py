# Made from generator/sandbox.
"""Conversions: what people do after an ad, each as a unit with its own event, source, attribution and devices.

Columns count units that meet conditions, so the sums over sources, attributions and devices agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import attrs

from .beats import Beat
from .characters import EVENTS, Character
from .dice import draw

# Events (facts 4 columns) and how many of one an ad has at most, in an hour that has conversions.
SIZES = {
    "PAGE_VISIT": 32,
    "SIGNUP": 6,
    "CHECKOUT": 8,
    "CUSTOM": 8,
    "ADD_TO_CART": 12,
    "LEAD": 4,
    "SEARCH": 10,
    "WATCH_VIDEO": 8,
    "VIEW_CATEGORY": 16,
    "APP_INSTALL": 4,
    "UNKNOWN": 3,
}
# Where an event can happen at all: the columns of the facts name no others.
SOURCES = {
    "WEB": tuple(event for event in SIZES if event != "APP_INSTALL"),
    "INAPP": ("CHECKOUT", "ADD_TO_CART", "SIGNUP", "SEARCH", "UNKNOWN", "APP_INSTALL"),
    "OFFLINE": ("CHECKOUT", "SIGNUP", "LEAD", "CUSTOM", "UNKNOWN"),
}
ATTRIBUTIONS = ("CLICK", "ENGAGEMENT", "VIEW")
DEVICES = ("DESKTOP", "MOBILE", "TABLET")

_ORDER = tuple(SIZES)
# Days from the ad to the conversion: most come soon. None comes within 0 days.
_DELAYS = (1, 1, 1, 1, 1, 1, 7, 7, 7, 7, 14, 14, 30, 30, 60, 60)


@attrs.frozen
class Terms:
    """What counts as a conversion: windows in days, and whether it counts on its own day rather than the ad's."""

    click: int = 30
    engagement: int = 30
    view: int = 1
    household: bool = False
    later: bool = False

    def counts(self, unit: Unit) -> bool:
        window = {"CLICK": self.click, "ENGAGEMENT": self.engagement, "VIEW": self.view}[unit.attribution]
        return unit.delay <= window and (self.household or not unit.household)


@attrs.frozen
class Unit:
    """One conversion in an hour that has conversions."""

    source: str
    attribution: str
    seen_on: str
    done_on: str
    delay: int
    quantity: int
    household: bool
    """Whether somebody else of the household saw the ad."""
    onsite: bool
    place: int
    """Which impression it came from, of 65536."""


@lru_cache(maxsize=4096)
def units_of(seed: int, event: str, pattern: int) -> tuple[Unit, ...]:
    """The conversions of the ads that have this pattern, of 256."""
    sources = [source for source, events in SOURCES.items() if event in events]
    units = []
    for index in range(pattern * (SIZES[event] + 1) // 256):
        drawn = draw(seed, "unit", event, pattern, index, size=12)
        # The first source is the usual one.
        source = sources[0] if drawn[0] < 128 else sources[drawn[0] % len(sources)]
        attribution = ATTRIBUTIONS[drawn[1] % 3]
        units.append(
            Unit(
                source=source,
                attribution=attribution,
                seen_on=DEVICES[min(drawn[2] // 86, 2)],
                done_on=DEVICES[min(drawn[3] // 86, 2)],
                delay=_DELAYS[drawn[4] % 16],
                quantity=1 + drawn[5] // 100,
                household=drawn[6] < 32,
                onsite=source == "WEB" and attribution == "CLICK" and drawn[7] < 64,
                place=drawn[8] << 8 | drawn[9],
            )
        )
    return tuple(units)


def _byte_of(conversions: Conversions) -> int:
    return EVENTS + _ORDER.index(conversions.event)


@attrs.frozen
class Conversions:
    """Conversions of one event; an empty condition is met by all. `measure` is COUNT, QUANTITY or VALUE."""

    seed: int
    terms: Terms
    event: str
    source: str = ""
    attribution: str = ""
    seen_on: str = ""
    done_on: str = ""
    onsite: bool = False
    measure: str = "COUNT"
    _byte: int = attrs.field(
        default=attrs.Factory(_byte_of, takes_self=True), init=False, eq=False, repr=False
    )
    _units: dict[int, tuple[Unit, ...]] = attrs.field(factory=dict, init=False, eq=False, repr=False)
    _counts: dict[int, int] = attrs.field(factory=dict, init=False, eq=False, repr=False)

    @property
    def beat(self) -> Beat:
        return Beat.CONVERSION_LATER if self.terms.later else Beat.CONVERSION

    @property
    def plain(self) -> bool:
        return self.measure != "VALUE"

    def count(self, character: Character) -> int:
        pattern = character.drawn[self._byte]
        known = self._counts.get(pattern)
        if known is None:
            known = self._counts[pattern] = self._sum(self._met(pattern))
        return known

    def factor(self, character: Character) -> int:
        return character.order_value if self.measure == "VALUE" else 1

    def within(self, character: Character, begin: int, end: int) -> int:
        whole, units = character.impressions, self._met(character.drawn[self._byte])
        return self._sum(unit for unit in units if begin <= unit.place * whole >> 16 < end)

    def _met(self, pattern: int) -> tuple[Unit, ...]:
        if pattern not in self._units:
            self._units[pattern] = tuple(filter(self._meets, units_of(self.seed, self.event, pattern)))
        return self._units[pattern]

    def _meets(self, unit: Unit) -> bool:
        return (
            self.source in ("", unit.source)
            and self.attribution in ("", unit.attribution)
            and self.seen_on in ("", unit.seen_on)
            and self.done_on in ("", unit.done_on)
            and (unit.onsite or not self.onsite)
            and self.terms.counts(unit)
        )

    def _sum(self, units: Iterable[Unit]) -> int:
        return sum(1 if self.measure == "COUNT" else unit.quantity for unit in units)
