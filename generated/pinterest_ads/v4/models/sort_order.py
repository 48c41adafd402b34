# Made from spec/ads-v4.yaml.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class SortOrder(OpenStrEnum):
    """Order of ids."""

    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"


__all__ = [
    "SortOrder",
]
