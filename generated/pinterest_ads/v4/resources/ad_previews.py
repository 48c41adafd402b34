# Made from spec/ads-v4.yaml.

"""Calls of ``client.ad_previews``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ..._runtime.options import CallOptions
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.ad_previews import AdPreview, ImagePreviewCreate


class AdPreviewsResource(Resource):
    """The calls of ``client.ad_previews``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_ad_previews: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_ad_previews: ...

    @overload
    def create_from_image(
        self,
        body: ImagePreviewCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> AdPreview: ...

    @overload
    def create_from_image(
        self, *, advertiser_id: str | int, image_url: str, title: str, **options: Unpack[CallOptions]
    ) -> AdPreview: ...

    def create_from_image(
        self,
        body: ImagePreviewCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        image_url: str | Unset = UNSET,
        title: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AdPreview:
        """Preview an image as an ad

        ``POST /advertisers/{advertiser_id}/ad_previews/image/``
        Source: endpoints.csv line 99.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ad_previews``. With image_url and title in the body.

        Args:
            body: The image to preview.
            advertiser_id: Advertiser whose objects are meant.
            image_url: Address of the image.
            title: Title to show.

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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated.
        """
        return self._client.call(
            _op.ad_previews_create_from_image(),
            {"advertiser_id": advertiser_id},
            merged(body, {"image_url": image_url, "title": title}),
            options=options,
        )

    def create_from_pin(
        self,
        body: Mapping[str, Any],
        *,
        advertiser_id: str | int,
        pin_id: str | int,
        **options: Unpack[CallOptions],
    ) -> AdPreview:
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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated.
        """
        return self._client.call(
            _op.ad_previews_create_from_pin(),
            {"advertiser_id": advertiser_id, "pin_id": pin_id},
            body,
            options=options,
        )


class AsyncAdPreviewsResource(AsyncResource):
    """The calls of ``client.ad_previews``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_ad_previews: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_ad_previews: ...

    @overload
    async def create_from_image(
        self,
        body: ImagePreviewCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> AdPreview: ...

    @overload
    async def create_from_image(
        self, *, advertiser_id: str | int, image_url: str, title: str, **options: Unpack[CallOptions]
    ) -> AdPreview: ...

    async def create_from_image(
        self,
        body: ImagePreviewCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        image_url: str | Unset = UNSET,
        title: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AdPreview:
        """Preview an image as an ad

        ``POST /advertisers/{advertiser_id}/ad_previews/image/``
        Source: endpoints.csv line 99.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ad_previews``. With image_url and title in the body.

        Args:
            body: The image to preview.
            advertiser_id: Advertiser whose objects are meant.
            image_url: Address of the image.
            title: Title to show.

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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated.
        """
        return await self._client.call(
            _op.ad_previews_create_from_image(),
            {"advertiser_id": advertiser_id},
            merged(body, {"image_url": image_url, "title": title}),
            options=options,
        )

    async def create_from_pin(
        self,
        body: Mapping[str, Any],
        *,
        advertiser_id: str | int,
        pin_id: str | int,
        **options: Unpack[CallOptions],
    ) -> AdPreview:
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
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated.
        """
        return await self._client.call(
            _op.ad_previews_create_from_pin(),
            {"advertiser_id": advertiser_id, "pin_id": pin_id},
            body,
            options=options,
        )


class ScopedAdPreviewsResource(ScopedResource):
    """The calls of ``client.advertiser(...).ad_previews``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_ad_previews: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_ad_previews: ...

    @overload
    def create_from_image(
        self, body: ImagePreviewCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> AdPreview: ...

    @overload
    def create_from_image(
        self, *, image_url: str, title: str, **options: Unpack[CallOptions]
    ) -> AdPreview: ...

    def create_from_image(
        self,
        body: ImagePreviewCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        image_url: str | Unset = UNSET,
        title: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AdPreview:
        """Preview an image as an ad

        As ``client.ad_previews.create_from_image``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.ad_previews_create_from_image(),
            {"advertiser_id": self._scope},
            merged(body, {"image_url": image_url, "title": title}),
            options=options,
        )

    def create_from_pin(
        self, body: Mapping[str, Any], *, pin_id: str | int, **options: Unpack[CallOptions]
    ) -> AdPreview:
        """Preview a Pin as an ad

        As ``client.ad_previews.create_from_pin``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.ad_previews_create_from_pin(),
            {"advertiser_id": self._scope, "pin_id": pin_id},
            body,
            options=options,
        )


class AsyncScopedAdPreviewsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).ad_previews``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_ad_previews: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_ad_previews: ...

    @overload
    async def create_from_image(
        self, body: ImagePreviewCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> AdPreview: ...

    @overload
    async def create_from_image(
        self, *, image_url: str, title: str, **options: Unpack[CallOptions]
    ) -> AdPreview: ...

    async def create_from_image(
        self,
        body: ImagePreviewCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        image_url: str | Unset = UNSET,
        title: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AdPreview:
        """Preview an image as an ad

        As ``client.ad_previews.create_from_image``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.ad_previews_create_from_image(),
            {"advertiser_id": self._scope},
            merged(body, {"image_url": image_url, "title": title}),
            options=options,
        )

    async def create_from_pin(
        self, body: Mapping[str, Any], *, pin_id: str | int, **options: Unpack[CallOptions]
    ) -> AdPreview:
        """Preview a Pin as an ad

        As ``client.ad_previews.create_from_pin``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.ad_previews_create_from_pin(),
            {"advertiser_id": self._scope, "pin_id": pin_id},
            body,
            options=options,
        )
