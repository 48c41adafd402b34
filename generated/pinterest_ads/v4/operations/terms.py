# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.terms``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s

if TYPE_CHECKING:
    from ..models.keywords_and_terms import RelatedTerms


@functools.cache
def related() -> _o.Operation[RelatedTerms]:
    from ..models.keywords_and_terms import RelatedTermsResult

    return _o.Operation(
        operation_id="get_related_terms_handler",
        method="GET",
        path="/terms/related/",
        parameters=(
            _o.Parameter(
                "terms",
                "terms",
                location="query",
                kind=_s.ListOf(_s.String(min_length=1, pattern="^[^,]+$"), min_items=1),
                required=True,
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(RelatedTermsResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /terms/related",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def suggested() -> _o.Operation[list[str]]:
    from ..models.terms import SuggestedTerms

    return _o.Operation(
        operation_id="get_suggested_terms_handler",
        method="GET",
        path="/terms/suggested/",
        parameters=(
            _o.Parameter("term", "term", location="query", kind=_s.String(min_length=1), required=True),
            _o.Parameter("limit", "limit", location="query", kind=_s.Integer(minimum=1, maximum=10)),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(SuggestedTerms)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /terms/suggested",
        outcome=_out.Unwrap(field="data"),
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
