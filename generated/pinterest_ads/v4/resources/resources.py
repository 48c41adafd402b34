# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.resources``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.advertiser_country_list import AdvertiserCountryList
    from ..models.interest_result import InterestResult
    from ..models.interest_tree_result import InterestTreeResult
    from ..models.metric_definitions_result import MetricDefinitionsResult
    from ..models.targeting_option_list import TargetingOptionList
    from ..models.targeting_option_type import TargetingOptionType
    from ..models.targeting_options_result import TargetingOptionsResult


class ResourcesResource(Resource):
    """The calls of ``client.resources``."""

    __slots__ = ()

    def advertiser_countries(self) -> AdvertiserCountryList:
        """List the countries in which advertisers are billed

        ``GET /advertisers/countries/``
        Source: endpoints.csv line 111.
        Token scopes: read_ads.
        In v5: ``GET /resources/ad_account_countries``.

        Returns:
            The countries.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _advertiser_countries_operation(),
            {},
        )

    def delivery_metrics(self) -> MetricDefinitionsResult:
        """List the metrics that there are

        ``GET /resources/delivery_metrics``
        Source: endpoints.csv line 112.
        Token scopes: read_ads.
        In v5: ``GET /resources/delivery_metrics``. The list is called items.

        Returns:
            The metrics that there are.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _delivery_metrics_operation(),
            {},
        )

    def interests(self) -> InterestTreeResult:
        """List the interests that ads can target

        ``GET /interests/``
        Source: endpoints.csv line 113.
        Token scopes: read_ads.
        In v5: ``GET /resources/targeting/{targeting_type}``. Nearest: with INTEREST as targeting_type.

        Returns:
            The interests.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _interests_operation(),
            {},
        )

    def interest(self, *, interest_id: str | int) -> InterestResult:
        """Get an interest that ads can target

        ``GET /targeting/interest/{interest_id}``
        Source: endpoints.csv line 114.
        Token scopes: read_ads.
        In v5: ``GET /resources/targeting/interests/{interest_id}``.

        Args:
            interest_id: Id of the interest.

        Returns:
            An interest.

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
            _interest_operation(),
            {"interest_id": interest_id},
        )

    def targeting_type(self, *, targeting_type: TargetingOptionType | str) -> TargetingOptionList:
        """List the targeting values of one kind

        ``GET /targeting/{targeting_type}``
        Source: endpoints.csv line 115.
        Token scopes: read_ads.
        In v5: ``GET /resources/targeting/{targeting_type}``.

        Args:
            targeting_type: Kind of targeting.

        Returns:
            The targeting values and their labels.

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
            _targeting_type_operation(),
            {"targeting_type": targeting_type},
        )

    def targeting(self) -> TargetingOptionsResult:
        """List everything that ads can target

        ``GET /targeting/``
        Source: endpoints.csv line 116.
        Token scopes: read_ads.
        In v5: nothing takes its place. Ask for each targeting type by GET
        /resources/targeting/{targeting_type}.

        Returns:
            Everything that can be targeted.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _targeting_operation(),
            {},
        )


class AsyncResourcesResource(AsyncResource):
    """The calls of ``client.resources``, to be awaited."""

    __slots__ = ()

    async def advertiser_countries(self) -> AdvertiserCountryList:
        """List the countries in which advertisers are billed

        ``GET /advertisers/countries/``
        Source: endpoints.csv line 111.
        Token scopes: read_ads.
        In v5: ``GET /resources/ad_account_countries``.

        Returns:
            The countries.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _advertiser_countries_operation(),
            {},
        )

    async def delivery_metrics(self) -> MetricDefinitionsResult:
        """List the metrics that there are

        ``GET /resources/delivery_metrics``
        Source: endpoints.csv line 112.
        Token scopes: read_ads.
        In v5: ``GET /resources/delivery_metrics``. The list is called items.

        Returns:
            The metrics that there are.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _delivery_metrics_operation(),
            {},
        )

    async def interests(self) -> InterestTreeResult:
        """List the interests that ads can target

        ``GET /interests/``
        Source: endpoints.csv line 113.
        Token scopes: read_ads.
        In v5: ``GET /resources/targeting/{targeting_type}``. Nearest: with INTEREST as targeting_type.

        Returns:
            The interests.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _interests_operation(),
            {},
        )

    async def interest(self, *, interest_id: str | int) -> InterestResult:
        """Get an interest that ads can target

        ``GET /targeting/interest/{interest_id}``
        Source: endpoints.csv line 114.
        Token scopes: read_ads.
        In v5: ``GET /resources/targeting/interests/{interest_id}``.

        Args:
            interest_id: Id of the interest.

        Returns:
            An interest.

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
            _interest_operation(),
            {"interest_id": interest_id},
        )

    async def targeting_type(self, *, targeting_type: TargetingOptionType | str) -> TargetingOptionList:
        """List the targeting values of one kind

        ``GET /targeting/{targeting_type}``
        Source: endpoints.csv line 115.
        Token scopes: read_ads.
        In v5: ``GET /resources/targeting/{targeting_type}``.

        Args:
            targeting_type: Kind of targeting.

        Returns:
            The targeting values and their labels.

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
            _targeting_type_operation(),
            {"targeting_type": targeting_type},
        )

    async def targeting(self) -> TargetingOptionsResult:
        """List everything that ads can target

        ``GET /targeting/``
        Source: endpoints.csv line 116.
        Token scopes: read_ads.
        In v5: nothing takes its place. Ask for each targeting type by GET
        /resources/targeting/{targeting_type}.

        Returns:
            Everything that can be targeted.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _targeting_operation(),
            {},
        )


@functools.cache
def _advertiser_countries_operation() -> _o.Operation[AdvertiserCountryList]:
    from ..models.advertiser_country_list import AdvertiserCountryList
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_advertiser_countries_handler",
        method="GET",
        path="/advertisers/countries/",
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdvertiserCountryList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/ad_account_countries",
    )


@functools.cache
def _delivery_metrics_operation() -> _o.Operation[MetricDefinitionsResult]:
    from ..models.error_response import ErrorResponse
    from ..models.metric_definitions_result import MetricDefinitionsResult

    return _o.Operation(
        operation_id="get_available_metrics_definition_handler",
        method="GET",
        path="/resources/delivery_metrics",
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(MetricDefinitionsResult)),)
            ),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/delivery_metrics",
    )


@functools.cache
def _interests_operation() -> _o.Operation[InterestTreeResult]:
    from ..models.error_response import ErrorResponse
    from ..models.interest_tree_result import InterestTreeResult

    return _o.Operation(
        operation_id="get_interests_handler",
        method="GET",
        path="/interests/",
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(InterestTreeResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/targeting/{targeting_type}",
    )


@functools.cache
def _interest_operation() -> _o.Operation[InterestResult]:
    from ..models.error_response import ErrorResponse
    from ..models.interest_result import InterestResult

    return _o.Operation(
        operation_id="get_targeting_interest_handler",
        method="GET",
        path="/targeting/interest/{interest_id}",
        parameters=(
            _o.Parameter(
                "interest_id",
                "interest_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(InterestResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/targeting/interests/{interest_id}",
    )


@functools.cache
def _targeting_type_operation() -> _o.Operation[TargetingOptionList]:
    from ..models.error_response import ErrorResponse
    from ..models.targeting_option_list import TargetingOptionList
    from ..models.targeting_option_type import TargetingOptionType

    return _o.Operation(
        operation_id="get_targeting_type_handler",
        method="GET",
        path="/targeting/{targeting_type}",
        parameters=(
            _o.Parameter(
                "targeting_type",
                "targeting_type",
                location="path",
                kind=_s.EnumOf(TargetingOptionType),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(TargetingOptionList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/targeting/{targeting_type}",
    )


@functools.cache
def _targeting_operation() -> _o.Operation[TargetingOptionsResult]:
    from ..models.error_response import ErrorResponse
    from ..models.targeting_options_result import TargetingOptionsResult

    return _o.Operation(
        operation_id="get_targeting_handler",
        method="GET",
        path="/targeting/",
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(TargetingOptionsResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
    )
