# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


class InsightType(OpenStrEnum):
    """What people did to be counted."""

    IMPRESSION_PLUS_ENGAGEMENT = "IMPRESSION_PLUS_ENGAGEMENT"
    ENGAGEMENT = "ENGAGEMENT"


class InsightScope(OpenStrEnum):
    """Whether the people are the partner's own or everybody on Pinterest."""

    PARTNER = "PARTNER"
    PINTEREST = "PINTEREST"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InsightAudience(Model):
    """An audience that there are insights for.

    Source: facts 5 insights/audiences (V5 5.8).

    Attributes:
        date: Day that the insights are of, as YYYY-MM-DD.
        type: What people did to be counted.
        scope: Whether the people are the partner's own or everybody on Pinterest.
    """

    date: str | Unset | None = UNSET
    type: InsightType | Unset = UNSET
    scope: InsightScope | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("date", "date", _s.NullableOf(_s.String())),
                _s.Field("type", "type", _s.EnumOf(InsightType)),
                _s.Field("scope", "scope", _s.EnumOf(InsightScope)),
            ),
        )
