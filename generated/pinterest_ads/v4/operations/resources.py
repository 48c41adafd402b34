# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.resources``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s

if TYPE_CHECKING:
    from typing import Any

    from ..models.resources import AdvertiserCountry, Interest, MetricDefinitions


@functools.cache
def advertiser_countries() -> _o.Operation[list[AdvertiserCountry]]:
    from ..models.resources import AdvertiserCountryList

    return _o.Operation(
        operation_id="get_advertiser_countries_handler",
        method="GET",
        path="/advertisers/countries/",
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdvertiserCountryList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/ad_account_countries",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def delivery_metrics() -> _o.Operation[MetricDefinitions]:
    from ..models.resources import MetricDefinitionsResult

    return _o.Operation(
        operation_id="get_available_metrics_definition_handler",
        method="GET",
        path="/resources/delivery_metrics",
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(MetricDefinitionsResult)),)
            ),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/delivery_metrics",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def interests() -> _o.Operation[dict[str, Any]]:
    from ..models.resources import InterestTreeResult

    return _o.Operation(
        operation_id="get_interests_handler",
        method="GET",
        path="/interests/",
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(InterestTreeResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/targeting/{targeting_type}",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def interest() -> _o.Operation[Interest]:
    from ..models.resources import InterestResult

    return _o.Operation(
        operation_id="get_targeting_interest_handler",
        method="GET",
        path="/targeting/interest/{interest_id}",
        parameters=(
            _o.Parameter(
                "interest_id",
                "interest_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(InterestResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/targeting/interests/{interest_id}",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def targeting_type() -> _o.Operation[list[dict[str, str]]]:
    from ..models.resources import TargetingOptionList, TargetingOptionType

    return _o.Operation(
        operation_id="get_targeting_type_handler",
        method="GET",
        path="/targeting/{targeting_type}",
        parameters=(
            _o.Parameter(
                "targeting_type",
                "targeting_type",
                location="path",
                kind=_s.EnumOf(TargetingOptionType),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(TargetingOptionList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /resources/targeting/{targeting_type}",
        outcome=_out.Unwrap(field="data"),
    )


@functools.cache
def targeting() -> _o.Operation[dict[str, Any]]:
    from ..models.resources import TargetingOptionsResult

    return _o.Operation(
        operation_id="get_targeting_handler",
        method="GET",
        path="/targeting/",
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(TargetingOptionsResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        outcome=_out.Unwrap(field="data"),
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
