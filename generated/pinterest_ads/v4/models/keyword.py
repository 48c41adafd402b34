# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .match_type import MatchType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Keyword(Model):
    """A keyword that ads are shown for, or not shown for.

    Source: facts 2 Keyword (V5 5.5).

    Attributes:
        id: Id of a keyword. Read-only.
        parent_id: Advertiser, campaign or ad group that the keywords belong to. Read-only.
        parent_type: Kind of the parent: `advertiser`, `campaign` or `adgroup`. Read-only.
        match_type: How the keyword matches; null where it is not known.
        value: The keyword itself. At most 120 characters.
        bid: Bid in millionths of the currency unit; null takes the bid of the parent.
        archived: Whether the keyword is out of use. Read-only.
        type: Kind of the object; `keyword`. Read-only.
    """

    id: str
    parent_id: str | Unset = UNSET
    parent_type: str | Unset = UNSET
    match_type: MatchType | Unset | None = UNSET
    value: str
    bid: int | Unset | None = UNSET
    archived: bool | Unset = UNSET
    type: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id(), required=True, read_only=True),
                _s.Field("parent_id", "parent_id", _s.Id(), read_only=True),
                _s.Field("parent_type", "parent_type", _s.String(), read_only=True),
                _s.Field("match_type", "match_type", _s.NullableOf(_s.EnumOf(MatchType))),
                _s.Field("value", "value", _s.String(max_length=120), required=True),
                _s.Field("bid", "bid", _s.NullableOf(_s.Integer())),
                _s.Field("archived", "archived", _s.Boolean(), read_only=True),
                _s.Field("type", "type", _s.String(), read_only=True),
            ),
        )
