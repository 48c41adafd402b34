# Made from spec/ads-v4.yaml.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class EntityStatus(OpenStrEnum):
    """State that the advertiser has set."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    ARCHIVED = "ARCHIVED"


__all__ = [
    "EntityStatus",
]
