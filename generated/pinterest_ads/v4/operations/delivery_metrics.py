# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.delivery_metrics``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s, spans as _spans

if TYPE_CHECKING:
    from ..._runtime.hints import Real
    from ..._runtime.page import Page
    from ..models.delivery_metrics import BooksClosed, TargetingMetricsRow


@functools.cache
def ad_groups() -> _o.Operation[Page[dict[str, int | Real | str]]]:
    from ..models.delivery_metrics import MetricsRowList
    from ..models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )

    return _o.Operation(
        operation_id="get_ad_group_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ad_groups/delivery_metrics/",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter("start_date", "start_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter("end_date", "end_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter(
                "columns",
                "columns",
                location="query",
                kind=_s.ListOf(_s.String(pattern="^[A-Z0-9_]+$"), min_items=1),
                required=True,
                explode=False,
            ),
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _o.Parameter(
                "ad_group_ids",
                "ad_group_ids",
                location="query",
                kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
                required=True,
                explode=False,
            ),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ad_groups/analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@functools.cache
def ad_groups_by_targeting() -> _o.Operation[Page[TargetingMetricsRow]]:
    from ..models.delivery_metrics import TargetingMetricsRowList
    from ..models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
        ReportTargetingType,
    )

    return _o.Operation(
        operation_id="get_ad_group_targeting_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ad_groups/targeting_delivery_metrics/",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter(
                "targeting_types",
                "targeting_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(ReportTargetingType), min_items=1, max_items=15),
                required=True,
                explode=False,
            ),
            _o.Parameter("start_date", "start_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter("end_date", "end_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter(
                "columns",
                "columns",
                location="query",
                kind=_s.ListOf(_s.String(pattern="^[A-Z0-9_]+$"), min_items=1),
                required=True,
                explode=False,
            ),
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _o.Parameter(
                "ad_group_ids",
                "ad_group_ids",
                location="query",
                kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
                required=True,
                explode=False,
            ),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(TargetingMetricsRowList)),)
            ),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ad_groups/targeting_analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@functools.cache
def advertiser() -> _o.Operation[Page[dict[str, int | Real | str]]]:
    from ..models.delivery_metrics import MetricsRowList
    from ..models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )

    return _o.Operation(
        operation_id="get_advertiser_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/delivery_metrics/",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter("start_date", "start_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter("end_date", "end_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter(
                "columns",
                "columns",
                location="query",
                kind=_s.ListOf(_s.String(pattern="^[A-Z0-9_]+$"), min_items=1),
                required=True,
                explode=False,
            ),
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@functools.cache
def campaigns() -> _o.Operation[Page[dict[str, int | Real | str]]]:
    from ..models.delivery_metrics import MetricsRowList
    from ..models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )

    return _o.Operation(
        operation_id="get_campaign_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/campaigns/delivery_metrics/",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter("start_date", "start_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter("end_date", "end_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter(
                "columns",
                "columns",
                location="query",
                kind=_s.ListOf(_s.String(pattern="^[A-Z0-9_]+$"), min_items=1),
                required=True,
                explode=False,
            ),
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _o.Parameter(
                "campaign_ids",
                "campaign_ids",
                location="query",
                kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
                required=True,
                explode=False,
            ),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/campaigns/analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@functools.cache
def books_closed() -> _o.Operation[BooksClosed]:
    from ..models.delivery_metrics import BooksClosedResult

    return _o.Operation(
        operation_id="get_books_closed_handler",
        method="GET",
        path="/books_closed/",
        parameters=(_o.Parameter("date", "date", location="query", kind=_s.Date(), required=True),),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BooksClosedResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/metrics_ready_state",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def ads() -> _o.Operation[Page[dict[str, int | Real | str]]]:
    from ..models.delivery_metrics import MetricsRowList
    from ..models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )

    return _o.Operation(
        operation_id="get_ad_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ads/delivery_metrics/",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter("start_date", "start_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter("end_date", "end_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter(
                "columns",
                "columns",
                location="query",
                kind=_s.ListOf(_s.String(pattern="^[A-Z0-9_]+$"), min_items=1),
                required=True,
                explode=False,
            ),
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _o.Parameter(
                "ad_ids",
                "ad_ids",
                location="query",
                kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
                required=True,
                explode=False,
            ),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ads/analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@functools.cache
def ads_by_targeting() -> _o.Operation[Page[TargetingMetricsRow]]:
    from ..models.delivery_metrics import TargetingMetricsRowList
    from ..models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
        ReportTargetingType,
    )

    return _o.Operation(
        operation_id="get_ad_targeting_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ads/targeting_delivery_metrics/",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter(
                "targeting_types",
                "targeting_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(ReportTargetingType), min_items=1, max_items=15),
                required=True,
                explode=False,
            ),
            _o.Parameter("start_date", "start_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter("end_date", "end_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter(
                "columns",
                "columns",
                location="query",
                kind=_s.ListOf(_s.String(pattern="^[A-Z0-9_]+$"), min_items=1),
                required=True,
                explode=False,
            ),
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _o.Parameter(
                "ad_ids",
                "ad_ids",
                location="query",
                kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
                required=True,
                explode=False,
            ),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(TargetingMetricsRowList)),)
            ),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ads/targeting_analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
