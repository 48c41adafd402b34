# Made from spec/ads-v4.yaml.


from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.hints import IdText, OrText
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .advertisers_and_audiences import Currency
from .error_detail import SuccessStatus
from .objective_type import ObjectiveType


class AudienceType(OpenStrEnum):
    """Where the people of an audience come from."""

    CUSTOMER_LIST = "CUSTOMER_LIST"
    VISITOR = "VISITOR"
    ENGAGEMENT = "ENGAGEMENT"
    ACTALIKE = "ACTALIKE"


class EventSource(OpenStrEnum):
    """A source of tag events."""

    WEB = "web"
    MOBILE = "mobile"
    OFFLINE = "offline"


class IngestionSource(OpenStrEnum):
    """A way to report tag events."""

    TAG = "tag"
    MMP = "mmp"
    FILE_UPLOAD = "file_upload"
    CONVERSIONS_API = "conversions_api"


class EngagementType(OpenStrEnum):
    """What people did with a Pin."""

    CLICK = "click"
    SAVE = "save"
    CLOSEUP = "closeup"
    COMMENT = "comment"
    LIKE = "like"


class AudienceOperation(OpenStrEnum):
    """Whether to update the audience or to remove it."""

    UPDATE = "UPDATE"
    REMOVE = "REMOVE"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TagEventLineItem(Model):
    """A product of a tag event.

    Source: facts 2 AudienceRule event_data, fields as V5 has them.
    """

    product_brand: str | Unset = UNSET
    """Brand."""
    product_category: str | Unset = UNSET
    """Category."""
    product_id: int | Unset = UNSET
    """Id of the product."""
    product_name: str | Unset = UNSET
    """Name."""
    product_price: str | Unset = UNSET
    """Price, as a decimal number."""
    product_quantity: int | Unset = UNSET
    """How many."""
    product_variant: str | Unset = UNSET
    """Variant."""
    product_variant_id: str | Unset = UNSET
    """Id of the variant."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TagEventData(Model):
    """What a tag event must say to count. It needs an `event`; a site may use fields of its own.

    Source: facts 2 AudienceRule event_data, fields as V5 has them.
    """

    currency: OrText[Currency] | Unset = UNSET
    """ISO 4217 code of a billing currency; UNK where it is not known."""
    lead_type: str | Unset = UNSET
    """Kind of lead."""
    line_items: Sequence[TagEventLineItem] | Unset = UNSET
    """Products of the event."""
    order_id: str | Unset = UNSET
    """Id of the order."""
    order_quantity: int | Unset = UNSET
    """How many products were ordered."""
    page_name: str | Unset = UNSET
    """Name of the page."""
    promo_code: str | Unset = UNSET
    """Promotion code."""
    property: str | Unset = UNSET
    """Property, such as a brand of the site."""
    search_query: str | Unset = UNSET
    """What was searched."""
    value: str | Unset = UNSET
    """Value of the event, as a decimal number."""
    video_title: str | Unset = UNSET
    """Title of the video."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AudienceRule(Model):
    """Who belongs to an audience. Which fields count depends on the kind of the audience.

    Source: facts 2 AudienceRule (V5 5.5, 5.6).
    """

    country: str | Unset = UNSET
    """Country of the people of an ACTALIKE audience: US, CA or GB."""
    customer_list_id: IdText | Unset = UNSET
    """Id of a customer list."""
    seed_id: Sequence[IdText] | Unset = UNSET
    """Audiences that an ACTALIKE audience is to resemble."""
    percentage: int | Unset = UNSET
    """How large an ACTALIKE audience is, in percent of all people in the country. 1 to 10."""
    visitor_source_id: IdText | Unset = UNSET
    """Id of a conversion tag."""
    event: str | Unset = UNSET
    """Event of the tag that a VISITOR audience counts: addtocart, checkout, custom, lead, pagevisit, search,
    signup, viewcategory, watchvideo, or one of the partner's own."""
    event_data: TagEventData | Unset = UNSET
    """What a tag event must say to count. It needs an `event`; a site may use fields of its own."""
    event_source: Mapping[str, Sequence[OrText[EventSource]]] | Unset = UNSET
    """Where the events come from, by operator. The operator is `=`."""
    ingestion_source: Mapping[str, Sequence[OrText[IngestionSource]]] | Unset = UNSET
    """How the events were reported, by operator. The operator is `=`."""
    retention_days: int | Unset = UNSET
    """Days that people stay in the audience. 1 to 540. The API's default: 180."""
    prefill: bool | Unset = UNSET
    """Whether people from before the audience was created belong to it. The API's default: True."""
    url: Sequence[str] | Mapping[str, str] | Unset = UNSET
    """Addresses that people visited or engaged with: a list, or conditions by operator (`=`, `!=`, `contains`,
    `not_contains`)."""
    engagement_domain: Sequence[str] | Unset = UNSET
    """Claimed domains whose Pins people of an ENGAGEMENT audience engaged with."""
    engagement_type: OrText[EngagementType] | Unset = UNSET
    """What people of an ENGAGEMENT audience did; everything counts where it is left out. Deprecated."""
    advertiser_id: IdText | Unset = UNSET
    """Advertiser that the object belongs to."""
    engager_type: int | Unset = UNSET
    """Whom an ENGAGEMENT audience takes: 1 for people who engaged in any way, 2 for those who saved a Pin or
    clicked through. 1 to 2."""
    pin_id: Sequence[IdText] | Unset = UNSET
    """Only people who engaged with these Pins."""
    ad_id: Sequence[IdText] | Unset = UNSET
    """Only people who engaged with these ads."""
    campaign_id: Sequence[IdText] | Unset = UNSET
    """Only people who engaged with ads of these campaigns."""
    objective_type: Sequence[OrText[ObjectiveType]] | Unset = UNSET
    """Only people who engaged with ads of campaigns with these objectives."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("customer_list_id", _s.Id()),
                _s.field("seed_id", _s.ListOf(_s.Id())),
                _s.field("percentage", _s.Integer(minimum=1, maximum=10)),
                _s.field("visitor_source_id", _s.Id()),
                _s.field("event_source", _s.MapOf(_s.ListOf(_s.EnumOf(EventSource)))),
                _s.field("ingestion_source", _s.MapOf(_s.ListOf(_s.EnumOf(IngestionSource)))),
                _s.field("retention_days", _s.Integer(minimum=1, maximum=540)),
                _s.field("url", _s.UnionOf((_s.ListOf(_s.String()), _s.MapOf(_s.String())))),
                _s.field("advertiser_id", _s.Id()),
                _s.field("engager_type", _s.Integer(minimum=1, maximum=2)),
                _s.field("pin_id", _s.ListOf(_s.Id())),
                _s.field("ad_id", _s.ListOf(_s.Id())),
                _s.field("campaign_id", _s.ListOf(_s.Id())),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Audience(Model):
    """A set of people to reach or to leave out.

    Source: facts 2 Audience (V5 5.5).
    """

    id: str
    """Id of an audience. Read-only."""
    advertiser_id: str | Unset = UNSET
    """Advertiser that the object belongs to."""
    name: str
    """Name of the audience."""
    audience_type: AudienceType | Unset = UNSET
    """Where the people of an audience come from."""
    rule: AudienceRule | Unset = UNSET
    """Who belongs to an audience. Which fields count depends on the kind of the audience."""
    description: str | Unset | None = UNSET
    """Description of the audience."""
    size: int | Unset | None = UNSET
    """How many people it holds, roughly. Read-only."""
    status: str | Unset = UNSET
    """State of the audience. TOO_SMALL means fewer than 100 people. Read-only."""
    type: str | Unset = UNSET
    """Kind of the object; `audience`. Read-only."""
    created_timestamp: int | Unset | None = UNSET
    """When the audience was created. Unix seconds. Read-only."""
    updated_timestamp: int | Unset | None = UNSET
    """When the audience was last changed. Unix seconds. Read-only."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True, read_only=True),
                _s.field("advertiser_id", _s.Id()),
                _s.field("size", _s.NullableOf(_s.Integer()), read_only=True),
                _s.field("status", _s.String(), read_only=True),
                _s.field("type", _s.String(), read_only=True),
                _s.field("created_timestamp", _s.NullableOf(_s.Integer()), read_only=True),
                _s.field("updated_timestamp", _s.NullableOf(_s.Integer()), read_only=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AudienceCreate(Model):
    """An audience to create.

    Source: facts 2 Audience (V5 5.5).
    """

    advertiser_id: str | int | Unset = UNSET
    """Advertiser that the object belongs to. Filled from advertiser_id of the path when not set."""
    name: str
    """Name of the audience."""
    audience_type: AudienceType | str
    """Where the people of an audience come from."""
    rule: AudienceRule | Mapping[str, Any]
    """Who belongs to an audience. Which fields count depends on the kind of the audience."""
    description: str | Unset | None = UNSET
    """Description of the audience."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("advertiser_id", _s.Id(), from_path="advertiser_id"),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AudienceUpdate(Model):
    """Changes to an audience. What is not mentioned stays as it is.

    Source: facts 2 Audience (V5 5.5).
    """

    name: str | Unset = UNSET
    """Name of the audience."""
    rule: AudienceRule | Mapping[str, Any] | Unset = UNSET
    """Who belongs to an audience. Which fields count depends on the kind of the audience."""
    description: str | Unset | None = UNSET
    """Description of the audience."""
    id: str | int
    """Id of an audience."""
    operation_type: AudienceOperation | str | Unset = UNSET
    """Whether to update the audience or to remove it. The API's default: 'UPDATE'."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AudienceList(Model):
    """One page of audiences."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[Audience]
    """What was found."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AudienceResult(Model):
    """An audience."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: Audience
    """A set of people to reach or to leave out."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "Audience",
    "AudienceCreate",
    "AudienceList",
    "AudienceOperation",
    "AudienceResult",
    "AudienceRule",
    "AudienceType",
    "AudienceUpdate",
    "EngagementType",
    "EventSource",
    "IngestionSource",
    "TagEventData",
    "TagEventLineItem",
]
