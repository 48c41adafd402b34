# Made from generator/sandbox/metrics/columns.py by `make generate`; edit that file, not this one.
"""All columns by name: numbers, and what says which entity they are of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from .catalogue import COLUMNS, Column
from .conversions import Terms
from .converted import conversion_columns

_NAMES = {"CAMPAIGN": "campaign", "AD_GROUP": "ad group", "PIN_PROMOTION": "ad", "AD": "ad"}


def _details() -> Iterator[tuple[str, str]]:
    yield "ADVERTISER_ID", "Id of the advertiser."
    yield "AD_ACCOUNT_ID", "Id of the advertiser, under its newer name."
    for stem, words in _NAMES.items():
        yield f"{stem}_ID", f"Id of the {words}."
        yield f"{stem}_NAME", f"Name of the {words}."
        yield f"{stem}_STATUS", f"State of the {words}."
        if stem in ("CAMPAIGN", "AD_GROUP"):
            yield f"{stem}_ENTITY_STATUS", f"Whether the {words} is active, paused or archived."
    for part in ("ID", "NAME", "STATUS"):
        yield f"AD_GROUP_CAMPAIGN_{part}", f"{part.capitalize()} of the campaign that the ad group is in."
    yield "CAMPAIGN_MANAGED_STATUS", "Whether Pinterest manages the campaign."
    yield (
        "CAMPAIGN_DAILY_SPEND_CAP",
        "What the campaign may spend in a day, in millionths of the currency unit.",
    )
    yield (
        "CAMPAIGN_LIFETIME_SPEND_CAP",
        "What the campaign may spend in all, in millionths of the currency unit.",
    )
    yield "PIN_ID", "Id of the Pin that the ad shows."
    yield "PRODUCT_GROUP_ID", "Id of the promoted product group."
    yield "PROMOTED_CATALOG_PRODUCT_GROUP_REFERENCE_NAME", "Name of the product group in the catalog."
    yield "TARGETING_TYPE", "Kind of targeting that the row is split by."
    yield "TARGETING_VALUE", "Value of targeting that the row is of."
    yield "DATE", "First day, or hour, that the row is of; rows of a total have none."


DETAILS: Mapping[str, str] = dict(_details())
"""Columns that say what a row is of, and what they say."""


def column_of(name: str, seed: int, terms: Terms) -> Column | None:
    """The column of numbers with this name, on the terms of a request; None where there is none."""
    if name in COLUMNS:
        return COLUMNS[name]
    named = conversion_columns().get(name)
    return None if named is None else named.column(seed, terms)


def known(name: str) -> bool:
    return name in COLUMNS or name in DETAILS or name in conversion_columns()


@cache
def definitions() -> tuple[tuple[str, str], ...]:
    """Every column and what it counts."""
    plain = ((column.name, column.words) for column in COLUMNS.values())
    converted = ((column.name, column.words) for column in conversion_columns().values())
    return (*plain, *converted, *DETAILS.items())
