# Made from spec/ads-v4.yaml.

"""Calls of ``client.terms_of_service``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import CallOptions
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.terms_of_service import TermsOfService


class TermsOfServiceResource(Resource):
    """The calls of ``client.terms_of_service``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_terms_of_service: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_terms_of_service: ...

    def get(
        self,
        *,
        advertiser_id: str | int,
        include_html: bool | Unset = UNSET,
        tos_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TermsOfService:
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
            _op.terms_of_service_get(),
            {"advertiser_id": advertiser_id, "include_html": include_html, "tos_type": tos_type},
            options=options,
        )


class AsyncTermsOfServiceResource(AsyncResource):
    """The calls of ``client.terms_of_service``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_terms_of_service: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_terms_of_service: ...

    async def get(
        self,
        *,
        advertiser_id: str | int,
        include_html: bool | Unset = UNSET,
        tos_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TermsOfService:
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
            _op.terms_of_service_get(),
            {"advertiser_id": advertiser_id, "include_html": include_html, "tos_type": tos_type},
            options=options,
        )


class ScopedTermsOfServiceResource(ScopedResource):
    """The calls of ``client.advertiser(...).terms_of_service``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_terms_of_service: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_terms_of_service: ...

    def get(
        self,
        *,
        include_html: bool | Unset = UNSET,
        tos_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TermsOfService:
        """Get the terms of service

        As ``client.terms_of_service.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.terms_of_service_get(),
            {"advertiser_id": self._scope, "include_html": include_html, "tos_type": tos_type},
            options=options,
        )


class AsyncScopedTermsOfServiceResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).terms_of_service``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_terms_of_service: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_terms_of_service: ...

    async def get(
        self,
        *,
        include_html: bool | Unset = UNSET,
        tos_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TermsOfService:
        """Get the terms of service

        As ``client.terms_of_service.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.terms_of_service_get(),
            {"advertiser_id": self._scope, "include_html": include_html, "tos_type": tos_type},
            options=options,
        )
