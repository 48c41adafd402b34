# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.terms_of_service``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.terms_of_service_result import TermsOfServiceResult


class TermsOfServiceResource(Resource):
    """The calls of ``client.terms_of_service``."""

    __slots__ = ()

    def get(
        self, *, advertiser_id: str | int, include_html: bool | Unset = UNSET, tos_type: str | Unset = UNSET
    ) -> TermsOfServiceResult:
        """Get the terms of service

        ``GET /advertisers/{advertiser_id}/terms_of_service/``
        Source: endpoints.csv line 123.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/terms_of_service``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            include_html: Whether to include the text of the terms. The API's default: False.
            tos_type: Kind of the terms.

        Returns:
            The terms.

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
            {"advertiser_id": advertiser_id, "include_html": include_html, "tos_type": tos_type},
        )


class AsyncTermsOfServiceResource(AsyncResource):
    """The calls of ``client.terms_of_service``, to be awaited."""

    __slots__ = ()

    async def get(
        self, *, advertiser_id: str | int, include_html: bool | Unset = UNSET, tos_type: str | Unset = UNSET
    ) -> TermsOfServiceResult:
        """Get the terms of service

        ``GET /advertisers/{advertiser_id}/terms_of_service/``
        Source: endpoints.csv line 123.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/terms_of_service``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            include_html: Whether to include the text of the terms. The API's default: False.
            tos_type: Kind of the terms.

        Returns:
            The terms.

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
            {"advertiser_id": advertiser_id, "include_html": include_html, "tos_type": tos_type},
        )


@functools.cache
def _get_operation() -> _o.Operation[TermsOfServiceResult]:
    from ..models.error_response import ErrorResponse
    from ..models.terms_of_service_result import TermsOfServiceResult

    return _o.Operation(
        operation_id="get_terms_of_service_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/terms_of_service/",
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
            _o.Parameter("include_html", "include_html", location="query", kind=_s.Boolean()),
            _o.Parameter("tos_type", "tos_type", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(TermsOfServiceResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/terms_of_service",
    )
