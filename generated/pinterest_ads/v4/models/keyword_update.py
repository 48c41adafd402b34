# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordUpdate(Model):
    """Changes to a keyword. What is not mentioned stays as it is.

    Source: facts 2 Keyword (V5 5.5).

    Attributes:
        id: Id of a keyword.
        bid: New bid in millionths of the currency unit; null takes the bid of the parent. At least 1.
        archived: Whether to take the keyword out of use.
    """

    id: str | int
    bid: int | Unset | None = UNSET
    archived: bool | Unset = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id(), required=True),
                _s.Field("bid", "bid", _s.NullableOf(_s.Integer(minimum=1))),
                _s.Field("archived", "archived", _s.Boolean()),
            ),
        )
