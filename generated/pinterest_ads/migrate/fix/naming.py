# Made from generator/migrate.
"""Names: of the advertiser's id, and of what v4 calls otherwise."""

from __future__ import annotations

import re

CERTAIN = re.compile(r"(?:pinterest_?)?advertiser_?id", re.IGNORECASE)
"""Names that mean the advertiser's id in any code; ``advertiser`` alone may be an object."""

_CAMEL = re.compile(r"[a-z]{2,}[a-z0-9]*(?:[A-Z][a-z0-9]+)+")
_TERMS = {
    "pin_promotion": "ad",
    "pin_promotions": "ads",
    "pin_promotion_id": "ad_id",
    "pin_promotion_ids": "ad_ids",
}
# The limit is no number in v4 ("30, 30;w=60"), so code that reads it has to change with it.
_HEADERS = {
    "x-userendpoint-ratelimit-remaining": "RateLimit-Remaining",
    "x-userendpoint-ratelimit-reset-seconds": "Retry-After",
}


def snake(name: str) -> str | None:
    """``conversion_tag_id`` for ``conversionTagId``; None where the words cannot be told."""
    return re.sub(r"([A-Z])", r"_\1", name).lower() if _CAMEL.fullmatch(name) else None


def term(name: str) -> str | None:
    """What v4 calls a name with pin promotions in it."""
    return _TERMS.get(name)


def header(name: str) -> str | None:
    """v4's header for a v3 rate limit header, in the same case: servers of Node and others know only lower case."""
    new = _HEADERS.get(name.lower())
    if new is None:
        return None
    return new.lower() if name == name.lower() else new.upper() if name == name.upper() else new
