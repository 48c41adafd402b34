# Made from spec/ads-v4.yaml.

"""Calls of ``client.bulk``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.async_jobs import AsyncJob
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_jobs import Job
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.bulk import (
        BulkCampaignFilter,
        BulkEntityType,
        BulkGet,
        BulkOutputFormat,
        BulkStatus,
        BulkUpsert,
        BulkUpsertCreate,
        BulkUpsertUpdate,
    )


class BulkResource(Resource):
    """The calls of ``client.bulk``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_bulk: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_bulk: ...

    @overload
    def get(
        self, body: BulkGet | Mapping[str, Any], *, advertiser_id: str | int, **options: Unpack[CallOptions]
    ) -> Job[BulkStatus]: ...

    @overload
    def get(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
        entity_types: Sequence[BulkEntityType | str] | Unset = UNSET,
        entity_ids: Sequence[str | int] | Unset = UNSET,
        updated_since: str | Unset = UNSET,
        campaign_filter: BulkCampaignFilter | Mapping[str, Any] | Unset = UNSET,
        output_format: BulkOutputFormat | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Job[BulkStatus]:
        """Download entities in bulk

        The file is made in the background; ask for the state of the request until it has succeeded.

        ``POST /advertisers/{advertiser_id}/bulk_get/``
        Source: endpoints.csv line 74.
        Token scopes: read_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/bulk/download``.

        Args:
            body: What to fetch.
            advertiser_id: Advertiser whose objects are meant.
            entity_types: Kinds of entity to fetch. Fewer are fetched faster. 1 to 5 items.
            entity_ids: Only these entities, with everything that they hold.
            updated_since: Only what was changed since this time. Unix seconds, as digits. Matches `^[0-9]+$`.
            campaign_filter: Which campaigns to fetch, with what they hold.
            output_format: Form of the file. The API's default: 'JSON'.

        Returns:
            The bulk request is being worked on.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated.
        """
        return self._client.job(
            _op.bulk_get(),
            {"advertiser_id": advertiser_id},
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

    def status(
        self, *, advertiser_id: str | int, request_id: str, **options: Unpack[CallOptions]
    ) -> BulkStatus:
        """Get the state of a bulk request

        ``GET /advertisers/{advertiser_id}/bulk/{request_id}/``
        Source: endpoints.csv line 75.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            request_id: Id from the reply to the request that started the work. At least 1 character.

        Returns:
            State of the bulk request.

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
            _op.bulk_status(),
            {"advertiser_id": advertiser_id, "request_id": request_id},
            options=options,
        )

    @overload
    def upsert(
        self,
        body: BulkUpsert | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> Job[BulkStatus]: ...

    @overload
    def upsert(
        self,
        *,
        advertiser_id: str | int,
        create: BulkUpsertCreate | Mapping[str, Any] | Unset = UNSET,
        update: BulkUpsertUpdate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Job[BulkStatus]: ...

    def upsert(
        self,
        body: BulkUpsert | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        create: BulkUpsertCreate | Mapping[str, Any] | Unset = UNSET,
        update: BulkUpsertUpdate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Job[BulkStatus]:
        """Create and update entities in bulk

        The entities are written in the background; ask for the state of the request until it is done.

        ``POST /advertisers/{advertiser_id}/bulk_upsert/``
        Source: S3 new bulk API, facts 6 row 8.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/bulk/upsert``.

        Args:
            body: The entities to create and those to update.
            advertiser_id: Advertiser whose objects are meant.
            create: Entities to create.
            update: Changes to entities.

        Returns:
            The bulk request is being worked on.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated.
        """
        return self._client.job(
            _op.bulk_upsert(),
            {"advertiser_id": advertiser_id},
            merged(body, {"create": create, "update": update}),
            options=options,
        )

    def job(self, id: str, *, advertiser_id: str | int, **options: Unpack[CallOptions]) -> Job[BulkStatus]:
        """The job with this id, started here or in another process by ``get`` or ``upsert``.

        Nothing is sent.
        """
        return self._client.resume(
            _op.bulk_get(),
            id,
            {"advertiser_id": advertiser_id},
            options=options,
        )


class AsyncBulkResource(AsyncResource):
    """The calls of ``client.bulk``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_bulk: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_bulk: ...

    @overload
    async def get(
        self, body: BulkGet | Mapping[str, Any], *, advertiser_id: str | int, **options: Unpack[CallOptions]
    ) -> AsyncJob[BulkStatus]: ...

    @overload
    async def get(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
        entity_types: Sequence[BulkEntityType | str] | Unset = UNSET,
        entity_ids: Sequence[str | int] | Unset = UNSET,
        updated_since: str | Unset = UNSET,
        campaign_filter: BulkCampaignFilter | Mapping[str, Any] | Unset = UNSET,
        output_format: BulkOutputFormat | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncJob[BulkStatus]:
        """Download entities in bulk

        The file is made in the background; ask for the state of the request until it has succeeded.

        ``POST /advertisers/{advertiser_id}/bulk_get/``
        Source: endpoints.csv line 74.
        Token scopes: read_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/bulk/download``.

        Args:
            body: What to fetch.
            advertiser_id: Advertiser whose objects are meant.
            entity_types: Kinds of entity to fetch. Fewer are fetched faster. 1 to 5 items.
            entity_ids: Only these entities, with everything that they hold.
            updated_since: Only what was changed since this time. Unix seconds, as digits. Matches `^[0-9]+$`.
            campaign_filter: Which campaigns to fetch, with what they hold.
            output_format: Form of the file. The API's default: 'JSON'.

        Returns:
            The bulk request is being worked on.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated.
        """
        return await self._client.job(
            _op.bulk_get(),
            {"advertiser_id": advertiser_id},
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

    async def status(
        self, *, advertiser_id: str | int, request_id: str, **options: Unpack[CallOptions]
    ) -> BulkStatus:
        """Get the state of a bulk request

        ``GET /advertisers/{advertiser_id}/bulk/{request_id}/``
        Source: endpoints.csv line 75.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            request_id: Id from the reply to the request that started the work. At least 1 character.

        Returns:
            State of the bulk request.

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
            _op.bulk_status(),
            {"advertiser_id": advertiser_id, "request_id": request_id},
            options=options,
        )

    @overload
    async def upsert(
        self,
        body: BulkUpsert | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> AsyncJob[BulkStatus]: ...

    @overload
    async def upsert(
        self,
        *,
        advertiser_id: str | int,
        create: BulkUpsertCreate | Mapping[str, Any] | Unset = UNSET,
        update: BulkUpsertUpdate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncJob[BulkStatus]: ...

    async def upsert(
        self,
        body: BulkUpsert | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        create: BulkUpsertCreate | Mapping[str, Any] | Unset = UNSET,
        update: BulkUpsertUpdate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncJob[BulkStatus]:
        """Create and update entities in bulk

        The entities are written in the background; ask for the state of the request until it is done.

        ``POST /advertisers/{advertiser_id}/bulk_upsert/``
        Source: S3 new bulk API, facts 6 row 8.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/bulk/upsert``.

        Args:
            body: The entities to create and those to update.
            advertiser_id: Advertiser whose objects are meant.
            create: Entities to create.
            update: Changes to entities.

        Returns:
            The bulk request is being worked on.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated.
        """
        return await self._client.job(
            _op.bulk_upsert(),
            {"advertiser_id": advertiser_id},
            merged(body, {"create": create, "update": update}),
            options=options,
        )

    def job(
        self, id: str, *, advertiser_id: str | int, **options: Unpack[CallOptions]
    ) -> AsyncJob[BulkStatus]:
        """The job with this id, started here or in another process by ``get`` or ``upsert``.

        Nothing is sent.
        """
        return self._client.resume(
            _op.bulk_get(),
            id,
            {"advertiser_id": advertiser_id},
            options=options,
        )


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
            _op.bulk_get(),
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
            _op.bulk_status(),
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
            _op.bulk_upsert(),
            {"advertiser_id": self._scope},
            merged(body, {"create": create, "update": update}),
            options=options,
        )

    def job(self, id: str, **options: Unpack[CallOptions]) -> Job[BulkStatus]:
        """The job with this id, started here or in another process by ``get`` or ``upsert``.

        Nothing is sent.
        """
        return self._client.resume(
            _op.bulk_get(),
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
            _op.bulk_get(),
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
            _op.bulk_status(),
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
            _op.bulk_upsert(),
            {"advertiser_id": self._scope},
            merged(body, {"create": create, "update": update}),
            options=options,
        )

    def job(self, id: str, **options: Unpack[CallOptions]) -> AsyncJob[BulkStatus]:
        """The job with this id, started here or in another process by ``get`` or ``upsert``.

        Nothing is sent.
        """
        return self._client.resume(
            _op.bulk_get(),
            id,
            {"advertiser_id": self._scope},
            options=options,
        )
