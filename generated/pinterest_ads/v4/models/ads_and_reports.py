# Made from spec/ads-v4.yaml.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class AdSummaryStatus(OpenStrEnum):
    """Effective state of an ad."""

    APPROVED = "APPROVED"
    PAUSED = "PAUSED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    ADVERTISER_DISABLED = "ADVERTISER_DISABLED"
    ARCHIVED = "ARCHIVED"


__all__ = [
    "AdSummaryStatus",
]
