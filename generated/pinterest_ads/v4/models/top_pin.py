# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TopPin(Model):
    """A Pin and its metrics.

    Source: facts 4 top pins (V5).

    Attributes:
        pin_id: Id of a Pin.
        metrics: Values by metric.
        data_status: State of the values by metric, such as READY.
    """

    pin_id: str
    metrics: dict[str, Real] | Unset = UNSET
    data_status: dict[str, str] | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("pin_id", "pin_id", _s.Id(), required=True),
                _s.Field("metrics", "metrics", _s.MapOf(_s.Number())),
                _s.Field("data_status", "data_status", _s.MapOf(_s.String())),
            ),
        )
