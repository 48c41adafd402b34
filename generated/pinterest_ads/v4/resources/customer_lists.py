# Made from spec/ads-v4.yaml.

"""Calls of ``client.customer_lists``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.customer_lists import (
        CustomerList,
        CustomerListCreate,
        CustomerListOperation,
        CustomerListType,
        CustomerListUpdate,
    )
    from ..models.sort_order import SortOrder


class CustomerListsResource(Resource):
    """The calls of ``client.customer_lists``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_customer_lists: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_customer_lists: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[CustomerList]:
        """List customer lists

        ``GET /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 72.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/customer_lists``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of customer lists.

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
            _op.customer_lists_list(),
            {"advertiser_id": advertiser_id, "order": order, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )

    @overload
    def create(
        self,
        body: CustomerListCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    @overload
    def create(
        self,
        *,
        advertiser_id: str | int,
        name: str,
        records: str,
        list_type: CustomerListType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    def create(
        self,
        body: CustomerListCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        name: str | Unset = UNSET,
        records: str | Unset = UNSET,
        list_type: CustomerListType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList:
        """Create a customer list

        ``POST /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 68.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/customer_lists``.

        Args:
            body: The list to create.
            advertiser_id: Advertiser whose objects are meant.
            name: Name of the list.
            records: Records, separated by commas: e-mail addresses in lower case, plain or hashed by SHA1, SHA256
                or MD5, or hashed mobile ids.
            list_type: What the records of a list are. The API's default: 'EMAIL'.

        Returns:
            A customer list.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `customer_lists.list` tells.
        """
        return self._client.call(
            _op.customer_lists_create(),
            {"advertiser_id": advertiser_id},
            merged(body, {"name": name, "records": records, "list_type": list_type}),
            options=options,
        )

    @overload
    def update(
        self,
        body: CustomerListUpdate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    @overload
    def update(
        self,
        *,
        advertiser_id: str | int,
        id: str | int,
        records: str,
        operation_type: CustomerListOperation | str,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    def update(
        self,
        body: CustomerListUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        id: str | int | Unset = UNSET,
        records: str | Unset = UNSET,
        operation_type: CustomerListOperation | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList:
        """Change the records of a customer list

        Takes one object. It adds records to the list or removes them from it.

        ``PATCH /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 69.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}``. The id stands in the
        path, no longer in the body.

        Args:
            body: The records.
            advertiser_id: Advertiser whose objects are meant.
            id: Id of a customer list.
            records: Records, separated by commas: e-mail addresses in lower case, plain or hashed by SHA1, SHA256
                or MD5, or hashed mobile ids.
            operation_type: Whether to add the records or to remove them.

        Returns:
            A customer list.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `customer_lists.list` tells.
        """
        return self._client.call(
            _op.customer_lists_update(),
            {"advertiser_id": advertiser_id},
            merged(body, {"id": id, "records": records, "operation_type": operation_type}),
            options=options,
        )

    def get(
        self, *, advertiser_id: str | int, customer_list_id: str | int, **options: Unpack[CallOptions]
    ) -> CustomerList:
        """Get a customer list

        ``GET /advertisers/{advertiser_id}/customer_lists/{customer_list_id}/``
        Source: endpoints.csv line 71.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            customer_list_id: Id of the customer list.

        Returns:
            A customer list.

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
            _op.customer_lists_get(),
            {"advertiser_id": advertiser_id, "customer_list_id": customer_list_id},
            options=options,
        )


class AsyncCustomerListsResource(AsyncResource):
    """The calls of ``client.customer_lists``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_customer_lists: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_customer_lists: ...

    def list(
        self,
        *,
        advertiser_id: str | int,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[CustomerList]:
        """List customer lists

        ``GET /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 72.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/customer_lists``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            order: Order of the ids of the objects.
            page_size: How many objects a page holds. The maximum is not known; later versions of the API allow 100
                or 250. At least 1. The API's default: 25.
            bookmark: Cursor from the page before. Leave it out for the first page.

        Returns:
            One page of customer lists.

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
            _op.customer_lists_list(),
            {"advertiser_id": advertiser_id, "order": order, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )

    @overload
    async def create(
        self,
        body: CustomerListCreate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    @overload
    async def create(
        self,
        *,
        advertiser_id: str | int,
        name: str,
        records: str,
        list_type: CustomerListType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    async def create(
        self,
        body: CustomerListCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        name: str | Unset = UNSET,
        records: str | Unset = UNSET,
        list_type: CustomerListType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList:
        """Create a customer list

        ``POST /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 68.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/customer_lists``.

        Args:
            body: The list to create.
            advertiser_id: Advertiser whose objects are meant.
            name: Name of the list.
            records: Records, separated by commas: e-mail addresses in lower case, plain or hashed by SHA1, SHA256
                or MD5, or hashed mobile ids.
            list_type: What the records of a list are. The API's default: 'EMAIL'.

        Returns:
            A customer list.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `customer_lists.list` tells.
        """
        return await self._client.call(
            _op.customer_lists_create(),
            {"advertiser_id": advertiser_id},
            merged(body, {"name": name, "records": records, "list_type": list_type}),
            options=options,
        )

    @overload
    async def update(
        self,
        body: CustomerListUpdate | Mapping[str, Any],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    @overload
    async def update(
        self,
        *,
        advertiser_id: str | int,
        id: str | int,
        records: str,
        operation_type: CustomerListOperation | str,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    async def update(
        self,
        body: CustomerListUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        id: str | int | Unset = UNSET,
        records: str | Unset = UNSET,
        operation_type: CustomerListOperation | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList:
        """Change the records of a customer list

        Takes one object. It adds records to the list or removes them from it.

        ``PATCH /advertisers/{advertiser_id}/customer_lists/``
        Source: endpoints.csv line 69.
        Token scopes: write_ads.
        In v5: ``PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}``. The id stands in the
        path, no longer in the body.

        Args:
            body: The records.
            advertiser_id: Advertiser whose objects are meant.
            id: Id of a customer list.
            records: Records, separated by commas: e-mail addresses in lower case, plain or hashed by SHA1, SHA256
                or MD5, or hashed mobile ids.
            operation_type: Whether to add the records or to remove them.

        Returns:
            A customer list.

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
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `customer_lists.list` tells.
        """
        return await self._client.call(
            _op.customer_lists_update(),
            {"advertiser_id": advertiser_id},
            merged(body, {"id": id, "records": records, "operation_type": operation_type}),
            options=options,
        )

    async def get(
        self, *, advertiser_id: str | int, customer_list_id: str | int, **options: Unpack[CallOptions]
    ) -> CustomerList:
        """Get a customer list

        ``GET /advertisers/{advertiser_id}/customer_lists/{customer_list_id}/``
        Source: endpoints.csv line 71.
        Token scopes: read_ads.
        In v5: ``GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}``.

        Args:
            advertiser_id: Advertiser whose objects are meant.
            customer_list_id: Id of the customer list.

        Returns:
            A customer list.

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
            _op.customer_lists_get(),
            {"advertiser_id": advertiser_id, "customer_list_id": customer_list_id},
            options=options,
        )


class ScopedCustomerListsResource(ScopedResource):
    """The calls of ``client.advertiser(...).customer_lists``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_customer_lists: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_customer_lists: ...

    def list(
        self,
        *,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[CustomerList]:
        """List customer lists

        As ``client.customer_lists.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.customer_lists_list(),
            {"advertiser_id": self._scope, "order": order, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )

    @overload
    def create(
        self, body: CustomerListCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> CustomerList: ...

    @overload
    def create(
        self,
        *,
        name: str,
        records: str,
        list_type: CustomerListType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    def create(
        self,
        body: CustomerListCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        records: str | Unset = UNSET,
        list_type: CustomerListType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList:
        """Create a customer list

        As ``client.customer_lists.create``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.customer_lists_create(),
            {"advertiser_id": self._scope},
            merged(body, {"name": name, "records": records, "list_type": list_type}),
            options=options,
        )

    @overload
    def update(
        self, body: CustomerListUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> CustomerList: ...

    @overload
    def update(
        self,
        *,
        id: str | int,
        records: str,
        operation_type: CustomerListOperation | str,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    def update(
        self,
        body: CustomerListUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        id: str | int | Unset = UNSET,
        records: str | Unset = UNSET,
        operation_type: CustomerListOperation | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList:
        """Change the records of a customer list

        As ``client.customer_lists.update``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.customer_lists_update(),
            {"advertiser_id": self._scope},
            merged(body, {"id": id, "records": records, "operation_type": operation_type}),
            options=options,
        )

    def get(self, *, customer_list_id: str | int, **options: Unpack[CallOptions]) -> CustomerList:
        """Get a customer list

        As ``client.customer_lists.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.customer_lists_get(),
            {"advertiser_id": self._scope, "customer_list_id": customer_list_id},
            options=options,
        )


class AsyncScopedCustomerListsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).customer_lists``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_customer_lists: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_customer_lists: ...

    def list(
        self,
        *,
        order: SortOrder | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[CustomerList]:
        """List customer lists

        As ``client.customer_lists.list``, which says more, with the advertiser_id given.
        """
        return self._client.pages(
            _op.customer_lists_list(),
            {"advertiser_id": self._scope, "order": order, "page_size": page_size, "bookmark": bookmark},
            options=options,
        )

    @overload
    async def create(
        self, body: CustomerListCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> CustomerList: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        records: str,
        list_type: CustomerListType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    async def create(
        self,
        body: CustomerListCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        records: str | Unset = UNSET,
        list_type: CustomerListType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList:
        """Create a customer list

        As ``client.customer_lists.create``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.customer_lists_create(),
            {"advertiser_id": self._scope},
            merged(body, {"name": name, "records": records, "list_type": list_type}),
            options=options,
        )

    @overload
    async def update(
        self, body: CustomerListUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> CustomerList: ...

    @overload
    async def update(
        self,
        *,
        id: str | int,
        records: str,
        operation_type: CustomerListOperation | str,
        **options: Unpack[CallOptions],
    ) -> CustomerList: ...

    async def update(
        self,
        body: CustomerListUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        id: str | int | Unset = UNSET,
        records: str | Unset = UNSET,
        operation_type: CustomerListOperation | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerList:
        """Change the records of a customer list

        As ``client.customer_lists.update``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.customer_lists_update(),
            {"advertiser_id": self._scope},
            merged(body, {"id": id, "records": records, "operation_type": operation_type}),
            options=options,
        )

    async def get(self, *, customer_list_id: str | int, **options: Unpack[CallOptions]) -> CustomerList:
        """Get a customer list

        As ``client.customer_lists.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.customer_lists_get(),
            {"advertiser_id": self._scope, "customer_list_id": customer_list_id},
            options=options,
        )
