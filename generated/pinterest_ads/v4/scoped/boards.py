# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).boards``: those of ``client.boards``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import boards as _op

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared


class ScopedBoardsResource(ScopedResource):
    """The calls of ``client.advertiser(...).boards``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_boards: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_boards: ...

    def list(
        self, *, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Pages[dict[str, Any]]:
        """List boards

        As ``client.boards.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.list(),
            {"advertiser_id": self._scope, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )


class AsyncScopedBoardsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).boards``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_boards: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_boards: ...

    def list(
        self, *, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncPages[dict[str, Any]]:
        """List boards

        As ``client.boards.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.list(),
            {"advertiser_id": self._scope, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )
