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
from .entity_status import EntityStatus
from .tracking_urls import TrackingUrls


class BillableEvent(OpenStrEnum):
    """What the advertiser pays for."""

    CLICKTHROUGH = "CLICKTHROUGH"
    IMPRESSION = "IMPRESSION"
    VIDEO_V_50_MRC = "VIDEO_V_50_MRC"
    BILLABLE_ENGAGEMENT = "BILLABLE_ENGAGEMENT"


class BudgetType(OpenStrEnum):
    """What the budget is for. LIFETIME needs an end time."""

    DAILY = "DAILY"
    LIFETIME = "LIFETIME"
    CBO_ADGROUP = "CBO_ADGROUP"


class BidStrategyType(OpenStrEnum):
    """How bids are made."""

    AUTOMATIC_BID = "AUTOMATIC_BID"
    MAX_BID = "MAX_BID"
    TARGET_AVG = "TARGET_AVG"


class PlacementGroup(OpenStrEnum):
    """Where the ads are shown."""

    ALL = "ALL"
    SEARCH = "SEARCH"
    BROWSE = "BROWSE"
    OTHER = "OTHER"


class PacingDeliveryType(OpenStrEnum):
    """Whether the budget is spread evenly or spent as fast as it can be."""

    STANDARD = "STANDARD"
    ACCELERATED = "ACCELERATED"


class LearningModeType(OpenStrEnum):
    """Whether the conversion model is still learning; null where there is none."""

    NOT_ACTIVE = "NOT_ACTIVE"
    ACTIVE = "ACTIVE"


class GoalConversionEvent(OpenStrEnum):
    """Conversion that a goal counts."""

    PAGE_VISIT = "PAGE_VISIT"
    SIGNUP = "SIGNUP"
    CHECKOUT = "CHECKOUT"
    CUSTOM = "CUSTOM"
    VIEW_CATEGORY = "VIEW_CATEGORY"
    SEARCH = "SEARCH"
    ADD_TO_CART = "ADD_TO_CART"
    WATCH_VIDEO = "WATCH_VIDEO"
    LEAD = "LEAD"
    APP_INSTALL = "APP_INSTALL"


class FrequencyTimeRange(OpenStrEnum):
    """Time over which a frequency is counted."""

    THIRTY_DAY = "THIRTY_DAY"
    DAY = "DAY"
    SEVEN_DAY = "SEVEN_DAY"
    TWENTY_MINUTE = "TWENTY_MINUTE"
    TEN_MINUTE = "TEN_MINUTE"


class AgeBucket(OpenStrEnum):
    """A range of ages."""

    VALUE_18_24 = "18-24"
    VALUE_21 = "21+"
    VALUE_25_34 = "25-34"
    VALUE_35_44 = "35-44"
    VALUE_45_49 = "45-49"
    VALUE_50_54 = "50-54"
    VALUE_55_64 = "55-64"
    VALUE_65 = "65+"


class AppType(OpenStrEnum):
    """A kind of device or app."""

    ANDROID_MOBILE = "android_mobile"
    ANDROID_TABLET = "android_tablet"
    IPAD = "ipad"
    IPHONE = "iphone"
    WEB = "web"
    WEB_MOBILE = "web_mobile"


class Gender(OpenStrEnum):
    """A gender."""

    UNKNOWN = "unknown"
    MALE = "male"
    FEMALE = "female"


class TargetingStrategy(OpenStrEnum):
    """A way to choose people."""

    CHOOSE_YOUR_OWN = "CHOOSE_YOUR_OWN"
    FIND_NEW_CUSTOMERS = "FIND_NEW_CUSTOMERS"
    RECONNECT_WITH_USERS = "RECONNECT_WITH_USERS"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ShoppingRetargeting(Model):
    """People who did something with products, and how long ago.

    Source: facts 2 targeting_spec keys (V5 5.4).
    """

    lookback_window: int | Unset = UNSET
    """Days to look back."""
    tag_types: Sequence[int] | Unset = UNSET
    """Numbers of the tag events that count."""
    exclusion_window: int | Unset = UNSET
    """Days to leave out."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TargetingSpec(Model):
    """Whom the ads are for. A key that is left out does not narrow the audience.

    Source: facts 2 targeting_spec keys (V5 5.4).
    """

    AGE_BUCKET: Sequence[OrText[AgeBucket]] | Unset = UNSET
    """Ages."""
    APPTYPE: Sequence[OrText[AppType]] | Unset = UNSET
    """Devices."""
    AUDIENCE_INCLUDE: Sequence[IdText] | Unset = UNSET
    """Audiences to reach, each of 100 people at least."""
    AUDIENCE_EXCLUDE: Sequence[IdText] | Unset = UNSET
    """Audiences to leave out, each of 100 people at least."""
    GENDER: Sequence[OrText[Gender]] | Unset = UNSET
    """Genders."""
    GEO: Sequence[str] | Unset = UNSET
    """Region codes or postal codes, not both."""
    INTEREST: Sequence[IdText] | Unset = UNSET
    """Interests."""
    LOCALE: Sequence[str] | Unset = UNSET
    """Languages as ISO 639-1 codes."""
    LOCATION: Sequence[str] | Unset = UNSET
    """Countries as ISO 3166-1 codes, or codes of US market areas."""
    SHOPPING_RETARGETING: Sequence[ShoppingRetargeting] | Unset = UNSET
    """People who have looked at products before."""
    TARGETING_STRATEGY: Sequence[OrText[TargetingStrategy]] | Unset = UNSET
    """How people are chosen."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("AUDIENCE_INCLUDE", _s.ListOf(_s.Id())),
                _s.field("AUDIENCE_EXCLUDE", _s.ListOf(_s.Id())),
                _s.field("INTEREST", _s.ListOf(_s.Id())),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AttributionWindows(Model):
    """Days within which a conversion counts for an ad, by what the person did with it.

    Source: facts 2 optimization_goal_metadata (V5 5.7).
    """

    click_window_days: int | Unset = UNSET
    """Days after a click."""
    engagement_window_days: int | Unset = UNSET
    """Days after an engagement."""
    view_window_days: int | Unset = UNSET
    """Days after a view."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTagV3GoalMetadata(Model):
    """A goal measured by a conversion tag.

    Source: facts 2 optimization_goal_metadata (V5 5.7).
    """

    attribution_windows: AttributionWindows | Unset = UNSET
    """Days within which a conversion counts for an ad, by what the person did with it."""
    conversion_event: OrText[GoalConversionEvent] | Unset = UNSET
    """Conversion that a goal counts."""
    conversion_tag_id: IdText | Unset = UNSET
    """Id of a conversion tag."""
    cpa_goal_value_in_micro_currency: str | Unset = UNSET
    """Cost that one conversion may have, in millionths of the currency unit, as digits. Matches `^[0-9]+$`."""
    is_roas_optimized: bool | Unset | None = UNSET
    """Whether the return on ad spend is optimised."""
    learning_mode_type: OrText[LearningModeType] | Unset | None = UNSET
    """Whether the conversion model is still learning; null where there is none."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("conversion_tag_id", _s.Id()),
                _s.field("cpa_goal_value_in_micro_currency", _s.String(pattern="^[0-9]+$")),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FrequencyGoalMetadata(Model):
    """A goal of how often people see the ads.

    Source: facts 2 optimization_goal_metadata (V5 5.7).
    """

    frequency: int | Unset = UNSET
    """How often within the time range."""
    timerange: OrText[FrequencyTimeRange] | Unset = UNSET
    """Time over which a frequency is counted."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScrollupGoalMetadata(Model):
    """A goal of how many people scroll up.

    Source: facts 2 optimization_goal_metadata (V5 5.7).
    """

    scrollup_goal_value_in_micro_currency: str | Unset | None = UNSET
    """Cost that one scroll-up may have, in millionths of the currency unit, as digits. Matches `^[0-9]+$`."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field(
                    "scrollup_goal_value_in_micro_currency", _s.NullableOf(_s.String(pattern="^[0-9]+$"))
                ),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OptimizationGoalMetadata(Model):
    """Goals that delivery is optimised for.

    Source: facts 2 optimization_goal_metadata (S3, V5 5.7).
    """

    conversion_tag_v3_goal_metadata: ConversionTagV3GoalMetadata | Unset = UNSET
    """A goal measured by a conversion tag."""
    frequency_goal_metadata: FrequencyGoalMetadata | Unset = UNSET
    """A goal of how often people see the ads."""
    scrollup_goal_metadata: ScrollupGoalMetadata | Unset = UNSET
    """A goal of how many people scroll up."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdGroupCreate(Model):
    """An ad group to create. A bid is required for AWARENESS with IMPRESSION, for CONSIDERATION and
    CATALOG_SALES with CLICKTHROUGH, and for VIDEO_VIEW with VIDEO_V_50_MRC.

    Source: facts 2 Ad group (V5 5.4).
    """

    campaign_id: str | int
    """Id of a campaign."""
    name: str
    """Name of the ad group."""
    billable_event: BillableEvent | str
    """What the advertiser pays for."""
    status: EntityStatus | str | Unset = UNSET
    """State that the advertiser has set."""
    budget_in_micro_currency: int | Unset | None = UNSET
    """Budget in millionths of the currency unit. Required unless the campaign spreads its budget by itself."""
    budget_type: BudgetType | str | Unset = UNSET
    """What the budget is for. LIFETIME needs an end time."""
    bid_in_micro_currency: int | Unset | None = UNSET
    """Bid in millionths of the advertiser's currency unit."""
    bid_strategy_type: BidStrategyType | str | Unset = UNSET
    """How bids are made."""
    start_time: int | Unset | None = UNSET
    """When delivery starts. Unix seconds. An ad group starts at once where this is left out."""
    end_time: int | Unset | None = UNSET
    """When delivery ends. Unix seconds."""
    targeting_spec: TargetingSpec | Mapping[str, Any] | Unset = UNSET
    """Whom the ads are for. A key that is left out does not narrow the audience."""
    lifetime_frequency_cap: int | Unset = UNSET
    """How often one person may see the ads within 30 days. Only for ad groups billed by impression that have an
    end time."""
    tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET
    """Addresses that are called when people see or use the ads, by kind of event."""
    auto_targeting_enabled: bool | Unset | None = UNSET
    """Whether targeting may be widened automatically."""
    placement_group: PlacementGroup | str | Unset = UNSET
    """Where the ads are shown."""
    pacing_delivery_type: PacingDeliveryType | str | Unset = UNSET
    """Whether the budget is spread evenly or spent as fast as it can be."""
    optimization_goal_metadata: OptimizationGoalMetadata | Mapping[str, Any] | Unset = UNSET
    """Goals that delivery is optimised for."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("campaign_id", _s.Id(), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdGroupUpdate(Model):
    """Changes to an ad group. What is not mentioned stays as it is.

    Source: facts 2 Ad group (V5 5.4).
    """

    id: str | int
    """Id of an ad group."""
    campaign_id: str | int | Unset = UNSET
    """Id of a campaign."""
    name: str | Unset = UNSET
    """Name of the ad group."""
    billable_event: BillableEvent | str | Unset = UNSET
    """What the advertiser pays for."""
    status: EntityStatus | str | Unset = UNSET
    """State that the advertiser has set."""
    budget_in_micro_currency: int | Unset | None = UNSET
    """Budget in millionths of the currency unit. Required unless the campaign spreads its budget by itself."""
    budget_type: BudgetType | str | Unset = UNSET
    """What the budget is for. LIFETIME needs an end time."""
    bid_in_micro_currency: int | Unset | None = UNSET
    """Bid in millionths of the advertiser's currency unit."""
    bid_strategy_type: BidStrategyType | str | Unset = UNSET
    """How bids are made."""
    start_time: int | Unset | None = UNSET
    """When delivery starts. Unix seconds. An ad group starts at once where this is left out."""
    end_time: int | Unset | None = UNSET
    """When delivery ends. Unix seconds."""
    targeting_spec: TargetingSpec | Mapping[str, Any] | Unset = UNSET
    """Whom the ads are for. A key that is left out does not narrow the audience."""
    lifetime_frequency_cap: int | Unset = UNSET
    """How often one person may see the ads within 30 days. Only for ad groups billed by impression that have an
    end time."""
    tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET
    """Addresses that are called when people see or use the ads, by kind of event."""
    auto_targeting_enabled: bool | Unset | None = UNSET
    """Whether targeting may be widened automatically."""
    placement_group: PlacementGroup | str | Unset = UNSET
    """Where the ads are shown."""
    pacing_delivery_type: PacingDeliveryType | str | Unset = UNSET
    """Whether the budget is spread evenly or spent as fast as it can be."""
    optimization_goal_metadata: OptimizationGoalMetadata | Mapping[str, Any] | Unset = UNSET
    """Goals that delivery is optimised for."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True),
                _s.field("campaign_id", _s.Id()),
            ),
        )


__all__ = [
    "AdGroupCreate",
    "AdGroupUpdate",
    "AgeBucket",
    "AppType",
    "AttributionWindows",
    "BidStrategyType",
    "BillableEvent",
    "BudgetType",
    "ConversionTagV3GoalMetadata",
    "FrequencyGoalMetadata",
    "FrequencyTimeRange",
    "Gender",
    "GoalConversionEvent",
    "LearningModeType",
    "OptimizationGoalMetadata",
    "PacingDeliveryType",
    "PlacementGroup",
    "ScrollupGoalMetadata",
    "ShoppingRetargeting",
    "TargetingSpec",
    "TargetingStrategy",
]
