"""Columns that are no conversions, by name: what each is and how it is computed (facts 4 columns)."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from .bases import COUNTED, GROSS, PEOPLE, SPEND, VIDEO_SECONDS, WATCHED, Base
from .formulas import MICRO, Formula


@attrs.frozen
class Column:
    """A column of numbers and what it counts, in words."""

    name: str
    formula: Formula
    words: str


_SIDES = (("1", "paid for"), ("2", "earned"))
_COUNTS = {
    "IMPRESSION": "Times that ads were shown",
    "CLICKTHROUGH": "Clicks on ads",
    "OUTBOUND_CLICK": "Clicks that led to the advertiser's site",
    "REPIN": "Times that ads were saved",
    "CLOSEUP": "Times that ads were enlarged",
    "IDEA_PIN_PRODUCT_TAG_VISIT": "Visits to products that an Idea ad shows",
    "VIDEO_P0_COMBINED": "Videos that were started",
    "VIDEO_3SEC_VIEWS": "Videos that were watched for 3 seconds",
    "VIDEO_MRC_VIEWS": "Videos that were watched for 2 seconds with half of them on the screen",
    "VIDEO_P25_COMBINED": "Videos that were watched to a quarter",
    "VIDEO_P50_COMBINED": "Videos that were watched to the middle",
    "VIDEO_P75_COMBINED": "Videos that were watched to three quarters",
    "VIDEO_P95_COMBINED": "Videos that were watched to 95 percent",
    "VIDEO_P100_COMPLETE": "Videos that were watched to the end",
}
_ENGAGING = ("CLICKTHROUGH", "REPIN", "CLOSEUP")
# Counts whose sum of both sides has a column of its own.
_SUMMED = ("IMPRESSION", "CLICKTHROUGH", "IDEA_PIN_PRODUCT_TAG_VISIT")


def _paid(*names: str) -> tuple[Base, ...]:
    return tuple(COUNTED[f"{name}_1"] for name in names)


def _all(*names: str) -> tuple[Base, ...]:
    return tuple(COUNTED[f"{name}_{side}"] for name in names for side, _ in _SIDES)


def _columns() -> Iterator[Column]:
    for name, words in _COUNTS.items():
        for side, how in _SIDES:
            yield Column(f"{name}_{side}", Formula((COUNTED[f"{name}_{side}"],)), f"{words}, {how}.")
        if name in _SUMMED or name.startswith("VIDEO_"):
            yield Column(f"TOTAL_{name}", Formula(_all(name)), f"{words}, paid for and earned.")
    yield Column("PAID_IMPRESSION", Formula(_paid("IMPRESSION")), "Times that ads were shown, paid for.")
    for name, base in GROSS.items():
        words = _COUNTS[name[:-2]]
        yield Column(
            f"{name}_GROSS", Formula((base,)), f"{words}, paid for, before invalid ones are taken out."
        )
    for side, how in _SIDES:
        engaging = tuple(COUNTED[f"{name}_{side}"] for name in _ENGAGING)
        yield Column(f"ENGAGEMENT_{side}", Formula(engaging), f"Clicks, saves and closeups, {how}.")
    yield Column(
        "TOTAL_ENGAGEMENT", Formula(_all(*_ENGAGING)), "Clicks, saves and closeups, paid for and earned."
    )
    yield Column("TOTAL_IMPRESSION_USER", Formula((PEOPLE,)), "People who saw an ad, counted anew each hour.")
    yield Column(
        "TOTAL_IMPRESSION_FREQUENCY",
        Formula(_all("IMPRESSION"), (PEOPLE,), whole=False),
        "Times that ads were shown, for each person who saw one.",
    )
    yield Column("SPEND_IN_MICRO_DOLLAR", Formula((SPEND,)), f"What was spent, in {_MILLIONTHS}.")
    yield Column(
        "SPEND_IN_DOLLAR", Formula((SPEND,), per=MICRO, whole=False), f"What was spent, in {_UNITS}."
    )
    yield from _rates()
    yield from _prices()
    yield from _watching()


def _rates() -> Iterator[Column]:
    shown = "of the times that ads were shown"
    for name, words, top, bottom in (
        ("CTR", f"Share {shown}, paid for, that were clicked", _paid("CLICKTHROUGH"), _paid("IMPRESSION")),
        (
            "CTR_2",
            f"Share {shown}, earned, that were clicked",
            (COUNTED["CLICKTHROUGH_2"],),
            (COUNTED["IMPRESSION_2"],),
        ),
        (
            "ECTR",
            f"Share {shown}, paid for and earned, that were clicked",
            _all("CLICKTHROUGH"),
            _all("IMPRESSION"),
        ),
        (
            "ENGAGEMENT_RATE",
            f"Engagements for each {_SHOWN}, paid for",
            _paid(*_ENGAGING),
            _paid("IMPRESSION"),
        ),
        (
            "EENGAGEMENT_RATE",
            f"Engagements, earned ones too, for each {_SHOWN}",
            _all(*_ENGAGING),
            _paid("IMPRESSION"),
        ),
        ("REPIN_RATE", f"Saves for each {_SHOWN}, paid for", _paid("REPIN"), _paid("IMPRESSION")),
        (
            "TOTAL_REPIN_RATE",
            f"Saves for each {_SHOWN}, paid for and earned",
            _all("REPIN"),
            _all("IMPRESSION"),
        ),
    ):
        yield Column(name, Formula(top, bottom, whole=False), f"{words}.")


def _prices() -> Iterator[Column]:
    """An ``E`` in front is for effective: what was earned counts as well."""
    clicks, shown, seen = "CLICKTHROUGH", "IMPRESSION", "VIDEO_MRC_VIEWS"
    for stem, what, bottom, times, forms in (
        ("CPC", "a click, paid for", _paid(clicks), 1, "M"),
        ("ECPC", "a click, paid for or earned", _all(clicks), 1, "MD"),
        ("CPM", "a thousand impressions, paid for", _paid(shown), 1000, "MD"),
        ("ECPM", "a thousand impressions, paid for or earned", _all(shown), 1000, "M"),
        ("ECPE", "an engagement, paid for or earned", _all(*_ENGAGING), 1, "D"),
        ("CPV", "a video view, paid for", _paid(seen), 1, "M"),
        ("ECPV", "a video view, paid for or earned", _all(seen), 1, "D"),
        ("CPCV", "a video watched to the end, paid for", _paid("VIDEO_P100_COMPLETE"), 1, "M"),
        ("ECPCV", "a video watched to the end, paid for or earned", _all("VIDEO_P100_COMPLETE"), 1, "D"),
        ("CPCV_P95", "a video watched to 95 percent, paid for", _paid("VIDEO_P95_COMBINED"), 1, "M"),
        (
            "ECPCV_P95",
            "a video watched to 95 percent, paid for or earned",
            _all("VIDEO_P95_COMBINED"),
            1,
            "D",
        ),
    ):
        if "M" in forms:
            yield Column(
                f"{stem}_IN_MICRO_DOLLAR",
                Formula((SPEND,), bottom, times),
                f"Cost of {what}, in {_MILLIONTHS}.",
            )
        if "D" in forms:
            yield Column(
                f"{stem}_IN_DOLLAR",
                Formula((SPEND,), bottom, times, MICRO, False),
                f"Cost of {what}, in {_UNITS}.",
            )


def _watching() -> Iterator[Column]:
    started = _all("VIDEO_P0_COMBINED")
    yield Column(
        "VIDEO_LENGTH",
        Formula((VIDEO_SECONDS["1"], VIDEO_SECONDS["2"]), started, whole=False),
        "Seconds that the video lasts; of several, their mean by how often each was started.",
    )
    for name, sides, how in (
        ("VIDEO_AVG_WATCHTIME_IN_SECOND_1", "1", "paid for"),
        ("VIDEO_AVG_WATCHTIME_IN_SECOND_2", "2", "earned"),
        ("TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND", "12", "paid for and earned"),
    ):
        watched = tuple(base for side in sides for base in WATCHED[side])
        starts = tuple(COUNTED[f"VIDEO_P0_COMBINED_{side}"] for side in sides)
        yield Column(name, Formula(watched, starts, whole=False), f"Seconds that a video was watched, {how}.")


_MILLIONTHS = "millionths of the advertiser's currency unit"
_UNITS = "units of the advertiser's currency"
_SHOWN = "time that an ad was shown"
COLUMNS = {column.name: column for column in _columns()}
