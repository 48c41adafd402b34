# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DateAvailability(Model):
    """Up to when there are metrics.

    Source: facts 4 top pins (V5).

    Attributes:
        latest_available_timestamp: Time up to which there are metrics. Unix milliseconds.
        is_realtime: Whether metrics come as they happen.
    """

    latest_available_timestamp: Real | Unset = UNSET
    is_realtime: bool | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("latest_available_timestamp", "latest_available_timestamp", _s.Number()),
                _s.Field("is_realtime", "is_realtime", _s.Boolean()),
            ),
        )
