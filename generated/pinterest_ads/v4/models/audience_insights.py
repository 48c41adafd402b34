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


class InsightType(OpenStrEnum):
    """What people did to be counted."""

    IMPRESSION_PLUS_ENGAGEMENT = "IMPRESSION_PLUS_ENGAGEMENT"
    ENGAGEMENT = "ENGAGEMENT"


class InsightScope(OpenStrEnum):
    """Whether the people are the partner's own or everybody on Pinterest."""

    PARTNER = "PARTNER"
    PINTEREST = "PINTEREST"


class CategorySort(OpenStrEnum):
    """A value of `CategorySort`."""

    RATIO = "RATIO"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InsightAudience(Model):
    """An audience that there are insights for.

    Source: facts 5 insights/audiences (V5 5.8).
    """

    date: str | Unset | None = UNSET
    """Day that the insights are of, as YYYY-MM-DD."""
    type: InsightType | Unset = UNSET
    """What people did to be counted."""
    scope: InsightScope | Unset = UNSET
    """Whether the people are the partner's own or everybody on Pinterest."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AudienceCategory(Model):
    """An interest of an audience.

    Source: facts 5 insights/audience categories (V5 5.8).
    """

    key: str | Unset = UNSET
    """Key of the interest."""
    name: str | Unset = UNSET
    """Name of the interest."""
    ratio: Real | Unset = UNSET
    """Share of the audience that has the interest."""
    index: Real | Unset = UNSET
    """How much stronger the interest is than elsewhere."""
    id: str | Unset = UNSET
    """Id of the interest."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id()),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InsightAudienceList(Model):
    """The audiences that there are insights for."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[InsightAudience]
    """What was found."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AudienceInsightResult(Model):
    """Insights into an audience."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: dict[str, Any]
    """Insights into an audience. Open: the shape that v4 returns is not known."""
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
class AudienceCategoryList(Model):
    """Interests of an audience."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[AudienceCategory]
    """What was found."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "AudienceCategory",
    "AudienceCategoryList",
    "AudienceInsightResult",
    "CategorySort",
    "InsightAudience",
    "InsightAudienceList",
    "InsightScope",
    "InsightType",
]
