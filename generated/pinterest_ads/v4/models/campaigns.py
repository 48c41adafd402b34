# Made from spec/ads-v4.yaml.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .entity_status import EntityStatus
from .error_detail import SuccessStatus
from .item_exception import ItemException
from .objective_type import ObjectiveType
from .summary_status import SummaryStatus
from .tracking_urls import TrackingUrls


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Campaign(Model):
    """A campaign: it holds ad groups and says what they are to achieve.

    Source: facts 2 Campaign (S3, V5 5.4); is_managed (S3) and ad_group_ids (SCR) are v3 only.
    """

    id: str
    """Id of a campaign. Read-only."""
    advertiser_id: str
    """Advertiser that the object belongs to."""
    name: str
    """Name of the campaign."""
    status: EntityStatus | Unset = UNSET
    """State that the advertiser has set."""
    lifetime_spend_cap: int | Unset | None = UNSET
    """Most that the campaign may spend in its life, in millionths of the currency unit. Usually only one of the
    two is set."""
    daily_spend_cap: int | Unset | None = UNSET
    """Most that the campaign may spend in a day, in millionths of the currency unit. Usually only one of the two
    is set."""
    order_line_id: str | Unset | None = UNSET
    """Order line that pays for the campaign, or null."""
    tracking_urls: TrackingUrls | Unset | None = UNSET
    """Addresses that are called when people see or use the ads, by kind of event."""
    mobile_measurement_partner: str | Unset = UNSET
    """Partner who measures conversions in apps, such as APPSFLYER."""
    measurement_partner_campaign_id: str | Unset = UNSET
    """The measurement partner's own id of the campaign."""
    objective_type: ObjectiveType
    """What a campaign is to achieve. It cannot be changed afterwards."""
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
    created_time: int | Unset = UNSET
    """When the object was created. Unix seconds. Read-only."""
    updated_time: int | Unset = UNSET
    """When the object was last changed. Unix seconds. Read-only."""
    type: str | Unset = UNSET
    """Kind of the object; `campaign`. Read-only."""
    summary_status: SummaryStatus | Unset = UNSET
    """Effective state of a campaign or an ad group, worked out from its own state, its dates and its advertiser.
    Read-only."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True, read_only=True),
                _s.field("advertiser_id", _s.Id(), required=True),
                _s.field("order_line_id", _s.NullableOf(_s.Id())),
                _s.field("created_time", _s.Integer(), read_only=True),
                _s.field("updated_time", _s.Integer(), read_only=True),
                _s.field("type", _s.String(), read_only=True),
                _s.field("summary_status", _s.EnumOf(SummaryStatus), read_only=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignBatchItem(Model):
    """What became of one campaign of a batch.

    Source: facts 1 batch item result (V5 5.4).
    """

    data: Campaign | Unset = UNSET
    """A campaign: it holds ad groups and says what they are to achieve."""
    exceptions: list[ItemException] | Unset = UNSET
    """Why the item was refused; empty where it was not."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignList(Model):
    """One page of campaigns."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[Campaign]
    """What was found."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignResult(Model):
    """A campaign."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: Campaign
    """A campaign: it holds ad groups and says what they are to achieve."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignBatch(Model):
    """What became of the campaigns, in the order in which they were sent."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[CampaignBatchItem]
    """One entry for each item that was sent."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "Campaign",
    "CampaignBatch",
    "CampaignBatchItem",
    "CampaignList",
    "CampaignResult",
]
