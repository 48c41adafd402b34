# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class LearningModeType(OpenStrEnum):
    """Whether the conversion model is still learning; null where there is none."""

    NOT_ACTIVE = "NOT_ACTIVE"
    ACTIVE = "ACTIVE"
