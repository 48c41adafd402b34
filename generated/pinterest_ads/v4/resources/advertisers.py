# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertisers``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.advertiser_list import AdvertiserList
    from ..models.advertiser_result import AdvertiserResult


class AdvertisersResource(Resource):
    """The calls of ``client.advertisers``."""

    __slots__ = ()

    def get(self, *, advertiser_id: str | int) -> AdvertiserResult:
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
            _get_operation(),
            {"advertiser_id": advertiser_id},
        )

    def list(
        self,
        *,
        owner_user_id: str | int | Unset = UNSET,
        include_acl: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
    ) -> AdvertiserList:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _list_operation(),
            {
                "owner_user_id": owner_user_id,
                "include_acl": include_acl,
                "page_size": page_size,
                "bookmark": bookmark,
            },
        )


class AsyncAdvertisersResource(AsyncResource):
    """The calls of ``client.advertisers``, to be awaited."""

    __slots__ = ()

    async def get(self, *, advertiser_id: str | int) -> AdvertiserResult:
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
            _get_operation(),
            {"advertiser_id": advertiser_id},
        )

    async def list(
        self,
        *,
        owner_user_id: str | int | Unset = UNSET,
        include_acl: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
    ) -> AdvertiserList:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _list_operation(),
            {
                "owner_user_id": owner_user_id,
                "include_acl": include_acl,
                "page_size": page_size,
                "bookmark": bookmark,
            },
        )


@functools.cache
def _get_operation() -> _o.Operation[AdvertiserResult]:
    from ..models.advertiser_result import AdvertiserResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_advertiser_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/",
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
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdvertiserResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}",
    )


@functools.cache
def _list_operation() -> _o.Operation[AdvertiserList]:
    from ..models.advertiser_list import AdvertiserList
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_advertisers_handler",
        method="GET",
        path="/advertisers/",
        parameters=(
            _o.Parameter("owner_user_id", "owner_user_id", location="query", kind=_s.Id()),
            _o.Parameter("include_acl", "include_acl", location="query", kind=_s.Boolean()),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdvertiserList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts",
    )
