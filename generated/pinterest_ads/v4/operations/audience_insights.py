# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.audience_insights``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s

if TYPE_CHECKING:
    import builtins as _builtins
    from typing import Any

    from ..models.audience_insights import AudienceCategory, InsightAudience


@functools.cache
def list() -> _o.Operation[_builtins.list[InsightAudience]]:
    from ..models.audience_insights import InsightAudienceList

    return _o.Operation(
        operation_id="get_audience_insights_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/insights/audiences/",
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
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(InsightAudienceList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/insights/audiences",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def category() -> _o.Operation[_builtins.list[AudienceCategory]]:
    from ..models.audience_insights import AudienceCategoryList, CategorySort, InsightScope, InsightType

    return _o.Operation(
        operation_id="get_audience_insight_category_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/insights/audience/{scope}/{type}/{category_id}/",
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
                "scope",
                "scope",
                location="path",
                kind=_s.EnumOf(InsightScope),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter(
                "type",
                "type",
                location="path",
                kind=_s.EnumOf(InsightType),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter(
                "category_id",
                "category_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter("sort", "sort", location="query", kind=_s.EnumOf(CategorySort)),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceCategoryList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def get() -> _o.Operation[dict[str, Any]]:
    from ..models.audience_insights import AudienceInsightResult, InsightScope, InsightType

    return _o.Operation(
        operation_id="get_audience_insight_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/insights/audience/{scope}/{type}/",
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
                "scope",
                "scope",
                location="path",
                kind=_s.EnumOf(InsightScope),
                required=True,
                style="simple",
                explode=False,
            ),
            _o.Parameter(
                "type",
                "type",
                location="path",
                kind=_s.EnumOf(InsightType),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceInsightResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/audience_insights",
        outcome=_out.Unwrap(field="data"),
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
