# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).pins``: those of ``client.pins``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import pins as _op

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared


class ScopedPinsResource(ScopedResource):
    """The calls of ``client.advertiser(...).pins``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_pins: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_pins: ...

    def list(
        self, *, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Pages[dict[str, Any]]:
        """List the Pins of an advertiser

        As ``client.pins.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.list(),
            {"advertiser_id": self._scope, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )


class AsyncScopedPinsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).pins``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_pins: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_pins: ...

    def list(
        self, *, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncPages[dict[str, Any]]:
        """List the Pins of an advertiser

        As ``client.pins.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.list(),
            {"advertiser_id": self._scope, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )
