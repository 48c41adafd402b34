# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .entity_status import EntityStatus
from .objective_type import ObjectiveType
from .tracking_urls import TrackingUrls


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignCreate(Model):
    """A campaign to create. Start and end times are only for campaigns that spread their budget by themselves.

    Source: facts 2 Campaign (S3, V5 5.4).

    Attributes:
        advertiser_id: Advertiser that the object belongs to. Filled from advertiser_id of the path when not set.
        name: Name of the campaign.
        status: State that the advertiser has set. The API's default: 'ACTIVE'.
        lifetime_spend_cap: Most that the campaign may spend in its life, in millionths of the currency unit. Usually only one
            of the two is set.
        daily_spend_cap: Most that the campaign may spend in a day, in millionths of the currency unit. Usually only one of
            the two is set.
        order_line_id: Order line that pays for the campaign, or null.
        tracking_urls: Addresses that are called when people see or use the ads, by kind of event.
        mobile_measurement_partner: Partner who measures conversions in apps, such as APPSFLYER.
        measurement_partner_campaign_id: The measurement partner's own id of the campaign.
        objective_type: What a campaign is to achieve. It cannot be changed afterwards.
        start_time: When delivery starts. Unix seconds. An ad group starts at once where this is left out.
        end_time: When delivery ends. Unix seconds.
        is_campaign_budget_optimization: Whether the campaign spreads its budget over its ad groups by itself. The API's default: False.
        is_flexible_daily_budgets: Whether the daily budget may vary from day to day. The API's default: False.
        is_automated_campaign: Whether the campaign is run by the automatic set-up. The API's default: False.
        default_ad_group_budget_in_micro_currency: Budget that each ad group gets when the campaign stops spreading its budget by itself, in
            millionths of the currency unit.
    """

    advertiser_id: str | int | Unset = UNSET
    name: str
    status: EntityStatus | str | Unset = UNSET
    lifetime_spend_cap: int | Unset | None = UNSET
    daily_spend_cap: int | Unset | None = UNSET
    order_line_id: str | int | Unset | None = UNSET
    tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET
    mobile_measurement_partner: str | Unset = UNSET
    measurement_partner_campaign_id: str | Unset = UNSET
    objective_type: ObjectiveType | str
    start_time: int | Unset | None = UNSET
    end_time: int | Unset | None = UNSET
    is_campaign_budget_optimization: bool | Unset = UNSET
    is_flexible_daily_budgets: bool | Unset = UNSET
    is_automated_campaign: bool | Unset = UNSET
    default_ad_group_budget_in_micro_currency: int | Unset | None = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("advertiser_id", "advertiser_id", _s.Id(), from_path="advertiser_id"),
                _s.Field("name", "name", _s.String(), required=True),
                _s.Field("status", "status", _s.EnumOf(EntityStatus)),
                _s.Field("lifetime_spend_cap", "lifetime_spend_cap", _s.NullableOf(_s.Integer())),
                _s.Field("daily_spend_cap", "daily_spend_cap", _s.NullableOf(_s.Integer())),
                _s.Field("order_line_id", "order_line_id", _s.NullableOf(_s.Id())),
                _s.Field("tracking_urls", "tracking_urls", _s.NullableOf(_s.ModelOf(TrackingUrls))),
                _s.Field("mobile_measurement_partner", "mobile_measurement_partner", _s.String()),
                _s.Field("measurement_partner_campaign_id", "measurement_partner_campaign_id", _s.String()),
                _s.Field("objective_type", "objective_type", _s.EnumOf(ObjectiveType), required=True),
                _s.Field("start_time", "start_time", _s.NullableOf(_s.Integer())),
                _s.Field("end_time", "end_time", _s.NullableOf(_s.Integer())),
                _s.Field("is_campaign_budget_optimization", "is_campaign_budget_optimization", _s.Boolean()),
                _s.Field("is_flexible_daily_budgets", "is_flexible_daily_budgets", _s.Boolean()),
                _s.Field("is_automated_campaign", "is_automated_campaign", _s.Boolean()),
                _s.Field(
                    "default_ad_group_budget_in_micro_currency",
                    "default_ad_group_budget_in_micro_currency",
                    _s.NullableOf(_s.Integer()),
                ),
            ),
        )
