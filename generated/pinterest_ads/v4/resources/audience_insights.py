# Made from spec/ads-v4.yaml.

"""Calls of ``client.audience_insights``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    import builtins as _builtins
    from typing import Any, Unpack

    from ..._runtime.options import CallOptions
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.audience_insights import (
        AudienceCategory,
        CategorySort,
        InsightAudience,
        InsightScope,
        InsightType,
    )


class AudienceInsightsResource(Resource):
    """The calls of ``client.audience_insights``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_audience_insights: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_audience_insights: ...

    def list(
        self, *, advertiser_id: str | int, **options: Unpack[CallOptions]
    ) -> _builtins.list[InsightAudience]:
        """List the audiences that there are insights for

        ``GET /advertisers/{advertiser_id}/insights/audiences/``
        Source: endpoints.csv line 33.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/insights/audiences``.

        Args:
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            The audiences that there are insights for.

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
            _op.audience_insights_list(),
            {"advertiser_id": advertiser_id},
            options=options,
        )

    def category(
        self,
        *,
        advertiser_id: str | int,
        scope: InsightScope | str,
        type: InsightType | str,
        category_id: str | int,
        sort: CategorySort | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _builtins.list[AudienceCategory]:
        """Get interests within an interest of an audience

        ``GET /advertisers/{advertiser_id}/insights/audience/{scope}/{type}/{category_id}/``
        Source: endpoints.csv line 34.
        Token scopes: read_ads.
        In v5: nothing takes its place. Gone by 5.23.0; 5.8.0 still had it.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            scope: Whose audience it is.
            type: What its people did.
            category_id: Id of the interest.
            sort: Value that categories are ordered by.

        Returns:
            Interests of an audience.

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
            _op.audience_insights_category(),
            {
                "advertiser_id": advertiser_id,
                "scope": scope,
                "type": type,
                "category_id": category_id,
                "sort": sort,
            },
            options=options,
        )

    def get(
        self,
        *,
        advertiser_id: str | int,
        scope: InsightScope | str,
        type: InsightType | str,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get insights into an audience

        ``GET /advertisers/{advertiser_id}/insights/audience/{scope}/{type}/``
        Source: endpoints.csv line 35.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/audience_insights``. Nearest: the query parameter
        audience_insight_type takes the place of scope and type.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            scope: Whose audience it is.
            type: What its people did.

        Returns:
            Insights into an audience.

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
            _op.audience_insights_get(),
            {"advertiser_id": advertiser_id, "scope": scope, "type": type},
            options=options,
        )


class AsyncAudienceInsightsResource(AsyncResource):
    """The calls of ``client.audience_insights``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_audience_insights: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_audience_insights: ...

    async def list(
        self, *, advertiser_id: str | int, **options: Unpack[CallOptions]
    ) -> _builtins.list[InsightAudience]:
        """List the audiences that there are insights for

        ``GET /advertisers/{advertiser_id}/insights/audiences/``
        Source: endpoints.csv line 33.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/insights/audiences``.

        Args:
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            The audiences that there are insights for.

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
            _op.audience_insights_list(),
            {"advertiser_id": advertiser_id},
            options=options,
        )

    async def category(
        self,
        *,
        advertiser_id: str | int,
        scope: InsightScope | str,
        type: InsightType | str,
        category_id: str | int,
        sort: CategorySort | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _builtins.list[AudienceCategory]:
        """Get interests within an interest of an audience

        ``GET /advertisers/{advertiser_id}/insights/audience/{scope}/{type}/{category_id}/``
        Source: endpoints.csv line 34.
        Token scopes: read_ads.
        In v5: nothing takes its place. Gone by 5.23.0; 5.8.0 still had it.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            scope: Whose audience it is.
            type: What its people did.
            category_id: Id of the interest.
            sort: Value that categories are ordered by.

        Returns:
            Interests of an audience.

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
            _op.audience_insights_category(),
            {
                "advertiser_id": advertiser_id,
                "scope": scope,
                "type": type,
                "category_id": category_id,
                "sort": sort,
            },
            options=options,
        )

    async def get(
        self,
        *,
        advertiser_id: str | int,
        scope: InsightScope | str,
        type: InsightType | str,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get insights into an audience

        ``GET /advertisers/{advertiser_id}/insights/audience/{scope}/{type}/``
        Source: endpoints.csv line 35.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/audience_insights``. Nearest: the query parameter
        audience_insight_type takes the place of scope and type.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            scope: Whose audience it is.
            type: What its people did.

        Returns:
            Insights into an audience.

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
            _op.audience_insights_get(),
            {"advertiser_id": advertiser_id, "scope": scope, "type": type},
            options=options,
        )


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
            _op.audience_insights_list(),
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
            _op.audience_insights_category(),
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
            _op.audience_insights_get(),
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
            _op.audience_insights_list(),
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
            _op.audience_insights_category(),
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
            _op.audience_insights_get(),
            {"advertiser_id": self._scope, "scope": scope, "type": type},
            options=options,
        )
