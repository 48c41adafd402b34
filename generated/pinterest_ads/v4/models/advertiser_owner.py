# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdvertiserOwner(Model):
    """The user who owns an advertiser.

    Source: facts 2 Advertiser owner_user (api-quickstart#81), fields as V5 has them.

    Attributes:
        id: Id of the user.
        username: Public name of the user.
    """

    id: str | Unset = UNSET
    username: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id()),
                _s.Field("username", "username", _s.String()),
            ),
        )
