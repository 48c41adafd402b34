# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BidStrategyType(OpenStrEnum):
    """How bids are made."""

    AUTOMATIC_BID = "AUTOMATIC_BID"
    MAX_BID = "MAX_BID"
    TARGET_AVG = "TARGET_AVG"
