# Made from spec/ads-v4.yaml.


from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenIntEnum, OpenStrEnum
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .ads_and_reports import AdSummaryStatus
from .delivery_metrics_and_reports import (
    AttributionType,
    AttributionWindowDays,
    ConversionReportTime,
    Granularity,
    ReportTargetingType,
)
from .error_detail import SuccessStatus
from .objective_type import ObjectiveType
from .product_groups_and_reports import ProductGroupSummaryStatus
from .summary_status import SummaryStatus


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


class MetricsFilterField(OpenStrEnum):
    """A metric that can be filtered by."""

    SPEND_IN_DOLLAR = "SPEND_IN_DOLLAR"
    TOTAL_IMPRESSION = "TOTAL_IMPRESSION"


class MetricsFilterOperator(OpenStrEnum):
    """How a metric is compared."""

    LESS_THAN = "LESS_THAN"
    GREATER_THAN = "GREATER_THAN"


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


class ReportStatus(OpenStrEnum):
    """State of a report."""

    IN_PROGRESS = "IN_PROGRESS"
    FINISHED = "FINISHED"
    DOES_NOT_EXIST = "DOES_NOT_EXIST"
    EXPIRED = "EXPIRED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetricsFilter(Model):
    """A condition on a metric.

    Source: facts 4 async (GH, V5).
    """

    field: MetricsFilterField | str
    """A metric that can be filtered by."""
    operator: MetricsFilterOperator | str
    """How a metric is compared."""
    values: Sequence[float]
    """Values to compare with."""


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportCreate(Model):
    """A report to make.

    Source: facts 4 async (QS, SCR, GH, V5).

    Rule: of the windows after clicks, engagements and views none may be longer than the one before.
    """

    start_date: datetime.date
    """First day of the report."""
    end_date: datetime.date
    """Last day of the report."""
    granularity: Granularity | str
    """Length of the time that one row is of."""
    level: ReportLevel | str
    """What one row of a report is of."""
    columns: Sequence[str]
    """Columns of the report. Each item: Matches `^[A-Z0-9_]+$`."""
    click_window_days: AttributionWindowDays | int | Unset = UNSET
    """Days after a click within which a conversion counts. The API's default: 30."""
    engagement_window_days: AttributionWindowDays | int | Unset = UNSET
    """Days after an engagement within which a conversion counts. The API's default: 30."""
    view_window_days: AttributionWindowDays | int | Unset = UNSET
    """Days after a view within which a conversion counts. The API's default: 1."""
    conversion_report_time: ConversionReportTime | str | Unset = UNSET
    """Day that a conversion counts on. The API's default: 'AD_EVENT'."""
    attribution_types: Sequence[AttributionType | str] | Unset = UNSET
    """Whom conversions count for."""
    campaign_ids: Sequence[str | int] | Unset = UNSET
    """Report on these campaigns only. 1 to 500 items."""
    ad_group_ids: Sequence[str | int] | Unset = UNSET
    """Report on these ad groups only. 1 to 500 items."""
    ad_ids: Sequence[str | int] | Unset = UNSET
    """Report on these ads only. 1 to 500 items."""
    product_group_ids: Sequence[str | int] | Unset = UNSET
    """Report on these product groups only. 1 to 500 items."""
    product_item_ids: Sequence[str | int] | Unset = UNSET
    """Report on these product items only. 1 to 500 items."""
    campaign_statuses: Sequence[SummaryStatus | str] | Unset = UNSET
    """Report on campaigns in these states only. 1 to 6 items."""
    ad_group_statuses: Sequence[SummaryStatus | str] | Unset = UNSET
    """Report on ad groups in these states only. 1 to 6 items."""
    ad_statuses: Sequence[AdSummaryStatus | str] | Unset = UNSET
    """Report on ads in these states only. 1 to 6 items."""
    product_group_statuses: Sequence[ProductGroupSummaryStatus | str] | Unset = UNSET
    """Report on product groups in these states only. 1 to 6 items."""
    campaign_objective_types: Sequence[ObjectiveType | str] | Unset = UNSET
    """Report on campaigns with these objectives only. 1 to 6 items."""
    targeting_types: Sequence[ReportTargetingType | str] | Unset = UNSET
    """Kinds of targeting to split by. 1 to 5 items."""
    metrics_filters: Sequence[MetricsFilter | Mapping[str, Any]] | Unset = UNSET
    """Report only on rows whose metrics meet these conditions."""
    report_format: ReportFormat | str | Unset = UNSET
    """Form of the report file. The API's default: 'JSON'."""
    tag_version: TagVersion | int | Unset = UNSET
    """Version of the conversion tag that is counted. The API's default: 3."""
    data_source: DataSource | str | Unset = UNSET
    """Whether metrics come from the full count or from the last 72 hours as they happen."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("columns", _s.ListOf(_s.String(pattern="^[A-Z0-9_]+$")), required=True),
                _s.field("campaign_ids", _s.ListOf(_s.Id(), min_items=1, max_items=500)),
                _s.field("ad_group_ids", _s.ListOf(_s.Id(), min_items=1, max_items=500)),
                _s.field("ad_ids", _s.ListOf(_s.Id(), min_items=1, max_items=500)),
                _s.field("product_group_ids", _s.ListOf(_s.Id(), min_items=1, max_items=500)),
                _s.field("product_item_ids", _s.ListOf(_s.Id(), min_items=1, max_items=500)),
                _s.field("campaign_statuses", _s.ListOf(_s.EnumOf(SummaryStatus), min_items=1, max_items=6)),
                _s.field("ad_group_statuses", _s.ListOf(_s.EnumOf(SummaryStatus), min_items=1, max_items=6)),
                _s.field("ad_statuses", _s.ListOf(_s.EnumOf(AdSummaryStatus), min_items=1, max_items=6)),
                _s.field(
                    "product_group_statuses",
                    _s.ListOf(_s.EnumOf(ProductGroupSummaryStatus), min_items=1, max_items=6),
                ),
                _s.field(
                    "campaign_objective_types", _s.ListOf(_s.EnumOf(ObjectiveType), min_items=1, max_items=6)
                ),
                _s.field(
                    "targeting_types", _s.ListOf(_s.EnumOf(ReportTargetingType), min_items=1, max_items=5)
                ),
            ),
            rules=(
                _s.Descending(
                    ("click_window_days", "engagement_window_days", "view_window_days"),
                    defaults=(30, 30, 1),
                    values=(0, 1, 7, 14, 30, 60),
                    message="of the windows after clicks, engagements and views none may be longer than the one before",
                ),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportRequest(Model):
    """A report that is being made.

    Source: facts 4 async (QS, SCR, GH).
    """

    token: str
    """Token to ask for the report with."""
    report_status: ReportStatus
    """State of a report."""
    message: str | Unset | None = UNSET
    """Remark on the request."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Report(Model):
    """A report, or how far it is.

    Source: facts 4 async (QS, SCR, V5).
    """

    report_status: ReportStatus
    """State of a report."""
    url: str | Unset | None = UNSET
    """Where the file can be fetched, for about an hour and without credentials."""
    size: Real | Unset | None = UNSET
    """Size of the file in bytes."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportRequestResult(Model):
    """The report is being made."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: ReportRequest
    """A report that is being made."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportResult(Model):
    """The report, or how far it is."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: Report
    """A report, or how far it is."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "DataSource",
    "MetricsFilter",
    "MetricsFilterField",
    "MetricsFilterOperator",
    "Report",
    "ReportCreate",
    "ReportFormat",
    "ReportLevel",
    "ReportRequest",
    "ReportRequestResult",
    "ReportResult",
    "ReportStatus",
    "TagVersion",
]
