# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.customer_lists``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s

if TYPE_CHECKING:
    from ..._runtime.page import Page
    from ..models.customer_lists import CustomerList


@functools.cache
def list() -> _o.Operation[Page[CustomerList]]:
    from ..models.customer_lists import CustomerListList
    from ..models.sort_order import SortOrder

    return _o.Operation(
        operation_id="get_customer_lists_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/customer_lists/",
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
            _o.Parameter("order", "order", location="query", kind=_s.EnumOf(SortOrder)),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/customer_lists",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@functools.cache
def create() -> _o.Operation[CustomerList]:
    from ..models.customer_lists import CustomerListCreate, CustomerListResult

    return _o.Operation(
        operation_id="create_customer_list_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/customer_lists/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(CustomerListCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("415", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/customer_lists",
        outcome=_out.Unwrap(field="data"),
        find_out="customer_lists.list",
    )


@functools.cache
def update() -> _o.Operation[CustomerList]:
    from ..models.customer_lists import CustomerListResult, CustomerListUpdate

    return _o.Operation(
        operation_id="update_customer_list_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/customer_lists/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(CustomerListUpdate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("415", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),),
        replacement="PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}",
        outcome=_out.Unwrap(field="data"),
        find_out="customer_lists.list",
    )


@functools.cache
def get() -> _o.Operation[CustomerList]:
    from ..models.customer_lists import CustomerListResult

    return _o.Operation(
        operation_id="get_customer_list_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/customer_lists/{customer_list_id}/",
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
                "customer_list_id",
                "customer_list_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}",
        outcome=_out.Unwrap(field="data"),
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
