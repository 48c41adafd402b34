# Made from generator/sandbox/metrics/converted.py by `make generate`; edit that file, not this one.
"""Columns of conversions: their names follow a grammar (facts 4 columns), and so does what they count."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

import attrs

from .bases import SPEND, Base
from .catalogue import Column
from .conversions import DEVICES, SIZES, SOURCES, Conversions, Terms
from .formulas import MICRO, Formula

_SOURCES = {"": "", "WEB": " on the web", "INAPP": " in an app", "OFFLINE": " outside of the net"}
_EVENTS = {
    "PAGE_VISIT": "a visit to a page",
    "SIGNUP": "a signup",
    "CHECKOUT": "a checkout",
    "CUSTOM": "an event of the advertiser's own",
    "ADD_TO_CART": "an addition to a cart",
    "LEAD": "a lead",
    "SEARCH": "a search",
    "WATCH_VIDEO": "a video that was watched",
    "VIEW_CATEGORY": "a category that was viewed",
    "APP_INSTALL": "an app that was installed",
    "UNKNOWN": "a conversion of an unknown kind",
}
_HOW = {"": "", "CLICK": " after a click", "ENGAGEMENT": " after an engagement", "VIEW": " after a view"}
_MEASURES = {
    "": ("COUNT", "How often there was {}."),
    "_VALUE_IN_MICRO_DOLLAR": (
        "VALUE",
        "What {} brought in, in millionths of the advertiser's currency unit.",
    ),
    "_QUANTITY": ("QUANTITY", "How many things {} brought."),
}
_ON = {"DESKTOP": "a computer", "MOBILE": "a phone", "TABLET": "a tablet"}


@attrs.frozen
class Named:
    """A column of conversions without the terms of a request: what is counted, over what, and in words."""

    name: str
    counted: tuple[Mapping[str, str | bool], ...]
    """Conditions of `Conversions`, one set for each part of the sum."""
    words: str
    ratio: str = ""
    """``COST`` of one, or ``RETURN`` on what was spent; else they are counted."""

    def column(self, seed: int, terms: Terms) -> Column:
        parts: tuple[Base, ...] = tuple(Conversions(seed, terms, **conditions) for conditions in self.counted)  # type: ignore[arg-type]
        match self.ratio:
            case "COST":
                formula = Formula((SPEND,), parts, per=MICRO, whole=False)
            case "RETURN":
                formula = Formula(parts, (SPEND,), whole=False)
            case _:
                formula = Formula(parts)
        return Column(self.name, formula, self.words)


@cache
def conversion_columns() -> Mapping[str, Named]:
    """All of them, by name."""
    return {
        column.name: column for column in (*_counts(), *_by_device(), *_ratios(), *_all_events(), *_onsite())
    }


def _counts() -> Iterator[Named]:
    for source, how, event, suffix in product(_SOURCES, _HOW, SIZES, _MEASURES):
        # No quantities by source, and none of installations, have columns.
        if not _happens(source, event) or (suffix == "_QUANTITY" and (source or event == "APP_INSTALL")):
            continue
        name = "_".join(part for part in ("TOTAL", source, how, event) if part) + suffix
        measure, words = _MEASURES[suffix]
        conditions = {"event": event, "source": source, "attribution": how, "measure": measure}
        yield Named(name, (conditions,), words.format(_EVENTS[event] + _SOURCES[source] + _HOW[how]))


def _by_device() -> Iterator[Named]:
    for event, seen, done in product(SIZES, DEVICES, DEVICES):
        conditions = {"event": event, "seen_on": seen, "done_on": done}
        words = f"How often there was {_EVENTS[event]} on {_ON[done]} after the ad was seen on {_ON[seen]}."
        yield Named(f"TOTAL_{event}_{seen}_ACTION_TO_{done}_CONVERSION", (conditions,), words)


def _ratios() -> Iterator[Named]:
    for source, event in product(_SOURCES, SIZES):
        if not _happens(source, event):
            continue
        stem, what = f"{source}_{event}".removeprefix("_"), _EVENTS[event] + _SOURCES[source]
        conditions = {"event": event, "source": source}
        yield Named(
            f"{stem}_COST_PER_ACTION",
            (conditions,),
            f"Cost of {what}, in units of the advertiser's currency.",
            "COST",
        )
        worth = {**conditions, "measure": "VALUE"}
        yield Named(
            f"{stem}_ROAS", (worth,), f"What {what} brought in, for each unit that was spent.", "RETURN"
        )


def _all_events() -> Iterator[Named]:
    for suffix, (measure, words) in _MEASURES.items():
        counted = tuple({"event": event, "measure": measure} for event in SIZES)
        yield Named(f"TOTAL_CONVERSIONS{suffix}", counted, words.format("a conversion of any kind"))


def _onsite() -> Iterator[Named]:
    checkout: dict[str, str | bool] = {"event": "CHECKOUT", "onsite": True}
    for name, words in (
        ("ONSITE_CHECKOUTS", "How often something was bought without leaving Pinterest."),
        ("ONSITE_CHECKOUTS_1", "How often something was bought without leaving Pinterest, paid for."),
        (
            "ONSITE_CHECKOUTS_CPA_BILLABLE",
            "Checkouts without leaving Pinterest that are billed by the action.",
        ),
    ):
        yield Named(name, (checkout,), words)
    worth = {**checkout, "measure": "VALUE"}
    yield Named(
        "ONSITE_CHECKOUTS_VALUE", (worth,), "What they brought in, in millionths of the currency unit."
    )


def _happens(source: str, event: str) -> bool:
    return not source or event in SOURCES[source]
