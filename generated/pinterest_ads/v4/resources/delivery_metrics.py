# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.delivery_metrics``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.books_closed_result import BooksClosedResult
    from ..models.metrics_row_list import MetricsRowList
    from ..models.report_create import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )
    from ..models.report_targeting_type import ReportTargetingType
    from ..models.targeting_metrics_row_list import TargetingMetricsRowList


class DeliveryMetricsResource(Resource):
    """The calls of ``client.delivery_metrics``."""

    __slots__ = ()

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
    ) -> MetricsRowList:
        """Get metrics of ad groups

        ``GET /advertisers/{advertiser_id}/ad_groups/delivery_metrics/``
        Source: endpoints.csv line 16.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_group_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _ad_groups_operation(),
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
    ) -> TargetingMetricsRowList:
        """Get metrics of ad groups by targeting

        ``GET /advertisers/{advertiser_id}/ad_groups/targeting_delivery_metrics/``
        Source: endpoints.csv line 17.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups/targeting_analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            targeting_types: Kinds of targeting to split by. 1 to 15 items.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_group_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _ad_groups_by_targeting_operation(),
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
    ) -> MetricsRowList:
        """Get metrics of an advertiser

        ``GET /advertisers/{advertiser_id}/delivery_metrics/``
        Source: endpoints.csv line 18.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/analytics``. conversion_report_time takes TIME_OF_AD_ACTION
        and TIME_OF_CONVERSION.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _advertiser_operation(),
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
    ) -> MetricsRowList:
        """Get metrics of campaigns

        ``GET /advertisers/{advertiser_id}/campaigns/delivery_metrics/``
        Source: endpoints.csv line 19.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/campaigns/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            campaign_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _campaigns_operation(),
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
        )

    def books_closed(self, *, date: datetime.date) -> BooksClosedResult:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _books_closed_operation(),
            {"date": date},
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
    ) -> MetricsRowList:
        """Get metrics of ads

        ``GET /advertisers/{advertiser_id}/ads/delivery_metrics/``
        Source: endpoints.csv line 24.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _ads_operation(),
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
    ) -> TargetingMetricsRowList:
        """Get metrics of ads by targeting

        ``GET /advertisers/{advertiser_id}/ads/targeting_delivery_metrics/``
        Source: endpoints.csv line 25.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads/targeting_analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            targeting_types: Kinds of targeting to split by. 1 to 15 items.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _ads_by_targeting_operation(),
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
        )


class AsyncDeliveryMetricsResource(AsyncResource):
    """The calls of ``client.delivery_metrics``, to be awaited."""

    __slots__ = ()

    async def ad_groups(
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
    ) -> MetricsRowList:
        """Get metrics of ad groups

        ``GET /advertisers/{advertiser_id}/ad_groups/delivery_metrics/``
        Source: endpoints.csv line 16.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_group_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _ad_groups_operation(),
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
        )

    async def ad_groups_by_targeting(
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
    ) -> TargetingMetricsRowList:
        """Get metrics of ad groups by targeting

        ``GET /advertisers/{advertiser_id}/ad_groups/targeting_delivery_metrics/``
        Source: endpoints.csv line 17.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups/targeting_analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            targeting_types: Kinds of targeting to split by. 1 to 15 items.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_group_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _ad_groups_by_targeting_operation(),
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
        )

    async def advertiser(
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
    ) -> MetricsRowList:
        """Get metrics of an advertiser

        ``GET /advertisers/{advertiser_id}/delivery_metrics/``
        Source: endpoints.csv line 18.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/analytics``. conversion_report_time takes TIME_OF_AD_ACTION
        and TIME_OF_CONVERSION.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _advertiser_operation(),
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
        )

    async def campaigns(
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
    ) -> MetricsRowList:
        """Get metrics of campaigns

        ``GET /advertisers/{advertiser_id}/campaigns/delivery_metrics/``
        Source: endpoints.csv line 19.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/campaigns/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            campaign_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _campaigns_operation(),
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
        )

    async def books_closed(self, *, date: datetime.date) -> BooksClosedResult:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _books_closed_operation(),
            {"date": date},
        )

    async def ads(
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
    ) -> MetricsRowList:
        """Get metrics of ads

        ``GET /advertisers/{advertiser_id}/ads/delivery_metrics/``
        Source: endpoints.csv line 24.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads/analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _ads_operation(),
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
        )

    async def ads_by_targeting(
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
    ) -> TargetingMetricsRowList:
        """Get metrics of ads by targeting

        ``GET /advertisers/{advertiser_id}/ads/targeting_delivery_metrics/``
        Source: endpoints.csv line 25.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads/targeting_analytics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            targeting_types: Kinds of targeting to split by. 1 to 15 items.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            columns: Columns to return. At least 1 items. Each item: Matches `^[A-Z0-9_]+$`.
            granularity: Length of the time that one row is of. HOUR reaches 8 days back and spans 3 days at most, the
                others 90 days.
            ad_ids: What the metrics are of. 1 to 100 items.
            click_window_days: Days after a click within which a conversion counts. The API's default: 30.
            engagement_window_days: Days after an engagement within which a conversion counts. The API's default: 30.
            view_window_days: Days after a view within which a conversion counts. The API's default: 1.
            conversion_report_time: Day that a conversion counts on. The API's default: 'AD_EVENT'.
            attribution_types: Whom conversions count for.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _ads_by_targeting_operation(),
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
        )


@functools.cache
def _ad_groups_operation() -> _o.Operation[MetricsRowList]:
    from ..models.error_response import ErrorResponse
    from ..models.metrics_row_list import MetricsRowList
    from ..models.report_create import (
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
                kind=_s.ListOf(_s.EnumOf(AttributionType)),
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
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ad_groups/analytics",
    )


@functools.cache
def _ad_groups_by_targeting_operation() -> _o.Operation[TargetingMetricsRowList]:
    from ..models.error_response import ErrorResponse
    from ..models.report_create import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )
    from ..models.report_targeting_type import ReportTargetingType
    from ..models.targeting_metrics_row_list import TargetingMetricsRowList

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
                kind=_s.ListOf(_s.EnumOf(AttributionType)),
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
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(TargetingMetricsRowList)),)
            ),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ad_groups/targeting_analytics",
    )


@functools.cache
def _advertiser_operation() -> _o.Operation[MetricsRowList]:
    from ..models.error_response import ErrorResponse
    from ..models.metrics_row_list import MetricsRowList
    from ..models.report_create import (
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
                kind=_s.ListOf(_s.EnumOf(AttributionType)),
                explode=False,
            ),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/analytics",
    )


@functools.cache
def _campaigns_operation() -> _o.Operation[MetricsRowList]:
    from ..models.error_response import ErrorResponse
    from ..models.metrics_row_list import MetricsRowList
    from ..models.report_create import (
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
                kind=_s.ListOf(_s.EnumOf(AttributionType)),
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
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/campaigns/analytics",
    )


@functools.cache
def _books_closed_operation() -> _o.Operation[BooksClosedResult]:
    from ..models.books_closed_result import BooksClosedResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_books_closed_handler",
        method="GET",
        path="/books_closed/",
        parameters=(_o.Parameter("date", "date", location="query", kind=_s.Date(), required=True),),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BooksClosedResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/metrics_ready_state",
    )


@functools.cache
def _ads_operation() -> _o.Operation[MetricsRowList]:
    from ..models.error_response import ErrorResponse
    from ..models.metrics_row_list import MetricsRowList
    from ..models.report_create import (
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
                kind=_s.ListOf(_s.EnumOf(AttributionType)),
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
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ads/analytics",
    )


@functools.cache
def _ads_by_targeting_operation() -> _o.Operation[TargetingMetricsRowList]:
    from ..models.error_response import ErrorResponse
    from ..models.report_create import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )
    from ..models.report_targeting_type import ReportTargetingType
    from ..models.targeting_metrics_row_list import TargetingMetricsRowList

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
                kind=_s.ListOf(_s.EnumOf(AttributionType)),
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
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(TargetingMetricsRowList)),)
            ),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ads/targeting_analytics",
    )
