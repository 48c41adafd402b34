# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BillableEvent(OpenStrEnum):
    """What the advertiser pays for."""

    CLICKTHROUGH = "CLICKTHROUGH"
    IMPRESSION = "IMPRESSION"
    VIDEO_V_50_MRC = "VIDEO_V_50_MRC"
    BILLABLE_ENGAGEMENT = "BILLABLE_ENGAGEMENT"
