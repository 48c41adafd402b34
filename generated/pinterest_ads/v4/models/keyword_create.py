# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .match_type import MatchType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordCreate(Model):
    """A keyword to create.

    Source: facts 2 Keyword (V5 5.5).

    Attributes:
        match_type: How a keyword matches. Parents that are advertisers or campaigns take negative ones only.
        value: The keyword itself. At most 120 characters.
        bid: Bid in millionths of the currency unit; null takes the bid of the parent.
    """

    match_type: MatchType | str
    value: str
    bid: int | Unset | None = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("match_type", "match_type", _s.EnumOf(MatchType), required=True),
                _s.Field("value", "value", _s.String(max_length=120), required=True),
                _s.Field("bid", "bid", _s.NullableOf(_s.Integer())),
            ),
        )
