# Made from spec/ads-v4.yaml.

"""Calls of ``client.ad_groups``: a class for each client."""

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
    from ..models.ad_groups import AdGroup
    from ..models.ad_groups_and_bulk import AdGroupCreate, AdGroupUpdate
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder


class AdGroupsResource(Resource):
    """The calls of ``client.ad_groups``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_ad_groups: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_ad_groups: ...

    def get(
        self, *, advertiser_id: str | int, ad_group_id: str | int, **options: Unpack[CallOptions]
    ) -> AdGroup:
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
            _op.ad_groups_get(),
            {"advertiser_id": advertiser_id, "ad_group_id": ad_group_id},
            options=options,
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
        **options: Unpack[CallOptions],
    ) -> Pages[AdGroup]:
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
            entity_statuses: Only objects in these states. At least 1 item.
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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.ad_groups_list(),
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
            options=options,
        )

    def create(
        self,
        body: Sequence[AdGroupCreate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[AdGroup]:
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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `ad_groups.list` tells.
        """
        return self._client.call(
            _op.ad_groups_create(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )

    def update(
        self,
        body: Sequence[AdGroupUpdate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[AdGroup]:
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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `ad_groups.list` tells.
        """
        return self._client.call(
            _op.ad_groups_update(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )


class AsyncAdGroupsResource(AsyncResource):
    """The calls of ``client.ad_groups``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_ad_groups: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_ad_groups: ...

    async def get(
        self, *, advertiser_id: str | int, ad_group_id: str | int, **options: Unpack[CallOptions]
    ) -> AdGroup:
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
            _op.ad_groups_get(),
            {"advertiser_id": advertiser_id, "ad_group_id": ad_group_id},
            options=options,
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
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AdGroup]:
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
            entity_statuses: Only objects in these states. At least 1 item.
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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.ad_groups_list(),
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
            options=options,
        )

    async def create(
        self,
        body: Sequence[AdGroupCreate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[AdGroup]:
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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `ad_groups.list` tells.
        """
        return await self._client.call(
            _op.ad_groups_create(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )

    async def update(
        self,
        body: Sequence[AdGroupUpdate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[AdGroup]:
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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `ad_groups.list` tells.
        """
        return await self._client.call(
            _op.ad_groups_update(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )


class ScopedAdGroupsResource(ScopedResource):
    """The calls of ``client.advertiser(...).ad_groups``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_ad_groups: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_ad_groups: ...

    def get(self, *, ad_group_id: str | int, **options: Unpack[CallOptions]) -> AdGroup:
        """Get an ad group

        As ``client.ad_groups.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.ad_groups_get(),
            {"advertiser_id": self._scope, "ad_group_id": ad_group_id},
            options=options,
        )

    def list(
        self,
        *,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        translate_interests_to_names: bool | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[AdGroup]:
        """List ad groups

        As ``client.ad_groups.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ad_groups_list(),
            {
                "advertiser_id": self._scope,
                "campaign_ids": campaign_ids,
                "ad_group_ids": ad_group_ids,
                "entity_statuses": entity_statuses,
                "translate_interests_to_names": translate_interests_to_names,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def create(
        self, body: Sequence[AdGroupCreate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[AdGroup]:
        """Create ad groups

        As ``client.ad_groups.create``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.ad_groups_create(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    def update(
        self, body: Sequence[AdGroupUpdate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[AdGroup]:
        """Update ad groups

        As ``client.ad_groups.update``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.ad_groups_update(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )


class AsyncScopedAdGroupsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).ad_groups``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_ad_groups: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_ad_groups: ...

    async def get(self, *, ad_group_id: str | int, **options: Unpack[CallOptions]) -> AdGroup:
        """Get an ad group

        As ``client.ad_groups.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.ad_groups_get(),
            {"advertiser_id": self._scope, "ad_group_id": ad_group_id},
            options=options,
        )

    def list(
        self,
        *,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        ad_group_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        translate_interests_to_names: bool | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AdGroup]:
        """List ad groups

        As ``client.ad_groups.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.ad_groups_list(),
            {
                "advertiser_id": self._scope,
                "campaign_ids": campaign_ids,
                "ad_group_ids": ad_group_ids,
                "entity_statuses": entity_statuses,
                "translate_interests_to_names": translate_interests_to_names,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    async def create(
        self, body: Sequence[AdGroupCreate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[AdGroup]:
        """Create ad groups

        As ``client.ad_groups.create``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.ad_groups_create(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    async def update(
        self, body: Sequence[AdGroupUpdate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[AdGroup]:
        """Update ad groups

        As ``client.ad_groups.update``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.ad_groups_update(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )
