# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TagEventLineItem(Model):
    """A product of a tag event.

    Source: facts 2 AudienceRule event_data, fields as V5 has them.

    Attributes:
        product_brand: Brand.
        product_category: Category.
        product_id: Id of the product.
        product_name: Name.
        product_price: Price, as a decimal number.
        product_quantity: How many.
        product_variant: Variant.
        product_variant_id: Id of the variant.
    """

    product_brand: str | Unset = UNSET
    product_category: str | Unset = UNSET
    product_id: int | Unset = UNSET
    product_name: str | Unset = UNSET
    product_price: str | Unset = UNSET
    product_quantity: int | Unset = UNSET
    product_variant: str | Unset = UNSET
    product_variant_id: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("product_brand", "product_brand", _s.String()),
                _s.Field("product_category", "product_category", _s.String()),
                _s.Field("product_id", "product_id", _s.Integer()),
                _s.Field("product_name", "product_name", _s.String()),
                _s.Field("product_price", "product_price", _s.String()),
                _s.Field("product_quantity", "product_quantity", _s.Integer()),
                _s.Field("product_variant", "product_variant", _s.String()),
                _s.Field("product_variant_id", "product_variant_id", _s.String()),
            ),
        )
