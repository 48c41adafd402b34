# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.reports``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.report_create import ReportCreate
    from ..models.report_request_result import ReportRequestResult
    from ..models.report_result import ReportResult


class ReportsResource(Resource):
    """The calls of ``client.reports``."""

    __slots__ = ()

    def get(self, *, advertiser_id: str | int, token: str) -> ReportResult:
        """Get a report that was asked for

        A finished report has the address of its file.

        ``GET /advertisers/{advertiser_id}/delivery_metrics/async/``
        Source: endpoints.csv line 22.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/reports``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            token: Token from the reply to the request for the report. At least 1 characters.

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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _get_operation(),
            {"advertiser_id": advertiser_id, "token": token},
        )

    def create(
        self, body: ReportCreate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> ReportRequestResult:
        """Ask for a report

        The report is made in the background. Ask for it with the token of the reply until it is finished.

        ``POST /advertisers/{advertiser_id}/delivery_metrics/async/``
        Source: endpoints.csv line 21.
        Token scopes: read_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/reports``.

        Args:
            body: The report to make.
            advertiser_id: Advertiser whose objects are meant.

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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _create_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )


class AsyncReportsResource(AsyncResource):
    """The calls of ``client.reports``, to be awaited."""

    __slots__ = ()

    async def get(self, *, advertiser_id: str | int, token: str) -> ReportResult:
        """Get a report that was asked for

        A finished report has the address of its file.

        ``GET /advertisers/{advertiser_id}/delivery_metrics/async/``
        Source: endpoints.csv line 22.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/reports``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            token: Token from the reply to the request for the report. At least 1 characters.

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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _get_operation(),
            {"advertiser_id": advertiser_id, "token": token},
        )

    async def create(
        self, body: ReportCreate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> ReportRequestResult:
        """Ask for a report

        The report is made in the background. Ask for it with the token of the reply until it is finished.

        ``POST /advertisers/{advertiser_id}/delivery_metrics/async/``
        Source: endpoints.csv line 21.
        Token scopes: read_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/reports``.

        Args:
            body: The report to make.
            advertiser_id: Advertiser whose objects are meant.

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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _create_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )


@functools.cache
def _get_operation() -> _o.Operation[ReportResult]:
    from ..models.error_response import ErrorResponse
    from ..models.report_result import ReportResult

    return _o.Operation(
        operation_id="get_async_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/delivery_metrics/async/",
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
            _o.Parameter("token", "token", location="query", kind=_s.String(min_length=1), required=True),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ReportResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/reports",
    )


@functools.cache
def _create_operation() -> _o.Operation[ReportRequestResult]:
    from ..models.error_response import ErrorResponse
    from ..models.report_create import ReportCreate
    from ..models.report_request_result import ReportRequestResult

    return _o.Operation(
        operation_id="create_async_delivery_metrics_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/delivery_metrics/async/",
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
        ),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(ReportCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ReportRequestResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/reports",
    )
