# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TermsOfService(Model):
    """The terms that hold for an advertiser.

    Source: facts 5 terms_of_service (V5 5.4).

    Attributes:
        id: Id of the terms.
        html: Text of the terms, if it was asked for.
        has_accepted: Whether the advertiser has accepted them.
        advertiser_id: Advertiser that the object belongs to.
    """

    id: str | Unset = UNSET
    html: str | Unset | None = UNSET
    has_accepted: bool | Unset = UNSET
    advertiser_id: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id()),
                _s.Field("html", "html", _s.NullableOf(_s.String())),
                _s.Field("has_accepted", "has_accepted", _s.Boolean()),
                _s.Field("advertiser_id", "advertiser_id", _s.Id()),
            ),
        )
