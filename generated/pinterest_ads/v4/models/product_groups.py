# Made from spec/ads-v4.yaml.


from __future__ import annotations

from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .creative_type import CreativeType
from .entity_status import EntityStatus
from .error_detail import SuccessStatus
from .product_groups_and_reports import ProductGroupSummaryStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotedProductGroup(Model):
    """A product group of a catalog, promoted by an ad group.

    Source: facts 2 Product groups (V5 5.4 to 5.6).
    """

    id: str
    """Id of a promoted product group. Read-only."""
    ad_group_id: str
    """Id of an ad group."""
    status: EntityStatus | Unset = UNSET
    """State that the advertiser has set."""
    bid_in_micro_currency: int | Unset = UNSET
    """Bid in millionths of the currency unit."""
    catalogs_product_group_id: str | Unset = UNSET
    """Product group of the catalog that is promoted."""
    catalogs_product_group_name: str | Unset = UNSET
    """Name of that product group."""
    creative_type: CreativeType | Unset = UNSET
    """Form of an ad. STORY is an Idea ad, which promotes an Idea Pin."""
    included: bool | Unset | None = UNSET
    """Whether the group is bid on, rather than left out."""
    definition: str | Unset | None = UNSET
    """Full path of the group in the tree of products."""
    relative_definition: str | Unset | None = UNSET
    """The last step of that path."""
    parent_id: str | Unset | None = UNSET
    """Identifier of an object, or null where there is none."""
    is_mdl: bool | Unset | None = UNSET
    """Whether links lead into the app, as the catalog gives them."""
    tracking_url: str | Unset | None = UNSET
    """Address called on a click. At most 4000 characters."""
    collections_hero_pin_id: str | Unset | None = UNSET
    """Identifier of an object, or null where there is none."""
    collections_hero_destination_url: str | Unset | None = UNSET
    """Page that the main Pin of a collection leads to."""
    slideshow_collections_title: str | Unset | None = UNSET
    """Title of a slideshow."""
    slideshow_collections_description: str | Unset | None = UNSET
    """Description of a slideshow."""
    summary_status: ProductGroupSummaryStatus | Unset = UNSET
    """Effective state of a promoted product group. Read-only."""
    type: str | Unset = UNSET
    """Kind of the object; `productgroup`. Read-only."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True, read_only=True),
                _s.field("ad_group_id", _s.Id(), required=True),
                _s.field("catalogs_product_group_id", _s.Id()),
                _s.field("parent_id", _s.NullableOf(_s.Id())),
                _s.field("tracking_url", _s.NullableOf(_s.String(max_length=4000))),
                _s.field("collections_hero_pin_id", _s.NullableOf(_s.Id())),
                _s.field("summary_status", _s.EnumOf(ProductGroupSummaryStatus), read_only=True),
                _s.field("type", _s.String(), read_only=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotedProductGroupResult(Model):
    """A promoted product group."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: PromotedProductGroup
    """A product group of a catalog, promoted by an ad group."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CatalogProductGroupList(Model):
    """Product groups of the catalog."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[dict[str, Any]]
    """What was found."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("data", _s.ListOf(_s.MapOf(_s.Any())), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CatalogStatusResult(Model):
    """State of the product feed."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: dict[str, Any]
    """State of the default product feed. Open: the shape that v4 returns is not known."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("data", _s.MapOf(_s.Any()), required=True),
            ),
        )


__all__ = [
    "CatalogProductGroupList",
    "CatalogStatusResult",
    "PromotedProductGroup",
    "PromotedProductGroupResult",
]
