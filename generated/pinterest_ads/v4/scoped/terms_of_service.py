# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).terms_of_service``: those of ``client.terms_of_service``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import terms_of_service as _op

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import CallOptions
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.terms_of_service import TermsOfService


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
            _op.get(),
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
            _op.get(),
            {"advertiser_id": self._scope, "include_html": include_html, "tos_type": tos_type},
            options=options,
        )
