# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.hints import IdText, OrText
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .shopping_retargeting import ShoppingRetargeting


class AgeBucket(OpenStrEnum):
    """A range of ages."""

    VALUE_18_24 = "18-24"
    VALUE_21 = "21+"
    VALUE_25_34 = "25-34"
    VALUE_35_44 = "35-44"
    VALUE_45_49 = "45-49"
    VALUE_50_54 = "50-54"
    VALUE_55_64 = "55-64"
    VALUE_65 = "65+"


class AppType(OpenStrEnum):
    """A kind of device or app."""

    ANDROID_MOBILE = "android_mobile"
    ANDROID_TABLET = "android_tablet"
    IPAD = "ipad"
    IPHONE = "iphone"
    WEB = "web"
    WEB_MOBILE = "web_mobile"


class Gender(OpenStrEnum):
    """A gender."""

    UNKNOWN = "unknown"
    MALE = "male"
    FEMALE = "female"


class TargetingStrategy(OpenStrEnum):
    """A way to choose people."""

    CHOOSE_YOUR_OWN = "CHOOSE_YOUR_OWN"
    FIND_NEW_CUSTOMERS = "FIND_NEW_CUSTOMERS"
    RECONNECT_WITH_USERS = "RECONNECT_WITH_USERS"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TargetingSpec(Model):
    """Whom the ads are for. A key that is left out does not narrow the audience.

    Source: facts 2 targeting_spec keys (V5 5.4).

    Attributes:
        AGE_BUCKET: Ages.
        APPTYPE: Devices.
        AUDIENCE_INCLUDE: Audiences to reach, each of 100 people at least.
        AUDIENCE_EXCLUDE: Audiences to leave out, each of 100 people at least.
        GENDER: Genders.
        GEO: Region codes or postal codes, not both.
        INTEREST: Interests.
        LOCALE: Languages as ISO 639-1 codes.
        LOCATION: Countries as ISO 3166-1 codes, or codes of US market areas.
        SHOPPING_RETARGETING: People who have looked at products before.
        TARGETING_STRATEGY: How people are chosen.
    """

    AGE_BUCKET: Sequence[OrText[AgeBucket]] | Unset = UNSET
    APPTYPE: Sequence[OrText[AppType]] | Unset = UNSET
    AUDIENCE_INCLUDE: Sequence[IdText] | Unset = UNSET
    AUDIENCE_EXCLUDE: Sequence[IdText] | Unset = UNSET
    GENDER: Sequence[OrText[Gender]] | Unset = UNSET
    GEO: Sequence[str] | Unset = UNSET
    INTEREST: Sequence[IdText] | Unset = UNSET
    LOCALE: Sequence[str] | Unset = UNSET
    LOCATION: Sequence[str] | Unset = UNSET
    SHOPPING_RETARGETING: Sequence[ShoppingRetargeting] | Unset = UNSET
    TARGETING_STRATEGY: Sequence[OrText[TargetingStrategy]] | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("AGE_BUCKET", "AGE_BUCKET", _s.ListOf(_s.EnumOf(AgeBucket))),
                _s.Field("APPTYPE", "APPTYPE", _s.ListOf(_s.EnumOf(AppType))),
                _s.Field("AUDIENCE_INCLUDE", "AUDIENCE_INCLUDE", _s.ListOf(_s.Id())),
                _s.Field("AUDIENCE_EXCLUDE", "AUDIENCE_EXCLUDE", _s.ListOf(_s.Id())),
                _s.Field("GENDER", "GENDER", _s.ListOf(_s.EnumOf(Gender))),
                _s.Field("GEO", "GEO", _s.ListOf(_s.String())),
                _s.Field("INTEREST", "INTEREST", _s.ListOf(_s.Id())),
                _s.Field("LOCALE", "LOCALE", _s.ListOf(_s.String())),
                _s.Field("LOCATION", "LOCATION", _s.ListOf(_s.String())),
                _s.Field(
                    "SHOPPING_RETARGETING", "SHOPPING_RETARGETING", _s.ListOf(_s.ModelOf(ShoppingRetargeting))
                ),
                _s.Field("TARGETING_STRATEGY", "TARGETING_STRATEGY", _s.ListOf(_s.EnumOf(TargetingStrategy))),
            ),
        )
