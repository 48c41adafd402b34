# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from .promoted_product_group_create import PromotedProductGroupCreate


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotedProductGroupsCreate(Model):
    """Promoted product groups to create in one ad group.

    Source: facts 2 Product groups (V5 5.6).

    Attributes:
        ad_group_id: Id of an ad group.
        product_group_promotion: The items.
    """

    ad_group_id: str | int
    product_group_promotion: Sequence[PromotedProductGroupCreate | Mapping[str, Any]]

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("ad_group_id", "ad_group_id", _s.Id(), required=True),
                _s.Field(
                    "product_group_promotion",
                    "product_group_promotion",
                    _s.ListOf(_s.ModelOf(PromotedProductGroupCreate)),
                    required=True,
                ),
            ),
        )
