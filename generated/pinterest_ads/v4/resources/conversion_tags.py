# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.conversion_tags``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.conversion_tag_create import ConversionTagCreate
    from ..models.conversion_tag_event_list import ConversionTagEventList
    from ..models.conversion_tag_list import ConversionTagList
    from ..models.conversion_tag_result import ConversionTagResult
    from ..models.conversion_tag_update import ConversionTagUpdate
    from ..models.ocpm_eligible_tags import OcpmEligibleTags


class ConversionTagsResource(Resource):
    """The calls of ``client.conversion_tags``."""

    __slots__ = ()

    def list(
        self,
        *,
        advertiser_id: str | int,
        filter_deleted: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
    ) -> ConversionTagList:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _list_operation(),
            {
                "advertiser_id": advertiser_id,
                "filter_deleted": filter_deleted,
                "page_size": page_size,
                "bookmark": bookmark,
            },
        )

    def create(
        self, body: ConversionTagCreate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> ConversionTagResult:
        """Create a conversion tag

        ``POST /advertisers/{advertiser_id}/conversion_tags/``
        Source: endpoints.csv line 58.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/conversion_tags``.

        Args:
            body: The tag to create.
            advertiser_id: Advertiser whose objects are meant.

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
            _create_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    def update(
        self, body: ConversionTagUpdate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> ConversionTagResult:
        """Update a conversion tag

        Takes one object. Archiving a tag takes the place of deleting it.

        ``PATCH /advertisers/{advertiser_id}/conversion_tags/``
        Source: endpoints.csv line 61.
        Token scopes: write_ads.
        In v5: nothing takes its place. Conversion tags cannot be updated in 5.23.0.

        Args:
            body: The changes.
            advertiser_id: Advertiser whose objects are meant.

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
            _update_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    def get(self, *, advertiser_id: str | int, conversion_tag_id: str | int) -> ConversionTagResult:
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
            _get_operation(),
            {"advertiser_id": advertiser_id, "conversion_tag_id": conversion_tag_id},
        )

    def ocpm_eligible(self, *, advertiser_id: str | int) -> OcpmEligibleTags:
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
            _ocpm_eligible_operation(),
            {"advertiser_id": advertiser_id},
        )

    def page_visit(
        self, *, advertiser_id: str | int, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET
    ) -> ConversionTagEventList:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _page_visit_operation(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
        )


class AsyncConversionTagsResource(AsyncResource):
    """The calls of ``client.conversion_tags``, to be awaited."""

    __slots__ = ()

    async def list(
        self,
        *,
        advertiser_id: str | int,
        filter_deleted: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        bookmark: str | Unset = UNSET,
    ) -> ConversionTagList:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _list_operation(),
            {
                "advertiser_id": advertiser_id,
                "filter_deleted": filter_deleted,
                "page_size": page_size,
                "bookmark": bookmark,
            },
        )

    async def create(
        self, body: ConversionTagCreate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> ConversionTagResult:
        """Create a conversion tag

        ``POST /advertisers/{advertiser_id}/conversion_tags/``
        Source: endpoints.csv line 58.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/conversion_tags``.

        Args:
            body: The tag to create.
            advertiser_id: Advertiser whose objects are meant.

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
            _create_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    async def update(
        self, body: ConversionTagUpdate | Mapping[str, Any], *, advertiser_id: str | int
    ) -> ConversionTagResult:
        """Update a conversion tag

        Takes one object. Archiving a tag takes the place of deleting it.

        ``PATCH /advertisers/{advertiser_id}/conversion_tags/``
        Source: endpoints.csv line 61.
        Token scopes: write_ads.
        In v5: nothing takes its place. Conversion tags cannot be updated in 5.23.0.

        Args:
            body: The changes.
            advertiser_id: Advertiser whose objects are meant.

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
            _update_operation(),
            {"advertiser_id": advertiser_id},
            body,
        )

    async def get(self, *, advertiser_id: str | int, conversion_tag_id: str | int) -> ConversionTagResult:
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
            _get_operation(),
            {"advertiser_id": advertiser_id, "conversion_tag_id": conversion_tag_id},
        )

    async def ocpm_eligible(self, *, advertiser_id: str | int) -> OcpmEligibleTags:
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
            _ocpm_eligible_operation(),
            {"advertiser_id": advertiser_id},
        )

    async def page_visit(
        self, *, advertiser_id: str | int, page_size: int | Unset = UNSET, bookmark: str | Unset = UNSET
    ) -> ConversionTagEventList:
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _page_visit_operation(),
            {"advertiser_id": advertiser_id, "page_size": page_size, "bookmark": bookmark},
        )


@functools.cache
def _list_operation() -> _o.Operation[ConversionTagList]:
    from ..models.conversion_tag_list import ConversionTagList
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_conversion_tags_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/conversion_tags/",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter("filter_deleted", "filter_deleted", location="query", kind=_s.Boolean()),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ConversionTagList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags",
    )


@functools.cache
def _create_operation() -> _o.Operation[ConversionTagResult]:
    from ..models.conversion_tag_create import ConversionTagCreate
    from ..models.conversion_tag_result import ConversionTagResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="create_conversion_tag_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/conversion_tags/",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(ConversionTagCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ConversionTagResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/conversion_tags",
    )


@functools.cache
def _update_operation() -> _o.Operation[ConversionTagResult]:
    from ..models.conversion_tag_result import ConversionTagResult
    from ..models.conversion_tag_update import ConversionTagUpdate
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="update_conversion_tag_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/conversion_tags/",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(ConversionTagUpdate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ConversionTagResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
    )


@functools.cache
def _get_operation() -> _o.Operation[ConversionTagResult]:
    from ..models.conversion_tag_result import ConversionTagResult
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_conversion_tag_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/conversion_tags/{conversion_tag_id}",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter(
                "conversion_tag_id",
                "conversion_tag_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ConversionTagResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}",
    )


@functools.cache
def _ocpm_eligible_operation() -> _o.Operation[OcpmEligibleTags]:
    from ..models.error_response import ErrorResponse
    from ..models.ocpm_eligible_tags import OcpmEligibleTags

    return _o.Operation(
        operation_id="get_ocpm_eligible_conversion_tags_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/conversion_tags/ocpm_eligible/",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(OcpmEligibleTags)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible",
    )


@functools.cache
def _page_visit_operation() -> _o.Operation[ConversionTagEventList]:
    from ..models.conversion_tag_event_list import ConversionTagEventList
    from ..models.error_response import ErrorResponse

    return _o.Operation(
        operation_id="get_page_visit_conversion_tags_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/conversion_tags/page_visit/",
        parameters=(
            _o.Parameter(
                "advertiser_id",
                "advertiser_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ConversionTagEventList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags/page_visit",
    )
