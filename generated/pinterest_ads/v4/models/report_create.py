# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenIntEnum, OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .ad_summary_status import AdSummaryStatus
from .metrics_filter import MetricsFilter
from .objective_type import ObjectiveType
from .product_group_summary_status import ProductGroupSummaryStatus
from .report_targeting_type import ReportTargetingType
from .summary_status import SummaryStatus


class Granularity(OpenStrEnum):
    """Length of the time that one row is of."""

    TOTAL = "TOTAL"
    DAY = "DAY"
    HOUR = "HOUR"
    WEEK = "WEEK"
    MONTH = "MONTH"


class AttributionWindowDays(OpenIntEnum):
    """Days within which a conversion counts. Of the three windows none may be longer than the one before, in the
    order click, engagement, view."""

    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_7 = 7
    VALUE_14 = 14
    VALUE_30 = 30
    VALUE_60 = 60


class ConversionReportTime(OpenStrEnum):
    """Whether a conversion counts on the day of the ad event or on its own day."""

    AD_EVENT = "AD_EVENT"
    CONVERSION_EVENT = "CONVERSION_EVENT"


class AttributionType(OpenStrEnum):
    """Whether conversions count for a person or for a household."""

    INDIVIDUAL = "INDIVIDUAL"
    HOUSEHOLD = "HOUSEHOLD"


class ReportLevel(OpenStrEnum):
    """What one row of a report is of."""

    ADVERTISER = "ADVERTISER"
    CAMPAIGN = "CAMPAIGN"
    AD_GROUP = "AD_GROUP"
    PIN_PROMOTION = "PIN_PROMOTION"
    KEYWORD = "KEYWORD"
    PRODUCT_GROUP = "PRODUCT_GROUP"
    PRODUCT_ITEM = "PRODUCT_ITEM"
    ITEM = "ITEM"
    SEARCH_QUERY = "SEARCH_QUERY"
    ADVERTISER_TARGETING = "ADVERTISER_TARGETING"
    CAMPAIGN_TARGETING = "CAMPAIGN_TARGETING"
    AD_GROUP_TARGETING = "AD_GROUP_TARGETING"
    PIN_PROMOTION_TARGETING = "PIN_PROMOTION_TARGETING"
    PRODUCT_GROUP_TARGETING = "PRODUCT_GROUP_TARGETING"


class ReportFormat(OpenStrEnum):
    """Form of the report file."""

    JSON = "JSON"
    CSV = "CSV"


class TagVersion(OpenIntEnum):
    """Version of the conversion tag that is counted."""

    VALUE_2 = 2
    VALUE_3 = 3


class DataSource(OpenStrEnum):
    """Whether metrics come from the full count or from the last 72 hours as they happen."""

    OFFLINE = "OFFLINE"
    REALTIME = "REALTIME"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportCreate(Model):
    """A report to make.

    Source: facts 4 async (QS, SCR, GH, V5).

    Attributes:
        start_date: First day of the report.
        end_date: Last day of the report.
        granularity: Length of the time that one row is of.
        level: What one row of a report is of.
        columns: Columns of the report. Each item: Matches `^[A-Z0-9_]+$`.
        click_window_days: Days after a click within which a conversion counts. The API's default: 30.
        engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
        view_window_days: Days after a view within which a conversion counts. The API's default: 1.
        conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
        attribution_types: Whom conversions count for.
        campaign_ids: Report on these campaigns only. 1 to 500 items.
        ad_group_ids: Report on these ad groups only. 1 to 500 items.
        ad_ids: Report on these ads only. 1 to 500 items.
        product_group_ids: Report on these product groups only. 1 to 500 items.
        product_item_ids: Report on these product items only. 1 to 500 items.
        campaign_statuses: Report on campaigns in these states only. 1 to 6 items.
        ad_group_statuses: Report on ad groups in these states only. 1 to 6 items.
        ad_statuses: Report on ads in these states only. 1 to 6 items.
        product_group_statuses: Report on product groups in these states only. 1 to 6 items.
        campaign_objective_types: Report on campaigns with these objectives only. 1 to 6 items.
        targeting_types: Kinds of targeting to split by. 1 to 5 items.
        metrics_filters: Report only on rows whose metrics meet these conditions.
        report_format: Form of the report file. The API's default: 'JSON'.
        tag_version: Version of the conversion tag that is counted. The API's default: 3.
        data_source: Whether metrics come from the full count or from the last 72 hours as they happen.
    """

    start_date: datetime.date
    end_date: datetime.date
    granularity: Granularity | str
    level: ReportLevel | str
    columns: Sequence[str]
    click_window_days: AttributionWindowDays | int | Unset = UNSET
    engagement_window_days: AttributionWindowDays | int | Unset = UNSET
    view_window_days: AttributionWindowDays | int | Unset = UNSET
    conversion_report_time: ConversionReportTime | str | Unset = UNSET
    attribution_types: Sequence[AttributionType | str] | Unset = UNSET
    campaign_ids: Sequence[str | int] | Unset = UNSET
    ad_group_ids: Sequence[str | int] | Unset = UNSET
    ad_ids: Sequence[str | int] | Unset = UNSET
    product_group_ids: Sequence[str | int] | Unset = UNSET
    product_item_ids: Sequence[str | int] | Unset = UNSET
    campaign_statuses: Sequence[SummaryStatus | str] | Unset = UNSET
    ad_group_statuses: Sequence[SummaryStatus | str] | Unset = UNSET
    ad_statuses: Sequence[AdSummaryStatus | str] | Unset = UNSET
    product_group_statuses: Sequence[ProductGroupSummaryStatus | str] | Unset = UNSET
    campaign_objective_types: Sequence[ObjectiveType | str] | Unset = UNSET
    targeting_types: Sequence[ReportTargetingType | str] | Unset = UNSET
    metrics_filters: Sequence[MetricsFilter | Mapping[str, Any]] | Unset = UNSET
    report_format: ReportFormat | str | Unset = UNSET
    tag_version: TagVersion | int | Unset = UNSET
    data_source: DataSource | str | Unset = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("start_date", "start_date", _s.Date(), required=True),
                _s.Field("end_date", "end_date", _s.Date(), required=True),
                _s.Field("granularity", "granularity", _s.EnumOf(Granularity), required=True),
                _s.Field("level", "level", _s.EnumOf(ReportLevel), required=True),
                _s.Field("columns", "columns", _s.ListOf(_s.String(pattern="^[A-Z0-9_]+$")), required=True),
                _s.Field("click_window_days", "click_window_days", _s.EnumOf(AttributionWindowDays)),
                _s.Field(
                    "engagement_window_days", "engagement_window_days", _s.EnumOf(AttributionWindowDays)
                ),
                _s.Field("view_window_days", "view_window_days", _s.EnumOf(AttributionWindowDays)),
                _s.Field("conversion_report_time", "conversion_report_time", _s.EnumOf(ConversionReportTime)),
                _s.Field("attribution_types", "attribution_types", _s.ListOf(_s.EnumOf(AttributionType))),
                _s.Field("campaign_ids", "campaign_ids", _s.ListOf(_s.Id(), min_items=1, max_items=500)),
                _s.Field("ad_group_ids", "ad_group_ids", _s.ListOf(_s.Id(), min_items=1, max_items=500)),
                _s.Field("ad_ids", "ad_ids", _s.ListOf(_s.Id(), min_items=1, max_items=500)),
                _s.Field(
                    "product_group_ids", "product_group_ids", _s.ListOf(_s.Id(), min_items=1, max_items=500)
                ),
                _s.Field(
                    "product_item_ids", "product_item_ids", _s.ListOf(_s.Id(), min_items=1, max_items=500)
                ),
                _s.Field(
                    "campaign_statuses",
                    "campaign_statuses",
                    _s.ListOf(_s.EnumOf(SummaryStatus), min_items=1, max_items=6),
                ),
                _s.Field(
                    "ad_group_statuses",
                    "ad_group_statuses",
                    _s.ListOf(_s.EnumOf(SummaryStatus), min_items=1, max_items=6),
                ),
                _s.Field(
                    "ad_statuses",
                    "ad_statuses",
                    _s.ListOf(_s.EnumOf(AdSummaryStatus), min_items=1, max_items=6),
                ),
                _s.Field(
                    "product_group_statuses",
                    "product_group_statuses",
                    _s.ListOf(_s.EnumOf(ProductGroupSummaryStatus), min_items=1, max_items=6),
                ),
                _s.Field(
                    "campaign_objective_types",
                    "campaign_objective_types",
                    _s.ListOf(_s.EnumOf(ObjectiveType), min_items=1, max_items=6),
                ),
                _s.Field(
                    "targeting_types",
                    "targeting_types",
                    _s.ListOf(_s.EnumOf(ReportTargetingType), min_items=1, max_items=5),
                ),
                _s.Field("metrics_filters", "metrics_filters", _s.ListOf(_s.ModelOf(MetricsFilter))),
                _s.Field("report_format", "report_format", _s.EnumOf(ReportFormat)),
                _s.Field("tag_version", "tag_version", _s.EnumOf(TagVersion)),
                _s.Field("data_source", "data_source", _s.EnumOf(DataSource)),
            ),
        )
