# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.campaigns``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, outcomes as _out, schema as _s

if TYPE_CHECKING:
    from ..._runtime.batches import BatchResult
    from ..._runtime.page import Page
    from ..models.campaigns import Campaign


@functools.cache
def list() -> _o.Operation[Page[Campaign]]:
    from ..models.campaigns import CampaignList
    from ..models.entity_status import EntityStatus
    from ..models.sort_order import SortOrder

    return _o.Operation(
        operation_id="get_campaigns_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/campaigns/",
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
                "campaign_ids",
                "campaign_ids",
                location="query",
                kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
                explode=False,
            ),
            _o.Parameter(
                "entity_statuses",
                "entity_statuses",
                location="query",
                kind=_s.ListOf(_s.EnumOf(EntityStatus), min_items=1),
                explode=False,
            ),
            _o.Parameter("order", "order", location="query", kind=_s.EnumOf(SortOrder)),
            _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1)),
            _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CampaignList)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/campaigns",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@functools.cache
def create() -> _o.Operation[BatchResult[Campaign]]:
    from ..models.bulk_and_campaigns import CampaignCreate
    from ..models.campaigns import CampaignBatch

    return _o.Operation(
        operation_id="create_campaigns_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/campaigns/",
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
            contents=(
                _o.Content("application/json", "json", _s.ListOf(_s.ModelOf(CampaignCreate), min_items=1)),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CampaignBatch)),)),
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
        replacement="POST /ad_accounts/{ad_account_id}/campaigns",
        outcome=_out.Batched(
            items="data", entity="data", failures="exceptions", code="code", message="message"
        ),
        find_out="campaigns.list",
    )


@functools.cache
def update() -> _o.Operation[BatchResult[Campaign]]:
    from ..models.bulk_and_campaigns import CampaignUpdate
    from ..models.campaigns import CampaignBatch

    return _o.Operation(
        operation_id="update_campaigns_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/campaigns/",
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
            contents=(
                _o.Content("application/json", "json", _s.ListOf(_s.ModelOf(CampaignUpdate), min_items=1)),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CampaignBatch)),)),
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
        replacement="PATCH /ad_accounts/{ad_account_id}/campaigns",
        outcome=_out.Batched(
            items="data", entity="data", failures="exceptions", code="code", message="message"
        ),
        find_out="campaigns.list",
    )


@functools.cache
def get() -> _o.Operation[Campaign]:
    from ..models.campaigns import CampaignResult

    return _o.Operation(
        operation_id="get_campaign_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/campaigns/{campaign_id}/",
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
                "campaign_id",
                "campaign_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CampaignResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),),
        replacement="GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}",
        outcome=_out.Unwrap(field="data"),
    )


def _kind_of_ErrorResponse() -> _s.Kind:
    from ..models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)
