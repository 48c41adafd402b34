# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ShoppingRetargeting(Model):
    """People who did something with products, and how long ago.

    Source: facts 2 targeting_spec keys (V5 5.4).

    Attributes:
        lookback_window: Days to look back.
        tag_types: Numbers of the tag events that count.
        exclusion_window: Days to leave out.
    """

    lookback_window: int | Unset = UNSET
    tag_types: Sequence[int] | Unset = UNSET
    exclusion_window: int | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("lookback_window", "lookback_window", _s.Integer()),
                _s.Field("tag_types", "tag_types", _s.ListOf(_s.Integer())),
                _s.Field("exclusion_window", "exclusion_window", _s.Integer()),
            ),
        )
