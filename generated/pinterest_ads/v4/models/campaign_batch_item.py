# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .campaign import Campaign
from .item_exception import ItemException


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignBatchItem(Model):
    """What became of one campaign of a batch.

    Source: facts 1 batch item result (V5 5.4).

    Attributes:
        data: A campaign: it holds ad groups and says what they are to achieve.
        exceptions: Why the item was refused; empty where it was not.
    """

    data: Campaign | Unset = UNSET
    exceptions: list[ItemException] | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("data", "data", _s.ModelOf(Campaign)),
                _s.Field("exceptions", "exceptions", _s.ListOf(_s.ModelOf(ItemException))),
            ),
        )
