# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.hints import OrText
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


class FrequencyTimeRange(OpenStrEnum):
    """Time over which a frequency is counted."""

    THIRTY_DAY = "THIRTY_DAY"
    DAY = "DAY"
    SEVEN_DAY = "SEVEN_DAY"
    TWENTY_MINUTE = "TWENTY_MINUTE"
    TEN_MINUTE = "TEN_MINUTE"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FrequencyGoalMetadata(Model):
    """A goal of how often people see the ads.

    Source: facts 2 optimization_goal_metadata (V5 5.7).

    Attributes:
        frequency: How often within the time range.
        timerange: Time over which a frequency is counted.
    """

    frequency: int | Unset = UNSET
    timerange: OrText[FrequencyTimeRange] | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("frequency", "frequency", _s.Integer()),
                _s.Field("timerange", "timerange", _s.EnumOf(FrequencyTimeRange)),
            ),
        )
