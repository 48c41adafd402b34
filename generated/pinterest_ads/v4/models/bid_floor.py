# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BidFloor(Model):
    """Lowest bids that are allowed.

    Source: facts 5 bid_floor (V5 5.4).

    Attributes:
        bid_floors: Lowest bids in millionths of the currency unit, one for each spec that was asked about.
        type: Kind of the object; `bidfloor`.
    """

    bid_floors: list[int] | Unset = UNSET
    type: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("bid_floors", "bid_floors", _s.ListOf(_s.Integer())),
                _s.Field("type", "type", _s.String()),
            ),
        )
