# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).ads``: those of ``client.ads``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import ads as _op

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.batches import BatchResult
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.ad import Ad
    from ..models.ad_create import AdCreate
    from ..models.ad_update import AdUpdate
    from ..models.bid_floor import BidFloor
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder


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
            _op.list(),
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
            _op.create(),
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
            _op.update(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    def get(self, *, ad_id: str | int, **options: Unpack[CallOptions]) -> Ad:
        """Get an ad

        As ``client.ads.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "ad_id": ad_id},
            options=options,
        )

    def bid_floor(
        self, *, bid_floor_specs: Mapping[str, str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BidFloor:
        """Get the lowest bids that are allowed

        As ``client.ads.bid_floor``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.bid_floor(),
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
            _op.list(),
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
            _op.create(),
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
            _op.update(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )

    async def get(self, *, ad_id: str | int, **options: Unpack[CallOptions]) -> Ad:
        """Get an ad

        As ``client.ads.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "ad_id": ad_id},
            options=options,
        )

    async def bid_floor(
        self, *, bid_floor_specs: Mapping[str, str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BidFloor:
        """Get the lowest bids that are allowed

        As ``client.ads.bid_floor``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.bid_floor(),
            {"advertiser_id": self._scope, "bid_floor_specs": bid_floor_specs},
            options=options,
        )
