# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.keywords``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.keyword_list import KeywordList
    from ..models.keyword_metrics_row_list import KeywordMetricsRowList
    from ..models.keywords_create import KeywordsCreate
    from ..models.keywords_update import KeywordsUpdate
    from ..models.keywords_written_result import KeywordsWrittenResult
    from ..models.match_type import MatchType
    from ..models.related_terms_result import RelatedTermsResult


class KeywordsResource(Resource):
    """The calls of ``client.keywords``."""

    __slots__ = ()

    def list(
        self,
        *,
        advertiser_id: str | int,
        match_types: Sequence[MatchType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        ad_group_id: str | int | Unset = UNSET,
        campaign_id: str | int | Unset = UNSET,
    ) -> KeywordList:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _list_operation(),
            {
                "advertiser_id": advertiser_id,
                "match_types": match_types,
                "page_size": page_size,
                "bookmark": bookmark,
                "ad_group_id": ad_group_id,
                "campaign_id": campaign_id,
            },
        )

    def create(
        self, body: KeywordsCreate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> KeywordsWrittenResult:
        """Create keywords

        Each keyword succeeds or fails by itself: look at the errors of the reply.

        ``POST /advertisers/{advertiser_id}/keywords/``
        Source: endpoints.csv line 80.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/keywords``.

        Args:
            body: The keywords to create.
            advertiser_id: Advertiser whose objects are meant.

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
        self, body: KeywordsUpdate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> KeywordsWrittenResult:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _update_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    def metrics(
        self, *, advertiser_id: str | int, country_code: str, keywords: Sequence[str]
    ) -> KeywordMetricsRowList:
        """Get metrics of keywords

        ``GET /advertisers/{advertiser_id}/keywords/metrics/``
        Source: endpoints.csv line 83.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/keywords/metrics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            country_code: Country to count searches in, as an ISO 3166-1 code.
            keywords: Keywords to ask about. 1 to 2000 items. Each item: At least 1 characters.

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
            _metrics_operation(),
            {"advertiser_id": advertiser_id, "country_code": country_code, "keywords": keywords},
        )

    def related(self, *, advertiser_id: str | int) -> RelatedTermsResult:
        """Get related keywords

        Retired. It has returned 410 since 30 June 2022; related terms are the nearest replacement.

        Deprecated.

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
            _related_operation(),
            {"advertiser_id": advertiser_id},
        )


class AsyncKeywordsResource(AsyncResource):
    """The calls of ``client.keywords``, to be awaited."""

    __slots__ = ()

    async def list(
        self,
        *,
        advertiser_id: str | int,
        match_types: Sequence[MatchType | str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        ad_group_id: str | int | Unset = UNSET,
        campaign_id: str | int | Unset = UNSET,
    ) -> KeywordList:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _list_operation(),
            {
                "advertiser_id": advertiser_id,
                "match_types": match_types,
                "page_size": page_size,
                "bookmark": bookmark,
                "ad_group_id": ad_group_id,
                "campaign_id": campaign_id,
            },
        )

    async def create(
        self, body: KeywordsCreate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> KeywordsWrittenResult:
        """Create keywords

        Each keyword succeeds or fails by itself: look at the errors of the reply.

        ``POST /advertisers/{advertiser_id}/keywords/``
        Source: endpoints.csv line 80.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/keywords``.

        Args:
            body: The keywords to create.
            advertiser_id: Advertiser whose objects are meant.

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
        self, body: KeywordsUpdate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> KeywordsWrittenResult:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _update_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    async def metrics(
        self, *, advertiser_id: str | int, country_code: str, keywords: Sequence[str]
    ) -> KeywordMetricsRowList:
        """Get metrics of keywords

        ``GET /advertisers/{advertiser_id}/keywords/metrics/``
        Source: endpoints.csv line 83.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/keywords/metrics``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            country_code: Country to count searches in, as an ISO 3166-1 code.
            keywords: Keywords to ask about. 1 to 2000 items. Each item: At least 1 characters.

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
            _metrics_operation(),
            {"advertiser_id": advertiser_id, "country_code": country_code, "keywords": keywords},
        )

    async def related(self, *, advertiser_id: str | int) -> RelatedTermsResult:
        """Get related keywords

        Retired. It has returned 410 since 30 June 2022; related terms are the nearest replacement.

        Deprecated.

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
            _related_operation(),
            {"advertiser_id": advertiser_id},
        )


@functools.cache
def _list_operation() -> _o.Operation[KeywordList]:
    from ..models.error_response import ErrorResponse
    from ..models.keyword_list import KeywordList
    from ..models.match_type import MatchType

    return _o.Operation(
        operation_id="get_keywords_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/keywords/",
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
                "match_types",
                "match_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(MatchType), min_items=1, max_items=5),
                explode=False,
            ),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
            _o.Parameter("ad_group_id", "ad_group_id", location="query", kind=_s.Id()),
            _o.Parameter("campaign_id", "campaign_id", location="query", kind=_s.Id()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(KeywordList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/keywords",
    )


@functools.cache
def _create_operation() -> _o.Operation[KeywordsWrittenResult]:
    from ..models.error_response import ErrorResponse
    from ..models.keywords_create import KeywordsCreate
    from ..models.keywords_written_result import KeywordsWrittenResult

    return _o.Operation(
        operation_id="create_keywords_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/keywords/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(KeywordsCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(KeywordsWrittenResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/keywords",
    )


@functools.cache
def _update_operation() -> _o.Operation[KeywordsWrittenResult]:
    from ..models.error_response import ErrorResponse
    from ..models.keywords_update import KeywordsUpdate
    from ..models.keywords_written_result import KeywordsWrittenResult

    return _o.Operation(
        operation_id="update_keywords_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/keywords/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(KeywordsUpdate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(KeywordsWrittenResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="PATCH /ad_accounts/{ad_account_id}/keywords",
    )


@functools.cache
def _metrics_operation() -> _o.Operation[KeywordMetricsRowList]:
    from ..models.error_response import ErrorResponse
    from ..models.keyword_metrics_row_list import KeywordMetricsRowList

    return _o.Operation(
        operation_id="get_keyword_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/keywords/metrics/",
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
            _o.Parameter("country_code", "country_code", location="query", kind=_s.String(), required=True),
            _o.Parameter(
                "keywords",
                "keywords",
                location="query",
                kind=_s.ListOf(_s.String(min_length=1), min_items=1, max_items=2000),
                required=True,
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(KeywordMetricsRowList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/keywords/metrics",
    )


@functools.cache
def _related_operation() -> _o.Operation[RelatedTermsResult]:
    from ..models.error_response import ErrorResponse
    from ..models.related_terms_result import RelatedTermsResult

    return _o.Operation(
        operation_id="get_related_keywords_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/keywords/related/",
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
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(RelatedTermsResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("410", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        deprecated=True,
        replacement="GET /terms/related",
    )
