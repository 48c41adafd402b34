# Made from generator/sandbox.
"""What ads can target, by kind: codes and their labels (facts 2 targeting_spec)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from .interests import interests
from .places import COUNTRIES, REGIONS

_LOCALES = {
    "da": "Danish",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "it": "Italian",
    "ja": "Japanese",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "sv": "Swedish",
}
_AGES = ("18-24", "21+", "25-34", "35-44", "45-49", "50-54", "55-64", "65+")


@cache
def options() -> Mapping[str, Mapping[str, str]]:
    """Labels by code, by kind of targeting. Kinds whose values are the advertiser's own have none."""
    return {
        "APPTYPE": {
            "android_mobile": "Android phones",
            "android_tablet": "Android tablets",
            "ipad": "iPad",
            "iphone": "iPhone",
            "web": "Web",
            "web_mobile": "Web on phones",
        },
        "GENDER": {"female": "Female", "male": "Male", "unknown": "Unspecified"},
        "LOCALE": _LOCALES,
        "AGE_BUCKET": {age: age for age in _AGES},
        "LOCATION": {code: name for code, (name, _) in COUNTRIES.items()},
        "GEO": REGIONS,
        "INTEREST": {interest.id: interest.name for interest in interests().values()},
        "KEYWORD": {},
        "AUDIENCE_INCLUDE": {},
        "AUDIENCE_EXCLUDE": {},
    }
