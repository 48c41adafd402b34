# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).bulk``: those of ``client.bulk``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import bulk as _op

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.async_jobs import AsyncJob
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_jobs import Job
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.bulk_campaign_filter import BulkCampaignFilter
    from ..models.bulk_get import BulkEntityType, BulkGet, BulkOutputFormat
    from ..models.bulk_status import BulkStatus
    from ..models.bulk_upsert import BulkUpsert
    from ..models.bulk_upsert_create import BulkUpsertCreate
    from ..models.bulk_upsert_update import BulkUpsertUpdate


class ScopedBulkResource(ScopedResource):
    """The calls of ``client.advertiser(...).bulk``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_bulk: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_bulk: ...

    @overload
    def get(self, body: BulkGet | Mapping[str, Any], **options: Unpack[CallOptions]) -> Job[BulkStatus]: ...

    @overload
    def get(
        self,
        *,
        entity_types: Sequence[BulkEntityType | str] | Unset = UNSET,
        entity_ids: Sequence[str | int] | Unset = UNSET,
        updated_since: str | Unset = UNSET,
        campaign_filter: BulkCampaignFilter | Mapping[str, Any] | Unset = UNSET,
        output_format: BulkOutputFormat | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Job[BulkStatus]: ...

    def get(
        self,
        body: BulkGet | Mapping[str, Any] | Unset = UNSET,
        *,
        entity_types: Sequence[BulkEntityType | str] | Unset = UNSET,
        entity_ids: Sequence[str | int] | Unset = UNSET,
        updated_since: str | Unset = UNSET,
        campaign_filter: BulkCampaignFilter | Mapping[str, Any] | Unset = UNSET,
        output_format: BulkOutputFormat | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Job[BulkStatus]:
        """Download entities in bulk

        As ``client.bulk.get``, which says more, with the advertiser_id given.
        """
        return self._client.job(
            _op.get(),
            {"advertiser_id": self._scope},
            merged(
                body,
                {
                    "entity_types": entity_types,
                    "entity_ids": entity_ids,
                    "updated_since": updated_since,
                    "campaign_filter": campaign_filter,
                    "output_format": output_format,
                },
            ),
            options=options,
        )

    def status(self, *, request_id: str, **options: Unpack[CallOptions]) -> BulkStatus:
        """Get the state of a bulk request

        As ``client.bulk.status``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.status(),
            {"advertiser_id": self._scope, "request_id": request_id},
            options=options,
        )

    @overload
    def upsert(
        self, body: BulkUpsert | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Job[BulkStatus]: ...

    @overload
    def upsert(
        self,
        *,
        create: BulkUpsertCreate | Mapping[str, Any] | Unset = UNSET,
        update: BulkUpsertUpdate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Job[BulkStatus]: ...

    def upsert(
        self,
        body: BulkUpsert | Mapping[str, Any] | Unset = UNSET,
        *,
        create: BulkUpsertCreate | Mapping[str, Any] | Unset = UNSET,
        update: BulkUpsertUpdate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Job[BulkStatus]:
        """Create and update entities in bulk

        As ``client.bulk.upsert``, which says more, with the advertiser_id given.
        """
        return self._client.job(
            _op.upsert(),
            {"advertiser_id": self._scope},
            merged(body, {"create": create, "update": update}),
            options=options,
        )

    def job(self, id: str, **options: Unpack[CallOptions]) -> Job[BulkStatus]:
        """The job with this id, started here or in another process by ``get`` or ``upsert``.

        Nothing is sent.
        """
        return self._client.resume(
            _op.get(),
            id,
            {"advertiser_id": self._scope},
            options=options,
        )


class AsyncScopedBulkResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).bulk``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_bulk: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_bulk: ...

    @overload
    async def get(
        self, body: BulkGet | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> AsyncJob[BulkStatus]: ...

    @overload
    async def get(
        self,
        *,
        entity_types: Sequence[BulkEntityType | str] | Unset = UNSET,
        entity_ids: Sequence[str | int] | Unset = UNSET,
        updated_since: str | Unset = UNSET,
        campaign_filter: BulkCampaignFilter | Mapping[str, Any] | Unset = UNSET,
        output_format: BulkOutputFormat | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncJob[BulkStatus]: ...

    async def get(
        self,
        body: BulkGet | Mapping[str, Any] | Unset = UNSET,
        *,
        entity_types: Sequence[BulkEntityType | str] | Unset = UNSET,
        entity_ids: Sequence[str | int] | Unset = UNSET,
        updated_since: str | Unset = UNSET,
        campaign_filter: BulkCampaignFilter | Mapping[str, Any] | Unset = UNSET,
        output_format: BulkOutputFormat | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncJob[BulkStatus]:
        """Download entities in bulk

        As ``client.bulk.get``, which says more, with the advertiser_id given.
        """
        return await self._client.job(
            _op.get(),
            {"advertiser_id": self._scope},
            merged(
                body,
                {
                    "entity_types": entity_types,
                    "entity_ids": entity_ids,
                    "updated_since": updated_since,
                    "campaign_filter": campaign_filter,
                    "output_format": output_format,
                },
            ),
            options=options,
        )

    async def status(self, *, request_id: str, **options: Unpack[CallOptions]) -> BulkStatus:
        """Get the state of a bulk request

        As ``client.bulk.status``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.status(),
            {"advertiser_id": self._scope, "request_id": request_id},
            options=options,
        )

    @overload
    async def upsert(
        self, body: BulkUpsert | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> AsyncJob[BulkStatus]: ...

    @overload
    async def upsert(
        self,
        *,
        create: BulkUpsertCreate | Mapping[str, Any] | Unset = UNSET,
        update: BulkUpsertUpdate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncJob[BulkStatus]: ...

    async def upsert(
        self,
        body: BulkUpsert | Mapping[str, Any] | Unset = UNSET,
        *,
        create: BulkUpsertCreate | Mapping[str, Any] | Unset = UNSET,
        update: BulkUpsertUpdate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncJob[BulkStatus]:
        """Create and update entities in bulk

        As ``client.bulk.upsert``, which says more, with the advertiser_id given.
        """
        return await self._client.job(
            _op.upsert(),
            {"advertiser_id": self._scope},
            merged(body, {"create": create, "update": update}),
            options=options,
        )

    def job(self, id: str, **options: Unpack[CallOptions]) -> AsyncJob[BulkStatus]:
        """The job with this id, started here or in another process by ``get`` or ``upsert``.

        Nothing is sent.
        """
        return self._client.resume(
            _op.get(),
            id,
            {"advertiser_id": self._scope},
            options=options,
        )
