# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).keywords``: those of ``client.keywords``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import keywords as _op

if TYPE_CHECKING:
    import builtins as _builtins
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.keyword import Keyword
    from ..models.keyword_create import KeywordCreate
    from ..models.keyword_metrics_row import KeywordMetricsRow
    from ..models.keyword_update import KeywordUpdate
    from ..models.keywords_create import KeywordsCreate
    from ..models.keywords_update import KeywordsUpdate
    from ..models.keywords_written import KeywordsWritten
    from ..models.match_type import MatchType
    from ..models.related_terms import RelatedTerms


class ScopedKeywordsResource(ScopedResource):
    """The calls of ``client.advertiser(...).keywords``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_keywords: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_keywords: ...

    def list(
        self,
        *,
        match_types: Sequence[MatchType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        ad_group_id: str | int | Unset = UNSET,
        campaign_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Keyword]:
        """List keywords

        As ``client.keywords.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.list(),
            {
                "advertiser_id": self._scope,
                "match_types": match_types,
                "page_size": page_size,
                "bookmark": bookmark,
                "ad_group_id": ad_group_id,
                "campaign_id": campaign_id,
            },
            options=options,
        )

    @overload
    def create(
        self, body: KeywordsCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> KeywordsWritten: ...

    @overload
    def create(
        self,
        *,
        parent_id: str | int,
        keywords: Sequence[KeywordCreate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten: ...

    def create(
        self,
        body: KeywordsCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        parent_id: str | int | Unset = UNSET,
        keywords: Sequence[KeywordCreate | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten:
        """Create keywords

        As ``client.keywords.create``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.create(),
            {"advertiser_id": self._scope},
            merged(body, {"parent_id": parent_id, "keywords": keywords}),
            options=options,
        )

    @overload
    def update(
        self, body: KeywordsUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> KeywordsWritten: ...

    @overload
    def update(
        self, *, keywords: Sequence[KeywordUpdate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> KeywordsWritten: ...

    def update(
        self,
        body: KeywordsUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        keywords: Sequence[KeywordUpdate | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten:
        """Update keywords

        As ``client.keywords.update``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.update(),
            {"advertiser_id": self._scope},
            merged(body, {"keywords": keywords}),
            options=options,
        )

    def metrics(
        self, *, country_code: str, keywords: Sequence[str], **options: Unpack[CallOptions]
    ) -> _builtins.list[KeywordMetricsRow]:
        """Get metrics of keywords

        As ``client.keywords.metrics``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.metrics(),
            {"advertiser_id": self._scope, "country_code": country_code, "keywords": keywords},
            options=options,
        )

    def related(self, **options: Unpack[CallOptions]) -> RelatedTerms:
        """Get related keywords

        As ``client.keywords.related``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.related(),
            {"advertiser_id": self._scope},
            options=options,
        )


class AsyncScopedKeywordsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).keywords``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_keywords: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_keywords: ...

    def list(
        self,
        *,
        match_types: Sequence[MatchType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        ad_group_id: str | int | Unset = UNSET,
        campaign_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Keyword]:
        """List keywords

        As ``client.keywords.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.list(),
            {
                "advertiser_id": self._scope,
                "match_types": match_types,
                "page_size": page_size,
                "bookmark": bookmark,
                "ad_group_id": ad_group_id,
                "campaign_id": campaign_id,
            },
            options=options,
        )

    @overload
    async def create(
        self, body: KeywordsCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> KeywordsWritten: ...

    @overload
    async def create(
        self,
        *,
        parent_id: str | int,
        keywords: Sequence[KeywordCreate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten: ...

    async def create(
        self,
        body: KeywordsCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        parent_id: str | int | Unset = UNSET,
        keywords: Sequence[KeywordCreate | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten:
        """Create keywords

        As ``client.keywords.create``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.create(),
            {"advertiser_id": self._scope},
            merged(body, {"parent_id": parent_id, "keywords": keywords}),
            options=options,
        )

    @overload
    async def update(
        self, body: KeywordsUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> KeywordsWritten: ...

    @overload
    async def update(
        self, *, keywords: Sequence[KeywordUpdate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> KeywordsWritten: ...

    async def update(
        self,
        body: KeywordsUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        keywords: Sequence[KeywordUpdate | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten:
        """Update keywords

        As ``client.keywords.update``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.update(),
            {"advertiser_id": self._scope},
            merged(body, {"keywords": keywords}),
            options=options,
        )

    async def metrics(
        self, *, country_code: str, keywords: Sequence[str], **options: Unpack[CallOptions]
    ) -> _builtins.list[KeywordMetricsRow]:
        """Get metrics of keywords

        As ``client.keywords.metrics``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.metrics(),
            {"advertiser_id": self._scope, "country_code": country_code, "keywords": keywords},
            options=options,
        )

    async def related(self, **options: Unpack[CallOptions]) -> RelatedTerms:
        """Get related keywords

        As ``client.keywords.related``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.related(),
            {"advertiser_id": self._scope},
            options=options,
        )
