# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.advertisers``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s

if TYPE_CHECKING:
    from ..._runtime.page import Page
    from ..models.advertisers import Advertiser


@functools.cache
def get() -> _o.Operation[Advertiser]:
    from ..models.advertisers import AdvertiserResult

    return _o.Operation(
        operation_id="get_advertiser_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/",
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
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdvertiserResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def list() -> _o.Operation[Page[Advertiser]]:
    from ..models.advertisers import AdvertiserList

    return _o.Operation(
        operation_id="get_advertisers_handler",
        method="GET",
        path="/advertisers/",
        parameters=(
            _o.Parameter("owner_user_id", "owner_user_id", location="query", kind=_s.Id()),
            _o.Parameter("include_acl", "include_acl", location="query", kind=_s.Boolean()),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdvertiserList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
