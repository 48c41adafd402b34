# Made from spec/ads-v4.yaml.

"""What the document says of each call, by resource and call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _o, outcomes as _out, schema as _s, spans as _spans

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.batches import BatchResult
    from .._runtime.hints import Real
    from .._runtime.page import Page
    from .models.ad_groups import AdGroup
    from .models.ad_previews import AdPreview
    from .models.ads import Ad, BidFloor
    from .models.advertisers import Advertiser
    from .models.audience_insights import AudienceCategory, InsightAudience
    from .models.audiences import Audience
    from .models.bulk import BulkRequest, BulkStatus
    from .models.campaigns import Campaign
    from .models.conversion_tags import ConversionTag, ConversionTagEvent
    from .models.customer_lists import CustomerList
    from .models.delivery_metrics import BooksClosed, TargetingMetricsRow
    from .models.keywords import Keyword, KeywordMetricsRow, KeywordsWritten
    from .models.keywords_and_terms import RelatedTerms
    from .models.product_groups import PromotedProductGroup
    from .models.reports import Report, ReportRequest
    from .models.resources import AdvertiserCountry, Interest, MetricDefinitions
    from .models.terms_of_service import TermsOfService
    from .models.top_pins import TopPins


def _kind_of_ErrorResponse() -> _s.Kind:
    from .models.error_detail import ErrorResponse

    return _s.ModelOf(ErrorResponse)


_parameter_advertiser_id = _o.Parameter(
    "advertiser_id",
    "advertiser_id",
    location="path",
    kind=_s.Id(),
    required=True,
    style="simple",
    explode=False,
)
_failures = (
    _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
)
_security = ((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_ads",)),),)
_parameter_campaign_ids = _o.Parameter(
    "campaign_ids",
    "campaign_ids",
    location="query",
    kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
    explode=False,
)
_parameter_ad_group_ids = _o.Parameter(
    "ad_group_ids",
    "ad_group_ids",
    location="query",
    kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
    explode=False,
)
_parameter_page_size = _o.Parameter("page_size", "page_size", location="query", kind=_s.Integer(minimum=1))
_parameter_bookmark = _o.Parameter("bookmark", "bookmark", location="query", kind=_s.String())
_failures_2 = (
    _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
)
_failures_3 = (
    _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("415", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
)
_security_2 = ((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("write_ads",)),),)
_parameter_start_date = _o.Parameter(
    "start_date", "start_date", location="query", kind=_s.Date(), required=True
)
_parameter_end_date = _o.Parameter("end_date", "end_date", location="query", kind=_s.Date(), required=True)
_parameter_columns = _o.Parameter(
    "columns",
    "columns",
    location="query",
    kind=_s.ListOf(_s.String(pattern="^[A-Z0-9_]+$"), min_items=1),
    required=True,
    explode=False,
)
_parameter_ad_group_ids_2 = _o.Parameter(
    "ad_group_ids",
    "ad_group_ids",
    location="query",
    kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
    required=True,
    explode=False,
)
_parameter_ad_ids = _o.Parameter(
    "ad_ids",
    "ad_ids",
    location="query",
    kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
    required=True,
    explode=False,
)
_security_3 = ((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_merchants",)),),)
_failures_4 = (
    _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
    _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
)


@_o.once
def ad_groups_get() -> _o.Operation[AdGroup]:
    from .models.ad_groups import AdGroupResult

    return _o.Operation(
        operation_id="get_ad_group_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ad_groups/{ad_group_id}/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter(
                "ad_group_id",
                "ad_group_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdGroupResult)),)),
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def ad_groups_list() -> _o.Operation[Page[AdGroup]]:
    from .models.ad_groups import AdGroupList
    from .models.entity_status import EntityStatus
    from .models.sort_order import SortOrder

    return _o.Operation(
        operation_id="get_ad_groups_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ad_groups/",
        parameters=(
            _parameter_advertiser_id,
            _parameter_campaign_ids,
            _parameter_ad_group_ids,
            _o.Parameter(
                "entity_statuses",
                "entity_statuses",
                location="query",
                kind=_s.ListOf(_s.EnumOf(EntityStatus), min_items=1),
                explode=False,
            ),
            _o.Parameter(
                "translate_interests_to_names",
                "translate_interests_to_names",
                location="query",
                kind=_s.Boolean(),
            ),
            _o.Parameter("order", "order", location="query", kind=_s.EnumOf(SortOrder)),
            _parameter_page_size,
            _parameter_bookmark,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdGroupList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/ad_groups",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def ad_groups_create() -> _o.Operation[BatchResult[AdGroup]]:
    from .models.ad_groups import AdGroupBatch
    from .models.ad_groups_and_bulk import AdGroupCreate

    return _o.Operation(
        operation_id="create_ad_groups_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/ad_groups/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(
                _o.Content(
                    "application/json",
                    "json",
                    _s.ListOf(_s.ModelOf(AdGroupCreate), min_items=1, max_items=30),
                ),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdGroupBatch)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="POST /ad_accounts/{ad_account_id}/ad_groups",
        outcome=_out.Batched(
            items="data", entity="data", failures="exceptions", code="code", message="message"
        ),
        find_out="ad_groups.list",
    )


@_o.once
def ad_groups_update() -> _o.Operation[BatchResult[AdGroup]]:
    from .models.ad_groups import AdGroupBatch
    from .models.ad_groups_and_bulk import AdGroupUpdate

    return _o.Operation(
        operation_id="update_ad_groups_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/ad_groups/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(
                _o.Content(
                    "application/json",
                    "json",
                    _s.ListOf(_s.ModelOf(AdGroupUpdate), min_items=1, max_items=30),
                ),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdGroupBatch)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="PATCH /ad_accounts/{ad_account_id}/ad_groups",
        outcome=_out.Batched(
            items="data", entity="data", failures="exceptions", code="code", message="message"
        ),
        find_out="ad_groups.list",
    )


@_o.once
def ad_previews_create_from_image() -> _o.Operation[AdPreview]:
    from .models.ad_previews import AdPreviewResult, ImagePreviewCreate

    return _o.Operation(
        operation_id="create_image_ad_preview_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/ad_previews/image/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(ImagePreviewCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdPreviewResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="POST /ad_accounts/{ad_account_id}/ad_previews",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def ad_previews_create_from_pin() -> _o.Operation[AdPreview]:
    from .models.ad_previews import AdPreviewResult

    return _o.Operation(
        operation_id="create_pin_ad_preview_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/ad_previews/{pin_id}",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter(
                "pin_id",
                "pin_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.MapOf(_s.Any())),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdPreviewResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="POST /ad_accounts/{ad_account_id}/ad_previews",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def ads_list() -> _o.Operation[Page[Ad]]:
    from .models.ads import AdList
    from .models.entity_status import EntityStatus
    from .models.sort_order import SortOrder

    return _o.Operation(
        operation_id="get_ads_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ads/",
        parameters=(
            _parameter_advertiser_id,
            _parameter_campaign_ids,
            _parameter_ad_group_ids,
            _o.Parameter(
                "ad_ids",
                "ad_ids",
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
            _parameter_page_size,
            _parameter_bookmark,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/ads",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def ads_create() -> _o.Operation[BatchResult[Ad]]:
    from .models.ads import AdBatch
    from .models.ads_and_bulk import AdCreate

    return _o.Operation(
        operation_id="create_ads_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/ads/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(
                _o.Content(
                    "application/json", "json", _s.ListOf(_s.ModelOf(AdCreate), min_items=1, max_items=30)
                ),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdBatch)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="POST /ad_accounts/{ad_account_id}/ads",
        outcome=_out.Batched(
            items="data", entity="data", failures="exceptions", code="code", message="message"
        ),
        find_out="ads.list",
    )


@_o.once
def ads_update() -> _o.Operation[BatchResult[Ad]]:
    from .models.ads import AdBatch
    from .models.ads_and_bulk import AdUpdate

    return _o.Operation(
        operation_id="update_ads_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/ads/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(
                _o.Content(
                    "application/json", "json", _s.ListOf(_s.ModelOf(AdUpdate), min_items=1, max_items=30)
                ),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdBatch)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="PATCH /ad_accounts/{ad_account_id}/ads",
        outcome=_out.Batched(
            items="data", entity="data", failures="exceptions", code="code", message="message"
        ),
        find_out="ads.list",
    )


@_o.once
def ads_get() -> _o.Operation[Ad]:
    from .models.ads import AdResult

    return _o.Operation(
        operation_id="get_ad_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ads/{ad_id}",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter(
                "ad_id", "ad_id", location="path", kind=_s.Id(), required=True, style="simple", explode=False
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdResult)),)),
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/ads/{ad_id}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def ads_bid_floor() -> _o.Operation[BidFloor]:
    from .models.ads import BidFloorResult

    return _o.Operation(
        operation_id="get_bid_floor_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/bid_floor/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter("bid_floor_specs", "bid_floor_specs", location="query", kind=_s.MapOf(_s.Any())),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BidFloorResult)),)),
            *_failures,
        ),
        security=_security,
        replacement="POST /ad_accounts/{ad_account_id}/bid_floor",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def advertisers_get() -> _o.Operation[Advertiser]:
    from .models.advertisers import AdvertiserResult

    return _o.Operation(
        operation_id="get_advertiser_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/",
        parameters=(_parameter_advertiser_id,),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdvertiserResult)),)),
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def advertisers_list() -> _o.Operation[Page[Advertiser]]:
    from .models.advertisers import AdvertiserList

    return _o.Operation(
        operation_id="get_advertisers_handler",
        method="GET",
        path="/advertisers/",
        parameters=(
            _o.Parameter("owner_user_id", "owner_user_id", location="query", kind=_s.Id()),
            _o.Parameter("include_acl", "include_acl", location="query", kind=_s.Boolean()),
            _parameter_page_size,
            _parameter_bookmark,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdvertiserList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def audience_insights_list() -> _o.Operation[list[InsightAudience]]:
    from .models.audience_insights import InsightAudienceList

    return _o.Operation(
        operation_id="get_audience_insights_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/insights/audiences/",
        parameters=(_parameter_advertiser_id,),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(InsightAudienceList)),)),
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/insights/audiences",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def audience_insights_category() -> _o.Operation[list[AudienceCategory]]:
    from .models.audience_insights import AudienceCategoryList, CategorySort, InsightScope, InsightType

    return _o.Operation(
        operation_id="get_audience_insight_category_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/insights/audience/{scope}/{type}/{category_id}/",
        parameters=(
            _parameter_advertiser_id,
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
            *_failures,
        ),
        security=_security,
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def audience_insights_get() -> _o.Operation[dict[str, Any]]:
    from .models.audience_insights import AudienceInsightResult, InsightScope, InsightType

    return _o.Operation(
        operation_id="get_audience_insight_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/insights/audience/{scope}/{type}/",
        parameters=(
            _parameter_advertiser_id,
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
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/audience_insights",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def audiences_list() -> _o.Operation[Page[Audience]]:
    from .models.audiences import AudienceList
    from .models.entity_status import EntityStatus
    from .models.sort_order import SortOrder

    return _o.Operation(
        operation_id="get_audiences_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/audiences/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter(
                "entity_statuses",
                "entity_statuses",
                location="query",
                kind=_s.ListOf(_s.EnumOf(EntityStatus), min_items=1),
                explode=False,
            ),
            _o.Parameter("order", "order", location="query", kind=_s.EnumOf(SortOrder)),
            _parameter_page_size,
            _parameter_bookmark,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/audiences",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def audiences_create() -> _o.Operation[Audience]:
    from .models.audiences import AudienceCreate, AudienceResult

    return _o.Operation(
        operation_id="create_audience_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/audiences/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(AudienceCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="POST /ad_accounts/{ad_account_id}/audiences",
        outcome=_out.Unwrap(field="data"),
        find_out="audiences.list",
    )


@_o.once
def audiences_update() -> _o.Operation[Audience]:
    from .models.audiences import AudienceResult, AudienceUpdate

    return _o.Operation(
        operation_id="update_audience_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/audiences/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(AudienceUpdate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="PATCH /ad_accounts/{ad_account_id}/audiences/{audience_id}",
        outcome=_out.Unwrap(field="data"),
        find_out="audiences.list",
    )


@_o.once
def audiences_get() -> _o.Operation[Audience]:
    from .models.audiences import AudienceResult

    return _o.Operation(
        operation_id="get_audience_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/audiences/{audience_id}/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter(
                "audience_id",
                "audience_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceResult)),)),
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/audiences/{audience_id}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def audiences_create_custom() -> _o.Operation[Audience]:
    from .models.audiences import AudienceResult

    return _o.Operation(
        operation_id="create_custom_audience_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/audiences/custom/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.MapOf(_s.Any())),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AudienceResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        outcome=_out.Unwrap(field="data"),
        find_out="audiences.list",
    )


@_o.once
def boards_list() -> _o.Operation[Page[dict[str, Any]]]:
    from .models.boards import BoardList

    return _o.Operation(
        operation_id="get_boards_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/boards/",
        parameters=(
            _parameter_advertiser_id,
            _parameter_page_size,
            _parameter_bookmark,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BoardList)),)),
            *_failures_2,
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_boards",)),),),
        replacement="GET /boards",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def bulk_get() -> _o.Operation[BulkRequest]:
    from .models.bulk import BulkGet, BulkRequestResult

    return _o.Operation(
        operation_id="create_bulk_get_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/bulk_get/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(BulkGet)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BulkRequestResult)),)),
            *_failures_3,
        ),
        security=_security,
        replacement="POST /ad_accounts/{ad_account_id}/bulk/download",
        outcome=_out.Unwrap(field="data"),
        job=_out.JobSpec(
            id="request_id",
            status=bulk_status,
            argument="request_id",
            state="status",
            url="result_url",
            done=("SUCCEEDED",),
            failed=("FAILED",),
        ),
    )


@_o.once
def bulk_status() -> _o.Operation[BulkStatus]:
    from .models.bulk import BulkStatusResult

    return _o.Operation(
        operation_id="get_bulk_request_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/bulk/{request_id}/",
        parameters=(
            _parameter_advertiser_id,
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
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def bulk_upsert() -> _o.Operation[BulkRequest]:
    from .models.bulk import BulkRequestResult, BulkUpsert

    return _o.Operation(
        operation_id="create_bulk_upsert_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/bulk_upsert/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(BulkUpsert)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BulkRequestResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="POST /ad_accounts/{ad_account_id}/bulk/upsert",
        outcome=_out.Unwrap(field="data"),
        job=_out.JobSpec(
            id="request_id",
            status=bulk_status,
            argument="request_id",
            state="status",
            url="result_url",
            done=("SUCCEEDED",),
            failed=("FAILED",),
        ),
    )


@_o.once
def campaigns_list() -> _o.Operation[Page[Campaign]]:
    from .models.campaigns import CampaignList
    from .models.entity_status import EntityStatus
    from .models.sort_order import SortOrder

    return _o.Operation(
        operation_id="get_campaigns_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/campaigns/",
        parameters=(
            _parameter_advertiser_id,
            _parameter_campaign_ids,
            _o.Parameter(
                "entity_statuses",
                "entity_statuses",
                location="query",
                kind=_s.ListOf(_s.EnumOf(EntityStatus), min_items=1),
                explode=False,
            ),
            _o.Parameter("order", "order", location="query", kind=_s.EnumOf(SortOrder)),
            _parameter_page_size,
            _parameter_bookmark,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CampaignList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/campaigns",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def campaigns_create() -> _o.Operation[BatchResult[Campaign]]:
    from .models.bulk_and_campaigns import CampaignCreate
    from .models.campaigns import CampaignBatch

    return _o.Operation(
        operation_id="create_campaigns_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/campaigns/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(
                _o.Content("application/json", "json", _s.ListOf(_s.ModelOf(CampaignCreate), min_items=1)),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CampaignBatch)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="POST /ad_accounts/{ad_account_id}/campaigns",
        outcome=_out.Batched(
            items="data", entity="data", failures="exceptions", code="code", message="message"
        ),
        find_out="campaigns.list",
    )


@_o.once
def campaigns_update() -> _o.Operation[BatchResult[Campaign]]:
    from .models.bulk_and_campaigns import CampaignUpdate
    from .models.campaigns import CampaignBatch

    return _o.Operation(
        operation_id="update_campaigns_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/campaigns/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(
                _o.Content("application/json", "json", _s.ListOf(_s.ModelOf(CampaignUpdate), min_items=1)),
            ),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CampaignBatch)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="PATCH /ad_accounts/{ad_account_id}/campaigns",
        outcome=_out.Batched(
            items="data", entity="data", failures="exceptions", code="code", message="message"
        ),
        find_out="campaigns.list",
    )


@_o.once
def campaigns_get() -> _o.Operation[Campaign]:
    from .models.campaigns import CampaignResult

    return _o.Operation(
        operation_id="get_campaign_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/campaigns/{campaign_id}/",
        parameters=(
            _parameter_advertiser_id,
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
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def conversion_tags_list() -> _o.Operation[Page[ConversionTag]]:
    from .models.conversion_tags import ConversionTagList

    return _o.Operation(
        operation_id="get_conversion_tags_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/conversion_tags/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter("filter_deleted", "filter_deleted", location="query", kind=_s.Boolean()),
            _parameter_page_size,
            _parameter_bookmark,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ConversionTagList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def conversion_tags_create() -> _o.Operation[ConversionTag]:
    from .models.conversion_tags import ConversionTagCreate, ConversionTagResult

    return _o.Operation(
        operation_id="create_conversion_tag_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/conversion_tags/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(ConversionTagCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ConversionTagResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="POST /ad_accounts/{ad_account_id}/conversion_tags",
        outcome=_out.Unwrap(field="data"),
        find_out="conversion_tags.list",
    )


@_o.once
def conversion_tags_update() -> _o.Operation[ConversionTag]:
    from .models.conversion_tags import ConversionTagResult, ConversionTagUpdate

    return _o.Operation(
        operation_id="update_conversion_tag_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/conversion_tags/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(ConversionTagUpdate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ConversionTagResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        outcome=_out.Unwrap(field="data"),
        find_out="conversion_tags.list",
    )


@_o.once
def conversion_tags_get() -> _o.Operation[ConversionTag]:
    from .models.conversion_tags import ConversionTagResult

    return _o.Operation(
        operation_id="get_conversion_tag_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/conversion_tags/{conversion_tag_id}",
        parameters=(
            _parameter_advertiser_id,
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
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def conversion_tags_ocpm_eligible() -> _o.Operation[dict[str, list[ConversionTagEvent]]]:
    from .models.conversion_tags import OcpmEligibleTags

    return _o.Operation(
        operation_id="get_ocpm_eligible_conversion_tags_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/conversion_tags/ocpm_eligible/",
        parameters=(_parameter_advertiser_id,),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(OcpmEligibleTags)),)),
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def conversion_tags_page_visit() -> _o.Operation[Page[ConversionTagEvent]]:
    from .models.conversion_tags import ConversionTagEventList

    return _o.Operation(
        operation_id="get_page_visit_conversion_tags_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/conversion_tags/page_visit/",
        parameters=(
            _parameter_advertiser_id,
            _parameter_page_size,
            _parameter_bookmark,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ConversionTagEventList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/conversion_tags/page_visit",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def customer_lists_list() -> _o.Operation[Page[CustomerList]]:
    from .models.customer_lists import CustomerListList
    from .models.sort_order import SortOrder

    return _o.Operation(
        operation_id="get_customer_lists_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/customer_lists/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter("order", "order", location="query", kind=_s.EnumOf(SortOrder)),
            _parameter_page_size,
            _parameter_bookmark,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/customer_lists",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def customer_lists_create() -> _o.Operation[CustomerList]:
    from .models.customer_lists import CustomerListCreate, CustomerListResult

    return _o.Operation(
        operation_id="create_customer_list_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/customer_lists/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(CustomerListCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="POST /ad_accounts/{ad_account_id}/customer_lists",
        outcome=_out.Unwrap(field="data"),
        find_out="customer_lists.list",
    )


@_o.once
def customer_lists_update() -> _o.Operation[CustomerList]:
    from .models.customer_lists import CustomerListResult, CustomerListUpdate

    return _o.Operation(
        operation_id="update_customer_list_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/customer_lists/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(CustomerListUpdate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}",
        outcome=_out.Unwrap(field="data"),
        find_out="customer_lists.list",
    )


@_o.once
def customer_lists_get() -> _o.Operation[CustomerList]:
    from .models.customer_lists import CustomerListResult

    return _o.Operation(
        operation_id="get_customer_list_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/customer_lists/{customer_list_id}/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter(
                "customer_list_id",
                "customer_list_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CustomerListResult)),)),
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def delivery_metrics_ad_groups() -> _o.Operation[Page[dict[str, int | Real | str]]]:
    from .models.delivery_metrics import MetricsRowList
    from .models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )

    return _o.Operation(
        operation_id="get_ad_group_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ad_groups/delivery_metrics/",
        parameters=(
            _parameter_advertiser_id,
            _parameter_start_date,
            _parameter_end_date,
            _parameter_columns,
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _parameter_ad_group_ids_2,
            _parameter_page_size,
            _parameter_bookmark,
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/ad_groups/analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def delivery_metrics_ad_groups_by_targeting() -> _o.Operation[Page[TargetingMetricsRow]]:
    from .models.delivery_metrics import TargetingMetricsRowList
    from .models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
        ReportTargetingType,
    )

    return _o.Operation(
        operation_id="get_ad_group_targeting_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ad_groups/targeting_delivery_metrics/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter(
                "targeting_types",
                "targeting_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(ReportTargetingType), min_items=1, max_items=15),
                required=True,
                explode=False,
            ),
            _parameter_start_date,
            _parameter_end_date,
            _parameter_columns,
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _parameter_ad_group_ids_2,
            _parameter_page_size,
            _parameter_bookmark,
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(TargetingMetricsRowList)),)
            ),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/ad_groups/targeting_analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def delivery_metrics_advertiser() -> _o.Operation[Page[dict[str, int | Real | str]]]:
    from .models.delivery_metrics import MetricsRowList
    from .models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )

    return _o.Operation(
        operation_id="get_advertiser_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/delivery_metrics/",
        parameters=(
            _parameter_advertiser_id,
            _parameter_start_date,
            _parameter_end_date,
            _parameter_columns,
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _parameter_page_size,
            _parameter_bookmark,
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def delivery_metrics_campaigns() -> _o.Operation[Page[dict[str, int | Real | str]]]:
    from .models.delivery_metrics import MetricsRowList
    from .models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )

    return _o.Operation(
        operation_id="get_campaign_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/campaigns/delivery_metrics/",
        parameters=(
            _parameter_advertiser_id,
            _parameter_start_date,
            _parameter_end_date,
            _parameter_columns,
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _o.Parameter(
                "campaign_ids",
                "campaign_ids",
                location="query",
                kind=_s.ListOf(_s.Id(), min_items=1, max_items=100),
                required=True,
                explode=False,
            ),
            _parameter_page_size,
            _parameter_bookmark,
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/campaigns/analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def delivery_metrics_books_closed() -> _o.Operation[BooksClosed]:
    from .models.delivery_metrics import BooksClosedResult

    return _o.Operation(
        operation_id="get_books_closed_handler",
        method="GET",
        path="/books_closed/",
        parameters=(_o.Parameter("date", "date", location="query", kind=_s.Date(), required=True),),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(BooksClosedResult)),)),
            *(
                _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
                _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
                _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
                _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
                _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
                _o.Response("409", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            ),
        ),
        security=_security,
        replacement="GET /resources/metrics_ready_state",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def delivery_metrics_ads() -> _o.Operation[Page[dict[str, int | Real | str]]]:
    from .models.delivery_metrics import MetricsRowList
    from .models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
    )

    return _o.Operation(
        operation_id="get_ad_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ads/delivery_metrics/",
        parameters=(
            _parameter_advertiser_id,
            _parameter_start_date,
            _parameter_end_date,
            _parameter_columns,
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _parameter_ad_ids,
            _parameter_page_size,
            _parameter_bookmark,
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(MetricsRowList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/ads/analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def delivery_metrics_ads_by_targeting() -> _o.Operation[Page[TargetingMetricsRow]]:
    from .models.delivery_metrics import TargetingMetricsRowList
    from .models.delivery_metrics_and_reports import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        Granularity,
        ReportTargetingType,
    )

    return _o.Operation(
        operation_id="get_ad_targeting_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/ads/targeting_delivery_metrics/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter(
                "targeting_types",
                "targeting_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(ReportTargetingType), min_items=1, max_items=15),
                required=True,
                explode=False,
            ),
            _parameter_start_date,
            _parameter_end_date,
            _parameter_columns,
            _o.Parameter(
                "granularity", "granularity", location="query", kind=_s.EnumOf(Granularity), required=True
            ),
            _o.Parameter(
                "click_window_days",
                "click_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "engagement_window_days",
                "engagement_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "view_window_days",
                "view_window_days",
                location="query",
                kind=_s.EnumOf(AttributionWindowDays),
            ),
            _o.Parameter(
                "conversion_report_time",
                "conversion_report_time",
                location="query",
                kind=_s.EnumOf(ConversionReportTime),
            ),
            _o.Parameter(
                "attribution_types",
                "attribution_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(AttributionType), min_items=1),
                explode=False,
            ),
            _parameter_ad_ids,
            _parameter_page_size,
            _parameter_bookmark,
        ),
        descending=_s.Descending(
            ("click_window_days", "engagement_window_days", "view_window_days"),
            defaults=(30, 30, 1),
            values=(0, 1, 7, 14, 30, 60),
            message="of the windows after clicks, engagements and views none may be longer than the one before",
        ),
        span=_spans.Span(
            "start_date",
            "end_date",
            "granularity",
            apart=90,
            apart_by_step={"HOUR": 3},
            borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
        ),
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(TargetingMetricsRowList)),)
            ),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/ads/targeting_analytics",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def idea_ads_create() -> _o.Operation[Ad | BatchResult[Ad]]:
    return ads_create()


@_o.once
def keywords_list() -> _o.Operation[Page[Keyword]]:
    from .models.bulk_and_keywords import MatchType
    from .models.keywords import KeywordList

    return _o.Operation(
        operation_id="get_keywords_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/keywords/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter(
                "match_types",
                "match_types",
                location="query",
                kind=_s.ListOf(_s.EnumOf(MatchType), min_items=1, max_items=5),
                explode=False,
            ),
            _parameter_page_size,
            _parameter_bookmark,
            _o.Parameter("ad_group_id", "ad_group_id", location="query", kind=_s.Id()),
            _o.Parameter("campaign_id", "campaign_id", location="query", kind=_s.Id()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(KeywordList)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/keywords",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def keywords_create() -> _o.Operation[KeywordsWritten]:
    from .models.bulk_and_keywords import KeywordsCreate
    from .models.keywords import KeywordsWrittenResult

    return _o.Operation(
        operation_id="create_keywords_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/keywords/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(KeywordsCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(KeywordsWrittenResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="POST /ad_accounts/{ad_account_id}/keywords",
        outcome=_out.Unwrap(field="data"),
        find_out="keywords.list",
    )


@_o.once
def keywords_update() -> _o.Operation[KeywordsWritten]:
    from .models.keywords import KeywordsUpdate, KeywordsWrittenResult

    return _o.Operation(
        operation_id="update_keywords_handler",
        method="PATCH",
        path="/advertisers/{advertiser_id}/keywords/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(KeywordsUpdate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(KeywordsWrittenResult)),)),
            *_failures_3,
        ),
        security=_security_2,
        replacement="PATCH /ad_accounts/{ad_account_id}/keywords",
        outcome=_out.Unwrap(field="data"),
        find_out="keywords.list",
    )


@_o.once
def keywords_metrics() -> _o.Operation[list[KeywordMetricsRow]]:
    from .models.keywords import KeywordMetricsRowList

    return _o.Operation(
        operation_id="get_keyword_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/keywords/metrics/",
        parameters=(
            _parameter_advertiser_id,
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
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/keywords/metrics",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def keywords_related() -> _o.Operation[RelatedTerms]:
    from .models.keywords_and_terms import RelatedTermsResult

    return _o.Operation(
        operation_id="get_related_keywords_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/keywords/related/",
        parameters=(_parameter_advertiser_id,),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(RelatedTermsResult)),)),
            *(
                _o.Response("400", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
                _o.Response("401", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
                _o.Response("403", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
                _o.Response("404", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
                _o.Response("429", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
                _o.Response("500", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
                _o.Response("410", (_o.Content("application/json", "json", _kind_of_ErrorResponse),)),
            ),
        ),
        security=_security,
        deprecated=True,
        gone="2022-06-30",
        use="terms.related",
        replacement="GET /terms/related",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def pins_list() -> _o.Operation[Page[dict[str, Any]]]:
    from .models.pins import PinList

    return _o.Operation(
        operation_id="get_advertiser_pins_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/pins/",
        parameters=(
            _parameter_advertiser_id,
            _parameter_page_size,
            _parameter_bookmark,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(PinList)),)),
            *_failures_2,
        ),
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_boards", "read_pins")),),),
        replacement="GET /pins",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def product_groups_list_catalogs() -> _o.Operation[Page[dict[str, Any]]]:
    from .models.product_groups import CatalogProductGroupList

    return _o.Operation(
        operation_id="get_catalog_product_groups_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/product_groups/catalogs/",
        parameters=(
            _parameter_advertiser_id,
            _parameter_page_size,
            _parameter_bookmark,
        ),
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(CatalogProductGroupList)),)
            ),
            *_failures_2,
        ),
        security=_security_3,
        replacement="GET /catalogs/product_groups",
        outcome=_out.Paged("data", "bookmark", "bookmark"),
    )


@_o.once
def product_groups_get_promoted() -> _o.Operation[PromotedProductGroup]:
    from .models.product_groups import PromotedProductGroupResult

    return _o.Operation(
        operation_id="get_promoted_product_group_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/promoted_product_groups/{promoted_catalog_product_group_id}/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter(
                "promoted_catalog_product_group_id",
                "promoted_catalog_product_group_id",
                location="path",
                kind=_s.Id(),
                required=True,
                style="simple",
                explode=False,
            ),
        ),
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(PromotedProductGroupResult)),)
            ),
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def product_groups_catalogs_status() -> _o.Operation[dict[str, Any]]:
    from .models.product_groups import CatalogStatusResult

    return _o.Operation(
        operation_id="get_catalogs_status_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/catalogs/status/",
        parameters=(_parameter_advertiser_id,),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(CatalogStatusResult)),)),
            *_failures,
        ),
        security=_security_3,
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def reports_get() -> _o.Operation[Report]:
    from .models.reports import ReportResult

    return _o.Operation(
        operation_id="get_async_delivery_metrics_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/delivery_metrics/async/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter("token", "token", location="query", kind=_s.String(min_length=1), required=True),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ReportResult)),)),
            *_failures_2,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/reports",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def reports_create() -> _o.Operation[ReportRequest]:
    from .models.reports import ReportCreate, ReportRequestResult

    return _o.Operation(
        operation_id="create_async_delivery_metrics_handler",
        method="POST",
        path="/advertisers/{advertiser_id}/delivery_metrics/async/",
        parameters=(_parameter_advertiser_id,),
        body=_o.Body(
            contents=(_o.Content("application/json", "json", _s.ModelOf(ReportCreate)),),
            required=True,
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(ReportRequestResult)),)),
            *_failures_3,
        ),
        security=_security,
        replacement="POST /ad_accounts/{ad_account_id}/reports",
        outcome=_out.Unwrap(field="data"),
        job=_out.JobSpec(
            id="token",
            status=reports_get,
            argument="token",
            state="report_status",
            url="url",
            done=("FINISHED",),
            failed=("FAILED", "CANCELLED"),
            expired=("EXPIRED", "DOES_NOT_EXIST"),
        ),
        find_out="reports.get",
    )


@_o.once
def resources_advertiser_countries() -> _o.Operation[list[AdvertiserCountry]]:
    from .models.resources import AdvertiserCountryList

    return _o.Operation(
        operation_id="get_advertiser_countries_handler",
        method="GET",
        path="/advertisers/countries/",
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(AdvertiserCountryList)),)),
            *_failures_4,
        ),
        security=_security,
        replacement="GET /resources/ad_account_countries",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def resources_delivery_metrics() -> _o.Operation[MetricDefinitions]:
    from .models.resources import MetricDefinitionsResult

    return _o.Operation(
        operation_id="get_available_metrics_definition_handler",
        method="GET",
        path="/resources/delivery_metrics",
        responses=(
            _o.Response(
                "200", (_o.Content("application/json", "json", _s.ModelOf(MetricDefinitionsResult)),)
            ),
            *_failures_4,
        ),
        security=_security,
        replacement="GET /resources/delivery_metrics",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def resources_interests() -> _o.Operation[dict[str, Any]]:
    from .models.resources import InterestTreeResult

    return _o.Operation(
        operation_id="get_interests_handler",
        method="GET",
        path="/interests/",
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(InterestTreeResult)),)),
            *_failures_4,
        ),
        security=_security,
        replacement="GET /resources/targeting/{targeting_type}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def resources_interest() -> _o.Operation[Interest]:
    from .models.resources import InterestResult

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
            *_failures,
        ),
        security=_security,
        replacement="GET /resources/targeting/interests/{interest_id}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def resources_targeting_type() -> _o.Operation[list[dict[str, str]]]:
    from .models.resources import TargetingOptionList, TargetingOptionType

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
            *_failures,
        ),
        security=_security,
        replacement="GET /resources/targeting/{targeting_type}",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def resources_targeting() -> _o.Operation[dict[str, Any]]:
    from .models.resources import TargetingOptionsResult

    return _o.Operation(
        operation_id="get_targeting_handler",
        method="GET",
        path="/targeting/",
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(TargetingOptionsResult)),)),
            *_failures_4,
        ),
        security=_security,
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def terms_related() -> _o.Operation[RelatedTerms]:
    from .models.keywords_and_terms import RelatedTermsResult

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
            *_failures_4,
        ),
        security=_security,
        replacement="GET /terms/related",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def terms_suggested() -> _o.Operation[list[str]]:
    from .models.terms import SuggestedTerms

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
            *_failures_4,
        ),
        security=_security,
        replacement="GET /terms/suggested",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def terms_of_service_get() -> _o.Operation[TermsOfService]:
    from .models.terms_of_service import TermsOfServiceResult

    return _o.Operation(
        operation_id="get_terms_of_service_handler",
        method="GET",
        path="/advertisers/{advertiser_id}/terms_of_service/",
        parameters=(
            _parameter_advertiser_id,
            _o.Parameter("include_html", "include_html", location="query", kind=_s.Boolean()),
            _o.Parameter("tos_type", "tos_type", location="query", kind=_s.String()),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(TermsOfServiceResult)),)),
            *_failures,
        ),
        security=_security,
        replacement="GET /ad_accounts/{ad_account_id}/terms_of_service",
        outcome=_out.Unwrap(field="data"),
    )


@_o.once
def top_pins_list() -> _o.Operation[TopPins]:
    from .models.top_pins import CreatedInLastNDays, TopPinsResult, TopPinsSortBy

    return _o.Operation(
        operation_id="get_top_pins_handler",
        method="GET",
        path="/v3/partners/analytics/users/{user}/pins/top/",
        parameters=(
            _o.Parameter(
                "user", "user", location="path", kind=_s.Id(), required=True, style="simple", explode=False
            ),
            _parameter_start_date,
            _parameter_end_date,
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
            *_failures_2,
        ),
        server="https://api.pinterest.com",
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_pins", "read_users")),),),
        outcome=_out.Unwrap(field="data"),
    )
