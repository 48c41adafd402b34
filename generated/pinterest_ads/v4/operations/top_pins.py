# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.top_pins``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s

if TYPE_CHECKING:
    from ..models.top_pins import TopPins


@functools.cache
def list() -> _o.Operation[TopPins]:
    from ..models.top_pins import CreatedInLastNDays, TopPinsResult, TopPinsSortBy

    return _o.Operation(
        operation_id="get_top_pins_handler",
        method="GET",
        path="/v3/partners/analytics/users/{user}/pins/top/",
        parameters=(
            _o.Parameter(
                "user", "user", location="path", kind=_s.Id(), required=True, style="simple", explode=False
            ),
            _o.Parameter("start_date", "start_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter("end_date", "end_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter(
                "sort_by", "sort_by", location="query", kind=_s.EnumOf(TopPinsSortBy), required=True
            ),
            _o.Parameter("from_claimed_content", "from_claimed_content", location="query", kind=_s.String()),
            _o.Parameter("pin_format", "pin_format", location="query", kind=_s.String()),
            _o.Parameter("app_types", "app_types", location="query", kind=_s.String()),
            _o.Parameter(
                "metric_types",
                "metric_types",
                location="query",
                kind=_s.ListOf(_s.String(pattern="^[A-Z0-9_]+$"), min_items=1),
                explode=False,
            ),
            _o.Parameter(
                "num_of_pins", "num_of_pins", location="query", kind=_s.Integer(minimum=1, maximum=50)
            ),
            _o.Parameter(
                "created_in_last_n_days",
                "created_in_last_n_days",
                location="query",
                kind=_s.EnumOf(CreatedInLastNDays),
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(TopPinsResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        server="https://api.pinterest.com",
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_pins", "read_users")),),),
        outcome=_out.Unwrap(field="data"),
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
