# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.advertiser(...).customer_lists``: those of ``client.customer_lists``, less ``advertiser_id``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.bodies import merged
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from ..operations import customer_lists as _op

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ..._runtime.async_pages import AsyncPages
    from ..._runtime.options import CallOptions
    from ..._runtime.sync_pages import Pages
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.customer_list import CustomerList
    from ..models.customer_list_create import CustomerListCreate, CustomerListType
    from ..models.customer_list_update import CustomerListOperation, CustomerListUpdate
    from ..models.sort_order import SortOrder


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
            _op.list(),
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
            _op.create(),
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
            _op.update(),
            {"advertiser_id": self._scope},
            merged(body, {"id": id, "records": records, "operation_type": operation_type}),
            options=options,
        )

    def get(self, *, customer_list_id: str | int, **options: Unpack[CallOptions]) -> CustomerList:
        """Get a customer list

        As ``client.customer_lists.get``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.get(),
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
            _op.list(),
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
            _op.create(),
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
            _op.update(),
            {"advertiser_id": self._scope},
            merged(body, {"id": id, "records": records, "operation_type": operation_type}),
            options=options,
        )

    async def get(self, *, customer_list_id: str | int, **options: Unpack[CallOptions]) -> CustomerList:
        """Get a customer list

        As ``client.customer_lists.get``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.get(),
            {"advertiser_id": self._scope, "customer_list_id": customer_list_id},
            options=options,
        )
