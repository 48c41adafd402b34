# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).campaigns``: those of ``client.campaigns``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import campaigns as _op

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.batches import BatchResult
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.campaign import Campaign
    from ..models.campaign_create import CampaignCreate
    from ..models.campaign_update import CampaignUpdate
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder


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
            _op.list(),
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
            _op.create(),
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
            _op.update(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    def get(self, *, campaign_id: str | int, **options: Unpack[CallOptions]) -> Campaign:
        """Get a campaign

        As ``client.campaigns.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.get(),
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
            _op.list(),
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
            _op.create(),
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
            _op.update(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    async def get(self, *, campaign_id: str | int, **options: Unpack[CallOptions]) -> Campaign:
        """Get a campaign

        As ``client.campaigns.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "campaign_id": campaign_id},
            options=options,
        )
