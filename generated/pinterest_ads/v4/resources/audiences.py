# Made from spec/ads-v4.yaml.

"""Calls of ``client.audiences``: a class for each client."""

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

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.audiences import (
        Audience,
        AudienceCreate,
        AudienceOperation,
        AudienceRule,
        AudienceType,
        AudienceUpdate,
    )
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder


class AudiencesResource(Resource):
    """The calls of ``client.audiences``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_audiences: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_audiences: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Audience]:
        """List audiences

        ``GET /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 32.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/audiences``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            entity_statuses: Only objects in these states. At least 1 item.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of audiences.

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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.audiences_list(),
            {
                "advertiser_id": advertiser_id,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    @overload
    def create(
        self,
        body: AudienceCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> Audience: ...

    @overload
    def create(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
        name: str | Unset = UNSET,
        audience_type: AudienceType | str | Unset = UNSET,
        rule: AudienceRule | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience:
        """Create an audience

        ``POST /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 28.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/audiences``.

        Args:
            body: The audience to create.
            advertiser_id: Advertiser whose objects are meant.
            name: Name of the audience.
            audience_type: Where the people of an audience come from.
            rule: Who belongs to an audience. Which fields count depends on the kind of the audience.
            description: Description of the audience.

        Returns:
            An audience.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `audiences.list` tells.
        """
        return self._client.call(
            _op.audiences_create(),
            {"advertiser_id": advertiser_id},
            merged(
                body, {"name": name, "audience_type": audience_type, "rule": rule, "description": description}
            ),
            options=options,
        )

    @overload
    def update(
        self,
        body: AudienceUpdate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> Audience: ...

    @overload
    def update(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
        name: str | Unset = UNSET,
        rule: AudienceRule | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        id: str | int | Unset = UNSET,
        operation_type: AudienceOperation | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience:
        """Update an audience

        Takes one object. It updates the audience or removes it.

        ``PATCH /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 29.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/audiences/{audience_id}``. The id stands in the path, no
        longer in the body.

        Args:
            body: The changes.
            advertiser_id: Advertiser whose objects are meant.
            name: Name of the audience.
            rule: Who belongs to an audience. Which fields count depends on the kind of the audience.
            description: Description of the audience.
            id: Id of an audience.
            operation_type: Whether to update the audience or to remove it. The API's default: 'UPDATE'.

        Returns:
            An audience.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `audiences.list` tells.
        """
        return self._client.call(
            _op.audiences_update(),
            {"advertiser_id": advertiser_id},
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

    def get(
        self, *, advertiser_id: str | int, audience_id: str | int, **options: Unpack[CallOptions]
    ) -> Audience:
        """Get an audience

        ``GET /advertisers/{advertiser_id}/audiences/{audience_id}/``
        Source: endpoints.csv line 31.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/audiences/{audience_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            audience_id: Id of the audience.

        Returns:
            An audience.

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
            _op.audiences_get(),
            {"advertiser_id": advertiser_id, "audience_id": audience_id},
            options=options,
        )

    def create_custom(
        self, body: Mapping[str, Any], *, advertiser_id: str | int, **options: Unpack[CallOptions]
    ) -> Audience:
        """Create an audience from a customer list

        ``POST /advertisers/{advertiser_id}/audiences/custom/``
        Source: endpoints.csv line 73.
        Token scopes: write_ads.
        In v5: nothing takes its place. Make a customer list (POST
        /ad_accounts/{ad_account_id}/customer_lists), then an audience of type CUSTOMER_LIST from it (POST
        /ad_accounts/{ad_account_id}/audiences).

        Args:
            body: The custom audience to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            An audience.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `audiences.list` tells.
        """
        return self._client.call(
            _op.audiences_create_custom(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )


class AsyncAudiencesResource(AsyncResource):
    """The calls of ``client.audiences``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_audiences: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_audiences: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        entity_statuses: Sequence[EntityStatus | str] | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Audience]:
        """List audiences

        ``GET /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 32.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/audiences``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            entity_statuses: Only objects in these states. At least 1 item.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of audiences.

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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
            PaginationError: a cursor comes again, so that the list would never end.
        """
        return self._client.pages(
            _op.audiences_list(),
            {
                "advertiser_id": advertiser_id,
                "entity_statuses": entity_statuses,
                "order": order,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    @overload
    async def create(
        self,
        body: AudienceCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> Audience: ...

    @overload
    async def create(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
        name: str | Unset = UNSET,
        audience_type: AudienceType | str | Unset = UNSET,
        rule: AudienceRule | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience:
        """Create an audience

        ``POST /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 28.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/audiences``.

        Args:
            body: The audience to create.
            advertiser_id: Advertiser whose objects are meant.
            name: Name of the audience.
            audience_type: Where the people of an audience come from.
            rule: Who belongs to an audience. Which fields count depends on the kind of the audience.
            description: Description of the audience.

        Returns:
            An audience.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `audiences.list` tells.
        """
        return await self._client.call(
            _op.audiences_create(),
            {"advertiser_id": advertiser_id},
            merged(
                body, {"name": name, "audience_type": audience_type, "rule": rule, "description": description}
            ),
            options=options,
        )

    @overload
    async def update(
        self,
        body: AudienceUpdate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> Audience: ...

    @overload
    async def update(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
        name: str | Unset = UNSET,
        rule: AudienceRule | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        id: str | int | Unset = UNSET,
        operation_type: AudienceOperation | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Audience:
        """Update an audience

        Takes one object. It updates the audience or removes it.

        ``PATCH /advertisers/{advertiser_id}/audiences/``
        Source: endpoints.csv line 29.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/audiences/{audience_id}``. The id stands in the path, no
        longer in the body.

        Args:
            body: The changes.
            advertiser_id: Advertiser whose objects are meant.
            name: Name of the audience.
            rule: Who belongs to an audience. Which fields count depends on the kind of the audience.
            description: Description of the audience.
            id: Id of an audience.
            operation_type: Whether to update the audience or to remove it. The API's default: 'UPDATE'.

        Returns:
            An audience.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `audiences.list` tells.
        """
        return await self._client.call(
            _op.audiences_update(),
            {"advertiser_id": advertiser_id},
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

    async def get(
        self, *, advertiser_id: str | int, audience_id: str | int, **options: Unpack[CallOptions]
    ) -> Audience:
        """Get an audience

        ``GET /advertisers/{advertiser_id}/audiences/{audience_id}/``
        Source: endpoints.csv line 31.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/audiences/{audience_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            audience_id: Id of the audience.

        Returns:
            An audience.

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
            _op.audiences_get(),
            {"advertiser_id": advertiser_id, "audience_id": audience_id},
            options=options,
        )

    async def create_custom(
        self, body: Mapping[str, Any], *, advertiser_id: str | int, **options: Unpack[CallOptions]
    ) -> Audience:
        """Create an audience from a customer list

        ``POST /advertisers/{advertiser_id}/audiences/custom/``
        Source: endpoints.csv line 73.
        Token scopes: write_ads.
        In v5: nothing takes its place. Make a customer list (POST
        /ad_accounts/{ad_account_id}/customer_lists), then an audience of type CUSTOMER_LIST from it (POST
        /ad_accounts/{ad_account_id}/audiences).

        Args:
            body: The custom audience to create.
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            An audience.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `audiences.list` tells.
        """
        return await self._client.call(
            _op.audiences_create_custom(),
            {"advertiser_id": advertiser_id},
            body,
            options=options,
        )


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
            _op.audiences_list(),
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
            _op.audiences_create(),
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
            _op.audiences_update(),
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
            _op.audiences_get(),
            {"advertiser_id": self._scope, "audience_id": audience_id},
            options=options,
        )

    def create_custom(self, body: Mapping[str, Any], **options: Unpack[CallOptions]) -> Audience:
        """Create an audience from a customer list

        As ``client.audiences.create_custom``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.audiences_create_custom(),
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
            _op.audiences_list(),
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
            _op.audiences_create(),
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
            _op.audiences_update(),
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
            _op.audiences_get(),
            {"advertiser_id": self._scope, "audience_id": audience_id},
            options=options,
        )

    async def create_custom(self, body: Mapping[str, Any], **options: Unpack[CallOptions]) -> Audience:
        """Create an audience from a customer list

        As ``client.audiences.create_custom``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.audiences_create_custom(),
            {"advertiser_id": self._scope},
            body,
            options=options,
        )
