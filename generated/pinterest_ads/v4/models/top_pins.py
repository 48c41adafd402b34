# Made from spec/ads-v4.yaml.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenIntEnum, OpenStrEnum
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .error_detail import SuccessStatus


class TopPinsSortBy(OpenStrEnum):
    """Metric that the best Pins are chosen by."""

    IMPRESSION = "IMPRESSION"
    ENGAGEMENT = "ENGAGEMENT"
    PIN_CLICK = "PIN_CLICK"
    OUTBOUND_CLICK = "OUTBOUND_CLICK"
    SAVE = "SAVE"


class CreatedInLastNDays(OpenIntEnum):
    """A value of `CreatedInLastNDays`."""

    VALUE_30 = 30


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DateAvailability(Model):
    """Up to when there are metrics.

    Source: facts 4 top pins (V5).
    """

    latest_available_timestamp: Real | Unset = UNSET
    """Time up to which there are metrics. Unix milliseconds."""
    is_realtime: bool | Unset = UNSET
    """Whether metrics come as they happen."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TopPin(Model):
    """A Pin and its metrics.

    Source: facts 4 top pins (V5).
    """

    pin_id: str
    """Id of a Pin."""
    metrics: dict[str, Real] | Unset = UNSET
    """Values by metric."""
    data_status: dict[str, str] | Unset = UNSET
    """State of the values by metric, such as READY."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("pin_id", _s.Id(), required=True),
                _s.field("metrics", _s.MapOf(_s.Number())),
                _s.field("data_status", _s.MapOf(_s.String())),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TopPins(Model):
    """Best Pins of a user.

    Source: facts 4 top pins (S0, V5).
    """

    date_availability: DateAvailability | Unset = UNSET
    """Up to when there are metrics."""
    pins: list[TopPin]
    """The Pins, best first."""
    sort_by: TopPinsSortBy | Unset = UNSET
    """Metric that the best Pins are chosen by."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TopPinsResult(Model):
    """The best Pins."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: TopPins
    """Best Pins of a user."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "CreatedInLastNDays",
    "DateAvailability",
    "TopPin",
    "TopPins",
    "TopPinsResult",
    "TopPinsSortBy",
]
