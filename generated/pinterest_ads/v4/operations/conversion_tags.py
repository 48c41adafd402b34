# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.conversion_tags``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s

if TYPE_CHECKING:
    import builtins as _builtins

    from ..._runtime.page import Page
    from ..models.conversion_tags import ConversionTag, ConversionTagEvent


@functools.cache
def list() -> _o.Operation[Page[ConversionTag]]:
    from ..models.conversion_tags import ConversionTagList

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
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@functools.cache
def create() -> _o.Operation[ConversionTag]:
    from ..models.conversion_tags import ConversionTagCreate, ConversionTagResult

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
        replacement="POST /ad_accounts/{ad_account_id}/conversion_tags",
        outcome=_out.Unwrap(field="data"),
        find_out="conversion_tags.list",
    )


@functools.cache
def update() -> _o.Operation[ConversionTag]:
    from ..models.conversion_tags import ConversionTagResult, ConversionTagUpdate

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
        outcome=_out.Unwrap(field="data"),
        find_out="conversion_tags.list",
    )


@functools.cache
def get() -> _o.Operation[ConversionTag]:
    from ..models.conversion_tags import ConversionTagResult

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
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def ocpm_eligible() -> _o.Operation[dict[str, _builtins.list[ConversionTagEvent]]]:
    from ..models.conversion_tags import OcpmEligibleTags

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
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def page_visit() -> _o.Operation[Page[ConversionTagEvent]]:
    from ..models.conversion_tags import ConversionTagEventList

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
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags/page_visit",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
