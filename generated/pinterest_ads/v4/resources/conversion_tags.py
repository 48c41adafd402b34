# Made from spec/ads-v4.yaml.

"""Calls of ``client.conversion_tags``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    import builtins as _builtins
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.conversion_tags import (
        ConversionTag,
        ConversionTagCreate,
        ConversionTagEvent,
        ConversionTagUpdate,
    )
    from ..models.entity_status import EntityStatus


class ConversionTagsResource(Resource):
    """The calls of ``client.conversion_tags``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_conversion_tags: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_conversion_tags: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        filter_deleted: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[ConversionTag]:
        """List conversion tags

        ``GET /advertisers/{advertiser_id}/conversion_tags/``
        Source: endpoints.csv line 65.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/conversion_tags``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            filter_deleted: Whether deleted tags are left out. The API's default: False.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The conversion tags.

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
            _op.conversion_tags_list(),
            {
                "advertiser_id": advertiser_id,
                "filter_deleted": filter_deleted,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    @overload
    def create(
        self,
        body: ConversionTagCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ConversionTag: ...

    @overload
    def create(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
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

        ``POST /advertisers/{advertiser_id}/conversion_tags/``
        Source: endpoints.csv line 58.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/conversion_tags``.

        Args:
            body: The tag to create.
            advertiser_id: Advertiser whose objects are meant.
            name: Name of the tag.
            aem_enabled: Whether automatic enhanced match takes e-mail addresses.
            aem_fnln_enabled: Whether automatic enhanced match takes names.
            aem_ph_enabled: Whether automatic enhanced match takes telephone numbers.
            aem_ge_enabled: Whether automatic enhanced match takes genders.
            aem_db_enabled: Whether automatic enhanced match takes dates of birth.
            aem_loc_enabled: Whether automatic enhanced match takes places.
            md_frequency: How often metadata of the page is read.

        Returns:
            A conversion tag.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `conversion_tags.list` tells.
        """
        return self._client.call(
            _op.conversion_tags_create(),
            {"advertiser_id": advertiser_id},
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
        self,
        body: ConversionTagUpdate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ConversionTag: ...

    @overload
    def update(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
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

        Takes one object. Archiving a tag takes the place of deleting it.

        ``PATCH /advertisers/{advertiser_id}/conversion_tags/``
        Source: endpoints.csv line 61.
        Token scopes: write_ads.
        In v5: nothing takes its place. Conversion tags cannot be updated in 5.23.0.

        Args:
            body: The changes.
            advertiser_id: Advertiser whose objects are meant.
            name: Name of the tag.
            status: State that the advertiser has set.
            id: Id of a conversion tag.
            aem_enabled: Whether automatic enhanced match takes e-mail addresses.
            aem_fnln_enabled: Whether automatic enhanced match takes names.
            aem_ph_enabled: Whether automatic enhanced match takes telephone numbers.
            aem_ge_enabled: Whether automatic enhanced match takes genders.
            aem_db_enabled: Whether automatic enhanced match takes dates of birth.
            aem_loc_enabled: Whether automatic enhanced match takes places.
            md_frequency: How often metadata of the page is read.

        Returns:
            A conversion tag.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `conversion_tags.list` tells.
        """
        return self._client.call(
            _op.conversion_tags_update(),
            {"advertiser_id": advertiser_id},
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

    def get(
        self, *, advertiser_id: str | int, conversion_tag_id: str | int, **options: Unpack[CallOptions]
    ) -> ConversionTag:
        """Get a conversion tag

        ``GET /advertisers/{advertiser_id}/conversion_tags/{conversion_tag_id}``
        Source: endpoints.csv line 64.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            conversion_tag_id: Id of the conversion tag.

        Returns:
            A conversion tag.

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
            _op.conversion_tags_get(),
            {"advertiser_id": advertiser_id, "conversion_tag_id": conversion_tag_id},
            options=options,
        )

    def ocpm_eligible(
        self, *, advertiser_id: str | int, **options: Unpack[CallOptions]
    ) -> dict[str, _builtins.list[ConversionTagEvent]]:
        """List the events that delivery can be optimised for

        ``GET /advertisers/{advertiser_id}/conversion_tags/ocpm_eligible/``
        Source: endpoints.csv line 66.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible``.

        Args:
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            The events, by a key of the API's own.

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
            _op.conversion_tags_ocpm_eligible(),
            {"advertiser_id": advertiser_id},
            options=options,
        )

    def page_visit(
        self,
        *,
        advertiser_id: str | int,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[ConversionTagEvent]:
        """List the page visit events of the tags

        ``GET /advertisers/{advertiser_id}/conversion_tags/page_visit/``
        Source: endpoints.csv line 67.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/conversion_tags/page_visit``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The events.

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
            _op.conversion_tags_page_visit(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )


class AsyncConversionTagsResource(AsyncResource):
    """The calls of ``client.conversion_tags``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_conversion_tags: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_conversion_tags: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        filter_deleted: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ConversionTag]:
        """List conversion tags

        ``GET /advertisers/{advertiser_id}/conversion_tags/``
        Source: endpoints.csv line 65.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/conversion_tags``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            filter_deleted: Whether deleted tags are left out. The API's default: False.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The conversion tags.

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
            _op.conversion_tags_list(),
            {
                "advertiser_id": advertiser_id,
                "filter_deleted": filter_deleted,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            options=options,
        )

    @overload
    async def create(
        self,
        body: ConversionTagCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ConversionTag: ...

    @overload
    async def create(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
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

        ``POST /advertisers/{advertiser_id}/conversion_tags/``
        Source: endpoints.csv line 58.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/conversion_tags``.

        Args:
            body: The tag to create.
            advertiser_id: Advertiser whose objects are meant.
            name: Name of the tag.
            aem_enabled: Whether automatic enhanced match takes e-mail addresses.
            aem_fnln_enabled: Whether automatic enhanced match takes names.
            aem_ph_enabled: Whether automatic enhanced match takes telephone numbers.
            aem_ge_enabled: Whether automatic enhanced match takes genders.
            aem_db_enabled: Whether automatic enhanced match takes dates of birth.
            aem_loc_enabled: Whether automatic enhanced match takes places.
            md_frequency: How often metadata of the page is read.

        Returns:
            A conversion tag.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `conversion_tags.list` tells.
        """
        return await self._client.call(
            _op.conversion_tags_create(),
            {"advertiser_id": advertiser_id},
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
        self,
        body: ConversionTagUpdate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ConversionTag: ...

    @overload
    async def update(
        self,
        *,
        advertiser_id: str | int,
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
        advertiser_id: str | int,
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

        Takes one object. Archiving a tag takes the place of deleting it.

        ``PATCH /advertisers/{advertiser_id}/conversion_tags/``
        Source: endpoints.csv line 61.
        Token scopes: write_ads.
        In v5: nothing takes its place. Conversion tags cannot be updated in 5.23.0.

        Args:
            body: The changes.
            advertiser_id: Advertiser whose objects are meant.
            name: Name of the tag.
            status: State that the advertiser has set.
            id: Id of a conversion tag.
            aem_enabled: Whether automatic enhanced match takes e-mail addresses.
            aem_fnln_enabled: Whether automatic enhanced match takes names.
            aem_ph_enabled: Whether automatic enhanced match takes telephone numbers.
            aem_ge_enabled: Whether automatic enhanced match takes genders.
            aem_db_enabled: Whether automatic enhanced match takes dates of birth.
            aem_loc_enabled: Whether automatic enhanced match takes places.
            md_frequency: How often metadata of the page is read.

        Returns:
            A conversion tag.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `conversion_tags.list` tells.
        """
        return await self._client.call(
            _op.conversion_tags_update(),
            {"advertiser_id": advertiser_id},
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

    async def get(
        self, *, advertiser_id: str | int, conversion_tag_id: str | int, **options: Unpack[CallOptions]
    ) -> ConversionTag:
        """Get a conversion tag

        ``GET /advertisers/{advertiser_id}/conversion_tags/{conversion_tag_id}``
        Source: endpoints.csv line 64.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            conversion_tag_id: Id of the conversion tag.

        Returns:
            A conversion tag.

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
            _op.conversion_tags_get(),
            {"advertiser_id": advertiser_id, "conversion_tag_id": conversion_tag_id},
            options=options,
        )

    async def ocpm_eligible(
        self, *, advertiser_id: str | int, **options: Unpack[CallOptions]
    ) -> dict[str, _builtins.list[ConversionTagEvent]]:
        """List the events that delivery can be optimised for

        ``GET /advertisers/{advertiser_id}/conversion_tags/ocpm_eligible/``
        Source: endpoints.csv line 66.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible``.

        Args:
            advertiser_id: Advertiser whose objects are meant.

        Returns:
            The events, by a key of the API's own.

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
            _op.conversion_tags_ocpm_eligible(),
            {"advertiser_id": advertiser_id},
            options=options,
        )

    def page_visit(
        self,
        *,
        advertiser_id: str | int,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ConversionTagEvent]:
        """List the page visit events of the tags

        ``GET /advertisers/{advertiser_id}/conversion_tags/page_visit/``
        Source: endpoints.csv line 67.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/conversion_tags/page_visit``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            The events.

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
            _op.conversion_tags_page_visit(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )


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
            _op.conversion_tags_list(),
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
            _op.conversion_tags_create(),
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
            _op.conversion_tags_update(),
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
            _op.conversion_tags_get(),
            {"advertiser_id": self._scope, "conversion_tag_id": conversion_tag_id},
            options=options,
        )

    def ocpm_eligible(self, **options: Unpack[CallOptions]) -> dict[str, _builtins.list[ConversionTagEvent]]:
        """List the events that delivery can be optimised for

        As ``client.conversion_tags.ocpm_eligible``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.conversion_tags_ocpm_eligible(),
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
            _op.conversion_tags_page_visit(),
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
            _op.conversion_tags_list(),
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
            _op.conversion_tags_create(),
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
            _op.conversion_tags_update(),
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
            _op.conversion_tags_get(),
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
            _op.conversion_tags_ocpm_eligible(),
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
            _op.conversion_tags_page_visit(),
            {"advertiser_id": self._scope, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )
