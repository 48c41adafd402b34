# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.keywords``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s

if TYPE_CHECKING:
    import builtins as _builtins

    from ..._runtime.page import Page
    from ..models.keywords import Keyword, KeywordMetricsRow, KeywordsWritten
    from ..models.keywords_and_terms import RelatedTerms


@functools.cache
def list() -> _o.Operation[Page[Keyword]]:
    from ..models.bulk_and_keywords import MatchType
    from ..models.keywords import KeywordList

    return _o.Operation(
        operation_id="get_keywords_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/keywords/",
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
                "match_types",
                "match_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(MatchType), min_items=1, max_items=5),
                explode=False,
            ),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
            _o.Parameter("ad_group_id", "ad_group_id", location="query", kind=_s.Id()),
            _o.Parameter("campaign_id", "campaign_id", location="query", kind=_s.Id()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(KeywordList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/keywords",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@functools.cache
def create() -> _o.Operation[KeywordsWritten]:
    from ..models.bulk_and_keywords import KeywordsCreate
    from ..models.keywords import KeywordsWrittenResult

    return _o.Operation(
        operation_id="create_keywords_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/keywords/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(KeywordsCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(KeywordsWrittenResult)),)),
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
        replacement="POST /ad_accounts/{ad_account_id}/keywords",
        outcome=_out.Unwrap(field="data"),
        find_out="keywords.list",
    )


@functools.cache
def update() -> _o.Operation[KeywordsWritten]:
    from ..models.keywords import KeywordsUpdate, KeywordsWrittenResult

    return _o.Operation(
        operation_id="update_keywords_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/keywords/",
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
            contents=(_o.Content("application/json", "json", _s.ModelOf(KeywordsUpdate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(KeywordsWrittenResult)),)),
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
        replacement="PATCH /ad_accounts/{ad_account_id}/keywords",
        outcome=_out.Unwrap(field="data"),
        find_out="keywords.list",
    )


@functools.cache
def metrics() -> _o.Operation[_builtins.list[KeywordMetricsRow]]:
    from ..models.keywords import KeywordMetricsRowList

    return _o.Operation(
        operation_id="get_keyword_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/keywords/metrics/",
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
            _o.Parameter("country_code", "country_code", location="query", kind=_s.String(), required=True),
            _o.Parameter(
                "keywords",
                "keywords",
                location="query",
                kind=_s.ListOf(_s.String(min_length=1, pattern="^[^,]+$"), min_items=1, max_items=2000),
                required=True,
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(KeywordMetricsRowList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/keywords/metrics",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def related() -> _o.Operation[RelatedTerms]:
    from ..models.keywords_and_terms import RelatedTermsResult

    return _o.Operation(
        operation_id="get_related_keywords_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/keywords/related/",
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
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(RelatedTermsResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("410", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        deprecated=True,
        gone="2022-06-30",
        use="terms.related",
        replacement="GET /terms/related",
        outcome=_out.Unwrap(field="data"),
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
