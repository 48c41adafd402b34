# Made from generator/sandbox.
"""Insights into audiences: shares of interests and of groups of people, drawn for each audience."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from ..calls import Call, handles
from ..metrics.dice import number
from ..metrics.hours import day_of
from ..metrics.values import AGES, GENDERS
from ..refusals import Refused
from ..samples.interests import Interest, interests, widest
from ..samples.places import COUNTRIES

_TYPES, _SCOPES = ("IMPRESSION_PLUS_ENGAGEMENT", "ENGAGEMENT"), ("PARTNER", "PINTEREST")


@handles("audience_insights.list")
def list_audiences(call: Call) -> list[dict[str, Any]]:
    return [{"date": _day(call), "type": type_, "scope": scope} for scope in _SCOPES for type_ in _TYPES]


@handles("audience_insights.get")
def get_insights(call: Call) -> dict[str, Any]:
    """The form that later versions of the API have; v4's is not known."""
    size = 1000 + _drawn(call, "size") % 900_000
    return {
        "type": call.path["type"],
        "scope": call.path["scope"],
        "date": _day(call),
        "size": size // 1000 * 1000,
        "size_is_upper_bound": False,
        "categories": _categories(call, widest()),
        "demographics": {
            "ages": _shares(call, AGES),
            "genders": _shares(call, GENDERS),
            "countries": _shares(call, tuple(COUNTRIES)[:10]),
        },
    }


@handles("audience_insights.category")
def get_category(call: Call) -> list[dict[str, Any]]:
    interest = interests().get(str(call.path["category_id"]))
    if interest is None:
        raise Refused(404, f"There is no interest {call.path['category_id']}.")
    return _categories(call, (interests()[child] for child in interest.children))


def _categories(call: Call, chosen: Iterable[Interest]) -> list[dict[str, Any]]:
    """Interests of the audience, those of the largest share first."""
    found = []
    for interest in chosen:
        drawn = _drawn(call, interest.id)
        entry = {"key": interest.id, "name": interest.name.lower(), "id": interest.id}
        found.append({**entry, "ratio": (5 + drawn % 80) / 100, "index": (50 + drawn // 80 % 150) / 100})
    return sorted(found, key=lambda entry: -entry["ratio"])


def _shares(call: Call, keys: Iterable[str]) -> list[dict[str, Any]]:
    """Shares of all that add up to one, but for rounding."""
    sizes = {key: 1 + _drawn(call, key) % 9 for key in keys}
    return [{"key": key, "ratio": round(size / sum(sizes.values()), 4)} for key, size in sizes.items()]


def _drawn(call: Call, about: str) -> int:
    # What all of Pinterest is like does not depend on who asks.
    whose = call.advertiser if call.path["scope"] == "PARTNER" else 0
    return number(call.state.options.seed, "insight", whose, call.path["scope"], call.path["type"], about)


def _day(call: Call) -> str:
    return (day_of(call.state.clock()) - timedelta(days=1)).isoformat()
