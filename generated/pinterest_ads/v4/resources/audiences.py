# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.audiences``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.audience_create import AudienceCreate
    from ..models.audience_list import AudienceList
    from ..models.audience_result import AudienceResult
    from ..models.audience_update import AudienceUpdate
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder


class AudiencesResource(Resource):
    """The calls of ``client.audiences``."""

    __slots__ = ()

    def list(
        self,
        *,
        advertiser_id: str | int,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
    ) -> AudienceList:
        """List audiences

        ``GET /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 32.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/audiences``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            entity_statuses: Only objects in these states.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of audiences.

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
            _list_operation(),
            {
                "advertiser_id": advertiser_id,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
        )

    def create(self, body: AudienceCreate | Mapping[str, Any], *, advertiser_id: str | int) -> AudienceResult:
        """Create an audience

        ``POST /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 28.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/audiences``.

        Args:
            body: The audience to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            An audience.

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

    def update(self, body: AudienceUpdate | Mapping[str, Any], *, advertiser_id: str | int) -> AudienceResult:
        """Update an audience

        Takes one object. It updates the audience or removes it.

        ``PATCH /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 29.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/audiences/{audience_id}``. The id stands in the path, no
        longer in the body.

        Args:
            body: The changes.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            An audience.

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
            _update_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    def get(self, *, advertiser_id: str | int, audience_id: str | int) -> AudienceResult:
        """Get an audience

        ``GET /advertisers/{advertiser_id}/audiences/{audience_id}/``
        Source: endpoints.csv line 31.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/audiences/{audience_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            audience_id: Id of the audience.

        Returns:
            An audience.

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
            {"advertiser_id": advertiser_id, "audience_id": audience_id},
        )

    def create_custom(self, body: Mapping[str, Any], *, advertiser_id: str | int) -> AudienceResult:
        """Create an audience from a customer list

        ``POST /advertisers/{advertiser_id}/audiences/custom/``
        Source: endpoints.csv line 73.
        Token scopes: write_ads.
        In v5: nothing takes its place. Make a customer list (POST
        /ad_accounts/{ad_account_id}/customer_lists), then an audience of type CUSTOMER_LIST from it (POST
        /ad_accounts/{ad_account_id}/audiences).

        Args:
            body: The custom audience to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            An audience.

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
            _create_custom_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )


class AsyncAudiencesResource(AsyncResource):
    """The calls of ``client.audiences``, to be awaited."""

    __slots__ = ()

    async def list(
        self,
        *,
        advertiser_id: str | int,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
    ) -> AudienceList:
        """List audiences

        ``GET /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 32.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/audiences``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            entity_statuses: Only objects in these states.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of audiences.

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
            _list_operation(),
            {
                "advertiser_id": advertiser_id,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
        )

    async def create(
        self, body: AudienceCreate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> AudienceResult:
        """Create an audience

        ``POST /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 28.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/audiences``.

        Args:
            body: The audience to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            An audience.

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

    async def update(
        self, body: AudienceUpdate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> AudienceResult:
        """Update an audience

        Takes one object. It updates the audience or removes it.

        ``PATCH /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 29.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/audiences/{audience_id}``. The id stands in the path, no
        longer in the body.

        Args:
            body: The changes.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            An audience.

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
            _update_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    async def get(self, *, advertiser_id: str | int, audience_id: str | int) -> AudienceResult:
        """Get an audience

        ``GET /advertisers/{advertiser_id}/audiences/{audience_id}/``
        Source: endpoints.csv line 31.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/audiences/{audience_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            audience_id: Id of the audience.

        Returns:
            An audience.

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
            {"advertiser_id": advertiser_id, "audience_id": audience_id},
        )

    async def create_custom(self, body: Mapping[str, Any], *, advertiser_id: str | int) -> AudienceResult:
        """Create an audience from a customer list

        ``POST /advertisers/{advertiser_id}/audiences/custom/``
        Source: endpoints.csv line 73.
        Token scopes: write_ads.
        In v5: nothing takes its place. Make a customer list (POST
        /ad_accounts/{ad_account_id}/customer_lists), then an audience of type CUSTOMER_LIST from it (POST
        /ad_accounts/{ad_account_id}/audiences).

        Args:
            body: The custom audience to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            An audience.

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
            _create_custom_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )


@functools.cache
def _list_operation() -> _o.Operation[AudienceList]:
    from ..models.audience_list import AudienceList
    from ..models.entity_status import EntityStatus
    from ..models.error_response import ErrorResponse
    from ..models.sort_order import SortOrder

    return _o.Operation(
        operation_id="get_audiences_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/audiences/",
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
                "entity_statuses",
                "entity_statuses",
                location="query",
                kind=_s.ListOf(_s.EnumOf(EntityStatus)),
                explode=False,
            ),
            _o.Parameter("order", "order", location="query", kind=_s.EnumOf(SortOrder)),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/audiences",
    )


@functools.cache
def _create_operation() -> _o.Operation[AudienceResult]:
    from ..models.audience_create import AudienceCreate
    from ..models.audience_result import AudienceResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="create_audience_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/audiences/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(AudienceCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/audiences",
    )


@functools.cache
def _update_operation() -> _o.Operation[AudienceResult]:
    from ..models.audience_result import AudienceResult
    from ..models.audience_update import AudienceUpdate
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="update_audience_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/audiences/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(AudienceUpdate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="PATCH /ad_accounts/{ad_account_id}/audiences/{audience_id}",
    )


@functools.cache
def _get_operation() -> _o.Operation[AudienceResult]:
    from ..models.audience_result import AudienceResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_audience_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/audiences/{audience_id}/",
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
                "audience_id",
                "audience_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/audiences/{audience_id}",
    )


@functools.cache
def _create_custom_operation() -> _o.Operation[AudienceResult]:
    from ..models.audience_result import AudienceResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="create_custom_audience_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/audiences/custom/",
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
            contents=(_o.Content("application/json", "json", _s.MapOf(_s.Any())),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
    )
