# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).conversion_tags``: those of ``client.conversion_tags``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import conversion_tags as _op

if TYPE_CHECKING:
    import builtins as _builtins
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.conversion_tag import ConversionTag
    from ..models.conversion_tag_create import ConversionTagCreate
    from ..models.conversion_tag_event import ConversionTagEvent
    from ..models.conversion_tag_update import ConversionTagUpdate
    from ..models.entity_status import EntityStatus


class ScopedConversionTagsResource(ScopedResource):
    """The calls of ``client.advertiser(...).conversion_tags``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_conversion_tags: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_conversion_tags: ...

    def list(
        self,
        *,
        filter_deleted: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[ConversionTag]:
        """List conversion tags

        As ``client.conversion_tags.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.list(),
            {
                "advertiser_id": self._scope,
                "filter_deleted": filter_deleted,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    @overload
    def create(
        self, body: ConversionTagCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ConversionTag: ...

    @overload
    def create(
        self,
        *,
        name: str,
        aem_enabled: bool | Unset = UNSET,
        aem_fnln_enabled: bool | Unset = UNSET,
        aem_ph_enabled: bool | Unset = UNSET,
        aem_ge_enabled: bool | Unset = UNSET,
        aem_db_enabled: bool | Unset = UNSET,
        aem_loc_enabled: bool | Unset = UNSET,
        md_frequency: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConversionTag: ...

    def create(
        self,
        body: ConversionTagCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        aem_enabled: bool | Unset = UNSET,
        aem_fnln_enabled: bool | Unset = UNSET,
        aem_ph_enabled: bool | Unset = UNSET,
        aem_ge_enabled: bool | Unset = UNSET,
        aem_db_enabled: bool | Unset = UNSET,
        aem_loc_enabled: bool | Unset = UNSET,
        md_frequency: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConversionTag:
        """Create a conversion tag

        As ``client.conversion_tags.create``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.create(),
            {"advertiser_id": self._scope},
            merged(
                body,
                {
                    "name": name,
                    "aem_enabled": aem_enabled,
                    "aem_fnln_enabled": aem_fnln_enabled,
                    "aem_ph_enabled": aem_ph_enabled,
                    "aem_ge_enabled": aem_ge_enabled,
                    "aem_db_enabled": aem_db_enabled,
                    "aem_loc_enabled": aem_loc_enabled,
                    "md_frequency": md_frequency,
                },
            ),
            options=options,
        )

    @overload
    def update(
        self, body: ConversionTagUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ConversionTag: ...

    @overload
    def update(
        self,
        *,
        id: str | int,
        name: str | Unset = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        aem_enabled: bool | Unset = UNSET,
        aem_fnln_enabled: bool | Unset = UNSET,
        aem_ph_enabled: bool | Unset = UNSET,
        aem_ge_enabled: bool | Unset = UNSET,
        aem_db_enabled: bool | Unset = UNSET,
        aem_loc_enabled: bool | Unset = UNSET,
        md_frequency: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConversionTag: ...

    def update(
        self,
        body: ConversionTagUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        id: str | int | Unset = UNSET,
        aem_enabled: bool | Unset = UNSET,
        aem_fnln_enabled: bool | Unset = UNSET,
        aem_ph_enabled: bool | Unset = UNSET,
        aem_ge_enabled: bool | Unset = UNSET,
        aem_db_enabled: bool | Unset = UNSET,
        aem_loc_enabled: bool | Unset = UNSET,
        md_frequency: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConversionTag:
        """Update a conversion tag

        As ``client.conversion_tags.update``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.update(),
            {"advertiser_id": self._scope},
            merged(
                body,
                {
                    "name": name,
                    "status": status,
                    "id": id,
                    "aem_enabled": aem_enabled,
                    "aem_fnln_enabled": aem_fnln_enabled,
                    "aem_ph_enabled": aem_ph_enabled,
                    "aem_ge_enabled": aem_ge_enabled,
                    "aem_db_enabled": aem_db_enabled,
                    "aem_loc_enabled": aem_loc_enabled,
                    "md_frequency": md_frequency,
                },
            ),
            options=options,
        )

    def get(self, *, conversion_tag_id: str | int, **options: Unpack[CallOptions]) -> ConversionTag:
        """Get a conversion tag

        As ``client.conversion_tags.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "conversion_tag_id": conversion_tag_id},
            options=options,
        )

    def ocpm_eligible(self, **options: Unpack[CallOptions]) -> dict[str, _builtins.list[ConversionTagEvent]]:
        """List the events that delivery can be optimised for

        As ``client.conversion_tags.ocpm_eligible``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.ocpm_eligible(),
            {"advertiser_id": self._scope},
            options=options,
        )

    def page_visit(
        self, *, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Pages[ConversionTagEvent]:
        """List the page visit events of the tags

        As ``client.conversion_tags.page_visit``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.page_visit(),
            {"advertiser_id": self._scope, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )


class AsyncScopedConversionTagsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).conversion_tags``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_conversion_tags: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_conversion_tags: ...

    def list(
        self,
        *,
        filter_deleted: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ConversionTag]:
        """List conversion tags

        As ``client.conversion_tags.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.list(),
            {
                "advertiser_id": self._scope,
                "filter_deleted": filter_deleted,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    @overload
    async def create(
        self, body: ConversionTagCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ConversionTag: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        aem_enabled: bool | Unset = UNSET,
        aem_fnln_enabled: bool | Unset = UNSET,
        aem_ph_enabled: bool | Unset = UNSET,
        aem_ge_enabled: bool | Unset = UNSET,
        aem_db_enabled: bool | Unset = UNSET,
        aem_loc_enabled: bool | Unset = UNSET,
        md_frequency: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConversionTag: ...

    async def create(
        self,
        body: ConversionTagCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        aem_enabled: bool | Unset = UNSET,
        aem_fnln_enabled: bool | Unset = UNSET,
        aem_ph_enabled: bool | Unset = UNSET,
        aem_ge_enabled: bool | Unset = UNSET,
        aem_db_enabled: bool | Unset = UNSET,
        aem_loc_enabled: bool | Unset = UNSET,
        md_frequency: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConversionTag:
        """Create a conversion tag

        As ``client.conversion_tags.create``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.create(),
            {"advertiser_id": self._scope},
            merged(
                body,
                {
                    "name": name,
                    "aem_enabled": aem_enabled,
                    "aem_fnln_enabled": aem_fnln_enabled,
                    "aem_ph_enabled": aem_ph_enabled,
                    "aem_ge_enabled": aem_ge_enabled,
                    "aem_db_enabled": aem_db_enabled,
                    "aem_loc_enabled": aem_loc_enabled,
                    "md_frequency": md_frequency,
                },
            ),
            options=options,
        )

    @overload
    async def update(
        self, body: ConversionTagUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ConversionTag: ...

    @overload
    async def update(
        self,
        *,
        id: str | int,
        name: str | Unset = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        aem_enabled: bool | Unset = UNSET,
        aem_fnln_enabled: bool | Unset = UNSET,
        aem_ph_enabled: bool | Unset = UNSET,
        aem_ge_enabled: bool | Unset = UNSET,
        aem_db_enabled: bool | Unset = UNSET,
        aem_loc_enabled: bool | Unset = UNSET,
        md_frequency: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConversionTag: ...

    async def update(
        self,
        body: ConversionTagUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        id: str | int | Unset = UNSET,
        aem_enabled: bool | Unset = UNSET,
        aem_fnln_enabled: bool | Unset = UNSET,
        aem_ph_enabled: bool | Unset = UNSET,
        aem_ge_enabled: bool | Unset = UNSET,
        aem_db_enabled: bool | Unset = UNSET,
        aem_loc_enabled: bool | Unset = UNSET,
        md_frequency: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConversionTag:
        """Update a conversion tag

        As ``client.conversion_tags.update``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.update(),
            {"advertiser_id": self._scope},
            merged(
                body,
                {
                    "name": name,
                    "status": status,
                    "id": id,
                    "aem_enabled": aem_enabled,
                    "aem_fnln_enabled": aem_fnln_enabled,
                    "aem_ph_enabled": aem_ph_enabled,
                    "aem_ge_enabled": aem_ge_enabled,
                    "aem_db_enabled": aem_db_enabled,
                    "aem_loc_enabled": aem_loc_enabled,
                    "md_frequency": md_frequency,
                },
            ),
            options=options,
        )

    async def get(self, *, conversion_tag_id: str | int, **options: Unpack[CallOptions]) -> ConversionTag:
        """Get a conversion tag

        As ``client.conversion_tags.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "conversion_tag_id": conversion_tag_id},
            options=options,
        )

    async def ocpm_eligible(
        self, **options: Unpack[CallOptions]
    ) -> dict[str, _builtins.list[ConversionTagEvent]]:
        """List the events that delivery can be optimised for

        As ``client.conversion_tags.ocpm_eligible``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.ocpm_eligible(),
            {"advertiser_id": self._scope},
            options=options,
        )

    def page_visit(
        self, *, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncPages[ConversionTagEvent]:
        """List the page visit events of the tags

        As ``client.conversion_tags.page_visit``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.page_visit(),
            {"advertiser_id": self._scope, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )
