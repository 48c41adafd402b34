# Made from spec/ads-v4.yaml.

"""Calls of ``client.terms``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.options import CallOptions
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.keywords_and_terms import RelatedTerms


class TermsResource(Resource):
    """The calls of ``client.terms``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_terms: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_terms: ...

    def related(self, *, terms: Sequence[str], **options: Unpack[CallOptions]) -> RelatedTerms:
        """List related terms

        ``GET /terms/related/``
        Source: endpoints.csv line 121.
        Token scopes: read_ads.
        In v5: ``GET /terms/related``.

        Args:
            terms: Terms to find related ones for. At least 1 item. Each item: At least 1 character. Each item:
                Matches `^[^,]+$`.

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
            _op.terms_related(),
            {"terms": terms},
            options=options,
        )

    def suggested(
        self, *, term: str, limit: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> list[str]:
        """Suggest terms

        Terms that begin like the one that is given.

        ``GET /terms/suggested/``
        Source: endpoints.csv line 122.
        Token scopes: read_ads.
        In v5: ``GET /terms/suggested``.

        Args:
            term: Beginning of the terms to suggest. At least 1 character.
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
            _op.terms_suggested(),
            {"term": term, "limit": limit},
            options=options,
        )


class AsyncTermsResource(AsyncResource):
    """The calls of ``client.terms``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_terms: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_terms: ...

    async def related(self, *, terms: Sequence[str], **options: Unpack[CallOptions]) -> RelatedTerms:
        """List related terms

        ``GET /terms/related/``
        Source: endpoints.csv line 121.
        Token scopes: read_ads.
        In v5: ``GET /terms/related``.

        Args:
            terms: Terms to find related ones for. At least 1 item. Each item: At least 1 character. Each item:
                Matches `^[^,]+$`.

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
            _op.terms_related(),
            {"terms": terms},
            options=options,
        )

    async def suggested(
        self, *, term: str, limit: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> list[str]:
        """Suggest terms

        Terms that begin like the one that is given.

        ``GET /terms/suggested/``
        Source: endpoints.csv line 122.
        Token scopes: read_ads.
        In v5: ``GET /terms/suggested``.

        Args:
            term: Beginning of the terms to suggest. At least 1 character.
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
            _op.terms_suggested(),
            {"term": term, "limit": limit},
            options=options,
        )
