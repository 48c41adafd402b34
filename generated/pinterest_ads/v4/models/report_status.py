# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class ReportStatus(OpenStrEnum):
    """State of a report."""

    IN_PROGRESS = "IN_PROGRESS"
    FINISHED = "FINISHED"
    DOES_NOT_EXIST = "DOES_NOT_EXIST"
    EXPIRED = "EXPIRED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
