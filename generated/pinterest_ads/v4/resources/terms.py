# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.terms``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.related_terms_result import RelatedTermsResult
    from ..models.suggested_terms import SuggestedTerms


class TermsResource(Resource):
    """The calls of ``client.terms``."""

    __slots__ = ()

    def related(self, *, terms: Sequence[str]) -> RelatedTermsResult:
        """List related terms

        ``GET /terms/related/``
        Source: endpoints.csv line 121.
        Token scopes: read_ads.
        In v5: ``GET /terms/related``.

        Args:
            terms: Terms to find related ones for. At least 1 items. Each item: At least 1 characters.

        Returns:
            The related terms.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _related_operation(),
            {"terms": terms},
        )

    def suggested(self, *, term: str, limit: int | Unset = UNSET) -> SuggestedTerms:
        """Suggest terms

        Terms that begin like the one that is given.

        ``GET /terms/suggested/``
        Source: endpoints.csv line 122.
        Token scopes: read_ads.
        In v5: ``GET /terms/suggested``.

        Args:
            term: Beginning of the terms to suggest. At least 1 characters.
            limit: How many terms to suggest. 1 to 10. The API's default: 4.

        Returns:
            The suggested terms.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _suggested_operation(),
            {"term": term, "limit": limit},
        )


class AsyncTermsResource(AsyncResource):
    """The calls of ``client.terms``, to be awaited."""

    __slots__ = ()

    async def related(self, *, terms: Sequence[str]) -> RelatedTermsResult:
        """List related terms

        ``GET /terms/related/``
        Source: endpoints.csv line 121.
        Token scopes: read_ads.
        In v5: ``GET /terms/related``.

        Args:
            terms: Terms to find related ones for. At least 1 items. Each item: At least 1 characters.

        Returns:
            The related terms.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _related_operation(),
            {"terms": terms},
        )

    async def suggested(self, *, term: str, limit: int | Unset = UNSET) -> SuggestedTerms:
        """Suggest terms

        Terms that begin like the one that is given.

        ``GET /terms/suggested/``
        Source: endpoints.csv line 122.
        Token scopes: read_ads.
        In v5: ``GET /terms/suggested``.

        Args:
            term: Beginning of the terms to suggest. At least 1 characters.
            limit: How many terms to suggest. 1 to 10. The API's default: 4.

        Returns:
            The suggested terms.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _suggested_operation(),
            {"term": term, "limit": limit},
        )


@functools.cache
def _related_operation() -> _o.Operation[RelatedTermsResult]:
    from ..models.error_response import ErrorResponse
    from ..models.related_terms_result import RelatedTermsResult

    return _o.Operation(
        operation_id="get_related_terms_handler",
        method="GET",
        path="/terms/related/",
        parameters=(
            _o.Parameter(
                "terms",
                "terms",
                location="query",
                kind=_s.ListOf(_s.String(min_length=1), min_items=1),
                required=True,
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(RelatedTermsResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /terms/related",
    )


@functools.cache
def _suggested_operation() -> _o.Operation[SuggestedTerms]:
    from ..models.error_response import ErrorResponse
    from ..models.suggested_terms import SuggestedTerms

    return _o.Operation(
        operation_id="get_suggested_terms_handler",
        method="GET",
        path="/terms/suggested/",
        parameters=(
            _o.Parameter("term", "term", location="query", kind=_s.String(min_length=1), required=True),
            _o.Parameter("limit", "limit", location="query", kind=_s.Integer(minimum=1, maximum=10)),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(SuggestedTerms)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /terms/suggested",
    )
