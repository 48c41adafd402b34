# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class PacingDeliveryType(OpenStrEnum):
    """Whether the budget is spread evenly or spent as fast as it can be."""

    STANDARD = "STANDARD"
    ACCELERATED = "ACCELERATED"
