# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.ad_groups``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ad_group_batch import AdGroupBatch
    from ..models.ad_group_create import AdGroupCreate
    from ..models.ad_group_list import AdGroupList
    from ..models.ad_group_result import AdGroupResult
    from ..models.ad_group_update import AdGroupUpdate
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder


class AdGroupsResource(Resource):
    """The calls of ``client.ad_groups``."""

    __slots__ = ()

    def get(self, *, advertiser_id: str | int, ad_group_id: str | int) -> AdGroupResult:
        """Get an ad group

        ``GET /advertisers/{advertiser_id}/ad_groups/{ad_group_id}/``
        Source: endpoints.csv line 2.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            ad_group_id: Id of the ad group.

        Returns:
            An ad group.

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
            {"advertiser_id": advertiser_id, "ad_group_id": ad_group_id},
        )

    def list(
        self,
        *,
        advertiser_id: str | int,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        translate_interests_to_names: bool | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
    ) -> AdGroupList:
        """List ad groups

        Filter by campaigns or by ids, not by both.

        ``GET /advertisers/{advertiser_id}/ad_groups/``
        Source: endpoints.csv line 5.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            campaign_ids: Only these campaigns, or objects in them. 1 to 100 items.
            ad_group_ids: Only these ad groups, or objects in them. 1 to 100 items.
            entity_statuses: Only objects in these states.
            translate_interests_to_names: Whether interests are given by name rather than by id. The API's default: False.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of ad groups.

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
                "entity_statuses": entity_statuses,
                "translate_interests_to_names": translate_interests_to_names,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
        )

    def create(
        self, body: Sequence[AdGroupCreate | Mapping[str, Any]], *, advertiser_id: str | int
    ) -> AdGroupBatch:
        """Create ad groups

        Takes an array. Each ad group succeeds or fails by itself: look at the exceptions of every item.

        ``POST /advertisers/{advertiser_id}/ad_groups/``
        Source: endpoints.csv line 6.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ad_groups``.

        Args:
            body: The ad groups to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the ad groups, in the order in which they were sent.

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
        self, body: Sequence[AdGroupUpdate | Mapping[str, Any]], *, advertiser_id: str | int
    ) -> AdGroupBatch:
        """Update ad groups

        Takes an array. Each ad group succeeds or fails by itself: look at the exceptions of every item.

        ``PATCH /advertisers/{advertiser_id}/ad_groups/``
        Source: endpoints.csv line 7.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/ad_groups``.

        Args:
            body: The changes, one per ad group.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the ad groups, in the order in which they were sent.

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


class AsyncAdGroupsResource(AsyncResource):
    """The calls of ``client.ad_groups``, to be awaited."""

    __slots__ = ()

    async def get(self, *, advertiser_id: str | int, ad_group_id: str | int) -> AdGroupResult:
        """Get an ad group

        ``GET /advertisers/{advertiser_id}/ad_groups/{ad_group_id}/``
        Source: endpoints.csv line 2.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            ad_group_id: Id of the ad group.

        Returns:
            An ad group.

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
            {"advertiser_id": advertiser_id, "ad_group_id": ad_group_id},
        )

    async def list(
        self,
        *,
        advertiser_id: str | int,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        translate_interests_to_names: bool | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
    ) -> AdGroupList:
        """List ad groups

        Filter by campaigns or by ids, not by both.

        ``GET /advertisers/{advertiser_id}/ad_groups/``
        Source: endpoints.csv line 5.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/ad_groups``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            campaign_ids: Only these campaigns, or objects in them. 1 to 100 items.
            ad_group_ids: Only these ad groups, or objects in them. 1 to 100 items.
            entity_statuses: Only objects in these states.
            translate_interests_to_names: Whether interests are given by name rather than by id. The API's default: False.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of ad groups.

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
                "entity_statuses": entity_statuses,
                "translate_interests_to_names": translate_interests_to_names,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
        )

    async def create(
        self, body: Sequence[AdGroupCreate | Mapping[str, Any]], *, advertiser_id: str | int
    ) -> AdGroupBatch:
        """Create ad groups

        Takes an array. Each ad group succeeds or fails by itself: look at the exceptions of every item.

        ``POST /advertisers/{advertiser_id}/ad_groups/``
        Source: endpoints.csv line 6.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ad_groups``.

        Args:
            body: The ad groups to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the ad groups, in the order in which they were sent.

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
        self, body: Sequence[AdGroupUpdate | Mapping[str, Any]], *, advertiser_id: str | int
    ) -> AdGroupBatch:
        """Update ad groups

        Takes an array. Each ad group succeeds or fails by itself: look at the exceptions of every item.

        ``PATCH /advertisers/{advertiser_id}/ad_groups/``
        Source: endpoints.csv line 7.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/ad_groups``.

        Args:
            body: The changes, one per ad group.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the ad groups, in the order in which they were sent.

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


@functools.cache
def _get_operation() -> _o.Operation[AdGroupResult]:
    from ..models.ad_group_result import AdGroupResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_ad_group_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ad_groups/{ad_group_id}/",
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
                "ad_group_id",
                "ad_group_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdGroupResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}",
    )


@functools.cache
def _list_operation() -> _o.Operation[AdGroupList]:
    from ..models.ad_group_list import AdGroupList
    from ..models.entity_status import EntityStatus
    from ..models.error_response import ErrorResponse
    from ..models.sort_order import SortOrder

    return _o.Operation(
        operation_id="get_ad_groups_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ad_groups/",
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
                "entity_statuses",
                "entity_statuses",
                location="query",
                kind=_s.ListOf(_s.EnumOf(EntityStatus)),
                explode=False,
            ),
            _o.Parameter(
                "translate_interests_to_names",
                "translate_interests_to_names",
                location="query",
                kind=_s.Boolean(),
            ),
            _o.Parameter("order", "order", location="query", kind=_s.EnumOf(SortOrder)),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdGroupList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/ad_groups",
    )


@functools.cache
def _create_operation() -> _o.Operation[AdGroupBatch]:
    from ..models.ad_group_batch import AdGroupBatch
    from ..models.ad_group_create import AdGroupCreate
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="create_ad_groups_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/ad_groups/",
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
                    "application/json",
                    "json",
                    _s.ListOf(_s.ModelOf(AdGroupCreate), min_items=1, max_items=30),
                ),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdGroupBatch)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/ad_groups",
    )


@functools.cache
def _update_operation() -> _o.Operation[AdGroupBatch]:
    from ..models.ad_group_batch import AdGroupBatch
    from ..models.ad_group_update import AdGroupUpdate
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="update_ad_groups_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/ad_groups/",
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
                    "application/json",
                    "json",
                    _s.ListOf(_s.ModelOf(AdGroupUpdate), min_items=1, max_items=30),
                ),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdGroupBatch)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="PATCH /ad_accounts/{ad_account_id}/ad_groups",
    )
