# Made from spec/ads-v4.yaml.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class CreativeType(OpenStrEnum):
    """Form of an ad. STORY is an Idea ad, which promotes an Idea Pin."""

    REGULAR = "REGULAR"
    VIDEO = "VIDEO"
    SHOPPING = "SHOPPING"
    CAROUSEL = "CAROUSEL"
    MAX_VIDEO = "MAX_VIDEO"
    SHOP_THE_PIN = "SHOP_THE_PIN"
    STORY = "STORY"


__all__ = [
    "CreativeType",
]
