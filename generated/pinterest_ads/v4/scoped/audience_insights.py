# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).audience_insights``: those of ``client.audience_insights``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import audience_insights as _op

if TYPE_CHECKING:
    import builtins as _builtins
    from typing import Any, Unpack

    from ..._runtime.options import CallOptions
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.audience_category import AudienceCategory
    from ..models.category_sort import CategorySort
    from ..models.insight_audience import InsightAudience, InsightScope, InsightType


class ScopedAudienceInsightsResource(ScopedResource):
    """The calls of ``client.advertiser(...).audience_insights``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_audience_insights: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_audience_insights: ...

    def list(self, **options: Unpack[CallOptions]) -> _builtins.list[InsightAudience]:
        """List the audiences that there are insights for

        As ``client.audience_insights.list``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.list(),
            {"advertiser_id": self._scope},
            options=options,
        )

    def category(
        self,
        *,
        scope: InsightScope | str,
        type: InsightType | str,
        category_id: str | int,
        sort: CategorySort | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _builtins.list[AudienceCategory]:
        """Get interests within an interest of an audience

        As ``client.audience_insights.category``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.category(),
            {
                "advertiser_id": self._scope,
                "scope": scope,
                "type": type,
                "category_id": category_id,
                "sort": sort,
            },
            options=options,
        )

    def get(
        self, *, scope: InsightScope | str, type: InsightType | str, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """Get insights into an audience

        As ``client.audience_insights.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "scope": scope, "type": type},
            options=options,
        )


class AsyncScopedAudienceInsightsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).audience_insights``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_audience_insights: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_audience_insights: ...

    async def list(self, **options: Unpack[CallOptions]) -> _builtins.list[InsightAudience]:
        """List the audiences that there are insights for

        As ``client.audience_insights.list``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.list(),
            {"advertiser_id": self._scope},
            options=options,
        )

    async def category(
        self,
        *,
        scope: InsightScope | str,
        type: InsightType | str,
        category_id: str | int,
        sort: CategorySort | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _builtins.list[AudienceCategory]:
        """Get interests within an interest of an audience

        As ``client.audience_insights.category``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.category(),
            {
                "advertiser_id": self._scope,
                "scope": scope,
                "type": type,
                "category_id": category_id,
                "sort": sort,
            },
            options=options,
        )

    async def get(
        self, *, scope: InsightScope | str, type: InsightType | str, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """Get insights into an audience

        As ``client.audience_insights.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "scope": scope, "type": type},
            options=options,
        )
