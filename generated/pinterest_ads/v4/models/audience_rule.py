# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.hints import IdText, OrText
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .objective_type import ObjectiveType
from .tag_event_data import TagEventData


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


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AudienceRule(Model):
    """Who belongs to an audience. Which fields count depends on the kind of the audience.

    Source: facts 2 AudienceRule (V5 5.5, 5.6).

    Attributes:
        country: Country of the people of an ACTALIKE audience: US, CA or GB.
        customer_list_id: Id of a customer list.
        seed_id: Audiences that an ACTALIKE audience is to resemble.
        percentage: How large an ACTALIKE audience is, in percent of all people in the country. 1 to 10.
        visitor_source_id: Id of a conversion tag.
        event: Event of the tag that a VISITOR audience counts: addtocart, checkout, custom, lead, pagevisit,
            search, signup, viewcategory, watchvideo, or one of the partner's own.
        event_data: What a tag event must say to count. It needs an `event`; a site may use fields of its own.
        event_source: Where the events come from, by operator. The operator is `=`.
        ingestion_source: How the events were reported, by operator. The operator is `=`.
        retention_days: Days that people stay in the audience. 1 to 540. The API's default: 180.
        prefill: Whether people from before the audience was created belong to it. The API's default: True.
        url: Addresses that people visited or engaged with: a list, or conditions by operator (`=`, `!=`,
            `contains`, `not_contains`).
        engagement_domain: Claimed domains whose Pins people of an ENGAGEMENT audience engaged with.
        engagement_type: What people of an ENGAGEMENT audience did; everything counts where it is left out. Deprecated.
        advertiser_id: Advertiser that the object belongs to.
        engager_type: Whom an ENGAGEMENT audience takes: 1 for people who engaged in any way, 2 for those who saved a
            Pin or clicked through. 1 to 2.
        pin_id: Only people who engaged with these Pins.
        ad_id: Only people who engaged with these ads.
        campaign_id: Only people who engaged with ads of these campaigns.
        objective_type: Only people who engaged with ads of campaigns with these objectives.
    """

    country: str | Unset = UNSET
    customer_list_id: IdText | Unset = UNSET
    seed_id: Sequence[IdText] | Unset = UNSET
    percentage: int | Unset = UNSET
    visitor_source_id: IdText | Unset = UNSET
    event: str | Unset = UNSET
    event_data: TagEventData | Unset = UNSET
    event_source: Mapping[str, Sequence[OrText[EventSource]]] | Unset = UNSET
    ingestion_source: Mapping[str, Sequence[OrText[IngestionSource]]] | Unset = UNSET
    retention_days: int | Unset = UNSET
    prefill: bool | Unset = UNSET
    url: Sequence[str] | Mapping[str, str] | Unset = UNSET
    engagement_domain: Sequence[str] | Unset = UNSET
    engagement_type: OrText[EngagementType] | Unset = UNSET
    advertiser_id: IdText | Unset = UNSET
    engager_type: int | Unset = UNSET
    pin_id: Sequence[IdText] | Unset = UNSET
    ad_id: Sequence[IdText] | Unset = UNSET
    campaign_id: Sequence[IdText] | Unset = UNSET
    objective_type: Sequence[OrText[ObjectiveType]] | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("country", "country", _s.String()),
                _s.Field("customer_list_id", "customer_list_id", _s.Id()),
                _s.Field("seed_id", "seed_id", _s.ListOf(_s.Id())),
                _s.Field("percentage", "percentage", _s.Integer(minimum=1, maximum=10)),
                _s.Field("visitor_source_id", "visitor_source_id", _s.Id()),
                _s.Field("event", "event", _s.String()),
                _s.Field("event_data", "event_data", _s.ModelOf(TagEventData)),
                _s.Field("event_source", "event_source", _s.MapOf(_s.ListOf(_s.EnumOf(EventSource)))),
                _s.Field(
                    "ingestion_source", "ingestion_source", _s.MapOf(_s.ListOf(_s.EnumOf(IngestionSource)))
                ),
                _s.Field("retention_days", "retention_days", _s.Integer(minimum=1, maximum=540)),
                _s.Field("prefill", "prefill", _s.Boolean()),
                _s.Field("url", "url", _s.UnionOf((_s.ListOf(_s.String()), _s.MapOf(_s.String())))),
                _s.Field("engagement_domain", "engagement_domain", _s.ListOf(_s.String())),
                _s.Field("engagement_type", "engagement_type", _s.EnumOf(EngagementType)),
                _s.Field("advertiser_id", "advertiser_id", _s.Id()),
                _s.Field("engager_type", "engager_type", _s.Integer(minimum=1, maximum=2)),
                _s.Field("pin_id", "pin_id", _s.ListOf(_s.Id())),
                _s.Field("ad_id", "ad_id", _s.ListOf(_s.Id())),
                _s.Field("campaign_id", "campaign_id", _s.ListOf(_s.Id())),
                _s.Field("objective_type", "objective_type", _s.ListOf(_s.EnumOf(ObjectiveType))),
            ),
        )
