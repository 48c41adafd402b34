# Made from spec/ads-v4.yaml.

"""Calls of ``client.pins``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared


class PinsResource(Resource):
    """The calls of ``client.pins``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_pins: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_pins: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[dict[str, Any]]:
        """List the Pins of an advertiser

        ``GET /advertisers/{advertiser_id}/pins/``
        Source: endpoints.csv line 88.
        Token scopes: read_boards, read_pins.
        In v5: ``GET /pins``. With ad_account_id as a query parameter.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of Pins.

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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.pins_list(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )


class AsyncPinsResource(AsyncResource):
    """The calls of ``client.pins``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_pins: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_pins: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[dict[str, Any]]:
        """List the Pins of an advertiser

        ``GET /advertisers/{advertiser_id}/pins/``
        Source: endpoints.csv line 88.
        Token scopes: read_boards, read_pins.
        In v5: ``GET /pins``. With ad_account_id as a query parameter.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of Pins.

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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.pins_list(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )


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
            _op.pins_list(),
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
            _op.pins_list(),
            {"advertiser_id": self._scope, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )
