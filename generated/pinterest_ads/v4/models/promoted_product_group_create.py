# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .creative_type import CreativeType
from .entity_status import EntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotedProductGroupCreate(Model):
    """A promoted product group to create.

    Source: facts 2 Product groups (V5 5.4 to 5.6).

    Attributes:
        ad_group_id: Id of an ad group.
        status: State that the advertiser has set.
        bid_in_micro_currency: Bid in millionths of the currency unit.
        catalogs_product_group_id: Product group of the catalog that is promoted.
        catalogs_product_group_name: Name of that product group.
        creative_type: Form of an ad. STORY is an Idea ad, which promotes an Idea Pin.
        included: Whether the group is bid on, rather than left out.
        definition: Full path of the group in the tree of products.
        relative_definition: The last step of that path.
        parent_id: Identifier of an object, or null where there is none.
        is_mdl: Whether links lead into the app, as the catalog gives them.
        tracking_url: Address called on a click. At most 4000 characters.
        collections_hero_pin_id: Identifier of an object, or null where there is none.
        collections_hero_destination_url: Page that the main Pin of a collection leads to.
        slideshow_collections_title: Title of a slideshow.
        slideshow_collections_description: Description of a slideshow.
    """

    ad_group_id: str | int | Unset = UNSET
    status: EntityStatus | str | Unset = UNSET
    bid_in_micro_currency: int | Unset = UNSET
    catalogs_product_group_id: str | int | Unset = UNSET
    catalogs_product_group_name: str | Unset = UNSET
    creative_type: CreativeType | str | Unset = UNSET
    included: bool | Unset | None = UNSET
    definition: str | Unset | None = UNSET
    relative_definition: str | Unset | None = UNSET
    parent_id: str | int | Unset | None = UNSET
    is_mdl: bool | Unset | None = UNSET
    tracking_url: str | Unset | None = UNSET
    collections_hero_pin_id: str | int | Unset | None = UNSET
    collections_hero_destination_url: str | Unset | None = UNSET
    slideshow_collections_title: str | Unset | None = UNSET
    slideshow_collections_description: str | Unset | None = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("ad_group_id", "ad_group_id", _s.Id()),
                _s.Field("status", "status", _s.EnumOf(EntityStatus)),
                _s.Field("bid_in_micro_currency", "bid_in_micro_currency", _s.Integer()),
                _s.Field("catalogs_product_group_id", "catalogs_product_group_id", _s.Id()),
                _s.Field("catalogs_product_group_name", "catalogs_product_group_name", _s.String()),
                _s.Field("creative_type", "creative_type", _s.EnumOf(CreativeType)),
                _s.Field("included", "included", _s.NullableOf(_s.Boolean())),
                _s.Field("definition", "definition", _s.NullableOf(_s.String())),
                _s.Field("relative_definition", "relative_definition", _s.NullableOf(_s.String())),
                _s.Field("parent_id", "parent_id", _s.NullableOf(_s.Id())),
                _s.Field("is_mdl", "is_mdl", _s.NullableOf(_s.Boolean())),
                _s.Field("tracking_url", "tracking_url", _s.NullableOf(_s.String(max_length=4000))),
                _s.Field("collections_hero_pin_id", "collections_hero_pin_id", _s.NullableOf(_s.Id())),
                _s.Field(
                    "collections_hero_destination_url",
                    "collections_hero_destination_url",
                    _s.NullableOf(_s.String()),
                ),
                _s.Field(
                    "slideshow_collections_title", "slideshow_collections_title", _s.NullableOf(_s.String())
                ),
                _s.Field(
                    "slideshow_collections_description",
                    "slideshow_collections_description",
                    _s.NullableOf(_s.String()),
                ),
            ),
        )
