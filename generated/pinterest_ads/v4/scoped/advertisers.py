# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).advertisers``: those of ``client.advertisers``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..operations import advertisers as _op

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import CallOptions
    from .. import declared as _declared
    from ..models.advertiser import Advertiser


class ScopedAdvertisersResource(ScopedResource):
    """The calls of ``client.advertiser(...).advertisers``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_advertisers: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_advertisers: ...

    def get(self, **options: Unpack[CallOptions]) -> Advertiser:
        """Get an advertiser

        As ``client.advertisers.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.get(),
            {"advertiser_id": self._scope},
            options=options,
        )


class AsyncScopedAdvertisersResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).advertisers``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_advertisers: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_advertisers: ...

    async def get(self, **options: Unpack[CallOptions]) -> Advertiser:
        """Get an advertiser

        As ``client.advertisers.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.get(),
            {"advertiser_id": self._scope},
            options=options,
        )
