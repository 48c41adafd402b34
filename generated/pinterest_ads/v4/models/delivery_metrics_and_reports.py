# Made from spec/ads-v4.yaml.


from __future__ import annotations

from ..._runtime.enums import OpenIntEnum, OpenStrEnum


class ReportTargetingType(OpenStrEnum):
    """A kind of targeting that metrics can be split by."""

    KEYWORD = "KEYWORD"
    APPTYPE = "APPTYPE"
    GENDER = "GENDER"
    LOCATION = "LOCATION"
    PLACEMENT = "PLACEMENT"
    COUNTRY = "COUNTRY"
    TARGETED_INTEREST = "TARGETED_INTEREST"
    PINNER_INTEREST = "PINNER_INTEREST"
    AUDIENCE_INCLUDE = "AUDIENCE_INCLUDE"
    AUDIENCE_EXCLUDE = "AUDIENCE_EXCLUDE"
    GEO = "GEO"
    AGE_BUCKET = "AGE_BUCKET"
    REGION = "REGION"


class Granularity(OpenStrEnum):
    """Length of the time that one row is of."""

    TOTAL = "TOTAL"
    DAY = "DAY"
    HOUR = "HOUR"
    WEEK = "WEEK"
    MONTH = "MONTH"


class AttributionWindowDays(OpenIntEnum):
    """Days within which a conversion counts. Of the three windows none may be longer than the one before, in the
    order click, engagement, view."""

    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_7 = 7
    VALUE_14 = 14
    VALUE_30 = 30
    VALUE_60 = 60


class ConversionReportTime(OpenStrEnum):
    """Whether a conversion counts on the day of the ad event or on its own day."""

    AD_EVENT = "AD_EVENT"
    CONVERSION_EVENT = "CONVERSION_EVENT"


class AttributionType(OpenStrEnum):
    """Whether conversions count for a person or for a household."""

    INDIVIDUAL = "INDIVIDUAL"
    HOUSEHOLD = "HOUSEHOLD"


__all__ = [
    "AttributionType",
    "AttributionWindowDays",
    "ConversionReportTime",
    "Granularity",
    "ReportTargetingType",
]
