# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).ad_previews``: those of ``client.ad_previews``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import ad_previews as _op

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ..._runtime.options import CallOptions
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.ad_preview import AdPreview
    from ..models.image_preview_create import ImagePreviewCreate


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
            _op.create_from_image(),
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
            _op.create_from_pin(),
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
            _op.create_from_image(),
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
            _op.create_from_pin(),
            {"advertiser_id": self._scope, "pin_id": pin_id},
            body,
            options=options,
        )
