# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.pins``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pin_list import PinList


class PinsResource(Resource):
    """The calls of ``client.pins``."""

    __slots__ = ()

    def list(
        self, *, advertiser_id: str | int, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET
    ) -> PinList:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _list_operation(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
        )


class AsyncPinsResource(AsyncResource):
    """The calls of ``client.pins``, to be awaited."""

    __slots__ = ()

    async def list(
        self, *, advertiser_id: str | int, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET
    ) -> PinList:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _list_operation(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
        )


@functools.cache
def _list_operation() -> _o.Operation[PinList]:
    from ..models.error_response import ErrorResponse
    from ..models.pin_list import PinList

    return _o.Operation(
        operation_id="get_advertiser_pins_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/pins/",
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
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(PinList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_boards", "read_pins")),),),
        replacement="GET /pins",
    )
