# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .date_availability import DateAvailability
from .top_pin import TopPin


class TopPinsSortBy(OpenStrEnum):
    """Metric that the best Pins are chosen by."""

    IMPRESSION = "IMPRESSION"
    ENGAGEMENT = "ENGAGEMENT"
    PIN_CLICK = "PIN_CLICK"
    OUTBOUND_CLICK = "OUTBOUND_CLICK"
    SAVE = "SAVE"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TopPins(Model):
    """Best Pins of a user.

    Source: facts 4 top pins (S0, V5).

    Attributes:
        date_availability: Up to when there are metrics.
        pins: The Pins, best first.
        sort_by: Metric that the best Pins are chosen by.
    """

    date_availability: DateAvailability | Unset = UNSET
    pins: list[TopPin]
    sort_by: TopPinsSortBy | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("date_availability", "date_availability", _s.ModelOf(DateAvailability)),
                _s.Field("pins", "pins", _s.ListOf(_s.ModelOf(TopPin)), required=True),
                _s.Field("sort_by", "sort_by", _s.EnumOf(TopPinsSortBy)),
            ),
        )
