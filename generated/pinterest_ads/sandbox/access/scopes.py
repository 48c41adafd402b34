# Made from generator/sandbox.
"""The scopes of v4, and which of them hold others (facts 1 auth: QS)."""

from __future__ import annotations

from functools import lru_cache

_GRANULAR = (
    "read_domains",
    "read_boards",
    "write_boards",
    "read_pins",
    "write_pins",
    "read_users",
    "write_users",
    "read_secret_boards",
    "read_secret_pins",
    "read_user_followers",
    "write_user_followees",
    "read_advertisers",
    "write_advertisers",
    "read_campaigns",
    "write_campaigns",
    "read_merchants",
    "write_merchants",
    "read_pin_promotions",
    "write_pin_promotions",
)
# That they exist is a fact, what each of them holds is inferred from the names.
_COMPOSITE = {
    "read_organic": ("read_domains", "read_boards", "read_pins", "read_users", "read_user_followers"),
    "write_organic": ("write_boards", "write_pins", "write_users", "write_user_followees"),
    "manage_organic": ("read_organic", "write_organic"),
    "read_secret": ("read_secret_boards", "read_secret_pins"),
    "read_ads": ("read_advertisers", "read_campaigns", "read_pin_promotions"),
    "write_ads": ("write_advertisers", "write_campaigns", "write_pin_promotions"),
    "manage_merchants": ("read_merchants", "write_merchants"),
}
SCOPES = (*_GRANULAR, *_COMPOSITE)
"""Every scope that there is."""


def holds(granted: frozenset[str], needed: str) -> bool:
    """Whether the scopes of a token cover one that is needed: by name, in a composite one, or by all of its parts."""
    have = _expanded(granted)
    return needed in have or (needed in _COMPOSITE and have.issuperset(_COMPOSITE[needed]))


@lru_cache(maxsize=256)
def _expanded(granted: frozenset[str]) -> frozenset[str]:
    """With what composite scopes hold; manage_organic holds such that hold others."""
    held = frozenset(part for scope in granted for part in _COMPOSITE.get(scope, ()))
    return granted if held <= granted else _expanded(granted | held)
