# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).reports``: those of ``client.reports``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import reports as _op

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.async_jobs import AsyncJob
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_jobs import Job
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.ad_summary_status import AdSummaryStatus
    from ..models.metrics_filter import MetricsFilter
    from ..models.objective_type import ObjectiveType
    from ..models.product_group_summary_status import ProductGroupSummaryStatus
    from ..models.report import Report
    from ..models.report_create import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        DataSource,
        Granularity,
        ReportCreate,
        ReportFormat,
        ReportLevel,
        TagVersion,
    )
    from ..models.report_targeting_type import ReportTargetingType
    from ..models.summary_status import SummaryStatus


class ScopedReportsResource(ScopedResource):
    """The calls of ``client.advertiser(...).reports``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_reports: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_reports: ...

    def get(self, *, token: str, **options: Unpack[CallOptions]) -> Report:
        """Get a report that was asked for

        As ``client.reports.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "token": token},
            options=options,
        )

    @overload
    def create(
        self, body: ReportCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Job[Report]: ...

    @overload
    def create(
        self,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        granularity: Granularity | str,
        level: ReportLevel | str,
        columns: Sequence[str],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        ad_ids: Sequence[str | int] | Unset = UNSET,
        product_group_ids: Sequence[str | int] | Unset = UNSET,
        product_item_ids: Sequence[str | int] | Unset = UNSET,
        campaign_statuses: Sequence[SummaryStatus | str] | Unset = UNSET,
        ad_group_statuses: Sequence[SummaryStatus | str] | Unset = UNSET,
        ad_statuses: Sequence[AdSummaryStatus | str] | Unset = UNSET,
        product_group_statuses: Sequence[ProductGroupSummaryStatus | str] | Unset = UNSET,
        campaign_objective_types: Sequence[ObjectiveType | str] | Unset = UNSET,
        targeting_types: Sequence[ReportTargetingType | str] | Unset = UNSET,
        metrics_filters: Sequence[MetricsFilter | Mapping[str, Any]] | Unset = UNSET,
        report_format: ReportFormat | str | Unset = UNSET,
        tag_version: TagVersion | int | Unset = UNSET,
        data_source: DataSource | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Job[Report]: ...

    def create(
        self,
        body: ReportCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        granularity: Granularity | str | Unset = UNSET,
        level: ReportLevel | str | Unset = UNSET,
        columns: Sequence[str] | Unset = UNSET,
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        ad_ids: Sequence[str | int] | Unset = UNSET,
        product_group_ids: Sequence[str | int] | Unset = UNSET,
        product_item_ids: Sequence[str | int] | Unset = UNSET,
        campaign_statuses: Sequence[SummaryStatus | str] | Unset = UNSET,
        ad_group_statuses: Sequence[SummaryStatus | str] | Unset = UNSET,
        ad_statuses: Sequence[AdSummaryStatus | str] | Unset = UNSET,
        product_group_statuses: Sequence[ProductGroupSummaryStatus | str] | Unset = UNSET,
        campaign_objective_types: Sequence[ObjectiveType | str] | Unset = UNSET,
        targeting_types: Sequence[ReportTargetingType | str] | Unset = UNSET,
        metrics_filters: Sequence[MetricsFilter | Mapping[str, Any]] | Unset = UNSET,
        report_format: ReportFormat | str | Unset = UNSET,
        tag_version: TagVersion | int | Unset = UNSET,
        data_source: DataSource | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Job[Report]:
        """Ask for a report

        As ``client.reports.create``, which says more, with the advertiser_id given.
        """
        return self._client.job(
            _op.create(),
            {"advertiser_id": self._scope},
            merged(
                body,
                {
                    "start_date": start_date,
                    "end_date": end_date,
                    "granularity": granularity,
                    "level": level,
                    "columns": columns,
                    "click_window_days": click_window_days,
                    "engagement_window_days": engagement_window_days,
                    "view_window_days": view_window_days,
                    "conversion_report_time": conversion_report_time,
                    "attribution_types": attribution_types,
                    "campaign_ids": campaign_ids,
                    "ad_group_ids": ad_group_ids,
                    "ad_ids": ad_ids,
                    "product_group_ids": product_group_ids,
                    "product_item_ids": product_item_ids,
                    "campaign_statuses": campaign_statuses,
                    "ad_group_statuses": ad_group_statuses,
                    "ad_statuses": ad_statuses,
                    "product_group_statuses": product_group_statuses,
                    "campaign_objective_types": campaign_objective_types,
                    "targeting_types": targeting_types,
                    "metrics_filters": metrics_filters,
                    "report_format": report_format,
                    "tag_version": tag_version,
                    "data_source": data_source,
                },
            ),
            options=options,
        )

    def job(self, id: str, **options: Unpack[CallOptions]) -> Job[Report]:
        """The job with this id, started here or in another process by ``create``.

        Nothing is sent.
        """
        return self._client.resume(
            _op.create(),
            id,
            {"advertiser_id": self._scope},
            options=options,
        )


class AsyncScopedReportsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).reports``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_reports: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_reports: ...

    async def get(self, *, token: str, **options: Unpack[CallOptions]) -> Report:
        """Get a report that was asked for

        As ``client.reports.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "token": token},
            options=options,
        )

    @overload
    async def create(
        self, body: ReportCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> AsyncJob[Report]: ...

    @overload
    async def create(
        self,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        granularity: Granularity | str,
        level: ReportLevel | str,
        columns: Sequence[str],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        ad_ids: Sequence[str | int] | Unset = UNSET,
        product_group_ids: Sequence[str | int] | Unset = UNSET,
        product_item_ids: Sequence[str | int] | Unset = UNSET,
        campaign_statuses: Sequence[SummaryStatus | str] | Unset = UNSET,
        ad_group_statuses: Sequence[SummaryStatus | str] | Unset = UNSET,
        ad_statuses: Sequence[AdSummaryStatus | str] | Unset = UNSET,
        product_group_statuses: Sequence[ProductGroupSummaryStatus | str] | Unset = UNSET,
        campaign_objective_types: Sequence[ObjectiveType | str] | Unset = UNSET,
        targeting_types: Sequence[ReportTargetingType | str] | Unset = UNSET,
        metrics_filters: Sequence[MetricsFilter | Mapping[str, Any]] | Unset = UNSET,
        report_format: ReportFormat | str | Unset = UNSET,
        tag_version: TagVersion | int | Unset = UNSET,
        data_source: DataSource | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncJob[Report]: ...

    async def create(
        self,
        body: ReportCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        granularity: Granularity | str | Unset = UNSET,
        level: ReportLevel | str | Unset = UNSET,
        columns: Sequence[str] | Unset = UNSET,
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        ad_ids: Sequence[str | int] | Unset = UNSET,
        product_group_ids: Sequence[str | int] | Unset = UNSET,
        product_item_ids: Sequence[str | int] | Unset = UNSET,
        campaign_statuses: Sequence[SummaryStatus | str] | Unset = UNSET,
        ad_group_statuses: Sequence[SummaryStatus | str] | Unset = UNSET,
        ad_statuses: Sequence[AdSummaryStatus | str] | Unset = UNSET,
        product_group_statuses: Sequence[ProductGroupSummaryStatus | str] | Unset = UNSET,
        campaign_objective_types: Sequence[ObjectiveType | str] | Unset = UNSET,
        targeting_types: Sequence[ReportTargetingType | str] | Unset = UNSET,
        metrics_filters: Sequence[MetricsFilter | Mapping[str, Any]] | Unset = UNSET,
        report_format: ReportFormat | str | Unset = UNSET,
        tag_version: TagVersion | int | Unset = UNSET,
        data_source: DataSource | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncJob[Report]:
        """Ask for a report

        As ``client.reports.create``, which says more, with the advertiser_id given.
        """
        return await self._client.job(
            _op.create(),
            {"advertiser_id": self._scope},
            merged(
                body,
                {
                    "start_date": start_date,
                    "end_date": end_date,
                    "granularity": granularity,
                    "level": level,
                    "columns": columns,
                    "click_window_days": click_window_days,
                    "engagement_window_days": engagement_window_days,
                    "view_window_days": view_window_days,
                    "conversion_report_time": conversion_report_time,
                    "attribution_types": attribution_types,
                    "campaign_ids": campaign_ids,
                    "ad_group_ids": ad_group_ids,
                    "ad_ids": ad_ids,
                    "product_group_ids": product_group_ids,
                    "product_item_ids": product_item_ids,
                    "campaign_statuses": campaign_statuses,
                    "ad_group_statuses": ad_group_statuses,
                    "ad_statuses": ad_statuses,
                    "product_group_statuses": product_group_statuses,
                    "campaign_objective_types": campaign_objective_types,
                    "targeting_types": targeting_types,
                    "metrics_filters": metrics_filters,
                    "report_format": report_format,
                    "tag_version": tag_version,
                    "data_source": data_source,
                },
            ),
            options=options,
        )

    def job(self, id: str, **options: Unpack[CallOptions]) -> AsyncJob[Report]:
        """The job with this id, started here or in another process by ``create``.

        Nothing is sent.
        """
        return self._client.resume(
            _op.create(),
            id,
            {"advertiser_id": self._scope},
            options=options,
        )
