# Made from generator/sandbox.
"""Values of targeting that the figures of an ad group can be split by (facts 2 targeting_spec, facts 4 targeting)."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from ..samples.interests import widest
from ..samples.places import COUNTRIES, REGIONS
from ..store import Store
from .subjects import Subject

APP_TYPES = ("android_mobile", "android_tablet", "ipad", "iphone", "web", "web_mobile")
GENDERS = ("female", "male", "unknown")
AGES = ("18-24", "25-34", "35-44", "45-49", "50-54", "55-64", "65+")
_COUNTRIES = ("US", "CA", "GB")
# What ads reach where their ad group does not say. The other kinds are split only where something is targeted.
_USUAL: dict[str, tuple[str, ...]] = {
    "APPTYPE": APP_TYPES,
    "GENDER": GENDERS,
    "AGE_BUCKET": AGES,
    "LOCATION": _COUNTRIES,
    "REGION": tuple(REGIONS),
    "PINNER_INTEREST": tuple(interest.id for interest in widest()),
}


def values_of(store: Store, kind: str, ad_group: Subject) -> Sequence[str]:
    """The values that people whom an ad group reached had; none where it targets nothing of this kind."""
    match kind:
        case "KEYWORD":
            return tuple(dict.fromkeys(text for _, text in keywords_of(store, ad_group)))
        case "PLACEMENT":
            group = ad_group.facts.placement_group
            return (group,) if group and group != "ALL" else ("SEARCH", "BROWSE", "OTHER")
        case "COUNTRY":
            places = _targeted("LOCATION", ad_group) or _COUNTRIES
            return tuple(place for place in places if place in COUNTRIES) or ("US",)
        case "TARGETED_INTEREST":
            return _targeted("INTEREST", ad_group)
        case _:
            return _targeted(kind, ad_group) or _USUAL.get(kind, ())


def _targeted(kind: str, ad_group: Subject) -> tuple[str, ...]:
    given = (ad_group.facts.targeting_spec or {}).get(kind) or ()
    return tuple(dict.fromkeys(map(str, given)))


def keywords_of(store: Store, ad_group: Subject) -> list[tuple[str, str]]:
    """Id and text of the keywords that ads of an ad group are shown for."""
    found = []
    for entity in store.page("keyword", ad_group.entity.advertiser, parents=[ad_group.entity.id], limit=2000):
        keyword = _KEYWORD.decode(entity.body)
        # Archived ones keep their past.
        if "NEGATIVE" not in (keyword.match_type or ""):
            found.append((str(entity.id), keyword.value))
    return found


class _Keyword(msgspec.Struct, frozen=True):
    value: str = ""
    match_type: str | None = None


_KEYWORD = msgspec.json.Decoder(_Keyword)
