# Made from spec/ads-v4.yaml.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .ads_and_reports import AdSummaryStatus
from .creative_type import CreativeType
from .entity_status import EntityStatus
from .error_detail import SuccessStatus
from .item_exception import ItemException
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
    """

    id: str
    """Id of an ad. Read-only."""
    advertiser_id: str | Unset = UNSET
    """Advertiser that the object belongs to. Read-only."""
    campaign_id: str | Unset = UNSET
    """Id of a campaign. Read-only."""
    ad_group_id: str
    """Id of an ad group."""
    pin: str
    """Id of a Pin."""
    creative_type: CreativeType
    """Form of an ad. STORY is an Idea ad, which promotes an Idea Pin."""
    destination_url: str | Unset | None = UNSET
    """Page that the ad leads to. A STORY ad needs one."""
    name: str | Unset | None = UNSET
    """Name of the ad. At most 255 characters."""
    status: EntityStatus | Unset = UNSET
    """State that the advertiser has set."""
    click_tracking_url: str | Unset | None = UNSET
    """Address called on a click."""
    view_tracking_url: str | Unset | None = UNSET
    """Address called on an impression."""
    android_deep_link: str | Unset | None = UNSET
    """Link into an Android app."""
    ios_deep_link: str | Unset | None = UNSET
    """Link into an iOS app."""
    carousel_destination_urls: list[str] | Unset | None = UNSET
    """Pages that the cards of a carousel lead to."""
    carousel_android_deep_links: list[str] | Unset | None = UNSET
    """Links into an Android app, one per card."""
    carousel_ios_deep_links: list[str] | Unset | None = UNSET
    """Links into an iOS app, one per card."""
    tracking_urls: TrackingUrls | Unset | None = UNSET
    """Addresses that are called when people see or use the ads, by kind of event."""
    is_pin_deleted: bool | Unset = UNSET
    """Whether the Pin behind the ad is gone."""
    is_removable: bool | Unset = UNSET
    """Whether people can save the Pin for themselves."""
    collection_items_destination_url_template: str | Unset | None = UNSET
    """Template of the pages that the items of a collection lead to. Read-only."""
    review_status: ReviewStatus | Unset = UNSET
    """Outcome of the review of an ad. Read-only."""
    rejected_reasons: list[RejectedReason] | Unset = UNSET
    """Why the review refused the ad. Read-only."""
    rejection_labels: list[str] | Unset = UNSET
    """The same in words. Read-only."""
    summary_status: AdSummaryStatus | Unset = UNSET
    """Effective state of an ad. Read-only."""
    created_time: int | Unset = UNSET
    """When the object was created. Unix seconds. Read-only."""
    updated_time: int | Unset = UNSET
    """When the object was last changed. Unix seconds. Read-only."""
    type: str | Unset = UNSET
    """Kind of the object. Read-only."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True, read_only=True),
                _s.field("advertiser_id", _s.Id(), read_only=True),
                _s.field("campaign_id", _s.Id(), read_only=True),
                _s.field("ad_group_id", _s.Id(), required=True),
                _s.field("pin", _s.Id(), required=True),
                _s.field("name", _s.NullableOf(_s.String(max_length=255))),
                _s.field(
                    "collection_items_destination_url_template", _s.NullableOf(_s.String()), read_only=True
                ),
                _s.field("review_status", _s.EnumOf(ReviewStatus), read_only=True),
                _s.field("rejected_reasons", _s.ListOf(_s.EnumOf(RejectedReason)), read_only=True),
                _s.field("rejection_labels", _s.ListOf(_s.String()), read_only=True),
                _s.field("summary_status", _s.EnumOf(AdSummaryStatus), read_only=True),
                _s.field("created_time", _s.Integer(), read_only=True),
                _s.field("updated_time", _s.Integer(), read_only=True),
                _s.field("type", _s.String(), read_only=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdBatchItem(Model):
    """What became of one ad of a batch.

    Source: facts 1 batch item result (V5 5.4).
    """

    data: Ad | Unset = UNSET
    """An ad: a Pin that an ad group promotes."""
    exceptions: ItemException | Unset = UNSET
    """Why something was refused."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BidFloor(Model):
    """Lowest bids that are allowed.

    Source: facts 5 bid_floor (V5 5.4).
    """

    bid_floors: list[int] | Unset = UNSET
    """Lowest bids in millionths of the currency unit, one for each spec that was asked about."""
    type: str | Unset = UNSET
    """Kind of the object; `bidfloor`."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdList(Model):
    """One page of ads."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[Ad]
    """What was found."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdResult(Model):
    """An ad."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: Ad
    """An ad: a Pin that an ad group promotes."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdBatch(Model):
    """What became of the ads, in the order in which they were sent."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[AdBatchItem]
    """One entry for each item that was sent."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BidFloorResult(Model):
    """The lowest bids that are allowed."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: BidFloor
    """Lowest bids that are allowed."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "Ad",
    "AdBatch",
    "AdBatchItem",
    "AdList",
    "AdResult",
    "BidFloor",
    "BidFloorResult",
    "RejectedReason",
    "ReviewStatus",
]
