# Made from spec/ads-v4.yaml.


from __future__ import annotations

from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .ad_groups_and_bulk import (
    BidStrategyType,
    BillableEvent,
    BudgetType,
    LearningModeType,
    OptimizationGoalMetadata,
    PacingDeliveryType,
    PlacementGroup,
    TargetingSpec,
)
from .entity_status import EntityStatus
from .error_detail import SuccessStatus
from .item_exception import ItemException
from .summary_status import SummaryStatus
from .tracking_urls import TrackingUrls


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdGroup(Model):
    """An ad group: it holds ads, and says whom they are for and what may be spent on them.

    Source: facts 2 Ad group (V5 5.4, 5.7).
    """

    id: str
    """Id of an ad group. Read-only."""
    advertiser_id: str | Unset = UNSET
    """Advertiser that the object belongs to. Read-only."""
    campaign_id: str
    """Id of a campaign."""
    name: str
    """Name of the ad group."""
    billable_event: BillableEvent | Unset = UNSET
    """What the advertiser pays for."""
    status: EntityStatus | Unset = UNSET
    """State that the advertiser has set."""
    budget_in_micro_currency: int | Unset | None = UNSET
    """Budget in millionths of the currency unit. Required unless the campaign spreads its budget by itself."""
    budget_type: BudgetType | Unset = UNSET
    """What the budget is for. LIFETIME needs an end time."""
    bid_in_micro_currency: int | Unset | None = UNSET
    """Bid in millionths of the advertiser's currency unit."""
    bid_strategy_type: BidStrategyType | Unset = UNSET
    """How bids are made."""
    start_time: int | Unset | None = UNSET
    """When delivery starts. Unix seconds. An ad group starts at once where this is left out."""
    end_time: int | Unset | None = UNSET
    """When delivery ends. Unix seconds."""
    targeting_spec: TargetingSpec | Unset = UNSET
    """Whom the ads are for. A key that is left out does not narrow the audience."""
    lifetime_frequency_cap: int | Unset = UNSET
    """How often one person may see the ads within 30 days. Only for ad groups billed by impression that have an
    end time."""
    tracking_urls: TrackingUrls | Unset | None = UNSET
    """Addresses that are called when people see or use the ads, by kind of event."""
    auto_targeting_enabled: bool | Unset | None = UNSET
    """Whether targeting may be widened automatically."""
    placement_group: PlacementGroup | Unset = UNSET
    """Where the ads are shown."""
    pacing_delivery_type: PacingDeliveryType | Unset = UNSET
    """Whether the budget is spread evenly or spent as fast as it can be."""
    optimization_goal_metadata: OptimizationGoalMetadata | Unset = UNSET
    """Goals that delivery is optimised for."""
    conversion_learning_mode_type: LearningModeType | Unset | None = UNSET
    """Whether the conversion model is still learning; null where there is none. Read-only."""
    summary_status: SummaryStatus | Unset = UNSET
    """Effective state of a campaign or an ad group, worked out from its own state, its dates and its advertiser.
    Read-only."""
    feed_profile_id: str | Unset = UNSET
    """Profile of the catalog feed that the ad group draws on. Read-only."""
    dca_assets: Any | Unset = UNSET
    """Assets of dynamic creatives. Any value: its shape is not known. Read-only."""
    created_time: int | Unset = UNSET
    """When the object was created. Unix seconds. Read-only."""
    updated_time: int | Unset = UNSET
    """When the object was last changed. Unix seconds. Read-only."""
    type: str | Unset = UNSET
    """Kind of the object; `adgroup`. Read-only."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True, read_only=True),
                _s.field("advertiser_id", _s.Id(), read_only=True),
                _s.field("campaign_id", _s.Id(), required=True),
                _s.field(
                    "conversion_learning_mode_type",
                    _s.NullableOf(_s.EnumOf(LearningModeType)),
                    read_only=True,
                ),
                _s.field("summary_status", _s.EnumOf(SummaryStatus), read_only=True),
                _s.field("feed_profile_id", _s.Id(), read_only=True),
                _s.field("dca_assets", _s.Any(), read_only=True),
                _s.field("created_time", _s.Integer(), read_only=True),
                _s.field("updated_time", _s.Integer(), read_only=True),
                _s.field("type", _s.String(), read_only=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdGroupList(Model):
    """One page of ad groups."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[AdGroup]
    """What was found."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdGroupResult(Model):
    """An ad group."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: AdGroup
    """An ad group: it holds ads, and says whom they are for and what may be spent on them."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdGroupBatchItem(Model):
    """What became of one ad group of a batch.

    Source: facts 1 batch item result (V5 5.4).
    """

    data: AdGroup | Unset = UNSET
    """An ad group: it holds ads, and says whom they are for and what may be spent on them."""
    exceptions: list[ItemException] | Unset = UNSET
    """Why the item was refused; empty where it was not."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdGroupBatch(Model):
    """What became of the ad groups, in the order in which they were sent."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[AdGroupBatchItem]
    """One entry for each item that was sent."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "AdGroup",
    "AdGroupBatch",
    "AdGroupBatchItem",
    "AdGroupList",
    "AdGroupResult",
]
