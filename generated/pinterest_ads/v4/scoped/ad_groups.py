# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).ad_groups``: those of ``client.ad_groups``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import ad_groups as _op

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.batches import BatchResult
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.ad_group import AdGroup
    from ..models.ad_group_create import AdGroupCreate
    from ..models.ad_group_update import AdGroupUpdate
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder


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
            _op.get(),
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
            _op.list(),
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
            _op.create(),
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
            _op.update(),
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
            _op.get(),
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
            _op.list(),
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
            _op.create(),
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
            _op.update(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )
