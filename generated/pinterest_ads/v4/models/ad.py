# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .ad_summary_status import AdSummaryStatus
from .creative_type import CreativeType
from .entity_status import EntityStatus
from .tracking_urls import TrackingUrls


class ReviewStatus(OpenStrEnum):
    """Outcome of the review of an ad."""

    OTHER = "OTHER"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    APPROVED = "APPROVED"


class RejectedReason(OpenStrEnum):
    """A reason to refuse an ad."""

    HASHTAGS = "HASHTAGS"
    PROMOTIONS_AND_PRICES = "PROMOTIONS_AND_PRICES"
    TARGETING = "TARGETING"
    LANDING_PAGE = "LANDING_PAGE"
    CAPS_AND_SYMBOLS = "CAPS_AND_SYMBOLS"
    SHOCKING = "SHOCKING"
    WEIGHT_LOSS = "WEIGHT_LOSS"
    PROHIBITED_PRODUCT = "PROHIBITED_PRODUCT"
    AUTHENTICITY = "AUTHENTICITY"
    NUDITY = "NUDITY"
    CONFUSING_DESIGN = "CONFUSING_DESIGN"
    URGENCY = "URGENCY"
    RATINGS = "RATINGS"
    APP = "APP"
    ALCOHOL = "ALCOHOL"
    CONTESTS = "CONTESTS"
    POLITICAL = "POLITICAL"
    OTHER = "OTHER"
    IMAGE = "IMAGE"
    NAR = "NAR"
    INCONSISTENT = "INCONSISTENT"
    CLICKBAIT = "CLICKBAIT"
    NO_DESCRIPTION = "NO_DESCRIPTION"
    LOW_QUALITY = "LOW_QUALITY"
    EXAGGERATED_CLAIMS = "EXAGGERATED_CLAIMS"
    PINTEREST_BRAND = "PINTEREST_BRAND"
    ALCOHOL_NO_SALE = "ALCOHOL_NO_SALE"
    LANDING_PAGE_SPEED = "LANDING_PAGE_SPEED"
    LANDING_PAGE_HARDWALL = "LANDING_PAGE_HARDWALL"
    LANDING_PAGE_BROKEN = "LANDING_PAGE_BROKEN"
    LANDING_PAGE_QUALITY = "LANDING_PAGE_QUALITY"
    OUT_OF_STOCK = "OUT_OF_STOCK"
    IMAGE_LOW_QUALITY = "IMAGE_LOW_QUALITY"
    IMAGE_BUSY = "IMAGE_BUSY"
    IMAGE_POORLY_EDITED = "IMAGE_POORLY_EDITED"
    IMAGE_BEFORE_AFTER = "IMAGE_BEFORE_AFTER"
    UGC = "UGC"
    FAKE_BUTTONS = "FAKE_BUTTONS"
    WEAPONS = "WEAPONS"
    SENSITIVE = "SENSITIVE"
    UNACCEPTABLE_BUSINESS = "UNACCEPTABLE_BUSINESS"
    SUSPICIOUS_CLAIMS = "SUSPICIOUS_CLAIMS"
    PHARMA = "PHARMA"
    SUSPICIOUS_SUPPLEMENTS = "SUSPICIOUS_SUPPLEMENTS"
    ILLEGAL_RECREATIONAL_DRUG = "ILLEGAL_RECREATIONAL_DRUG"
    LOW_QUALITY_LANDING_PAGE = "LOW_QUALITY_LANDING_PAGE"
    RESTRICTED_HEALTHCARE = "RESTRICTED_HEALTHCARE"
    INCONSISTENT_LANG_FR = "INCONSISTENT_LANG_FR"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Ad(Model):
    """An ad: a Pin that an ad group promotes.

    Source: facts 2 Ad (S0, V5 5.4).

    Attributes:
        id: Id of an ad. Read-only.
        advertiser_id: Advertiser that the object belongs to. Read-only.
        campaign_id: Id of a campaign. Read-only.
        ad_group_id: Id of an ad group.
        pin: Id of a Pin.
        creative_type: Form of an ad. STORY is an Idea ad, which promotes an Idea Pin.
        destination_url: Page that the ad leads to. A STORY ad needs one.
        name: Name of the ad. At most 255 characters.
        status: State that the advertiser has set.
        click_tracking_url: Address called on a click.
        view_tracking_url: Address called on an impression.
        android_deep_link: Link into an Android app.
        ios_deep_link: Link into an iOS app.
        carousel_destination_urls: Pages that the cards of a carousel lead to.
        carousel_android_deep_links: Links into an Android app, one per card.
        carousel_ios_deep_links: Links into an iOS app, one per card.
        tracking_urls: Addresses that are called when people see or use the ads, by kind of event.
        is_pin_deleted: Whether the Pin behind the ad is gone.
        is_removable: Whether people can save the Pin for themselves.
        collection_items_destination_url_template: Template of the pages that the items of a collection lead to. Read-only.
        review_status: Outcome of the review of an ad. Read-only.
        rejected_reasons: Why the review refused the ad. Read-only.
        rejection_labels: The same in words. Read-only.
        summary_status: Effective state of an ad. Read-only.
        created_time: When the object was created. Unix seconds. Read-only.
        updated_time: When the object was last changed. Unix seconds. Read-only.
        type: Kind of the object. Read-only.
    """

    id: str
    advertiser_id: str | Unset = UNSET
    campaign_id: str | Unset = UNSET
    ad_group_id: str
    pin: str
    creative_type: CreativeType
    destination_url: str | Unset | None = UNSET
    name: str | Unset | None = UNSET
    status: EntityStatus | Unset = UNSET
    click_tracking_url: str | Unset | None = UNSET
    view_tracking_url: str | Unset | None = UNSET
    android_deep_link: str | Unset | None = UNSET
    ios_deep_link: str | Unset | None = UNSET
    carousel_destination_urls: list[str] | Unset | None = UNSET
    carousel_android_deep_links: list[str] | Unset | None = UNSET
    carousel_ios_deep_links: list[str] | Unset | None = UNSET
    tracking_urls: TrackingUrls | Unset | None = UNSET
    is_pin_deleted: bool | Unset = UNSET
    is_removable: bool | Unset = UNSET
    collection_items_destination_url_template: str | Unset | None = UNSET
    review_status: ReviewStatus | Unset = UNSET
    rejected_reasons: list[RejectedReason] | Unset = UNSET
    rejection_labels: list[str] | Unset = UNSET
    summary_status: AdSummaryStatus | Unset = UNSET
    created_time: int | Unset = UNSET
    updated_time: int | Unset = UNSET
    type: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id(), required=True, read_only=True),
                _s.Field("advertiser_id", "advertiser_id", _s.Id(), read_only=True),
                _s.Field("campaign_id", "campaign_id", _s.Id(), read_only=True),
                _s.Field("ad_group_id", "ad_group_id", _s.Id(), required=True),
                _s.Field("pin", "pin", _s.Id(), required=True),
                _s.Field("creative_type", "creative_type", _s.EnumOf(CreativeType), required=True),
                _s.Field("destination_url", "destination_url", _s.NullableOf(_s.String())),
                _s.Field("name", "name", _s.NullableOf(_s.String(max_length=255))),
                _s.Field("status", "status", _s.EnumOf(EntityStatus)),
                _s.Field("click_tracking_url", "click_tracking_url", _s.NullableOf(_s.String())),
                _s.Field("view_tracking_url", "view_tracking_url", _s.NullableOf(_s.String())),
                _s.Field("android_deep_link", "android_deep_link", _s.NullableOf(_s.String())),
                _s.Field("ios_deep_link", "ios_deep_link", _s.NullableOf(_s.String())),
                _s.Field(
                    "carousel_destination_urls",
                    "carousel_destination_urls",
                    _s.NullableOf(_s.ListOf(_s.String())),
                ),
                _s.Field(
                    "carousel_android_deep_links",
                    "carousel_android_deep_links",
                    _s.NullableOf(_s.ListOf(_s.String())),
                ),
                _s.Field(
                    "carousel_ios_deep_links",
                    "carousel_ios_deep_links",
                    _s.NullableOf(_s.ListOf(_s.String())),
                ),
                _s.Field("tracking_urls", "tracking_urls", _s.NullableOf(_s.ModelOf(TrackingUrls))),
                _s.Field("is_pin_deleted", "is_pin_deleted", _s.Boolean()),
                _s.Field("is_removable", "is_removable", _s.Boolean()),
                _s.Field(
                    "collection_items_destination_url_template",
                    "collection_items_destination_url_template",
                    _s.NullableOf(_s.String()),
                    read_only=True,
                ),
                _s.Field("review_status", "review_status", _s.EnumOf(ReviewStatus), read_only=True),
                _s.Field(
                    "rejected_reasons",
                    "rejected_reasons",
                    _s.ListOf(_s.EnumOf(RejectedReason)),
                    read_only=True,
                ),
                _s.Field("rejection_labels", "rejection_labels", _s.ListOf(_s.String()), read_only=True),
                _s.Field("summary_status", "summary_status", _s.EnumOf(AdSummaryStatus), read_only=True),
                _s.Field("created_time", "created_time", _s.Integer(), read_only=True),
                _s.Field("updated_time", "updated_time", _s.Integer(), read_only=True),
                _s.Field("type", "type", _s.String(), read_only=True),
            ),
        )
