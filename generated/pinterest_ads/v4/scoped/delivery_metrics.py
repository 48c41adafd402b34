# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).delivery_metrics``: those of ``client.delivery_metrics``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import delivery_metrics as _op

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.hints import Real
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.report_create import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )
    from ..models.report_targeting_type import ReportTargetingType
    from ..models.targeting_metrics_row import TargetingMetricsRow


class ScopedDeliveryMetricsResource(ScopedResource):
    """The calls of ``client.advertiser(...).delivery_metrics``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_delivery_metrics: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_delivery_metrics: ...

    def ad_groups(
        self,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        ad_group_ids: Sequence[str | int],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[dict[str, int | Real | str]]:
        """Get metrics of ad groups

        As ``client.delivery_metrics.ad_groups``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ad_groups(),
            {
                "advertiser_id": self._scope,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "ad_group_ids": ad_group_ids,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def ad_groups_by_targeting(
        self,
        *,
        targeting_types: Sequence[ReportTargetingType | str],
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        ad_group_ids: Sequence[str | int],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[TargetingMetricsRow]:
        """Get metrics of ad groups by targeting

        As ``client.delivery_metrics.ad_groups_by_targeting``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ad_groups_by_targeting(),
            {
                "advertiser_id": self._scope,
                "targeting_types": targeting_types,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "ad_group_ids": ad_group_ids,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def advertiser(
        self,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[dict[str, int | Real | str]]:
        """Get metrics of an advertiser

        As ``client.delivery_metrics.advertiser``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.advertiser(),
            {
                "advertiser_id": self._scope,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def campaigns(
        self,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        campaign_ids: Sequence[str | int],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[dict[str, int | Real | str]]:
        """Get metrics of campaigns

        As ``client.delivery_metrics.campaigns``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.campaigns(),
            {
                "advertiser_id": self._scope,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "campaign_ids": campaign_ids,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def ads(
        self,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        ad_ids: Sequence[str | int],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[dict[str, int | Real | str]]:
        """Get metrics of ads

        As ``client.delivery_metrics.ads``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ads(),
            {
                "advertiser_id": self._scope,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "ad_ids": ad_ids,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def ads_by_targeting(
        self,
        *,
        targeting_types: Sequence[ReportTargetingType | str],
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        ad_ids: Sequence[str | int],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[TargetingMetricsRow]:
        """Get metrics of ads by targeting

        As ``client.delivery_metrics.ads_by_targeting``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ads_by_targeting(),
            {
                "advertiser_id": self._scope,
                "targeting_types": targeting_types,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "ad_ids": ad_ids,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )


class AsyncScopedDeliveryMetricsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).delivery_metrics``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_delivery_metrics: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_delivery_metrics: ...

    def ad_groups(
        self,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        ad_group_ids: Sequence[str | int],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[dict[str, int | Real | str]]:
        """Get metrics of ad groups

        As ``client.delivery_metrics.ad_groups``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ad_groups(),
            {
                "advertiser_id": self._scope,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "ad_group_ids": ad_group_ids,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def ad_groups_by_targeting(
        self,
        *,
        targeting_types: Sequence[ReportTargetingType | str],
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        ad_group_ids: Sequence[str | int],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[TargetingMetricsRow]:
        """Get metrics of ad groups by targeting

        As ``client.delivery_metrics.ad_groups_by_targeting``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ad_groups_by_targeting(),
            {
                "advertiser_id": self._scope,
                "targeting_types": targeting_types,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "ad_group_ids": ad_group_ids,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def advertiser(
        self,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[dict[str, int | Real | str]]:
        """Get metrics of an advertiser

        As ``client.delivery_metrics.advertiser``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.advertiser(),
            {
                "advertiser_id": self._scope,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def campaigns(
        self,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        campaign_ids: Sequence[str | int],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[dict[str, int | Real | str]]:
        """Get metrics of campaigns

        As ``client.delivery_metrics.campaigns``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.campaigns(),
            {
                "advertiser_id": self._scope,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "campaign_ids": campaign_ids,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def ads(
        self,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        ad_ids: Sequence[str | int],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[dict[str, int | Real | str]]:
        """Get metrics of ads

        As ``client.delivery_metrics.ads``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ads(),
            {
                "advertiser_id": self._scope,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "ad_ids": ad_ids,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def ads_by_targeting(
        self,
        *,
        targeting_types: Sequence[ReportTargetingType | str],
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str],
        granularity: Granularity | str,
        ad_ids: Sequence[str | int],
        click_window_days: AttributionWindowDays | int | Unset = UNSET,
        engagement_window_days: AttributionWindowDays | int | Unset = UNSET,
        view_window_days: AttributionWindowDays | int | Unset = UNSET,
        conversion_report_time: ConversionReportTime | str | Unset = UNSET,
        attribution_types: Sequence[AttributionType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[TargetingMetricsRow]:
        """Get metrics of ads by targeting

        As ``client.delivery_metrics.ads_by_targeting``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ads_by_targeting(),
            {
                "advertiser_id": self._scope,
                "targeting_types": targeting_types,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "ad_ids": ad_ids,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )
