# Made from spec/ads-v4.yaml.

"""Calls of ``client.delivery_metrics``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

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
    from ..models.delivery_metrics import BooksClosed, TargetingMetricsRow
    from ..models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
        ReportTargetingType,
    )


class DeliveryMetricsResource(Resource):
    """The calls of ``client.delivery_metrics``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_delivery_metrics: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_delivery_metrics: ...

    def ad_groups(
        self,
        *,
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/ad_groups/delivery_metrics/``
        Source: endpoints.csv line 16.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_group_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_ad_groups(),
            {
                "advertiser_id": advertiser_id,
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
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/ad_groups/targeting_delivery_metrics/``
        Source: endpoints.csv line 17.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups/targeting_analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            targeting_types: Kinds of targeting to split by. 1 to 15 items.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_group_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics, by targeting.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_ad_groups_by_targeting(),
            {
                "advertiser_id": advertiser_id,
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
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/delivery_metrics/``
        Source: endpoints.csv line 18.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/analytics``. conversion_report_time takes TIME_OF_AD_ACTION
        and TIME_OF_CONVERSION.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_advertiser(),
            {
                "advertiser_id": advertiser_id,
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
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/campaigns/delivery_metrics/``
        Source: endpoints.csv line 19.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/campaigns/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            campaign_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_campaigns(),
            {
                "advertiser_id": advertiser_id,
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

    def books_closed(self, *, date: datetime.date, **options: Unpack[CallOptions]) -> BooksClosed:
        """Ask whether the metrics of a day are final

        ``GET /books_closed/``
        Source: endpoints.csv line 23.
        Token scopes: read_ads.
        In v5: ``GET /resources/metrics_ready_state``.

        Args:
            date: Day that is asked about, in UTC.

        Returns:
            Whether the metrics of the day are final.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _op.delivery_metrics_books_closed(),
            {"date": date},
            options=options,
        )

    def ads(
        self,
        *,
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/ads/delivery_metrics/``
        Source: endpoints.csv line 24.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_ads(),
            {
                "advertiser_id": advertiser_id,
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
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/ads/targeting_delivery_metrics/``
        Source: endpoints.csv line 25.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads/targeting_analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            targeting_types: Kinds of targeting to split by. 1 to 15 items.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics, by targeting.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_ads_by_targeting(),
            {
                "advertiser_id": advertiser_id,
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


class AsyncDeliveryMetricsResource(AsyncResource):
    """The calls of ``client.delivery_metrics``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_delivery_metrics: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_delivery_metrics: ...

    def ad_groups(
        self,
        *,
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/ad_groups/delivery_metrics/``
        Source: endpoints.csv line 16.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_group_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_ad_groups(),
            {
                "advertiser_id": advertiser_id,
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
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/ad_groups/targeting_delivery_metrics/``
        Source: endpoints.csv line 17.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups/targeting_analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            targeting_types: Kinds of targeting to split by. 1 to 15 items.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_group_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics, by targeting.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_ad_groups_by_targeting(),
            {
                "advertiser_id": advertiser_id,
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
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/delivery_metrics/``
        Source: endpoints.csv line 18.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/analytics``. conversion_report_time takes TIME_OF_AD_ACTION
        and TIME_OF_CONVERSION.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_advertiser(),
            {
                "advertiser_id": advertiser_id,
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
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/campaigns/delivery_metrics/``
        Source: endpoints.csv line 19.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/campaigns/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            campaign_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_campaigns(),
            {
                "advertiser_id": advertiser_id,
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

    async def books_closed(self, *, date: datetime.date, **options: Unpack[CallOptions]) -> BooksClosed:
        """Ask whether the metrics of a day are final

        ``GET /books_closed/``
        Source: endpoints.csv line 23.
        Token scopes: read_ads.
        In v5: ``GET /resources/metrics_ready_state``.

        Args:
            date: Day that is asked about, in UTC.

        Returns:
            Whether the metrics of the day are final.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _op.delivery_metrics_books_closed(),
            {"date": date},
            options=options,
        )

    def ads(
        self,
        *,
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/ads/delivery_metrics/``
        Source: endpoints.csv line 24.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_ads(),
            {
                "advertiser_id": advertiser_id,
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
        advertiser_id: str | int,
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

        ``GET /advertisers/{advertiser_id}/ads/targeting_delivery_metrics/``
        Source: endpoints.csv line 25.
        Token scopes: read_ads.
        Rule: of the windows after clicks, engagements and views none may be longer than the one before.
        One request spans 90 days at most, of HOUR 3. More are asked for piece by piece, oldest first; only
        HOUR, DAY, WEEK, MONTH rows can be.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads/targeting_analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            targeting_types: Kinds of targeting to split by. 1 to 15 items.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for. At least 1 item.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The metrics, by targeting.

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
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.delivery_metrics_ads_by_targeting(),
            {
                "advertiser_id": advertiser_id,
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
            _op.delivery_metrics_ad_groups(),
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
            _op.delivery_metrics_ad_groups_by_targeting(),
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
            _op.delivery_metrics_advertiser(),
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
            _op.delivery_metrics_campaigns(),
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
            _op.delivery_metrics_ads(),
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
            _op.delivery_metrics_ads_by_targeting(),
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
            _op.delivery_metrics_ad_groups(),
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
            _op.delivery_metrics_ad_groups_by_targeting(),
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
            _op.delivery_metrics_advertiser(),
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
            _op.delivery_metrics_campaigns(),
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
            _op.delivery_metrics_ads(),
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
            _op.delivery_metrics_ads_by_targeting(),
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
