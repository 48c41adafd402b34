# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).product_groups``: those of ``client.product_groups``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import product_groups as _op

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.promoted_product_group import PromotedProductGroup


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
            _op.list_catalogs(),
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
            _op.get_promoted(),
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
            _op.catalogs_status(),
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
            _op.list_catalogs(),
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
            _op.get_promoted(),
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
            _op.catalogs_status(),
            {"advertiser_id": self._scope},
            options=options,
        )
