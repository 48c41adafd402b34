# Made from generator/sandbox.
"""The kinds of object that can be written, and where the document declares their fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from ..data import document
from ..document.schemas import Schemas


@attrs.frozen(kw_only=True)
class Kind:
    """One kind of object.

    Attributes:
        name: As the store knows it.
        noun: As people call it.
        schema: Schema of the object; those of what is sent end in Create and Update.
        type: What `type` says of it; empty where it has no such field.
        times: Fields that hold when it was created and changed, in epoch seconds.
        defaults: Values of fields that are not sent, beside those of the document.
        owned: Whether it names its advertiser.
    """

    name: str
    noun: str
    schema: str
    type: str = ""
    times: tuple[str, ...] = ("created_time", "updated_time")
    defaults: Mapping[str, Any] = attrs.Factory(dict)
    owned: bool = True


# What is created is in use: the document says so of campaigns only.
_ACTIVE = {"status": "ACTIVE"}

KINDS = {
    kind.name: kind
    for kind in (
        Kind(name="campaign", noun="campaign", schema="Campaign", type="campaign"),
        Kind(
            name="ad_group",
            noun="ad group",
            schema="AdGroup",
            type="adgroup",
            defaults={**_ACTIVE, "conversion_learning_mode_type": None},
        ),
        Kind(
            name="ad",
            noun="ad",
            schema="Ad",
            type="ad",
            # The sandbox reviews nothing: every ad has passed.
            defaults={**_ACTIVE, "review_status": "APPROVED", "rejected_reasons": [], "rejection_labels": []},
        ),
        Kind(
            name="keyword",
            noun="keyword",
            schema="Keyword",
            type="keyword",
            times=(),
            defaults={"bid": None, "archived": False},
            owned=False,
        ),
        Kind(
            name="product_group",
            noun="promoted product group",
            schema="PromotedProductGroup",
            type="productgroup",
            times=(),
            defaults={**_ACTIVE, "included": True},
            owned=False,
        ),
        Kind(
            name="audience",
            noun="audience",
            schema="Audience",
            type="audience",
            times=("created_timestamp", "updated_timestamp"),
            defaults={"description": None},
        ),
        Kind(name="customer_list", noun="customer list", schema="CustomerList", type="customerlist"),
        Kind(
            name="conversion_tag",
            noun="conversion tag",
            schema="ConversionTag",
            times=(),
            defaults={
                **_ACTIVE,
                "enhanced_match_status": "UNKNOWN",
                "last_fired_time_ms": None,
                "version": "3",
            },
        ),
    )
}


@cache
def schemas() -> Schemas:
    return Schemas(document())


@cache
def fields_of(schema: str) -> Mapping[str, Any]:
    """The fields that a schema of the document declares."""
    properties: Mapping[str, Any] = document()["components"]["schemas"][schema]["properties"]
    return properties


@cache
def defaults_of(schema: str) -> Mapping[str, Any]:
    """What the document fills in for fields of an object that are not sent."""
    return {name: field["default"] for name, field in fields_of(schema).items() if "default" in field}
