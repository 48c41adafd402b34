# Made from spec/ads-v4.yaml.

"""Calls of ``client.product_groups``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.product_groups import PromotedProductGroup


class ProductGroupsResource(Resource):
    """The calls of ``client.product_groups``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_product_groups: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_product_groups: ...

    def list_catalogs(
        self,
        *,
        advertiser_id: str | int,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[dict[str, Any]]:
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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.product_groups_list_catalogs(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )

    def get_promoted(
        self,
        *,
        advertiser_id: str | int,
        promoted_catalog_product_group_id: str | int,
        **options: Unpack[CallOptions],
    ) -> PromotedProductGroup:
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
            _op.product_groups_get_promoted(),
            {
                "advertiser_id": advertiser_id,
                "promoted_catalog_product_group_id": promoted_catalog_product_group_id,
            },
            options=options,
        )

    def catalogs_status(self, *, advertiser_id: str | int, **options: Unpack[CallOptions]) -> dict[str, Any]:
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
            _op.product_groups_catalogs_status(),
            {"advertiser_id": advertiser_id},
            options=options,
        )


class AsyncProductGroupsResource(AsyncResource):
    """The calls of ``client.product_groups``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_product_groups: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_product_groups: ...

    def list_catalogs(
        self,
        *,
        advertiser_id: str | int,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[dict[str, Any]]:
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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.product_groups_list_catalogs(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )

    async def get_promoted(
        self,
        *,
        advertiser_id: str | int,
        promoted_catalog_product_group_id: str | int,
        **options: Unpack[CallOptions],
    ) -> PromotedProductGroup:
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
            _op.product_groups_get_promoted(),
            {
                "advertiser_id": advertiser_id,
                "promoted_catalog_product_group_id": promoted_catalog_product_group_id,
            },
            options=options,
        )

    async def catalogs_status(
        self, *, advertiser_id: str | int, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
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
            _op.product_groups_catalogs_status(),
            {"advertiser_id": advertiser_id},
            options=options,
        )


class ScopedProductGroupsResource(ScopedResource):
    """The calls of ``client.advertiser(...).product_groups``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_product_groups: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_product_groups: ...

    def list_catalogs(
        self, *, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Pages[dict[str, Any]]:
        """List product groups of the catalog

        As ``client.product_groups.list_catalogs``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.product_groups_list_catalogs(),
            {"advertiser_id": self._scope, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )

    def get_promoted(
        self, *, promoted_catalog_product_group_id: str | int, **options: Unpack[CallOptions]
    ) -> PromotedProductGroup:
        """Get a promoted product group

        As ``client.product_groups.get_promoted``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.product_groups_get_promoted(),
            {
                "advertiser_id": self._scope,
                "promoted_catalog_product_group_id": promoted_catalog_product_group_id,
            },
            options=options,
        )

    def catalogs_status(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get the state of the product feed

        As ``client.product_groups.catalogs_status``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.product_groups_catalogs_status(),
            {"advertiser_id": self._scope},
            options=options,
        )


class AsyncScopedProductGroupsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).product_groups``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_product_groups: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_product_groups: ...

    def list_catalogs(
        self, *, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncPages[dict[str, Any]]:
        """List product groups of the catalog

        As ``client.product_groups.list_catalogs``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.product_groups_list_catalogs(),
            {"advertiser_id": self._scope, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )

    async def get_promoted(
        self, *, promoted_catalog_product_group_id: str | int, **options: Unpack[CallOptions]
    ) -> PromotedProductGroup:
        """Get a promoted product group

        As ``client.product_groups.get_promoted``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.product_groups_get_promoted(),
            {
                "advertiser_id": self._scope,
                "promoted_catalog_product_group_id": promoted_catalog_product_group_id,
            },
            options=options,
        )

    async def catalogs_status(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get the state of the product feed

        As ``client.product_groups.catalogs_status``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.product_groups_catalogs_status(),
            {"advertiser_id": self._scope},
            options=options,
        )
