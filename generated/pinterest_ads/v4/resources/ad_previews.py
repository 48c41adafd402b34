# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.ad_previews``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.ad_preview_result import AdPreviewResult
    from ..models.image_preview_create import ImagePreviewCreate


class AdPreviewsResource(Resource):
    """The calls of ``client.ad_previews``."""

    __slots__ = ()

    def create_from_image(
        self, body: ImagePreviewCreate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> AdPreviewResult:
        """Preview an image as an ad

        ``POST /advertisers/{advertiser_id}/ad_previews/image/``
        Source: endpoints.csv line 99.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ad_previews``. With image_url and title in the body.

        Args:
            body: The image to preview.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            A preview.

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
            _create_from_image_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    def create_from_pin(
        self, body: Mapping[str, Any], *, advertiser_id: str | int, pin_id: str | int
    ) -> AdPreviewResult:
        """Preview a Pin as an ad

        ``POST /advertisers/{advertiser_id}/ad_previews/{pin_id}``
        Source: endpoints.csv line 100.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ad_previews``. With pin_id in the body.

        Args:
            body: What to preview of the Pin.
            advertiser_id: Advertiser whose objects are meant.
            pin_id: Id of the Pin.

        Returns:
            A preview.

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
            _create_from_pin_operation(),
            {"advertiser_id": advertiser_id, "pin_id": pin_id},
            body,
        )


class AsyncAdPreviewsResource(AsyncResource):
    """The calls of ``client.ad_previews``, to be awaited."""

    __slots__ = ()

    async def create_from_image(
        self, body: ImagePreviewCreate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> AdPreviewResult:
        """Preview an image as an ad

        ``POST /advertisers/{advertiser_id}/ad_previews/image/``
        Source: endpoints.csv line 99.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ad_previews``. With image_url and title in the body.

        Args:
            body: The image to preview.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            A preview.

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
            _create_from_image_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    async def create_from_pin(
        self, body: Mapping[str, Any], *, advertiser_id: str | int, pin_id: str | int
    ) -> AdPreviewResult:
        """Preview a Pin as an ad

        ``POST /advertisers/{advertiser_id}/ad_previews/{pin_id}``
        Source: endpoints.csv line 100.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ad_previews``. With pin_id in the body.

        Args:
            body: What to preview of the Pin.
            advertiser_id: Advertiser whose objects are meant.
            pin_id: Id of the Pin.

        Returns:
            A preview.

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
            _create_from_pin_operation(),
            {"advertiser_id": advertiser_id, "pin_id": pin_id},
            body,
        )


@functools.cache
def _create_from_image_operation() -> _o.Operation[AdPreviewResult]:
    from ..models.ad_preview_result import AdPreviewResult
    from ..models.error_response import ErrorResponse
    from ..models.image_preview_create import ImagePreviewCreate

    return _o.Operation(
        operation_id="create_image_ad_preview_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/ad_previews/image/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(ImagePreviewCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdPreviewResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/ad_previews",
    )


@functools.cache
def _create_from_pin_operation() -> _o.Operation[AdPreviewResult]:
    from ..models.ad_preview_result import AdPreviewResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="create_pin_ad_preview_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/ad_previews/{pin_id}",
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
                "pin_id",
                "pin_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.MapOf(_s.Any())),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdPreviewResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/ad_previews",
    )
