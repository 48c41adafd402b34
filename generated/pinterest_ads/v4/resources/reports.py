# Made from spec/ads-v4.yaml.

"""Calls of ``client.reports``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.async_jobs import AsyncJob
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_jobs import Job
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.ads_and_reports import AdSummaryStatus
    from ..models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
        ReportTargetingType,
    )
    from ..models.objective_type import ObjectiveType
    from ..models.product_groups_and_reports import ProductGroupSummaryStatus
    from ..models.reports import (
        DataSource,
        MetricsFilter,
        Report,
        ReportCreate,
        ReportFormat,
        ReportLevel,
        TagVersion,
    )
    from ..models.summary_status import SummaryStatus


class ReportsResource(Resource):
    """The calls of ``client.reports``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_reports: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_reports: ...

    def get(self, *, advertiser_id: str | int, token: str, **options: Unpack[CallOptions]) -> Report:
        """Get a report that was asked for

        A finished report has the address of its file.

        ``GET /advertisers/{advertiser_id}/delivery_metrics/async/``
        Source: endpoints.csv line 22.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/reports``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            token: Token from the reply to the request for the report. At least 1 character.

        Returns:
            The report, or how far it is.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _op.reports_get(),
            {"advertiser_id": advertiser_id, "token": token},
            options=options,
        )

    @overload
    def create(
        self,
        body: ReportCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> Job[Report]: ...

    @overload
    def create(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
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

        The report is made in the background. Ask for it with the token of the reply until it is finished.

        ``POST /advertisers/{advertiser_id}/delivery_metrics/async/``
        Source: endpoints.csv line 21.
        Token scopes: read_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/reports``.

        Args:
            body: The report to make.
            advertiser_id: Advertiser whose objects are meant.
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

        Returns:
            The report is being made.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `reports.get` tells.
        """
        return self._client.job(
            _op.reports_create(),
            {"advertiser_id": advertiser_id},
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

    def job(self, id: str, *, advertiser_id: str | int, **options: Unpack[CallOptions]) -> Job[Report]:
        """The job with this id, started here or in another process by ``create``.

        Nothing is sent.
        """
        return self._client.resume(
            _op.reports_create(),
            id,
            {"advertiser_id": advertiser_id},
            options=options,
        )


class AsyncReportsResource(AsyncResource):
    """The calls of ``client.reports``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_reports: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_reports: ...

    async def get(self, *, advertiser_id: str | int, token: str, **options: Unpack[CallOptions]) -> Report:
        """Get a report that was asked for

        A finished report has the address of its file.

        ``GET /advertisers/{advertiser_id}/delivery_metrics/async/``
        Source: endpoints.csv line 22.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/reports``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            token: Token from the reply to the request for the report. At least 1 character.

        Returns:
            The report, or how far it is.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _op.reports_get(),
            {"advertiser_id": advertiser_id, "token": token},
            options=options,
        )

    @overload
    async def create(
        self,
        body: ReportCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> AsyncJob[Report]: ...

    @overload
    async def create(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
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

        The report is made in the background. Ask for it with the token of the reply until it is finished.

        ``POST /advertisers/{advertiser_id}/delivery_metrics/async/``
        Source: endpoints.csv line 21.
        Token scopes: read_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/reports``.

        Args:
            body: The report to make.
            advertiser_id: Advertiser whose objects are meant.
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

        Returns:
            The report is being made.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `reports.get` tells.
        """
        return await self._client.job(
            _op.reports_create(),
            {"advertiser_id": advertiser_id},
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

    def job(self, id: str, *, advertiser_id: str | int, **options: Unpack[CallOptions]) -> AsyncJob[Report]:
        """The job with this id, started here or in another process by ``create``.

        Nothing is sent.
        """
        return self._client.resume(
            _op.reports_create(),
            id,
            {"advertiser_id": advertiser_id},
            options=options,
        )


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
            _op.reports_get(),
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
            _op.reports_create(),
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
            _op.reports_create(),
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
            _op.reports_get(),
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
            _op.reports_create(),
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
            _op.reports_create(),
            id,
            {"advertiser_id": self._scope},
            options=options,
        )
