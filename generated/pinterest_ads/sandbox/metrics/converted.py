# Made from generator/sandbox.
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

_SOURCES = ("", "WEB", "INAPP", "OFFLINE")
_HOW = ("", "CLICK", "ENGAGEMENT", "VIEW")
_MEASURES = {"": "COUNT", "_VALUE_IN_MICRO_DOLLAR": "VALUE", "_QUANTITY": "QUANTITY"}


@attrs.frozen
class Named:
    """A column of conversions without the terms of a request: what is counted, over what."""

    name: str
    counted: tuple[Mapping[str, str | bool], ...]
    """Conditions of `Conversions`, one set for each part of the sum."""
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
        return Column(self.name, formula)


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
        conditions = {"event": event, "source": source, "attribution": how, "measure": _MEASURES[suffix]}
        yield Named(name, (conditions,))


def _by_device() -> Iterator[Named]:
    for event, seen, done in product(SIZES, DEVICES, DEVICES):
        conditions = {"event": event, "seen_on": seen, "done_on": done}
        yield Named(f"TOTAL_{event}_{seen}_ACTION_TO_{done}_CONVERSION", (conditions,))


def _ratios() -> Iterator[Named]:
    for source, event in product(_SOURCES, SIZES):
        if not _happens(source, event):
            continue
        stem, conditions = f"{source}_{event}".removeprefix("_"), {"event": event, "source": source}
        yield Named(f"{stem}_COST_PER_ACTION", (conditions,), "COST")
        yield Named(f"{stem}_ROAS", ({**conditions, "measure": "VALUE"},), "RETURN")


def _all_events() -> Iterator[Named]:
    for suffix, measure in _MEASURES.items():
        counted = tuple({"event": event, "measure": measure} for event in SIZES)
        yield Named(f"TOTAL_CONVERSIONS{suffix}", counted)


def _onsite() -> Iterator[Named]:
    checkout: dict[str, str | bool] = {"event": "CHECKOUT", "onsite": True}
    for name in ("ONSITE_CHECKOUTS", "ONSITE_CHECKOUTS_1", "ONSITE_CHECKOUTS_CPA_BILLABLE"):
        yield Named(name, (checkout,))
    yield Named("ONSITE_CHECKOUTS_VALUE", ({**checkout, "measure": "VALUE"},))


def _happens(source: str, event: str) -> bool:
    return not source or event in SOURCES[source]
