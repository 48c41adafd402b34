# Made from spec/ads-v4.yaml.


from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .ad_groups_and_bulk import AdGroupCreate, AdGroupUpdate
from .ads_and_bulk import AdCreate, AdUpdate
from .bulk_and_campaigns import CampaignCreate, CampaignUpdate
from .bulk_and_keywords import KeywordsCreate, KeywordUpdate
from .creative_type import CreativeType
from .entity_status import EntityStatus
from .error_detail import SuccessStatus
from .objective_type import ObjectiveType
from .summary_status import SummaryStatus


class BulkEntityType(OpenStrEnum):
    """A kind of entity."""

    CAMPAIGN = "CAMPAIGN"
    AD_GROUP = "AD_GROUP"
    PRODUCT_GROUP = "PRODUCT_GROUP"
    AD = "AD"
    KEYWORD = "KEYWORD"


class BulkOutputFormat(OpenStrEnum):
    """Form of the file."""

    JSON = "JSON"
    CSV = "CSV"


class BulkState(OpenStrEnum):
    """How far a bulk request is."""

    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkStatus(Model):
    """State of a bulk request.

    Source: facts 3 status (S3, V5 5.6).
    """

    status: BulkState
    """How far a bulk request is."""
    result_url: str | Unset = UNSET
    """Where the file can be fetched, once it is there."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkStatusResult(Model):
    """State of the bulk request."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: BulkStatus
    """State of a bulk request."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkCampaignFilter(Model):
    """Which campaigns to fetch, with what they hold.

    Source: facts 3 get (V5 5.6).
    """

    start_time: str | Unset = UNSET
    """Filters by the start. Unix seconds, as digits. Matches `^[0-9]+$`."""
    end_time: str | Unset = UNSET
    """Filters by the end. Unix seconds, as digits. Matches `^[0-9]+$`."""
    name: str | Unset = UNSET
    """Only campaigns of this name."""
    campaign_status: Sequence[SummaryStatus | str] | Unset = UNSET
    """Only campaigns in these states."""
    objective_type: Sequence[ObjectiveType | str] | Unset = UNSET
    """Only campaigns with these objectives."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("start_time", _s.String(pattern="^[0-9]+$")),
                _s.field("end_time", _s.String(pattern="^[0-9]+$")),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkGet(Model):
    """Entities to fetch: those changed since a time, those named and what they hold, or all of them.

    Source: facts 3 get (S3, V5 5.6).
    """

    entity_types: Sequence[BulkEntityType | str] | Unset = UNSET
    """Kinds of entity to fetch. Fewer are fetched faster. 1 to 5 items."""
    entity_ids: Sequence[str | int] | Unset = UNSET
    """Only these entities, with everything that they hold."""
    updated_since: str | Unset = UNSET
    """Only what was changed since this time. Unix seconds, as digits. Matches `^[0-9]+$`."""
    campaign_filter: BulkCampaignFilter | Mapping[str, Any] | Unset = UNSET
    """Which campaigns to fetch, with what they hold."""
    output_format: BulkOutputFormat | str | Unset = UNSET
    """Form of the file. The API's default: 'JSON'."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("entity_types", _s.ListOf(_s.EnumOf(BulkEntityType), min_items=1, max_items=5)),
                _s.field("entity_ids", _s.ListOf(_s.Id())),
                _s.field("updated_since", _s.String(pattern="^[0-9]+$")),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkRequest(Model):
    """A bulk request that is being worked on.

    Source: facts 3 response (V5 5.6).
    """

    request_id: str
    """Id to ask for the state with."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkRequestResult(Model):
    """The bulk request is being worked on."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: BulkRequest
    """A bulk request that is being worked on."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotedProductGroupCreate(Model):
    """A promoted product group to create.

    Source: facts 2 Product groups (V5 5.4 to 5.6).
    """

    ad_group_id: str | int | Unset = UNSET
    """Id of an ad group."""
    status: EntityStatus | str | Unset = UNSET
    """State that the advertiser has set."""
    bid_in_micro_currency: int | Unset = UNSET
    """Bid in millionths of the currency unit."""
    catalogs_product_group_id: str | int | Unset = UNSET
    """Product group of the catalog that is promoted."""
    catalogs_product_group_name: str | Unset = UNSET
    """Name of that product group."""
    creative_type: CreativeType | str | Unset = UNSET
    """Form of an ad. STORY is an Idea ad, which promotes an Idea Pin."""
    included: bool | Unset | None = UNSET
    """Whether the group is bid on, rather than left out."""
    definition: str | Unset | None = UNSET
    """Full path of the group in the tree of products."""
    relative_definition: str | Unset | None = UNSET
    """The last step of that path."""
    parent_id: str | int | Unset | None = UNSET
    """Identifier of an object, or null where there is none."""
    is_mdl: bool | Unset | None = UNSET
    """Whether links lead into the app, as the catalog gives them."""
    tracking_url: str | Unset | None = UNSET
    """Address called on a click. At most 4000 characters."""
    collections_hero_pin_id: str | int | Unset | None = UNSET
    """Identifier of an object, or null where there is none."""
    collections_hero_destination_url: str | Unset | None = UNSET
    """Page that the main Pin of a collection leads to."""
    slideshow_collections_title: str | Unset | None = UNSET
    """Title of a slideshow."""
    slideshow_collections_description: str | Unset | None = UNSET
    """Description of a slideshow."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("ad_group_id", _s.Id()),
                _s.field("catalogs_product_group_id", _s.Id()),
                _s.field("parent_id", _s.NullableOf(_s.Id())),
                _s.field("tracking_url", _s.NullableOf(_s.String(max_length=4000))),
                _s.field("collections_hero_pin_id", _s.NullableOf(_s.Id())),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotedProductGroupsCreate(Model):
    """Promoted product groups to create in one ad group.

    Source: facts 2 Product groups (V5 5.6).
    """

    ad_group_id: str | int
    """Id of an ad group."""
    product_group_promotion: Sequence[PromotedProductGroupCreate | Mapping[str, Any]]
    """The items."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("ad_group_id", _s.Id(), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkUpsertCreate(Model):
    """Entities to create.

    Source: facts 3 upsert (V5 5.6).
    """

    campaigns: Sequence[CampaignCreate | Mapping[str, Any]] | Unset = UNSET
    """Campaigns."""
    ad_groups: Sequence[AdGroupCreate | Mapping[str, Any]] | Unset = UNSET
    """Ad groups."""
    ads: Sequence[AdCreate | Mapping[str, Any]] | Unset = UNSET
    """Ads."""
    product_groups: Sequence[PromotedProductGroupsCreate | Mapping[str, Any]] | Unset = UNSET
    """Product groups."""
    keywords: Sequence[KeywordsCreate | Mapping[str, Any]] | Unset = UNSET
    """Keywords."""


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotedProductGroupUpdate(Model):
    """Changes to a promoted product group. What is not mentioned stays as it is.

    Source: facts 2 Product groups (V5 5.4 to 5.6).
    """

    id: str | int
    """Id of a promoted product group."""
    ad_group_id: str | int | Unset = UNSET
    """Id of an ad group."""
    status: EntityStatus | str | Unset = UNSET
    """State that the advertiser has set."""
    bid_in_micro_currency: int | Unset = UNSET
    """Bid in millionths of the currency unit."""
    catalogs_product_group_id: str | int | Unset = UNSET
    """Product group of the catalog that is promoted."""
    catalogs_product_group_name: str | Unset = UNSET
    """Name of that product group."""
    creative_type: CreativeType | str | Unset = UNSET
    """Form of an ad. STORY is an Idea ad, which promotes an Idea Pin."""
    included: bool | Unset | None = UNSET
    """Whether the group is bid on, rather than left out."""
    definition: str | Unset | None = UNSET
    """Full path of the group in the tree of products."""
    relative_definition: str | Unset | None = UNSET
    """The last step of that path."""
    parent_id: str | int | Unset | None = UNSET
    """Identifier of an object, or null where there is none."""
    is_mdl: bool | Unset | None = UNSET
    """Whether links lead into the app, as the catalog gives them."""
    tracking_url: str | Unset | None = UNSET
    """Address called on a click. At most 4000 characters."""
    collections_hero_pin_id: str | int | Unset | None = UNSET
    """Identifier of an object, or null where there is none."""
    collections_hero_destination_url: str | Unset | None = UNSET
    """Page that the main Pin of a collection leads to."""
    slideshow_collections_title: str | Unset | None = UNSET
    """Title of a slideshow."""
    slideshow_collections_description: str | Unset | None = UNSET
    """Description of a slideshow."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True),
                _s.field("ad_group_id", _s.Id()),
                _s.field("catalogs_product_group_id", _s.Id()),
                _s.field("parent_id", _s.NullableOf(_s.Id())),
                _s.field("tracking_url", _s.NullableOf(_s.String(max_length=4000))),
                _s.field("collections_hero_pin_id", _s.NullableOf(_s.Id())),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotedProductGroupsUpdate(Model):
    """Changes to promoted product groups of one ad group.

    Source: facts 2 Product groups (V5 5.6).
    """

    ad_group_id: str | int
    """Id of an ad group."""
    product_group_promotion: Sequence[PromotedProductGroupUpdate | Mapping[str, Any]]
    """The items."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("ad_group_id", _s.Id(), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkUpsertUpdate(Model):
    """Changes to entities.

    Source: facts 3 upsert (V5 5.6).
    """

    campaigns: Sequence[CampaignUpdate | Mapping[str, Any]] | Unset = UNSET
    """Campaigns."""
    ad_groups: Sequence[AdGroupUpdate | Mapping[str, Any]] | Unset = UNSET
    """Ad groups."""
    ads: Sequence[AdUpdate | Mapping[str, Any]] | Unset = UNSET
    """Ads."""
    product_groups: Sequence[PromotedProductGroupsUpdate | Mapping[str, Any]] | Unset = UNSET
    """Product groups."""
    keywords: Sequence[KeywordUpdate | Mapping[str, Any]] | Unset = UNSET
    """Keywords."""


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkUpsert(Model):
    """Entities to create and to update in one request.

    Source: facts 3 upsert (S3, V5 5.6).
    """

    create: BulkUpsertCreate | Mapping[str, Any] | Unset = UNSET
    """Entities to create."""
    update: BulkUpsertUpdate | Mapping[str, Any] | Unset = UNSET
    """Changes to entities."""


__all__ = [
    "BulkCampaignFilter",
    "BulkEntityType",
    "BulkGet",
    "BulkOutputFormat",
    "BulkRequest",
    "BulkRequestResult",
    "BulkState",
    "BulkStatus",
    "BulkStatusResult",
    "BulkUpsert",
    "BulkUpsertCreate",
    "BulkUpsertUpdate",
    "PromotedProductGroupCreate",
    "PromotedProductGroupUpdate",
    "PromotedProductGroupsCreate",
    "PromotedProductGroupsUpdate",
]
