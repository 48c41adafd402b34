# Made from spec/ads-v4.yaml.

"""Calls of ``client.ads``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.batches import BatchResult
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.ads import Ad, BidFloor
    from ..models.ads_and_bulk import AdCreate, AdUpdate
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder


class AdsResource(Resource):
    """The calls of ``client.ads``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_ads: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_ads: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        ad_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Ad]:
        """List ads

        ``GET /advertisers/{advertiser_id}/ads/``
        Source: endpoints.csv line 96.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            campaign_ids: Only these campaigns, or objects in them. 1 to 100 items.
            ad_group_ids: Only these ad groups, or objects in them. 1 to 100 items.
            ad_ids: Only these ads. 1 to 100 items.
            entity_statuses: Only objects in these states. At least 1 item.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of ads.

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
            _op.ads_list(),
            {
                "advertiser_id": advertiser_id,
                "campaign_ids": campaign_ids,
                "ad_group_ids": ad_group_ids,
                "ad_ids": ad_ids,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def create(
        self,
        body: Sequence[AdCreate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[Ad]:
        """Create ads

        Takes an array. Each ad succeeds or fails by itself: look at the exceptions of every item.

        ``POST /advertisers/{advertiser_id}/ads/``
        Source: endpoints.csv line 92.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ads``.

        Args:
            body: The ads to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the ads, in the order in which they were sent.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `ads.list` tells.
        """
        return self._client.call(
            _op.ads_create(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )

    def update(
        self,
        body: Sequence[AdUpdate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[Ad]:
        """Update ads

        Takes an array. Each ad succeeds or fails by itself: look at the exceptions of every item.

        ``PATCH /advertisers/{advertiser_id}/ads/``
        Source: endpoints.csv line 94.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/ads``.

        Args:
            body: The changes, one per ad.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the ads, in the order in which they were sent.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `ads.list` tells.
        """
        return self._client.call(
            _op.ads_update(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )

    def get(self, *, advertiser_id: str | int, ad_id: str | int, **options: Unpack[CallOptions]) -> Ad:
        """Get an ad

        ``GET /advertisers/{advertiser_id}/ads/{ad_id}``
        Source: endpoints.csv line 95.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads/{ad_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            ad_id: Id of the ad.

        Returns:
            An ad.

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
            _op.ads_get(),
            {"advertiser_id": advertiser_id, "ad_id": ad_id},
            options=options,
        )

    def bid_floor(
        self,
        *,
        advertiser_id: str | int,
        bid_floor_specs: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BidFloor:
        """Get the lowest bids that are allowed

        ``GET /advertisers/{advertiser_id}/bid_floor/``
        Source: endpoints.csv line 97.
        Token scopes: read_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/bid_floor``. What is asked for stands in a body.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            bid_floor_specs: What to ask the lowest bid for, as names and values that are put into the query as they are.
                How the API takes them is not known.

        Returns:
            The lowest bids that are allowed.

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
            _op.ads_bid_floor(),
            {"advertiser_id": advertiser_id, "bid_floor_specs": bid_floor_specs},
            options=options,
        )


class AsyncAdsResource(AsyncResource):
    """The calls of ``client.ads``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_ads: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_ads: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        ad_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Ad]:
        """List ads

        ``GET /advertisers/{advertiser_id}/ads/``
        Source: endpoints.csv line 96.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            campaign_ids: Only these campaigns, or objects in them. 1 to 100 items.
            ad_group_ids: Only these ad groups, or objects in them. 1 to 100 items.
            ad_ids: Only these ads. 1 to 100 items.
            entity_statuses: Only objects in these states. At least 1 item.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of ads.

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
            _op.ads_list(),
            {
                "advertiser_id": advertiser_id,
                "campaign_ids": campaign_ids,
                "ad_group_ids": ad_group_ids,
                "ad_ids": ad_ids,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    async def create(
        self,
        body: Sequence[AdCreate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[Ad]:
        """Create ads

        Takes an array. Each ad succeeds or fails by itself: look at the exceptions of every item.

        ``POST /advertisers/{advertiser_id}/ads/``
        Source: endpoints.csv line 92.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ads``.

        Args:
            body: The ads to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the ads, in the order in which they were sent.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `ads.list` tells.
        """
        return await self._client.call(
            _op.ads_create(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )

    async def update(
        self,
        body: Sequence[AdUpdate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[Ad]:
        """Update ads

        Takes an array. Each ad succeeds or fails by itself: look at the exceptions of every item.

        ``PATCH /advertisers/{advertiser_id}/ads/``
        Source: endpoints.csv line 94.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/ads``.

        Args:
            body: The changes, one per ad.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the ads, in the order in which they were sent.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `ads.list` tells.
        """
        return await self._client.call(
            _op.ads_update(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )

    async def get(self, *, advertiser_id: str | int, ad_id: str | int, **options: Unpack[CallOptions]) -> Ad:
        """Get an ad

        ``GET /advertisers/{advertiser_id}/ads/{ad_id}``
        Source: endpoints.csv line 95.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ads/{ad_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            ad_id: Id of the ad.

        Returns:
            An ad.

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
            _op.ads_get(),
            {"advertiser_id": advertiser_id, "ad_id": ad_id},
            options=options,
        )

    async def bid_floor(
        self,
        *,
        advertiser_id: str | int,
        bid_floor_specs: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BidFloor:
        """Get the lowest bids that are allowed

        ``GET /advertisers/{advertiser_id}/bid_floor/``
        Source: endpoints.csv line 97.
        Token scopes: read_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/bid_floor``. What is asked for stands in a body.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            bid_floor_specs: What to ask the lowest bid for, as names and values that are put into the query as they are.
                How the API takes them is not known.

        Returns:
            The lowest bids that are allowed.

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
            _op.ads_bid_floor(),
            {"advertiser_id": advertiser_id, "bid_floor_specs": bid_floor_specs},
            options=options,
        )


class ScopedAdsResource(ScopedResource):
    """The calls of ``client.advertiser(...).ads``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_ads: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_ads: ...

    def list(
        self,
        *,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        ad_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Ad]:
        """List ads

        As ``client.ads.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ads_list(),
            {
                "advertiser_id": self._scope,
                "campaign_ids": campaign_ids,
                "ad_group_ids": ad_group_ids,
                "ad_ids": ad_ids,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def create(
        self, body: Sequence[AdCreate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[Ad]:
        """Create ads

        As ``client.ads.create``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.ads_create(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    def update(
        self, body: Sequence[AdUpdate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[Ad]:
        """Update ads

        As ``client.ads.update``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.ads_update(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    def get(self, *, ad_id: str | int, **options: Unpack[CallOptions]) -> Ad:
        """Get an ad

        As ``client.ads.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.ads_get(),
            {"advertiser_id": self._scope, "ad_id": ad_id},
            options=options,
        )

    def bid_floor(
        self, *, bid_floor_specs: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BidFloor:
        """Get the lowest bids that are allowed

        As ``client.ads.bid_floor``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.ads_bid_floor(),
            {"advertiser_id": self._scope, "bid_floor_specs": bid_floor_specs},
            options=options,
        )


class AsyncScopedAdsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).ads``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_ads: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_ads: ...

    def list(
        self,
        *,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        ad_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Ad]:
        """List ads

        As ``client.ads.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ads_list(),
            {
                "advertiser_id": self._scope,
                "campaign_ids": campaign_ids,
                "ad_group_ids": ad_group_ids,
                "ad_ids": ad_ids,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    async def create(
        self, body: Sequence[AdCreate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[Ad]:
        """Create ads

        As ``client.ads.create``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.ads_create(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    async def update(
        self, body: Sequence[AdUpdate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[Ad]:
        """Update ads

        As ``client.ads.update``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.ads_update(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    async def get(self, *, ad_id: str | int, **options: Unpack[CallOptions]) -> Ad:
        """Get an ad

        As ``client.ads.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.ads_get(),
            {"advertiser_id": self._scope, "ad_id": ad_id},
            options=options,
        )

    async def bid_floor(
        self, *, bid_floor_specs: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BidFloor:
        """Get the lowest bids that are allowed

        As ``client.ads.bid_floor``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.ads_bid_floor(),
            {"advertiser_id": self._scope, "bid_floor_specs": bid_floor_specs},
            options=options,
        )
