# Made from spec/ads-v4.yaml.

"""Calls of ``client.advertisers``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.advertisers import Advertiser


class AdvertisersResource(Resource):
    """The calls of ``client.advertisers``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_advertisers: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_advertisers: ...

    def get(self, *, advertiser_id: str | int, **options: Unpack[CallOptions]) -> Advertiser:
        """Get an advertiser

        ``GET /advertisers/{advertiser_id}/``
        Source: endpoints.csv line 8.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            An advertiser.

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
            _op.advertisers_get(),
            {"advertiser_id": advertiser_id},
            options=options,
        )

    def list(
        self,
        *,
        owner_user_id: str | int | Unset = UNSET,
        include_acl: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Advertiser]:
        """List advertisers

        The advertisers that the user owns and, if asked for, those that others share.

        ``GET /advertisers/``
        Source: endpoints.csv line 13.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts``. include_shared_accounts takes the place of owner_user_id and include_acl.

        Args:
            owner_user_id: Only advertisers that this user owns.
            include_acl: Whether advertisers that others share with the user are listed as well.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of advertisers.

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
            _op.advertisers_list(),
            {
                "owner_user_id": owner_user_id,
                "include_acl": include_acl,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )


class AsyncAdvertisersResource(AsyncResource):
    """The calls of ``client.advertisers``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_advertisers: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_advertisers: ...

    async def get(self, *, advertiser_id: str | int, **options: Unpack[CallOptions]) -> Advertiser:
        """Get an advertiser

        ``GET /advertisers/{advertiser_id}/``
        Source: endpoints.csv line 8.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            An advertiser.

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
            _op.advertisers_get(),
            {"advertiser_id": advertiser_id},
            options=options,
        )

    def list(
        self,
        *,
        owner_user_id: str | int | Unset = UNSET,
        include_acl: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Advertiser]:
        """List advertisers

        The advertisers that the user owns and, if asked for, those that others share.

        ``GET /advertisers/``
        Source: endpoints.csv line 13.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts``. include_shared_accounts takes the place of owner_user_id and include_acl.

        Args:
            owner_user_id: Only advertisers that this user owns.
            include_acl: Whether advertisers that others share with the user are listed as well.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of advertisers.

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
            _op.advertisers_list(),
            {
                "owner_user_id": owner_user_id,
                "include_acl": include_acl,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )


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
            _op.advertisers_get(),
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
            _op.advertisers_get(),
            {"advertiser_id": self._scope},
            options=options,
        )
