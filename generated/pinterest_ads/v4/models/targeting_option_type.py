# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class TargetingOptionType(OpenStrEnum):
    """A kind of targeting."""

    APPTYPE = "APPTYPE"
    GENDER = "GENDER"
    LOCALE = "LOCALE"
    AGE_BUCKET = "AGE_BUCKET"
    LOCATION = "LOCATION"
    GEO = "GEO"
    INTEREST = "INTEREST"
    KEYWORD = "KEYWORD"
    AUDIENCE_INCLUDE = "AUDIENCE_INCLUDE"
    AUDIENCE_EXCLUDE = "AUDIENCE_EXCLUDE"
