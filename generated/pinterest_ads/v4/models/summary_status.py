# Made from spec/ads-v4.yaml.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class SummaryStatus(OpenStrEnum):
    """Effective state of a campaign or an ad group, worked out from its own state, its dates and its advertiser."""

    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    NOT_STARTED = "NOT_STARTED"
    COMPLETED = "COMPLETED"
    ADVERTISER_DISABLED = "ADVERTISER_DISABLED"
    ARCHIVED = "ARCHIVED"


__all__ = [
    "SummaryStatus",
]
