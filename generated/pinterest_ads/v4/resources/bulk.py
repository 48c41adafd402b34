# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.bulk``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.bulk_get import BulkGet
    from ..models.bulk_request_result import BulkRequestResult
    from ..models.bulk_status_result import BulkStatusResult
    from ..models.bulk_upsert import BulkUpsert


class BulkResource(Resource):
    """The calls of ``client.bulk``."""

    __slots__ = ()

    def get(self, body: BulkGet | Mapping[str, Any], *, advertiser_id: str | int) -> BulkRequestResult:
        """Download entities in bulk

        The file is made in the background; ask for the state of the request until it has succeeded.

        ``POST /advertisers/{advertiser_id}/bulk_get/``
        Source: endpoints.csv line 74.
        Token scopes: read_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/bulk/download``.

        Args:
            body: What to fetch.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            The bulk request is being worked on.

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
            {"advertiser_id": advertiser_id},
            body,
        )

    def status(self, *, advertiser_id: str | int, request_id: str) -> BulkStatusResult:
        """Get the state of a bulk request

        ``GET /advertisers/{advertiser_id}/bulk/{request_id}/``
        Source: endpoints.csv line 75.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            request_id: Id from the reply to the request that started the work. At least 1 characters.

        Returns:
            State of the bulk request.

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
            _status_operation(),
            {"advertiser_id": advertiser_id, "request_id": request_id},
        )

    def upsert(self, body: BulkUpsert | Mapping[str, Any], *, advertiser_id: str | int) -> BulkRequestResult:
        """Create and update entities in bulk

        The entities are written in the background; ask for the state of the request until it is done.

        ``POST /advertisers/{advertiser_id}/bulk_upsert/``
        Source: S3 new bulk API, facts 6 row 8.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/bulk/upsert``.

        Args:
            body: The entities to create and those to update.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            The bulk request is being worked on.

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
            _upsert_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )


class AsyncBulkResource(AsyncResource):
    """The calls of ``client.bulk``, to be awaited."""

    __slots__ = ()

    async def get(self, body: BulkGet | Mapping[str, Any], *, advertiser_id: str | int) -> BulkRequestResult:
        """Download entities in bulk

        The file is made in the background; ask for the state of the request until it has succeeded.

        ``POST /advertisers/{advertiser_id}/bulk_get/``
        Source: endpoints.csv line 74.
        Token scopes: read_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/bulk/download``.

        Args:
            body: What to fetch.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            The bulk request is being worked on.

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
            {"advertiser_id": advertiser_id},
            body,
        )

    async def status(self, *, advertiser_id: str | int, request_id: str) -> BulkStatusResult:
        """Get the state of a bulk request

        ``GET /advertisers/{advertiser_id}/bulk/{request_id}/``
        Source: endpoints.csv line 75.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            request_id: Id from the reply to the request that started the work. At least 1 characters.

        Returns:
            State of the bulk request.

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
            _status_operation(),
            {"advertiser_id": advertiser_id, "request_id": request_id},
        )

    async def upsert(
        self, body: BulkUpsert | Mapping[str, Any], *, advertiser_id: str | int
    ) -> BulkRequestResult:
        """Create and update entities in bulk

        The entities are written in the background; ask for the state of the request until it is done.

        ``POST /advertisers/{advertiser_id}/bulk_upsert/``
        Source: S3 new bulk API, facts 6 row 8.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/bulk/upsert``.

        Args:
            body: The entities to create and those to update.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            The bulk request is being worked on.

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
            _upsert_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )


@functools.cache
def _get_operation() -> _o.Operation[BulkRequestResult]:
    from ..models.bulk_get import BulkGet
    from ..models.bulk_request_result import BulkRequestResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="create_bulk_get_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/bulk_get/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(BulkGet)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BulkRequestResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/bulk/download",
    )


@functools.cache
def _status_operation() -> _o.Operation[BulkStatusResult]:
    from ..models.bulk_status_result import BulkStatusResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_bulk_request_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/bulk/{request_id}/",
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
                "request_id",
                "request_id",
                location="path",
                kind=_s.String(min_length=1),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BulkStatusResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}",
    )


@functools.cache
def _upsert_operation() -> _o.Operation[BulkRequestResult]:
    from ..models.bulk_request_result import BulkRequestResult
    from ..models.bulk_upsert import BulkUpsert
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="create_bulk_upsert_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/bulk_upsert/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(BulkUpsert)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BulkRequestResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/bulk/upsert",
    )
