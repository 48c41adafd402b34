# Made from spec/ads-v4.yaml.

"""Calls of ``client.resources``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource
from .. import operations as _op

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._runtime.options import CallOptions
    from .. import declared as _declared
    from ..models.resources import AdvertiserCountry, Interest, MetricDefinitions, TargetingOptionType


class ResourcesResource(Resource):
    """The calls of ``client.resources``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_resources: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_resources: ...

    def advertiser_countries(self, **options: Unpack[CallOptions]) -> list[AdvertiserCountry]:
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
            _op.resources_advertiser_countries(),
            {},
            options=options,
        )

    def delivery_metrics(self, **options: Unpack[CallOptions]) -> MetricDefinitions:
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
            _op.resources_delivery_metrics(),
            {},
            options=options,
        )

    def interests(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
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
            _op.resources_interests(),
            {},
            options=options,
        )

    def interest(self, *, interest_id: str | int, **options: Unpack[CallOptions]) -> Interest:
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
            _op.resources_interest(),
            {"interest_id": interest_id},
            options=options,
        )

    def targeting_type(
        self, *, targeting_type: TargetingOptionType | str, **options: Unpack[CallOptions]
    ) -> list[dict[str, str]]:
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
            _op.resources_targeting_type(),
            {"targeting_type": targeting_type},
            options=options,
        )

    def targeting(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
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
            _op.resources_targeting(),
            {},
            options=options,
        )


class AsyncResourcesResource(AsyncResource):
    """The calls of ``client.resources``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_resources: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_resources: ...

    async def advertiser_countries(self, **options: Unpack[CallOptions]) -> list[AdvertiserCountry]:
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
            _op.resources_advertiser_countries(),
            {},
            options=options,
        )

    async def delivery_metrics(self, **options: Unpack[CallOptions]) -> MetricDefinitions:
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
            _op.resources_delivery_metrics(),
            {},
            options=options,
        )

    async def interests(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
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
            _op.resources_interests(),
            {},
            options=options,
        )

    async def interest(self, *, interest_id: str | int, **options: Unpack[CallOptions]) -> Interest:
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
            _op.resources_interest(),
            {"interest_id": interest_id},
            options=options,
        )

    async def targeting_type(
        self, *, targeting_type: TargetingOptionType | str, **options: Unpack[CallOptions]
    ) -> list[dict[str, str]]:
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
            _op.resources_targeting_type(),
            {"targeting_type": targeting_type},
            options=options,
        )

    async def targeting(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
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
            _op.resources_targeting(),
            {},
            options=options,
        )
