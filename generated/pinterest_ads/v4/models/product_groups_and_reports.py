# Made from spec/ads-v4.yaml.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class ProductGroupSummaryStatus(OpenStrEnum):
    """Effective state of a promoted product group."""

    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    EXCLUDED = "EXCLUDED"
    ARCHIVED = "ARCHIVED"


__all__ = [
    "ProductGroupSummaryStatus",
]
