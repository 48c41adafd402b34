# Made from spec/ads-v4.yaml.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class ObjectiveType(OpenStrEnum):
    """What a campaign is to achieve. It cannot be changed afterwards."""

    AWARENESS = "AWARENESS"
    CONSIDERATION = "CONSIDERATION"
    VIDEO_VIEW = "VIDEO_VIEW"
    WEB_CONVERSION = "WEB_CONVERSION"
    CATALOG_SALES = "CATALOG_SALES"


__all__ = [
    "ObjectiveType",
]
