# Made from spec/ads-v4.yaml.


from __future__ import annotations

from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .error_detail import SuccessStatus


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


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdvertiserCountry(Model):
    """A country in which advertisers are billed.

    Source: facts 5 advertisers/countries (V5 5.5).
    """

    code: str | Unset = UNSET
    """ISO 3166-1 code of the country."""
    name: str | Unset = UNSET
    """Name of the country."""
    currency: str | Unset = UNSET
    """ISO 4217 code of its billing currency."""
    index: Real | Unset = UNSET
    """Place of the country in the list."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetricDefinition(Model):
    """A metric and what it counts.

    Source: facts 4 resources/delivery_metrics (QS).
    """

    name: str
    """Name of the column."""
    definition: str | Unset = UNSET
    """What it counts."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetricDefinitions(Model):
    """The metrics that there are.

    Source: facts 4 resources/delivery_metrics (QS).
    """

    metrics: list[MetricDefinition]
    """One entry per metric."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Interest(Model):
    """An interest that ads can target.

    Source: facts 5 targeting/interest (V5 5.5).
    """

    id: str
    """Id of the interest."""
    name: str
    """Name of the interest."""
    child_interests: list[str] | Unset = UNSET
    """Ids of narrower interests."""
    level: int | Unset = UNSET
    """Depth in the tree of interests."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdvertiserCountryList(Model):
    """The countries."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[AdvertiserCountry]
    """What was found."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetricDefinitionsResult(Model):
    """The metrics that there are."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: MetricDefinitions
    """The metrics that there are."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InterestTreeResult(Model):
    """The interests."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: dict[str, Any]
    """Interests that ads can target. Open: the shape that v4 returns is not known."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("data", _s.MapOf(_s.Any()), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TargetingOptionsResult(Model):
    """Everything that can be targeted."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: dict[str, Any]
    """Everything that ads can target. Open: the shape that v4 returns is not known."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("data", _s.MapOf(_s.Any()), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TargetingOptionList(Model):
    """The targeting values and their labels."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[dict[str, str]]
    """What was found."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("data", _s.ListOf(_s.MapOf(_s.String())), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InterestResult(Model):
    """An interest."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: Interest
    """An interest that ads can target."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "AdvertiserCountry",
    "AdvertiserCountryList",
    "Interest",
    "InterestResult",
    "InterestTreeResult",
    "MetricDefinition",
    "MetricDefinitions",
    "MetricDefinitionsResult",
    "TargetingOptionList",
    "TargetingOptionType",
    "TargetingOptionsResult",
]
