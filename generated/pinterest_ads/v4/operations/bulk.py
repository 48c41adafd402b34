# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.bulk``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s

if TYPE_CHECKING:
    from ..models.bulk import BulkRequest, BulkStatus


@functools.cache
def get() -> _o.Operation[BulkRequest]:
    from ..models.bulk import BulkGet, BulkRequestResult

    return _o.Operation(
        operation_id="create_bulk_get_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/bulk_get/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(BulkGet)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BulkRequestResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("415", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="POST /ad_accounts/{ad_account_id}/bulk/download",
        outcome=_out.Unwrap(field="data"),
        job=_out.JobSpec(
            id="request_id",
            status=status,
            argument="request_id",
            state="status",
            url="result_url",
            done=("SUCCEEDED",),
            failed=("FAILED",),
        ),
    )


@functools.cache
def status() -> _o.Operation[BulkStatus]:
    from ..models.bulk import BulkStatusResult

    return _o.Operation(
        operation_id="get_bulk_request_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/bulk/{request_id}/",
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
                "request_id",
                "request_id",
                location="path",
                kind=_s.String(min_length=1),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BulkStatusResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def upsert() -> _o.Operation[BulkRequest]:
    from ..models.bulk import BulkRequestResult, BulkUpsert

    return _o.Operation(
        operation_id="create_bulk_upsert_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/bulk_upsert/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(BulkUpsert)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BulkRequestResult)),)),
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
        replacement="POST /ad_accounts/{ad_account_id}/bulk/upsert",
        outcome=_out.Unwrap(field="data"),
        job=_out.JobSpec(
            id="request_id",
            status=status,
            argument="request_id",
            state="status",
            url="result_url",
            done=("SUCCEEDED",),
            failed=("FAILED",),
        ),
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
