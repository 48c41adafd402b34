# Made from generator/sandbox.
"""Columns that are no conversions, by name: how each is computed (facts 4 columns)."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from .bases import COUNTED, GROSS, PEOPLE, SPEND, VIDEO_SECONDS, WATCHED, Base
from .formulas import MICRO, Formula


@attrs.frozen
class Column:
    """A column of numbers. What it counts, in words, says the document."""

    name: str
    formula: Formula


_SIDES = ("1", "2")  # paid for, earned
_COUNTS = (
    "IMPRESSION",
    "CLICKTHROUGH",
    "OUTBOUND_CLICK",
    "REPIN",
    "CLOSEUP",
    "IDEA_PIN_PRODUCT_TAG_VISIT",
    "VIDEO_P0_COMBINED",
    "VIDEO_3SEC_VIEWS",
    "VIDEO_MRC_VIEWS",
    "VIDEO_P25_COMBINED",
    "VIDEO_P50_COMBINED",
    "VIDEO_P75_COMBINED",
    "VIDEO_P95_COMBINED",
    "VIDEO_P100_COMPLETE",
)
_ENGAGING = ("CLICKTHROUGH", "REPIN", "CLOSEUP")
# Counts whose sum of both sides has a column of its own.
_SUMMED = ("IMPRESSION", "CLICKTHROUGH", "IDEA_PIN_PRODUCT_TAG_VISIT")


def _paid(*names: str) -> tuple[Base, ...]:
    return tuple(COUNTED[f"{name}_1"] for name in names)


def _all(*names: str) -> tuple[Base, ...]:
    return tuple(COUNTED[f"{name}_{side}"] for name in names for side in _SIDES)


def _columns() -> Iterator[Column]:
    for name in _COUNTS:
        for side in _SIDES:
            yield Column(f"{name}_{side}", Formula((COUNTED[f"{name}_{side}"],)))
        if name in _SUMMED or name.startswith("VIDEO_"):
            yield Column(f"TOTAL_{name}", Formula(_all(name)))
    yield Column("PAID_IMPRESSION", Formula(_paid("IMPRESSION")))
    for name, base in GROSS.items():
        yield Column(f"{name}_GROSS", Formula((base,)))
    for side in _SIDES:
        yield Column(f"ENGAGEMENT_{side}", Formula(tuple(COUNTED[f"{name}_{side}"] for name in _ENGAGING)))
    yield Column("TOTAL_ENGAGEMENT", Formula(_all(*_ENGAGING)))
    # People are counted anew each hour.
    yield Column("TOTAL_IMPRESSION_USER", Formula((PEOPLE,)))
    yield Column("TOTAL_IMPRESSION_FREQUENCY", Formula(_all("IMPRESSION"), (PEOPLE,), whole=False))
    yield Column("SPEND_IN_MICRO_DOLLAR", Formula((SPEND,)))
    yield Column("SPEND_IN_DOLLAR", Formula((SPEND,), per=MICRO, whole=False))
    yield from _rates()
    yield from _prices()
    yield from _watching()


def _rates() -> Iterator[Column]:
    for name, top, bottom in (
        ("CTR", _paid("CLICKTHROUGH"), _paid("IMPRESSION")),
        ("CTR_2", (COUNTED["CLICKTHROUGH_2"],), (COUNTED["IMPRESSION_2"],)),
        ("ECTR", _all("CLICKTHROUGH"), _all("IMPRESSION")),
        ("ENGAGEMENT_RATE", _paid(*_ENGAGING), _paid("IMPRESSION")),
        ("EENGAGEMENT_RATE", _all(*_ENGAGING), _paid("IMPRESSION")),
        ("REPIN_RATE", _paid("REPIN"), _paid("IMPRESSION")),
        ("TOTAL_REPIN_RATE", _all("REPIN"), _all("IMPRESSION")),
    ):
        yield Column(name, Formula(top, bottom, whole=False))


def _prices() -> Iterator[Column]:
    """An ``E`` in front is for effective: what was earned counts as well."""
    clicks, shown, seen = "CLICKTHROUGH", "IMPRESSION", "VIDEO_MRC_VIEWS"
    for stem, bottom, times, forms in (
        ("CPC", _paid(clicks), 1, "M"),
        ("ECPC", _all(clicks), 1, "MD"),
        ("CPM", _paid(shown), 1000, "MD"),
        ("ECPM", _all(shown), 1000, "M"),
        ("ECPE", _all(*_ENGAGING), 1, "D"),
        ("CPV", _paid(seen), 1, "M"),
        ("ECPV", _all(seen), 1, "D"),
        ("CPCV", _paid("VIDEO_P100_COMPLETE"), 1, "M"),
        ("ECPCV", _all("VIDEO_P100_COMPLETE"), 1, "D"),
        ("CPCV_P95", _paid("VIDEO_P95_COMBINED"), 1, "M"),
        ("ECPCV_P95", _all("VIDEO_P95_COMBINED"), 1, "D"),
    ):
        if "M" in forms:
            yield Column(f"{stem}_IN_MICRO_DOLLAR", Formula((SPEND,), bottom, times))
        if "D" in forms:
            yield Column(f"{stem}_IN_DOLLAR", Formula((SPEND,), bottom, times, MICRO, False))


def _watching() -> Iterator[Column]:
    # Of several videos, their mean by how often each was started.
    started = _all("VIDEO_P0_COMBINED")
    yield Column("VIDEO_LENGTH", Formula((VIDEO_SECONDS["1"], VIDEO_SECONDS["2"]), started, whole=False))
    for name, sides in (
        ("VIDEO_AVG_WATCHTIME_IN_SECOND_1", "1"),
        ("VIDEO_AVG_WATCHTIME_IN_SECOND_2", "2"),
        ("TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND", "12"),
    ):
        watched = tuple(base for side in sides for base in WATCHED[side])
        starts = tuple(COUNTED[f"VIDEO_P0_COMBINED_{side}"] for side in sides)
        yield Column(name, Formula(watched, starts, whole=False))


COLUMNS = {column.name: column for column in _columns()}
