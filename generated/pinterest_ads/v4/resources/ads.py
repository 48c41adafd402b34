# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.ads``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ad_batch import AdBatch
    from ..models.ad_create import AdCreate
    from ..models.ad_list import AdList
    from ..models.ad_result import AdResult
    from ..models.ad_update import AdUpdate
    from ..models.bid_floor_result import BidFloorResult
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder


class AdsResource(Resource):
    """The calls of ``client.ads``."""

    __slots__ = ()

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
    ) -> AdList:
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
            entity_statuses: Only objects in these states.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _list_operation(),
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
        )

    def create(self, body: Sequence[AdCreate | Mapping[str, Any]], *, advertiser_id: str | int) -> AdBatch:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _create_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    def update(self, body: Sequence[AdUpdate | Mapping[str, Any]], *, advertiser_id: str | int) -> AdBatch:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _update_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    def get(self, *, advertiser_id: str | int, ad_id: str | int) -> AdResult:
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
            _get_operation(),
            {"advertiser_id": advertiser_id, "ad_id": ad_id},
        )

    def bid_floor(
        self, *, advertiser_id: str | int, bid_floor_specs: Mapping[str, str] | Unset = UNSET
    ) -> BidFloorResult:
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
            _bid_floor_operation(),
            {"advertiser_id": advertiser_id, "bid_floor_specs": bid_floor_specs},
        )


class AsyncAdsResource(AsyncResource):
    """The calls of ``client.ads``, to be awaited."""

    __slots__ = ()

    async def list(
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
    ) -> AdList:
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
            entity_statuses: Only objects in these states.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _list_operation(),
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
        )

    async def create(
        self, body: Sequence[AdCreate | Mapping[str, Any]], *, advertiser_id: str | int
    ) -> AdBatch:
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
        self, body: Sequence[AdUpdate | Mapping[str, Any]], *, advertiser_id: str | int
    ) -> AdBatch:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _update_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    async def get(self, *, advertiser_id: str | int, ad_id: str | int) -> AdResult:
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
            _get_operation(),
            {"advertiser_id": advertiser_id, "ad_id": ad_id},
        )

    async def bid_floor(
        self, *, advertiser_id: str | int, bid_floor_specs: Mapping[str, str] | Unset = UNSET
    ) -> BidFloorResult:
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
            _bid_floor_operation(),
            {"advertiser_id": advertiser_id, "bid_floor_specs": bid_floor_specs},
        )


@functools.cache
def _list_operation() -> _o.Operation[AdList]:
    from ..models.ad_list import AdList
    from ..models.entity_status import EntityStatus
    from ..models.error_response import ErrorResponse
    from ..models.sort_order import SortOrder

    return _o.Operation(
        operation_id="get_ads_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ads/",
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
                "campaign_ids",
                "campaign_ids",
                location="query",
                kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
                explode=False,
            ),
            _o.Parameter(
                "ad_group_ids",
                "ad_group_ids",
                location="query",
                kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
                explode=False,
            ),
            _o.Parameter(
                "ad_ids",
                "ad_ids",
                location="query",
                kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
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
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ads",
    )


@functools.cache
def _create_operation() -> _o.Operation[AdBatch]:
    from ..models.ad_batch import AdBatch
    from ..models.ad_create import AdCreate
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="create_ads_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/ads/",
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
            contents=(
                _o.Content(
                    "application/json", "json", _s.ListOf(_s.ModelOf(AdCreate), min_items=1, max_items=30)
                ),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdBatch)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/ads",
    )


@functools.cache
def _update_operation() -> _o.Operation[AdBatch]:
    from ..models.ad_batch import AdBatch
    from ..models.ad_update import AdUpdate
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="update_ads_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/ads/",
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
            contents=(
                _o.Content(
                    "application/json", "json", _s.ListOf(_s.ModelOf(AdUpdate), min_items=1, max_items=30)
                ),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdBatch)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="PATCH /ad_accounts/{ad_account_id}/ads",
    )


@functools.cache
def _get_operation() -> _o.Operation[AdResult]:
    from ..models.ad_result import AdResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_ad_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ads/{ad_id}",
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
                "ad_id", "ad_id", location="path", kind=_s.Id(), required=True, style="simple", explode=False
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ads/{ad_id}",
    )


@functools.cache
def _bid_floor_operation() -> _o.Operation[BidFloorResult]:
    from ..models.bid_floor_result import BidFloorResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_bid_floor_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/bid_floor/",
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
            _o.Parameter("bid_floor_specs", "bid_floor_specs", location="query", kind=_s.MapOf(_s.String())),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BidFloorResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/bid_floor",
    )
