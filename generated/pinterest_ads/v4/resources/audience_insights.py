# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.audience_insights``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.audience_category_list import AudienceCategoryList
    from ..models.audience_insight_result import AudienceInsightResult
    from ..models.category_sort import CategorySort
    from ..models.insight_audience import InsightScope, InsightType
    from ..models.insight_audience_list import InsightAudienceList


class AudienceInsightsResource(Resource):
    """The calls of ``client.audience_insights``."""

    __slots__ = ()

    def list(self, *, advertiser_id: str | int) -> InsightAudienceList:
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
            _list_operation(),
            {"advertiser_id": advertiser_id},
        )

    def category(
        self,
        *,
        advertiser_id: str | int,
        scope: InsightScope | str,
        type: InsightType | str,
        category_id: str | int,
        sort: CategorySort | str | Unset = UNSET,
    ) -> AudienceCategoryList:
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
            _category_operation(),
            {
                "advertiser_id": advertiser_id,
                "scope": scope,
                "type": type,
                "category_id": category_id,
                "sort": sort,
            },
        )

    def get(
        self, *, advertiser_id: str | int, scope: InsightScope | str, type: InsightType | str
    ) -> AudienceInsightResult:
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
            _get_operation(),
            {"advertiser_id": advertiser_id, "scope": scope, "type": type},
        )


class AsyncAudienceInsightsResource(AsyncResource):
    """The calls of ``client.audience_insights``, to be awaited."""

    __slots__ = ()

    async def list(self, *, advertiser_id: str | int) -> InsightAudienceList:
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
            _list_operation(),
            {"advertiser_id": advertiser_id},
        )

    async def category(
        self,
        *,
        advertiser_id: str | int,
        scope: InsightScope | str,
        type: InsightType | str,
        category_id: str | int,
        sort: CategorySort | str | Unset = UNSET,
    ) -> AudienceCategoryList:
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
            _category_operation(),
            {
                "advertiser_id": advertiser_id,
                "scope": scope,
                "type": type,
                "category_id": category_id,
                "sort": sort,
            },
        )

    async def get(
        self, *, advertiser_id: str | int, scope: InsightScope | str, type: InsightType | str
    ) -> AudienceInsightResult:
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
            _get_operation(),
            {"advertiser_id": advertiser_id, "scope": scope, "type": type},
        )


@functools.cache
def _list_operation() -> _o.Operation[InsightAudienceList]:
    from ..models.error_response import ErrorResponse
    from ..models.insight_audience_list import InsightAudienceList

    return _o.Operation(
        operation_id="get_audience_insights_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/insights/audiences/",
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
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(InsightAudienceList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/insights/audiences",
    )


@functools.cache
def _category_operation() -> _o.Operation[AudienceCategoryList]:
    from ..models.audience_category_list import AudienceCategoryList
    from ..models.category_sort import CategorySort
    from ..models.error_response import ErrorResponse
    from ..models.insight_audience import InsightScope, InsightType

    return _o.Operation(
        operation_id="get_audience_insight_category_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/insights/audience/{scope}/{type}/{category_id}/",
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
                "scope",
                "scope",
                location="path",
                kind=_s.EnumOf(InsightScope),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter(
                "type",
                "type",
                location="path",
                kind=_s.EnumOf(InsightType),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter(
                "category_id",
                "category_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter("sort", "sort", location="query", kind=_s.EnumOf(CategorySort)),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceCategoryList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
    )


@functools.cache
def _get_operation() -> _o.Operation[AudienceInsightResult]:
    from ..models.audience_insight_result import AudienceInsightResult
    from ..models.error_response import ErrorResponse
    from ..models.insight_audience import InsightScope, InsightType

    return _o.Operation(
        operation_id="get_audience_insight_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/insights/audience/{scope}/{type}/",
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
                "scope",
                "scope",
                location="path",
                kind=_s.EnumOf(InsightScope),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter(
                "type",
                "type",
                location="path",
                kind=_s.EnumOf(InsightType),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceInsightResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/audience_insights",
    )
