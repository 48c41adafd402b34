# Made from generator/sandbox.
"""All columns by name: numbers, and what says which entity they are of."""

from __future__ import annotations

from functools import cache

from ..data import document
from .catalogue import COLUMNS, Column
from .conversions import Terms
from .converted import conversion_columns

_ENTITIES = ("CAMPAIGN", "AD_GROUP", "AD_GROUP_CAMPAIGN", "PIN_PROMOTION", "AD")

DETAILS = frozenset(
    {
        *("ADVERTISER_ID", "AD_ACCOUNT_ID", "PIN_ID", "PRODUCT_GROUP_ID", "DATE"),
        *(f"{stem}_{part}" for stem in _ENTITIES for part in ("ID", "NAME", "STATUS")),
        *("CAMPAIGN_ENTITY_STATUS", "AD_GROUP_ENTITY_STATUS", "CAMPAIGN_MANAGED_STATUS"),
        *("CAMPAIGN_DAILY_SPEND_CAP", "CAMPAIGN_LIFETIME_SPEND_CAP"),
        *("PROMOTED_CATALOG_PRODUCT_GROUP_REFERENCE_NAME", "TARGETING_TYPE", "TARGETING_VALUE"),
    }
)
"""Columns that say what a row is of."""


def column_of(name: str, seed: int, terms: Terms) -> Column | None:
    """The column of numbers with this name, on the terms of a request; None where there is none."""
    if name in COLUMNS:
        return COLUMNS[name]
    named = conversion_columns().get(name)
    return None if named is None else named.column(seed, terms)


def known(name: str) -> bool:
    return name in COLUMNS or name in DETAILS or name in conversion_columns()


def names() -> tuple[str, ...]:
    """Every column that there is, also those that the document does not list."""
    return (*COLUMNS, *conversion_columns(), *DETAILS)


@cache
def definitions() -> tuple[tuple[str, str], ...]:
    """The columns that the document lists, and what each counts."""
    groups = document()["components"]["schemas"]["MetricColumn"]["x-constants"]["groups"]
    return tuple(pair for group in groups for pair in group["values"].items())
