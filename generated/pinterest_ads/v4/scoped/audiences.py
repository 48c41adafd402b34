# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).audiences``: those of ``client.audiences``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import audiences as _op

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.audience import Audience
    from ..models.audience_create import AudienceCreate
    from ..models.audience_rule import AudienceRule
    from ..models.audience_type import AudienceType
    from ..models.audience_update import AudienceOperation, AudienceUpdate
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder


class ScopedAudiencesResource(ScopedResource):
    """The calls of ``client.advertiser(...).audiences``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_audiences: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_audiences: ...

    def list(
        self,
        *,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Audience]:
        """List audiences

        As ``client.audiences.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.list(),
            {
                "advertiser_id": self._scope,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    @overload
    def create(
        self, body: AudienceCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Audience: ...

    @overload
    def create(
        self,
        *,
        name: str,
        audience_type: AudienceType | str,
        rule: AudienceRule | Mapping[str, Any],
        description: str | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience: ...

    def create(
        self,
        body: AudienceCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        audience_type: AudienceType | str | Unset = UNSET,
        rule: AudienceRule | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience:
        """Create an audience

        As ``client.audiences.create``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.create(),
            {"advertiser_id": self._scope},
            merged(
                body, {"name": name, "audience_type": audience_type, "rule": rule, "description": description}
            ),
            options=options,
        )

    @overload
    def update(
        self, body: AudienceUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Audience: ...

    @overload
    def update(
        self,
        *,
        id: str | int,
        name: str | Unset = UNSET,
        rule: AudienceRule | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        operation_type: AudienceOperation | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience: ...

    def update(
        self,
        body: AudienceUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        rule: AudienceRule | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        id: str | int | Unset = UNSET,
        operation_type: AudienceOperation | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience:
        """Update an audience

        As ``client.audiences.update``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.update(),
            {"advertiser_id": self._scope},
            merged(
                body,
                {
                    "name": name,
                    "rule": rule,
                    "description": description,
                    "id": id,
                    "operation_type": operation_type,
                },
            ),
            options=options,
        )

    def get(self, *, audience_id: str | int, **options: Unpack[CallOptions]) -> Audience:
        """Get an audience

        As ``client.audiences.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "audience_id": audience_id},
            options=options,
        )

    def create_custom(self, body: Mapping[str, Any], **options: Unpack[CallOptions]) -> Audience:
        """Create an audience from a customer list

        As ``client.audiences.create_custom``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.create_custom(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )


class AsyncScopedAudiencesResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).audiences``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_audiences: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_audiences: ...

    def list(
        self,
        *,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Audience]:
        """List audiences

        As ``client.audiences.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.list(),
            {
                "advertiser_id": self._scope,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    @overload
    async def create(
        self, body: AudienceCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Audience: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        audience_type: AudienceType | str,
        rule: AudienceRule | Mapping[str, Any],
        description: str | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience: ...

    async def create(
        self,
        body: AudienceCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        audience_type: AudienceType | str | Unset = UNSET,
        rule: AudienceRule | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience:
        """Create an audience

        As ``client.audiences.create``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.create(),
            {"advertiser_id": self._scope},
            merged(
                body, {"name": name, "audience_type": audience_type, "rule": rule, "description": description}
            ),
            options=options,
        )

    @overload
    async def update(
        self, body: AudienceUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Audience: ...

    @overload
    async def update(
        self,
        *,
        id: str | int,
        name: str | Unset = UNSET,
        rule: AudienceRule | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        operation_type: AudienceOperation | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience: ...

    async def update(
        self,
        body: AudienceUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        rule: AudienceRule | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        id: str | int | Unset = UNSET,
        operation_type: AudienceOperation | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience:
        """Update an audience

        As ``client.audiences.update``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.update(),
            {"advertiser_id": self._scope},
            merged(
                body,
                {
                    "name": name,
                    "rule": rule,
                    "description": description,
                    "id": id,
                    "operation_type": operation_type,
                },
            ),
            options=options,
        )

    async def get(self, *, audience_id: str | int, **options: Unpack[CallOptions]) -> Audience:
        """Get an audience

        As ``client.audiences.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "audience_id": audience_id},
            options=options,
        )

    async def create_custom(self, body: Mapping[str, Any], **options: Unpack[CallOptions]) -> Audience:
        """Create an audience from a customer list

        As ``client.audiences.create_custom``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.create_custom(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )
