# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .bid_strategy_type import BidStrategyType
from .billable_event import BillableEvent
from .budget_type import BudgetType
from .entity_status import EntityStatus
from .optimization_goal_metadata import OptimizationGoalMetadata
from .pacing_delivery_type import PacingDeliveryType
from .placement_group import PlacementGroup
from .targeting_spec import TargetingSpec
from .tracking_urls import TrackingUrls


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdGroupUpdate(Model):
    """Changes to an ad group. What is not mentioned stays as it is.

    Source: facts 2 Ad group (V5 5.4).

    Attributes:
        id: Id of an ad group.
        campaign_id: Id of a campaign.
        name: Name of the ad group.
        billable_event: What the advertiser pays for.
        status: State that the advertiser has set.
        budget_in_micro_currency: Budget in millionths of the currency unit. Required unless the campaign spreads its budget by
            itself.
        budget_type: What the budget is for. LIFETIME needs an end time.
        bid_in_micro_currency: Bid in millionths of the advertiser's currency unit.
        bid_strategy_type: How bids are made.
        start_time: When delivery starts. Unix seconds. An ad group starts at once where this is left out.
        end_time: When delivery ends. Unix seconds.
        targeting_spec: Whom the ads are for. A key that is left out does not narrow the audience.
        lifetime_frequency_cap: How often one person may see the ads within 30 days. Only for ad groups billed by impression that
            have an end time.
        tracking_urls: Addresses that are called when people see or use the ads, by kind of event.
        auto_targeting_enabled: Whether targeting may be widened automatically.
        placement_group: Where the ads are shown.
        pacing_delivery_type: Whether the budget is spread evenly or spent as fast as it can be.
        optimization_goal_metadata: Goals that delivery is optimised for.
    """

    id: str | int
    campaign_id: str | int | Unset = UNSET
    name: str | Unset = UNSET
    billable_event: BillableEvent | str | Unset = UNSET
    status: EntityStatus | str | Unset = UNSET
    budget_in_micro_currency: int | Unset | None = UNSET
    budget_type: BudgetType | str | Unset = UNSET
    bid_in_micro_currency: int | Unset | None = UNSET
    bid_strategy_type: BidStrategyType | str | Unset = UNSET
    start_time: int | Unset | None = UNSET
    end_time: int | Unset | None = UNSET
    targeting_spec: TargetingSpec | Mapping[str, Any] | Unset = UNSET
    lifetime_frequency_cap: int | Unset = UNSET
    tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET
    auto_targeting_enabled: bool | Unset | None = UNSET
    placement_group: PlacementGroup | str | Unset = UNSET
    pacing_delivery_type: PacingDeliveryType | str | Unset = UNSET
    optimization_goal_metadata: OptimizationGoalMetadata | Mapping[str, Any] | Unset = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id(), required=True),
                _s.Field("campaign_id", "campaign_id", _s.Id()),
                _s.Field("name", "name", _s.String()),
                _s.Field("billable_event", "billable_event", _s.EnumOf(BillableEvent)),
                _s.Field("status", "status", _s.EnumOf(EntityStatus)),
                _s.Field("budget_in_micro_currency", "budget_in_micro_currency", _s.NullableOf(_s.Integer())),
                _s.Field("budget_type", "budget_type", _s.EnumOf(BudgetType)),
                _s.Field("bid_in_micro_currency", "bid_in_micro_currency", _s.NullableOf(_s.Integer())),
                _s.Field("bid_strategy_type", "bid_strategy_type", _s.EnumOf(BidStrategyType)),
                _s.Field("start_time", "start_time", _s.NullableOf(_s.Integer())),
                _s.Field("end_time", "end_time", _s.NullableOf(_s.Integer())),
                _s.Field("targeting_spec", "targeting_spec", _s.ModelOf(TargetingSpec)),
                _s.Field("lifetime_frequency_cap", "lifetime_frequency_cap", _s.Integer()),
                _s.Field("tracking_urls", "tracking_urls", _s.NullableOf(_s.ModelOf(TrackingUrls))),
                _s.Field("auto_targeting_enabled", "auto_targeting_enabled", _s.NullableOf(_s.Boolean())),
                _s.Field("placement_group", "placement_group", _s.EnumOf(PlacementGroup)),
                _s.Field("pacing_delivery_type", "pacing_delivery_type", _s.EnumOf(PacingDeliveryType)),
                _s.Field(
                    "optimization_goal_metadata",
                    "optimization_goal_metadata",
                    _s.ModelOf(OptimizationGoalMetadata),
                ),
            ),
        )
