# Made from spec/ads-v4.yaml.

"""Calls of ``client.campaigns``: a class for each client."""

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
    from ..models.bulk_and_campaigns import CampaignCreate, CampaignUpdate
    from ..models.campaigns import Campaign
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder


class CampaignsResource(Resource):
    """The calls of ``client.campaigns``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_campaigns: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_campaigns: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Campaign]:
        """List campaigns

        ``GET /advertisers/{advertiser_id}/campaigns/``
        Source: endpoints.csv line 50.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/campaigns``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            campaign_ids: Only these campaigns, or objects in them. 1 to 100 items.
            entity_statuses: Only objects in these states. At least 1 item.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of campaigns.

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
            _op.campaigns_list(),
            {
                "advertiser_id": advertiser_id,
                "campaign_ids": campaign_ids,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def create(
        self,
        body: Sequence[CampaignCreate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[Campaign]:
        """Create campaigns

        Takes an array. Each campaign succeeds or fails by itself: look at the exceptions of every item.

        ``POST /advertisers/{advertiser_id}/campaigns/``
        Source: endpoints.csv line 53.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/campaigns``.

        Args:
            body: The campaigns to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the campaigns, in the order in which they were sent.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `campaigns.list` tells.
        """
        return self._client.call(
            _op.campaigns_create(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )

    def update(
        self,
        body: Sequence[CampaignUpdate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[Campaign]:
        """Update campaigns

        Takes an array. Each campaign succeeds or fails by itself: look at the exceptions of every item.

        ``PATCH /advertisers/{advertiser_id}/campaigns/``
        Source: endpoints.csv line 55.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/campaigns``.

        Args:
            body: The changes, one per campaign.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the campaigns, in the order in which they were sent.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `campaigns.list` tells.
        """
        return self._client.call(
            _op.campaigns_update(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )

    def get(
        self, *, advertiser_id: str | int, campaign_id: str | int, **options: Unpack[CallOptions]
    ) -> Campaign:
        """Get a campaign

        ``GET /advertisers/{advertiser_id}/campaigns/{campaign_id}/``
        Source: endpoints.csv line 51.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            campaign_id: Id of the campaign.

        Returns:
            A campaign.

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
            _op.campaigns_get(),
            {"advertiser_id": advertiser_id, "campaign_id": campaign_id},
            options=options,
        )


class AsyncCampaignsResource(AsyncResource):
    """The calls of ``client.campaigns``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_campaigns: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_campaigns: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Campaign]:
        """List campaigns

        ``GET /advertisers/{advertiser_id}/campaigns/``
        Source: endpoints.csv line 50.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/campaigns``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            campaign_ids: Only these campaigns, or objects in them. 1 to 100 items.
            entity_statuses: Only objects in these states. At least 1 item.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of campaigns.

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
            _op.campaigns_list(),
            {
                "advertiser_id": advertiser_id,
                "campaign_ids": campaign_ids,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    async def create(
        self,
        body: Sequence[CampaignCreate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[Campaign]:
        """Create campaigns

        Takes an array. Each campaign succeeds or fails by itself: look at the exceptions of every item.

        ``POST /advertisers/{advertiser_id}/campaigns/``
        Source: endpoints.csv line 53.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/campaigns``.

        Args:
            body: The campaigns to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the campaigns, in the order in which they were sent.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `campaigns.list` tells.
        """
        return await self._client.call(
            _op.campaigns_create(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )

    async def update(
        self,
        body: Sequence[CampaignUpdate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[Campaign]:
        """Update campaigns

        Takes an array. Each campaign succeeds or fails by itself: look at the exceptions of every item.

        ``PATCH /advertisers/{advertiser_id}/campaigns/``
        Source: endpoints.csv line 55.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/campaigns``.

        Args:
            body: The changes, one per campaign.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            What became of the campaigns, in the order in which they were sent.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `campaigns.list` tells.
        """
        return await self._client.call(
            _op.campaigns_update(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )

    async def get(
        self, *, advertiser_id: str | int, campaign_id: str | int, **options: Unpack[CallOptions]
    ) -> Campaign:
        """Get a campaign

        ``GET /advertisers/{advertiser_id}/campaigns/{campaign_id}/``
        Source: endpoints.csv line 51.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            campaign_id: Id of the campaign.

        Returns:
            A campaign.

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
            _op.campaigns_get(),
            {"advertiser_id": advertiser_id, "campaign_id": campaign_id},
            options=options,
        )


class ScopedCampaignsResource(ScopedResource):
    """The calls of ``client.advertiser(...).campaigns``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_campaigns: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_campaigns: ...

    def list(
        self,
        *,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Campaign]:
        """List campaigns

        As ``client.campaigns.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.campaigns_list(),
            {
                "advertiser_id": self._scope,
                "campaign_ids": campaign_ids,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    def create(
        self, body: Sequence[CampaignCreate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[Campaign]:
        """Create campaigns

        As ``client.campaigns.create``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.campaigns_create(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    def update(
        self, body: Sequence[CampaignUpdate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[Campaign]:
        """Update campaigns

        As ``client.campaigns.update``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.campaigns_update(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    def get(self, *, campaign_id: str | int, **options: Unpack[CallOptions]) -> Campaign:
        """Get a campaign

        As ``client.campaigns.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.campaigns_get(),
            {"advertiser_id": self._scope, "campaign_id": campaign_id},
            options=options,
        )


class AsyncScopedCampaignsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).campaigns``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_campaigns: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_campaigns: ...

    def list(
        self,
        *,
        campaign_ids: Sequence[str | int] | Unset = UNSET,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Campaign]:
        """List campaigns

        As ``client.campaigns.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.campaigns_list(),
            {
                "advertiser_id": self._scope,
                "campaign_ids": campaign_ids,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    async def create(
        self, body: Sequence[CampaignCreate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[Campaign]:
        """Create campaigns

        As ``client.campaigns.create``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.campaigns_create(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    async def update(
        self, body: Sequence[CampaignUpdate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[Campaign]:
        """Update campaigns

        As ``client.campaigns.update``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.campaigns_update(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    async def get(self, *, campaign_id: str | int, **options: Unpack[CallOptions]) -> Campaign:
        """Get a campaign

        As ``client.campaigns.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.campaigns_get(),
            {"advertiser_id": self._scope, "campaign_id": campaign_id},
            options=options,
        )
