# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.customer_lists``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.customer_list_create import CustomerListCreate
    from ..models.customer_list_list import CustomerListList
    from ..models.customer_list_result import CustomerListResult
    from ..models.customer_list_update import CustomerListUpdate
    from ..models.sort_order import SortOrder


class CustomerListsResource(Resource):
    """The calls of ``client.customer_lists``."""

    __slots__ = ()

    def list(
        self,
        *,
        advertiser_id: str | int,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
    ) -> CustomerListList:
        """List customer lists

        ``GET /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 72.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/customer_lists``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of customer lists.

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
            {"advertiser_id": advertiser_id, "order": order, "page_size": page_size, "bookmark": bookmark},
        )

    def create(
        self, body: CustomerListCreate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> CustomerListResult:
        """Create a customer list

        ``POST /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 68.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/customer_lists``.

        Args:
            body: The list to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            A customer list.

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

    def update(
        self, body: CustomerListUpdate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> CustomerListResult:
        """Change the records of a customer list

        Takes one object. It adds records to the list or removes them from it.

        ``PATCH /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 69.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}``. The id stands in the
        path, no longer in the body.

        Args:
            body: The records.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            A customer list.

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

    def get(self, *, advertiser_id: str | int, customer_list_id: str | int) -> CustomerListResult:
        """Get a customer list

        ``GET /advertisers/{advertiser_id}/customer_lists/{customer_list_id}/``
        Source: endpoints.csv line 71.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            customer_list_id: Id of the customer list.

        Returns:
            A customer list.

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
            {"advertiser_id": advertiser_id, "customer_list_id": customer_list_id},
        )


class AsyncCustomerListsResource(AsyncResource):
    """The calls of ``client.customer_lists``, to be awaited."""

    __slots__ = ()

    async def list(
        self,
        *,
        advertiser_id: str | int,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
    ) -> CustomerListList:
        """List customer lists

        ``GET /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 72.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/customer_lists``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of customer lists.

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
            {"advertiser_id": advertiser_id, "order": order, "page_size": page_size, "bookmark": bookmark},
        )

    async def create(
        self, body: CustomerListCreate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> CustomerListResult:
        """Create a customer list

        ``POST /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 68.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/customer_lists``.

        Args:
            body: The list to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            A customer list.

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
        self, body: CustomerListUpdate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> CustomerListResult:
        """Change the records of a customer list

        Takes one object. It adds records to the list or removes them from it.

        ``PATCH /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 69.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}``. The id stands in the
        path, no longer in the body.

        Args:
            body: The records.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            A customer list.

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

    async def get(self, *, advertiser_id: str | int, customer_list_id: str | int) -> CustomerListResult:
        """Get a customer list

        ``GET /advertisers/{advertiser_id}/customer_lists/{customer_list_id}/``
        Source: endpoints.csv line 71.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            customer_list_id: Id of the customer list.

        Returns:
            A customer list.

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
            {"advertiser_id": advertiser_id, "customer_list_id": customer_list_id},
        )


@functools.cache
def _list_operation() -> _o.Operation[CustomerListList]:
    from ..models.customer_list_list import CustomerListList
    from ..models.error_response import ErrorResponse
    from ..models.sort_order import SortOrder

    return _o.Operation(
        operation_id="get_customer_lists_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/customer_lists/",
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
            _o.Parameter("order", "order", location="query", kind=_s.EnumOf(SortOrder)),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/customer_lists",
    )


@functools.cache
def _create_operation() -> _o.Operation[CustomerListResult]:
    from ..models.customer_list_create import CustomerListCreate
    from ..models.customer_list_result import CustomerListResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="create_customer_list_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/customer_lists/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(CustomerListCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/customer_lists",
    )


@functools.cache
def _update_operation() -> _o.Operation[CustomerListResult]:
    from ..models.customer_list_result import CustomerListResult
    from ..models.customer_list_update import CustomerListUpdate
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="update_customer_list_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/customer_lists/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(CustomerListUpdate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}",
    )


@functools.cache
def _get_operation() -> _o.Operation[CustomerListResult]:
    from ..models.customer_list_result import CustomerListResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_customer_list_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/customer_lists/{customer_list_id}/",
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
                "customer_list_id",
                "customer_list_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}",
    )
