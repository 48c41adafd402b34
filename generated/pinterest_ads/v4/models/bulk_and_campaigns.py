# Made from spec/ads-v4.yaml.


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

    Advice: of the objectives of v3, TRAFFIC is called CONSIDERATION and APP_INSTALL is gone.
    """

    advertiser_id: str | int | Unset = UNSET
    """Advertiser that the object belongs to. Filled from advertiser_id of the path when not set."""
    name: str
    """Name of the campaign."""
    status: EntityStatus | str | Unset = UNSET
    """State that the advertiser has set. The API's default: 'ACTIVE'."""
    lifetime_spend_cap: int | Unset | None = UNSET
    """Most that the campaign may spend in its life, in millionths of the currency unit. Usually only one of the
    two is set."""
    daily_spend_cap: int | Unset | None = UNSET
    """Most that the campaign may spend in a day, in millionths of the currency unit. Usually only one of the two
    is set."""
    order_line_id: str | int | Unset | None = UNSET
    """Order line that pays for the campaign, or null."""
    tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET
    """Addresses that are called when people see or use the ads, by kind of event."""
    mobile_measurement_partner: str | Unset = UNSET
    """Partner who measures conversions in apps, such as APPSFLYER."""
    measurement_partner_campaign_id: str | Unset = UNSET
    """The measurement partner's own id of the campaign."""
    objective_type: ObjectiveType | str
    """What a campaign is to achieve. It cannot be changed afterwards."""
    start_time: int | Unset | None = UNSET
    """When delivery starts. Unix seconds. An ad group starts at once where this is left out."""
    end_time: int | Unset | None = UNSET
    """When delivery ends. Unix seconds."""
    is_campaign_budget_optimization: bool | Unset = UNSET
    """Whether the campaign spreads its budget over its ad groups by itself. The API's default: False."""
    is_flexible_daily_budgets: bool | Unset = UNSET
    """Whether the daily budget may vary from day to day. The API's default: False."""
    is_automated_campaign: bool | Unset = UNSET
    """Whether the campaign is run by the automatic set-up. The API's default: False."""
    default_ad_group_budget_in_micro_currency: int | Unset | None = UNSET
    """Budget that each ad group gets when the campaign stops spreading its budget by itself, in millionths of
    the currency unit."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("advertiser_id", _s.Id(), from_path="advertiser_id"),
                _s.field("order_line_id", _s.NullableOf(_s.Id())),
            ),
            advice=(
                _s.Rule(
                    branches=(
                        _s.Branch(
                            tests=(_s.PropertyTest("objective_type", refused=("TRAFFIC", "APP_INSTALL")),),
                        ),
                    ),
                    message="of the objectives of v3, TRAFFIC is called CONSIDERATION and APP_INSTALL is gone",
                ),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignUpdate(Model):
    """Changes to a campaign. What is not mentioned stays as it is.

    Source: facts 2 Campaign (S3, V5 5.4).
    """

    id: str | int
    """Id of a campaign."""
    advertiser_id: str | int | Unset = UNSET
    """Advertiser that the object belongs to. Filled from advertiser_id of the path when not set."""
    name: str | Unset = UNSET
    """Name of the campaign."""
    status: EntityStatus | str | Unset = UNSET
    """State that the advertiser has set."""
    lifetime_spend_cap: int | Unset | None = UNSET
    """Most that the campaign may spend in its life, in millionths of the currency unit. Usually only one of the
    two is set."""
    daily_spend_cap: int | Unset | None = UNSET
    """Most that the campaign may spend in a day, in millionths of the currency unit. Usually only one of the two
    is set."""
    order_line_id: str | int | Unset | None = UNSET
    """Order line that pays for the campaign, or null."""
    tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET
    """Addresses that are called when people see or use the ads, by kind of event."""
    mobile_measurement_partner: str | Unset = UNSET
    """Partner who measures conversions in apps, such as APPSFLYER."""
    measurement_partner_campaign_id: str | Unset = UNSET
    """The measurement partner's own id of the campaign."""
    start_time: int | Unset | None = UNSET
    """When delivery starts. Unix seconds. An ad group starts at once where this is left out."""
    end_time: int | Unset | None = UNSET
    """When delivery ends. Unix seconds."""
    is_campaign_budget_optimization: bool | Unset = UNSET
    """Whether the campaign spreads its budget over its ad groups by itself."""
    is_flexible_daily_budgets: bool | Unset = UNSET
    """Whether the daily budget may vary from day to day."""
    is_automated_campaign: bool | Unset = UNSET
    """Whether the campaign is run by the automatic set-up."""
    default_ad_group_budget_in_micro_currency: int | Unset | None = UNSET
    """Budget that each ad group gets when the campaign stops spreading its budget by itself, in millionths of
    the currency unit."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True),
                _s.field("advertiser_id", _s.Id(), from_path="advertiser_id"),
                _s.field("order_line_id", _s.NullableOf(_s.Id())),
            ),
        )


__all__ = [
    "CampaignCreate",
    "CampaignUpdate",
]
