# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.product_groups``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.catalog_product_group_list import CatalogProductGroupList
    from ..models.catalog_status_result import CatalogStatusResult
    from ..models.promoted_product_group_result import PromotedProductGroupResult


class ProductGroupsResource(Resource):
    """The calls of ``client.product_groups``."""

    __slots__ = ()

    def list_catalogs(
        self, *, advertiser_id: str | int, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET
    ) -> CatalogProductGroupList:
        """List product groups of the catalog

        ``GET /advertisers/{advertiser_id}/product_groups/catalogs/``
        Source: endpoints.csv line 104.
        Token scopes: read_merchants.
        In v5: ``GET /catalogs/product_groups``. With ad_account_id as a query parameter.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            Product groups of the catalog.

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
            _list_catalogs_operation(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
        )

    def get_promoted(
        self, *, advertiser_id: str | int, promoted_catalog_product_group_id: str | int
    ) -> PromotedProductGroupResult:
        """Get a promoted product group

        ``GET /advertisers/{advertiser_id}/promoted_product_groups/{promoted_catalog_product_group_id}/``
        Source: endpoints.csv line 106.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            promoted_catalog_product_group_id: Id of the promoted product group.

        Returns:
            A promoted product group.

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
            _get_promoted_operation(),
            {
                "advertiser_id": advertiser_id,
                "promoted_catalog_product_group_id": promoted_catalog_product_group_id,
            },
        )

    def catalogs_status(self, *, advertiser_id: str | int) -> CatalogStatusResult:
        """Get the state of the product feed

        ``GET /advertisers/{advertiser_id}/catalogs/status/``
        Source: endpoints.csv line 110.
        Token scopes: read_merchants.
        In v5: nothing takes its place. Nearest: GET /catalogs/feeds and GET
        /catalogs/feeds/{feed_id}/processing_results.

        Args:
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            State of the product feed.

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
            _catalogs_status_operation(),
            {"advertiser_id": advertiser_id},
        )


class AsyncProductGroupsResource(AsyncResource):
    """The calls of ``client.product_groups``, to be awaited."""

    __slots__ = ()

    async def list_catalogs(
        self, *, advertiser_id: str | int, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET
    ) -> CatalogProductGroupList:
        """List product groups of the catalog

        ``GET /advertisers/{advertiser_id}/product_groups/catalogs/``
        Source: endpoints.csv line 104.
        Token scopes: read_merchants.
        In v5: ``GET /catalogs/product_groups``. With ad_account_id as a query parameter.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            Product groups of the catalog.

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
            _list_catalogs_operation(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
        )

    async def get_promoted(
        self, *, advertiser_id: str | int, promoted_catalog_product_group_id: str | int
    ) -> PromotedProductGroupResult:
        """Get a promoted product group

        ``GET /advertisers/{advertiser_id}/promoted_product_groups/{promoted_catalog_product_group_id}/``
        Source: endpoints.csv line 106.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            promoted_catalog_product_group_id: Id of the promoted product group.

        Returns:
            A promoted product group.

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
            _get_promoted_operation(),
            {
                "advertiser_id": advertiser_id,
                "promoted_catalog_product_group_id": promoted_catalog_product_group_id,
            },
        )

    async def catalogs_status(self, *, advertiser_id: str | int) -> CatalogStatusResult:
        """Get the state of the product feed

        ``GET /advertisers/{advertiser_id}/catalogs/status/``
        Source: endpoints.csv line 110.
        Token scopes: read_merchants.
        In v5: nothing takes its place. Nearest: GET /catalogs/feeds and GET
        /catalogs/feeds/{feed_id}/processing_results.

        Args:
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            State of the product feed.

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
            _catalogs_status_operation(),
            {"advertiser_id": advertiser_id},
        )


@functools.cache
def _list_catalogs_operation() -> _o.Operation[CatalogProductGroupList]:
    from ..models.catalog_product_group_list import CatalogProductGroupList
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_catalog_product_groups_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/product_groups/catalogs/",
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
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(CatalogProductGroupList)),)
            ),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_merchants",)),),),
        replacement="GET /catalogs/product_groups",
    )


@functools.cache
def _get_promoted_operation() -> _o.Operation[PromotedProductGroupResult]:
    from ..models.error_response import ErrorResponse
    from ..models.promoted_product_group_result import PromotedProductGroupResult

    return _o.Operation(
        operation_id="get_promoted_product_group_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/promoted_product_groups/{promoted_catalog_product_group_id}/",
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
                "promoted_catalog_product_group_id",
                "promoted_catalog_product_group_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(PromotedProductGroupResult)),)
            ),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}",
    )


@functools.cache
def _catalogs_status_operation() -> _o.Operation[CatalogStatusResult]:
    from ..models.catalog_status_result import CatalogStatusResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_catalogs_status_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/catalogs/status/",
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
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CatalogStatusResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_merchants",)),),),
    )
