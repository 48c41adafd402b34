# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BudgetType(OpenStrEnum):
    """What the budget is for. LIFETIME needs an end time."""

    DAILY = "DAILY"
    LIFETIME = "LIFETIME"
    CBO_ADGROUP = "CBO_ADGROUP"
