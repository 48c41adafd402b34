# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.reports``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s

if TYPE_CHECKING:
    from ..models.reports import Report, ReportRequest


@functools.cache
def get() -> _o.Operation[Report]:
    from ..models.reports import ReportResult

    return _o.Operation(
        operation_id="get_async_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/delivery_metrics/async/",
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
            _o.Parameter("token", "token", location="query", kind=_s.String(min_length=1), required=True),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ReportResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/reports",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def create() -> _o.Operation[ReportRequest]:
    from ..models.reports import ReportCreate, ReportRequestResult

    return _o.Operation(
        operation_id="create_async_delivery_metrics_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/delivery_metrics/async/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(ReportCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ReportRequestResult)),)),
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
        replacement="POST /ad_accounts/{ad_account_id}/reports",
        outcome=_out.Unwrap(field="data"),
        job=_out.JobSpec(
            id="token",
            status=get,
            argument="token",
            state="report_status",
            url="url",
            done=("FINISHED",),
            failed=("FAILED", "CANCELLED"),
            expired=("EXPIRED", "DOES_NOT_EXIST"),
        ),
        find_out="reports.get",
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
