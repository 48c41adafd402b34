# Made from spec/ads-v4.yaml.

"""Calls of ``client.keywords``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    import builtins as _builtins
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.bulk_and_keywords import KeywordCreate, KeywordsCreate, KeywordUpdate, MatchType
    from ..models.keywords import Keyword, KeywordMetricsRow, KeywordsUpdate, KeywordsWritten
    from ..models.keywords_and_terms import RelatedTerms


class KeywordsResource(Resource):
    """The calls of ``client.keywords``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_keywords: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_keywords: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        match_types: Sequence[MatchType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        ad_group_id: str | int | Unset = UNSET,
        campaign_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Keyword]:
        """List keywords

        ``GET /advertisers/{advertiser_id}/keywords/``
        Source: endpoints.csv line 12.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/keywords``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            match_types: Only keywords that match in these ways. 1 to 5 items.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.
            ad_group_id: Id of the ad group.
            campaign_id: Id of the campaign.

        Returns:
            One page of keywords.

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
            _op.keywords_list(),
            {
                "advertiser_id": advertiser_id,
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
        self,
        body: KeywordsCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten: ...

    @overload
    def create(
        self,
        *,
        advertiser_id: str | int,
        parent_id: str | int,
        keywords: Sequence[KeywordCreate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten: ...

    def create(
        self,
        body: KeywordsCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        parent_id: str | int | Unset = UNSET,
        keywords: Sequence[KeywordCreate | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten:
        """Create keywords

        Each keyword succeeds or fails by itself: look at the errors of the reply.

        ``POST /advertisers/{advertiser_id}/keywords/``
        Source: endpoints.csv line 80.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/keywords``.

        Args:
            body: The keywords to create.
            advertiser_id: Advertiser whose objects are meant.
            parent_id: Advertiser, campaign or ad group that the keywords belong to.
            keywords: The keywords.

        Returns:
            What became of the keywords.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `keywords.list` tells.
        """
        return self._client.call(
            _op.keywords_create(),
            {"advertiser_id": advertiser_id},
            merged(body, {"parent_id": parent_id, "keywords": keywords}),
            options=options,
        )

    @overload
    def update(
        self,
        body: KeywordsUpdate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten: ...

    @overload
    def update(
        self,
        *,
        advertiser_id: str | int,
        keywords: Sequence[KeywordUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten: ...

    def update(
        self,
        body: KeywordsUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        keywords: Sequence[KeywordUpdate | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten:
        """Update keywords

        Takes one object that holds the changes. Each keyword succeeds or fails by itself: look at the errors
        of the reply. Archiving a keyword takes the place of deleting it.

        ``PATCH /advertisers/{advertiser_id}/keywords/``
        Source: endpoints.csv line 82.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/keywords``.

        Args:
            body: The changes.
            advertiser_id: Advertiser whose objects are meant.
            keywords: The changes, one per keyword.

        Returns:
            What became of the keywords.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `keywords.list` tells.
        """
        return self._client.call(
            _op.keywords_update(),
            {"advertiser_id": advertiser_id},
            merged(body, {"keywords": keywords}),
            options=options,
        )

    def metrics(
        self,
        *,
        advertiser_id: str | int,
        country_code: str,
        keywords: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> _builtins.list[KeywordMetricsRow]:
        """Get metrics of keywords

        ``GET /advertisers/{advertiser_id}/keywords/metrics/``
        Source: endpoints.csv line 83.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/keywords/metrics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            country_code: Country to count searches in, as an ISO 3166-1 code.
            keywords: Keywords to ask about. 1 to 2000 items. Each item: At least 1 character. Each item: Matches
                `^[^,]+$`.

        Returns:
            Metrics of the keywords.

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
            _op.keywords_metrics(),
            {"advertiser_id": advertiser_id, "country_code": country_code, "keywords": keywords},
            options=options,
        )

    def related(self, *, advertiser_id: str | int, **options: Unpack[CallOptions]) -> RelatedTerms:
        """Get related keywords

        Retired. It has returned 410 since 30 June 2022; related terms are the nearest replacement.

        Deprecated. Gone since 2022-06-30. Nearest: ``terms.related``.

        ``GET /advertisers/{advertiser_id}/keywords/related/``
        Source: endpoints.csv line 84.
        Token scopes: read_ads.
        In v5: ``GET /terms/related``. Nearest: this one retired before the rest of its version.

        Args:
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            The related terms.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            EndpointRetiredError: status 410. The endpoint is gone.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _op.keywords_related(),
            {"advertiser_id": advertiser_id},
            options=options,
        )


class AsyncKeywordsResource(AsyncResource):
    """The calls of ``client.keywords``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_keywords: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_keywords: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        match_types: Sequence[MatchType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        ad_group_id: str | int | Unset = UNSET,
        campaign_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Keyword]:
        """List keywords

        ``GET /advertisers/{advertiser_id}/keywords/``
        Source: endpoints.csv line 12.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/keywords``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            match_types: Only keywords that match in these ways. 1 to 5 items.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.
            ad_group_id: Id of the ad group.
            campaign_id: Id of the campaign.

        Returns:
            One page of keywords.

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
            _op.keywords_list(),
            {
                "advertiser_id": advertiser_id,
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
        self,
        body: KeywordsCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten: ...

    @overload
    async def create(
        self,
        *,
        advertiser_id: str | int,
        parent_id: str | int,
        keywords: Sequence[KeywordCreate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten: ...

    async def create(
        self,
        body: KeywordsCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        parent_id: str | int | Unset = UNSET,
        keywords: Sequence[KeywordCreate | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten:
        """Create keywords

        Each keyword succeeds or fails by itself: look at the errors of the reply.

        ``POST /advertisers/{advertiser_id}/keywords/``
        Source: endpoints.csv line 80.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/keywords``.

        Args:
            body: The keywords to create.
            advertiser_id: Advertiser whose objects are meant.
            parent_id: Advertiser, campaign or ad group that the keywords belong to.
            keywords: The keywords.

        Returns:
            What became of the keywords.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `keywords.list` tells.
        """
        return await self._client.call(
            _op.keywords_create(),
            {"advertiser_id": advertiser_id},
            merged(body, {"parent_id": parent_id, "keywords": keywords}),
            options=options,
        )

    @overload
    async def update(
        self,
        body: KeywordsUpdate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten: ...

    @overload
    async def update(
        self,
        *,
        advertiser_id: str | int,
        keywords: Sequence[KeywordUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten: ...

    async def update(
        self,
        body: KeywordsUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        keywords: Sequence[KeywordUpdate | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KeywordsWritten:
        """Update keywords

        Takes one object that holds the changes. Each keyword succeeds or fails by itself: look at the errors
        of the reply. Archiving a keyword takes the place of deleting it.

        ``PATCH /advertisers/{advertiser_id}/keywords/``
        Source: endpoints.csv line 82.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/keywords``.

        Args:
            body: The changes.
            advertiser_id: Advertiser whose objects are meant.
            keywords: The changes, one per keyword.

        Returns:
            What became of the keywords.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `keywords.list` tells.
        """
        return await self._client.call(
            _op.keywords_update(),
            {"advertiser_id": advertiser_id},
            merged(body, {"keywords": keywords}),
            options=options,
        )

    async def metrics(
        self,
        *,
        advertiser_id: str | int,
        country_code: str,
        keywords: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> _builtins.list[KeywordMetricsRow]:
        """Get metrics of keywords

        ``GET /advertisers/{advertiser_id}/keywords/metrics/``
        Source: endpoints.csv line 83.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/keywords/metrics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            country_code: Country to count searches in, as an ISO 3166-1 code.
            keywords: Keywords to ask about. 1 to 2000 items. Each item: At least 1 character. Each item: Matches
                `^[^,]+$`.

        Returns:
            Metrics of the keywords.

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
            _op.keywords_metrics(),
            {"advertiser_id": advertiser_id, "country_code": country_code, "keywords": keywords},
            options=options,
        )

    async def related(self, *, advertiser_id: str | int, **options: Unpack[CallOptions]) -> RelatedTerms:
        """Get related keywords

        Retired. It has returned 410 since 30 June 2022; related terms are the nearest replacement.

        Deprecated. Gone since 2022-06-30. Nearest: ``terms.related``.

        ``GET /advertisers/{advertiser_id}/keywords/related/``
        Source: endpoints.csv line 84.
        Token scopes: read_ads.
        In v5: ``GET /terms/related``. Nearest: this one retired before the rest of its version.

        Args:
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            The related terms.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            EndpointRetiredError: status 410. The endpoint is gone.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _op.keywords_related(),
            {"advertiser_id": advertiser_id},
            options=options,
        )


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
            _op.keywords_list(),
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
            _op.keywords_create(),
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
            _op.keywords_update(),
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
            _op.keywords_metrics(),
            {"advertiser_id": self._scope, "country_code": country_code, "keywords": keywords},
            options=options,
        )

    def related(self, **options: Unpack[CallOptions]) -> RelatedTerms:
        """Get related keywords

        As ``client.keywords.related``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.keywords_related(),
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
            _op.keywords_list(),
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
            _op.keywords_create(),
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
            _op.keywords_update(),
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
            _op.keywords_metrics(),
            {"advertiser_id": self._scope, "country_code": country_code, "keywords": keywords},
            options=options,
        )

    async def related(self, **options: Unpack[CallOptions]) -> RelatedTerms:
        """Get related keywords

        As ``client.keywords.related``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.keywords_related(),
            {"advertiser_id": self._scope},
            options=options,
        )
