# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""The `pinterest_ads` package."""

from __future__ import annotations

import importlib as _importlib

# As type checkers know it; importing `typing` would be most of what importing this module costs.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime.aiohttp_transport import AiohttpTransport
    from ._runtime.async_jobs import AsyncJob
    from ._runtime.async_oauth import AsyncOAuth
    from ._runtime.async_pages import AsyncPages
    from ._runtime.async_streamed import AsyncStreamedResponse
    from ._runtime.batches import BatchResult, Failure, Success
    from ._runtime.drift import Drift
    from ._runtime.errors import (
        APIConnectionError,
        APIFailureError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        AuthorizationRefusedError,
        BadRequestError,
        BatchFailedError,
        ClientClosedError,
        ConflictError,
        DecodeError,
        EndpointRetiredError,
        InvalidArgumentError,
        JobError,
        JobExpiredError,
        JobFailedError,
        JobTimeoutError,
        NotFoundError,
        OutcomeUnknownError,
        PaginationError,
        PermissionDeniedError,
        PinterestAdsError,
        RateLimitError,
        ServerError,
        UnexpectedStatusError,
    )
    from ._runtime.limits import RateLimit
    from ._runtime.oauth_reply import Tokens
    from ._runtime.options import CallOptions, Timeout
    from ._runtime.page import Page
    from ._runtime.raw import RawResponse
    from ._runtime.retries import Retries
    from ._runtime.rows import Row
    from ._runtime.secret import Secret
    from ._runtime.sync_jobs import Job
    from ._runtime.sync_oauth import OAuth
    from ._runtime.sync_pages import Pages
    from ._runtime.sync_streamed import StreamedResponse
    from ._runtime.tokens import RefreshingToken
    from ._runtime.unset import UNSET, Unset
    from .v4.client import AsyncPinterestAds, PinterestAds
    from .v4.models.ad import Ad, RejectedReason, ReviewStatus
    from .v4.models.ad_batch import AdBatch
    from .v4.models.ad_batch_item import AdBatchItem
    from .v4.models.ad_create import AdCreate
    from .v4.models.ad_group import AdGroup
    from .v4.models.ad_group_batch import AdGroupBatch
    from .v4.models.ad_group_batch_item import AdGroupBatchItem
    from .v4.models.ad_group_create import AdGroupCreate
    from .v4.models.ad_group_list import AdGroupList
    from .v4.models.ad_group_result import AdGroupResult
    from .v4.models.ad_group_update import AdGroupUpdate
    from .v4.models.ad_list import AdList
    from .v4.models.ad_preview import AdPreview
    from .v4.models.ad_preview_result import AdPreviewResult
    from .v4.models.ad_result import AdResult
    from .v4.models.ad_summary_status import AdSummaryStatus
    from .v4.models.ad_update import AdUpdate
    from .v4.models.advertiser import Advertiser
    from .v4.models.advertiser_country import AdvertiserCountry
    from .v4.models.advertiser_country_list import AdvertiserCountryList
    from .v4.models.advertiser_list import AdvertiserList
    from .v4.models.advertiser_owner import AdvertiserOwner
    from .v4.models.advertiser_result import AdvertiserResult
    from .v4.models.attribution_windows import AttributionWindows
    from .v4.models.audience import Audience
    from .v4.models.audience_category import AudienceCategory
    from .v4.models.audience_category_list import AudienceCategoryList
    from .v4.models.audience_create import AudienceCreate
    from .v4.models.audience_insight_result import AudienceInsightResult
    from .v4.models.audience_list import AudienceList
    from .v4.models.audience_result import AudienceResult
    from .v4.models.audience_rule import AudienceRule, EngagementType, EventSource, IngestionSource
    from .v4.models.audience_type import AudienceType
    from .v4.models.audience_update import AudienceOperation, AudienceUpdate
    from .v4.models.bid_floor import BidFloor
    from .v4.models.bid_floor_result import BidFloorResult
    from .v4.models.bid_strategy_type import BidStrategyType
    from .v4.models.billable_event import BillableEvent
    from .v4.models.board_list import BoardList
    from .v4.models.books_closed import BooksClosed
    from .v4.models.books_closed_result import BooksClosedResult
    from .v4.models.budget_type import BudgetType
    from .v4.models.bulk_campaign_filter import BulkCampaignFilter
    from .v4.models.bulk_get import BulkEntityType, BulkGet, BulkOutputFormat
    from .v4.models.bulk_request import BulkRequest
    from .v4.models.bulk_request_result import BulkRequestResult
    from .v4.models.bulk_status import BulkState, BulkStatus
    from .v4.models.bulk_status_result import BulkStatusResult
    from .v4.models.bulk_upsert import BulkUpsert
    from .v4.models.bulk_upsert_create import BulkUpsertCreate
    from .v4.models.bulk_upsert_update import BulkUpsertUpdate
    from .v4.models.campaign import Campaign
    from .v4.models.campaign_batch import CampaignBatch
    from .v4.models.campaign_batch_item import CampaignBatchItem
    from .v4.models.campaign_create import CampaignCreate
    from .v4.models.campaign_list import CampaignList
    from .v4.models.campaign_result import CampaignResult
    from .v4.models.campaign_update import CampaignUpdate
    from .v4.models.catalog_product_group_list import CatalogProductGroupList
    from .v4.models.catalog_status_result import CatalogStatusResult
    from .v4.models.category_sort import CategorySort
    from .v4.models.conversion_tag import ConversionTag, EnhancedMatchStatus
    from .v4.models.conversion_tag_configs import ConversionTagConfigs
    from .v4.models.conversion_tag_create import ConversionTagCreate
    from .v4.models.conversion_tag_event import ConversionEvent, ConversionTagEvent
    from .v4.models.conversion_tag_event_list import ConversionTagEventList
    from .v4.models.conversion_tag_list import ConversionTagList
    from .v4.models.conversion_tag_result import ConversionTagResult
    from .v4.models.conversion_tag_update import ConversionTagUpdate
    from .v4.models.conversion_tag_v3_goal_metadata import ConversionTagV3GoalMetadata, GoalConversionEvent
    from .v4.models.created_in_last_n_days import CreatedInLastNDays
    from .v4.models.creative_type import CreativeType
    from .v4.models.currency import Currency
    from .v4.models.customer_list import CustomerList, CustomerListStatus
    from .v4.models.customer_list_create import CustomerListCreate, CustomerListType
    from .v4.models.customer_list_list import CustomerListList
    from .v4.models.customer_list_result import CustomerListResult
    from .v4.models.customer_list_update import CustomerListOperation, CustomerListUpdate
    from .v4.models.date_availability import DateAvailability
    from .v4.models.entity_status import EntityStatus
    from .v4.models.error_detail import ErrorDetail
    from .v4.models.error_response import ErrorResponse, FailureStatus
    from .v4.models.frequency_goal_metadata import FrequencyGoalMetadata, FrequencyTimeRange
    from .v4.models.image_preview_create import ImagePreviewCreate
    from .v4.models.insight_audience import InsightAudience, InsightScope, InsightType
    from .v4.models.insight_audience_list import InsightAudienceList
    from .v4.models.interest import Interest
    from .v4.models.interest_result import InterestResult
    from .v4.models.interest_tree_result import InterestTreeResult
    from .v4.models.item_exception import ItemException
    from .v4.models.keyword import Keyword
    from .v4.models.keyword_create import KeywordCreate
    from .v4.models.keyword_error import KeywordError
    from .v4.models.keyword_list import KeywordList
    from .v4.models.keyword_metrics import KeywordMetrics
    from .v4.models.keyword_metrics_row import KeywordMetricsRow
    from .v4.models.keyword_metrics_row_list import KeywordMetricsRowList
    from .v4.models.keyword_update import KeywordUpdate
    from .v4.models.keywords_create import KeywordsCreate
    from .v4.models.keywords_update import KeywordsUpdate
    from .v4.models.keywords_written import KeywordsWritten
    from .v4.models.keywords_written_result import KeywordsWrittenResult
    from .v4.models.learning_mode_type import LearningModeType
    from .v4.models.match_type import MatchType
    from .v4.models.metric_definition import MetricDefinition
    from .v4.models.metric_definitions import MetricDefinitions
    from .v4.models.metric_definitions_result import MetricDefinitionsResult
    from .v4.models.metrics_filter import MetricsFilter, MetricsFilterField, MetricsFilterOperator
    from .v4.models.metrics_row_list import MetricsRowList
    from .v4.models.objective_type import ObjectiveType
    from .v4.models.ocpm_eligible_tags import OcpmEligibleTags
    from .v4.models.optimization_goal_metadata import OptimizationGoalMetadata
    from .v4.models.pacing_delivery_type import PacingDeliveryType
    from .v4.models.pin_list import PinList
    from .v4.models.placement_group import PlacementGroup
    from .v4.models.product_group_summary_status import ProductGroupSummaryStatus
    from .v4.models.promoted_product_group import PromotedProductGroup
    from .v4.models.promoted_product_group_create import PromotedProductGroupCreate
    from .v4.models.promoted_product_group_result import PromotedProductGroupResult
    from .v4.models.promoted_product_group_update import PromotedProductGroupUpdate
    from .v4.models.promoted_product_groups_create import PromotedProductGroupsCreate
    from .v4.models.promoted_product_groups_update import PromotedProductGroupsUpdate
    from .v4.models.refused_keyword import RefusedKeyword
    from .v4.models.related_terms import RelatedTerms
    from .v4.models.related_terms_entry import RelatedTermsEntry
    from .v4.models.related_terms_result import RelatedTermsResult
    from .v4.models.report import Report
    from .v4.models.report_create import (
        AttributionType,
        AttributionWindowDays,
        ConversionReportTime,
        DataSource,
        Granularity,
        ReportCreate,
        ReportFormat,
        ReportLevel,
        TagVersion,
    )
    from .v4.models.report_request import ReportRequest
    from .v4.models.report_request_result import ReportRequestResult
    from .v4.models.report_result import ReportResult
    from .v4.models.report_status import ReportStatus
    from .v4.models.report_targeting_type import ReportTargetingType
    from .v4.models.scrollup_goal_metadata import ScrollupGoalMetadata
    from .v4.models.shopping_retargeting import ShoppingRetargeting
    from .v4.models.sort_order import SortOrder
    from .v4.models.success_status import SuccessStatus
    from .v4.models.suggested_terms import SuggestedTerms
    from .v4.models.summary_status import SummaryStatus
    from .v4.models.tag_event_data import TagEventData
    from .v4.models.tag_event_line_item import TagEventLineItem
    from .v4.models.targeting_metrics_row import TargetingMetricsRow
    from .v4.models.targeting_metrics_row_list import TargetingMetricsRowList
    from .v4.models.targeting_option_list import TargetingOptionList
    from .v4.models.targeting_option_type import TargetingOptionType
    from .v4.models.targeting_options_result import TargetingOptionsResult
    from .v4.models.targeting_spec import AgeBucket, AppType, Gender, TargetingSpec, TargetingStrategy
    from .v4.models.terms_of_service import TermsOfService
    from .v4.models.terms_of_service_result import TermsOfServiceResult
    from .v4.models.top_pin import TopPin
    from .v4.models.top_pins import TopPins, TopPinsSortBy
    from .v4.models.top_pins_result import TopPinsResult
    from .v4.models.tracking_urls import TrackingUrls
    from .v4.scope import AdvertiserScope, AsyncAdvertiserScope

__version__ = "0.1.0"

__all__ = [
    "__version__",
    "APIConnectionError",
    "APIFailureError",
    "APIStatusError",
    "APITimeoutError",
    "Ad",
    "AdBatch",
    "AdBatchItem",
    "AdCreate",
    "AdGroup",
    "AdGroupBatch",
    "AdGroupBatchItem",
    "AdGroupCreate",
    "AdGroupList",
    "AdGroupResult",
    "AdGroupUpdate",
    "AdList",
    "AdPreview",
    "AdPreviewResult",
    "AdResult",
    "AdSummaryStatus",
    "AdUpdate",
    "Advertiser",
    "AdvertiserCountry",
    "AdvertiserCountryList",
    "AdvertiserList",
    "AdvertiserOwner",
    "AdvertiserResult",
    "AdvertiserScope",
    "AgeBucket",
    "AiohttpTransport",
    "AppType",
    "AsyncAdvertiserScope",
    "AsyncJob",
    "AsyncOAuth",
    "AsyncPages",
    "AsyncPinterestAds",
    "AsyncStreamedResponse",
    "AttributionType",
    "AttributionWindowDays",
    "AttributionWindows",
    "Audience",
    "AudienceCategory",
    "AudienceCategoryList",
    "AudienceCreate",
    "AudienceInsightResult",
    "AudienceList",
    "AudienceOperation",
    "AudienceResult",
    "AudienceRule",
    "AudienceType",
    "AudienceUpdate",
    "AuthenticationError",
    "AuthorizationRefusedError",
    "BadRequestError",
    "BatchFailedError",
    "BatchResult",
    "BidFloor",
    "BidFloorResult",
    "BidStrategyType",
    "BillableEvent",
    "BoardList",
    "BooksClosed",
    "BooksClosedResult",
    "BudgetType",
    "BulkCampaignFilter",
    "BulkEntityType",
    "BulkGet",
    "BulkOutputFormat",
    "BulkRequest",
    "BulkRequestResult",
    "BulkState",
    "BulkStatus",
    "BulkStatusResult",
    "BulkUpsert",
    "BulkUpsertCreate",
    "BulkUpsertUpdate",
    "CallOptions",
    "Campaign",
    "CampaignBatch",
    "CampaignBatchItem",
    "CampaignCreate",
    "CampaignList",
    "CampaignResult",
    "CampaignUpdate",
    "CatalogProductGroupList",
    "CatalogStatusResult",
    "CategorySort",
    "ClientClosedError",
    "ConflictError",
    "ConversionEvent",
    "ConversionReportTime",
    "ConversionTag",
    "ConversionTagConfigs",
    "ConversionTagCreate",
    "ConversionTagEvent",
    "ConversionTagEventList",
    "ConversionTagList",
    "ConversionTagResult",
    "ConversionTagUpdate",
    "ConversionTagV3GoalMetadata",
    "CreatedInLastNDays",
    "CreativeType",
    "Currency",
    "CustomerList",
    "CustomerListCreate",
    "CustomerListList",
    "CustomerListOperation",
    "CustomerListResult",
    "CustomerListStatus",
    "CustomerListType",
    "CustomerListUpdate",
    "DataSource",
    "DateAvailability",
    "DecodeError",
    "Drift",
    "EndpointRetiredError",
    "EngagementType",
    "EnhancedMatchStatus",
    "EntityStatus",
    "ErrorDetail",
    "ErrorResponse",
    "EventSource",
    "Failure",
    "FailureStatus",
    "FrequencyGoalMetadata",
    "FrequencyTimeRange",
    "Gender",
    "GoalConversionEvent",
    "Granularity",
    "ImagePreviewCreate",
    "IngestionSource",
    "InsightAudience",
    "InsightAudienceList",
    "InsightScope",
    "InsightType",
    "Interest",
    "InterestResult",
    "InterestTreeResult",
    "InvalidArgumentError",
    "ItemException",
    "Job",
    "JobError",
    "JobExpiredError",
    "JobFailedError",
    "JobTimeoutError",
    "Keyword",
    "KeywordCreate",
    "KeywordError",
    "KeywordList",
    "KeywordMetrics",
    "KeywordMetricsRow",
    "KeywordMetricsRowList",
    "KeywordUpdate",
    "KeywordsCreate",
    "KeywordsUpdate",
    "KeywordsWritten",
    "KeywordsWrittenResult",
    "LearningModeType",
    "MatchType",
    "MetricDefinition",
    "MetricDefinitions",
    "MetricDefinitionsResult",
    "MetricsFilter",
    "MetricsFilterField",
    "MetricsFilterOperator",
    "MetricsRowList",
    "NotFoundError",
    "OAuth",
    "ObjectiveType",
    "OcpmEligibleTags",
    "OptimizationGoalMetadata",
    "OutcomeUnknownError",
    "PacingDeliveryType",
    "Page",
    "Pages",
    "PaginationError",
    "PermissionDeniedError",
    "PinList",
    "PinterestAds",
    "PinterestAdsError",
    "PlacementGroup",
    "ProductGroupSummaryStatus",
    "PromotedProductGroup",
    "PromotedProductGroupCreate",
    "PromotedProductGroupResult",
    "PromotedProductGroupUpdate",
    "PromotedProductGroupsCreate",
    "PromotedProductGroupsUpdate",
    "RateLimit",
    "RateLimitError",
    "RawResponse",
    "RefreshingToken",
    "RefusedKeyword",
    "RejectedReason",
    "RelatedTerms",
    "RelatedTermsEntry",
    "RelatedTermsResult",
    "Report",
    "ReportCreate",
    "ReportFormat",
    "ReportLevel",
    "ReportRequest",
    "ReportRequestResult",
    "ReportResult",
    "ReportStatus",
    "ReportTargetingType",
    "Retries",
    "ReviewStatus",
    "Row",
    "ScrollupGoalMetadata",
    "Secret",
    "ServerError",
    "ShoppingRetargeting",
    "SortOrder",
    "StreamedResponse",
    "Success",
    "SuccessStatus",
    "SuggestedTerms",
    "SummaryStatus",
    "TagEventData",
    "TagEventLineItem",
    "TagVersion",
    "TargetingMetricsRow",
    "TargetingMetricsRowList",
    "TargetingOptionList",
    "TargetingOptionType",
    "TargetingOptionsResult",
    "TargetingSpec",
    "TargetingStrategy",
    "TermsOfService",
    "TermsOfServiceResult",
    "Timeout",
    "Tokens",
    "TopPin",
    "TopPins",
    "TopPinsResult",
    "TopPinsSortBy",
    "TrackingUrls",
    "UNSET",
    "UnexpectedStatusError",
    "Unset",
]

_MODULES = {
    "APIConnectionError": "._runtime.errors",
    "APIFailureError": "._runtime.errors",
    "APIStatusError": "._runtime.errors",
    "APITimeoutError": "._runtime.errors",
    "Ad": ".v4.models.ad",
    "AdBatch": ".v4.models.ad_batch",
    "AdBatchItem": ".v4.models.ad_batch_item",
    "AdCreate": ".v4.models.ad_create",
    "AdGroup": ".v4.models.ad_group",
    "AdGroupBatch": ".v4.models.ad_group_batch",
    "AdGroupBatchItem": ".v4.models.ad_group_batch_item",
    "AdGroupCreate": ".v4.models.ad_group_create",
    "AdGroupList": ".v4.models.ad_group_list",
    "AdGroupResult": ".v4.models.ad_group_result",
    "AdGroupUpdate": ".v4.models.ad_group_update",
    "AdList": ".v4.models.ad_list",
    "AdPreview": ".v4.models.ad_preview",
    "AdPreviewResult": ".v4.models.ad_preview_result",
    "AdResult": ".v4.models.ad_result",
    "AdSummaryStatus": ".v4.models.ad_summary_status",
    "AdUpdate": ".v4.models.ad_update",
    "Advertiser": ".v4.models.advertiser",
    "AdvertiserCountry": ".v4.models.advertiser_country",
    "AdvertiserCountryList": ".v4.models.advertiser_country_list",
    "AdvertiserList": ".v4.models.advertiser_list",
    "AdvertiserOwner": ".v4.models.advertiser_owner",
    "AdvertiserResult": ".v4.models.advertiser_result",
    "AdvertiserScope": ".v4.scope",
    "AgeBucket": ".v4.models.targeting_spec",
    "AiohttpTransport": "._runtime.aiohttp_transport",
    "AppType": ".v4.models.targeting_spec",
    "AsyncAdvertiserScope": ".v4.scope",
    "AsyncJob": "._runtime.async_jobs",
    "AsyncOAuth": "._runtime.async_oauth",
    "AsyncPages": "._runtime.async_pages",
    "AsyncPinterestAds": ".v4.client",
    "AsyncStreamedResponse": "._runtime.async_streamed",
    "AttributionType": ".v4.models.report_create",
    "AttributionWindowDays": ".v4.models.report_create",
    "AttributionWindows": ".v4.models.attribution_windows",
    "Audience": ".v4.models.audience",
    "AudienceCategory": ".v4.models.audience_category",
    "AudienceCategoryList": ".v4.models.audience_category_list",
    "AudienceCreate": ".v4.models.audience_create",
    "AudienceInsightResult": ".v4.models.audience_insight_result",
    "AudienceList": ".v4.models.audience_list",
    "AudienceOperation": ".v4.models.audience_update",
    "AudienceResult": ".v4.models.audience_result",
    "AudienceRule": ".v4.models.audience_rule",
    "AudienceType": ".v4.models.audience_type",
    "AudienceUpdate": ".v4.models.audience_update",
    "AuthenticationError": "._runtime.errors",
    "AuthorizationRefusedError": "._runtime.errors",
    "BadRequestError": "._runtime.errors",
    "BatchFailedError": "._runtime.errors",
    "BatchResult": "._runtime.batches",
    "BidFloor": ".v4.models.bid_floor",
    "BidFloorResult": ".v4.models.bid_floor_result",
    "BidStrategyType": ".v4.models.bid_strategy_type",
    "BillableEvent": ".v4.models.billable_event",
    "BoardList": ".v4.models.board_list",
    "BooksClosed": ".v4.models.books_closed",
    "BooksClosedResult": ".v4.models.books_closed_result",
    "BudgetType": ".v4.models.budget_type",
    "BulkCampaignFilter": ".v4.models.bulk_campaign_filter",
    "BulkEntityType": ".v4.models.bulk_get",
    "BulkGet": ".v4.models.bulk_get",
    "BulkOutputFormat": ".v4.models.bulk_get",
    "BulkRequest": ".v4.models.bulk_request",
    "BulkRequestResult": ".v4.models.bulk_request_result",
    "BulkState": ".v4.models.bulk_status",
    "BulkStatus": ".v4.models.bulk_status",
    "BulkStatusResult": ".v4.models.bulk_status_result",
    "BulkUpsert": ".v4.models.bulk_upsert",
    "BulkUpsertCreate": ".v4.models.bulk_upsert_create",
    "BulkUpsertUpdate": ".v4.models.bulk_upsert_update",
    "CallOptions": "._runtime.options",
    "Campaign": ".v4.models.campaign",
    "CampaignBatch": ".v4.models.campaign_batch",
    "CampaignBatchItem": ".v4.models.campaign_batch_item",
    "CampaignCreate": ".v4.models.campaign_create",
    "CampaignList": ".v4.models.campaign_list",
    "CampaignResult": ".v4.models.campaign_result",
    "CampaignUpdate": ".v4.models.campaign_update",
    "CatalogProductGroupList": ".v4.models.catalog_product_group_list",
    "CatalogStatusResult": ".v4.models.catalog_status_result",
    "CategorySort": ".v4.models.category_sort",
    "ClientClosedError": "._runtime.errors",
    "ConflictError": "._runtime.errors",
    "ConversionEvent": ".v4.models.conversion_tag_event",
    "ConversionReportTime": ".v4.models.report_create",
    "ConversionTag": ".v4.models.conversion_tag",
    "ConversionTagConfigs": ".v4.models.conversion_tag_configs",
    "ConversionTagCreate": ".v4.models.conversion_tag_create",
    "ConversionTagEvent": ".v4.models.conversion_tag_event",
    "ConversionTagEventList": ".v4.models.conversion_tag_event_list",
    "ConversionTagList": ".v4.models.conversion_tag_list",
    "ConversionTagResult": ".v4.models.conversion_tag_result",
    "ConversionTagUpdate": ".v4.models.conversion_tag_update",
    "ConversionTagV3GoalMetadata": ".v4.models.conversion_tag_v3_goal_metadata",
    "CreatedInLastNDays": ".v4.models.created_in_last_n_days",
    "CreativeType": ".v4.models.creative_type",
    "Currency": ".v4.models.currency",
    "CustomerList": ".v4.models.customer_list",
    "CustomerListCreate": ".v4.models.customer_list_create",
    "CustomerListList": ".v4.models.customer_list_list",
    "CustomerListOperation": ".v4.models.customer_list_update",
    "CustomerListResult": ".v4.models.customer_list_result",
    "CustomerListStatus": ".v4.models.customer_list",
    "CustomerListType": ".v4.models.customer_list_create",
    "CustomerListUpdate": ".v4.models.customer_list_update",
    "DataSource": ".v4.models.report_create",
    "DateAvailability": ".v4.models.date_availability",
    "DecodeError": "._runtime.errors",
    "Drift": "._runtime.drift",
    "EndpointRetiredError": "._runtime.errors",
    "EngagementType": ".v4.models.audience_rule",
    "EnhancedMatchStatus": ".v4.models.conversion_tag",
    "EntityStatus": ".v4.models.entity_status",
    "ErrorDetail": ".v4.models.error_detail",
    "ErrorResponse": ".v4.models.error_response",
    "EventSource": ".v4.models.audience_rule",
    "Failure": "._runtime.batches",
    "FailureStatus": ".v4.models.error_response",
    "FrequencyGoalMetadata": ".v4.models.frequency_goal_metadata",
    "FrequencyTimeRange": ".v4.models.frequency_goal_metadata",
    "Gender": ".v4.models.targeting_spec",
    "GoalConversionEvent": ".v4.models.conversion_tag_v3_goal_metadata",
    "Granularity": ".v4.models.report_create",
    "ImagePreviewCreate": ".v4.models.image_preview_create",
    "IngestionSource": ".v4.models.audience_rule",
    "InsightAudience": ".v4.models.insight_audience",
    "InsightAudienceList": ".v4.models.insight_audience_list",
    "InsightScope": ".v4.models.insight_audience",
    "InsightType": ".v4.models.insight_audience",
    "Interest": ".v4.models.interest",
    "InterestResult": ".v4.models.interest_result",
    "InterestTreeResult": ".v4.models.interest_tree_result",
    "InvalidArgumentError": "._runtime.errors",
    "ItemException": ".v4.models.item_exception",
    "Job": "._runtime.sync_jobs",
    "JobError": "._runtime.errors",
    "JobExpiredError": "._runtime.errors",
    "JobFailedError": "._runtime.errors",
    "JobTimeoutError": "._runtime.errors",
    "Keyword": ".v4.models.keyword",
    "KeywordCreate": ".v4.models.keyword_create",
    "KeywordError": ".v4.models.keyword_error",
    "KeywordList": ".v4.models.keyword_list",
    "KeywordMetrics": ".v4.models.keyword_metrics",
    "KeywordMetricsRow": ".v4.models.keyword_metrics_row",
    "KeywordMetricsRowList": ".v4.models.keyword_metrics_row_list",
    "KeywordUpdate": ".v4.models.keyword_update",
    "KeywordsCreate": ".v4.models.keywords_create",
    "KeywordsUpdate": ".v4.models.keywords_update",
    "KeywordsWritten": ".v4.models.keywords_written",
    "KeywordsWrittenResult": ".v4.models.keywords_written_result",
    "LearningModeType": ".v4.models.learning_mode_type",
    "MatchType": ".v4.models.match_type",
    "MetricDefinition": ".v4.models.metric_definition",
    "MetricDefinitions": ".v4.models.metric_definitions",
    "MetricDefinitionsResult": ".v4.models.metric_definitions_result",
    "MetricsFilter": ".v4.models.metrics_filter",
    "MetricsFilterField": ".v4.models.metrics_filter",
    "MetricsFilterOperator": ".v4.models.metrics_filter",
    "MetricsRowList": ".v4.models.metrics_row_list",
    "NotFoundError": "._runtime.errors",
    "OAuth": "._runtime.sync_oauth",
    "ObjectiveType": ".v4.models.objective_type",
    "OcpmEligibleTags": ".v4.models.ocpm_eligible_tags",
    "OptimizationGoalMetadata": ".v4.models.optimization_goal_metadata",
    "OutcomeUnknownError": "._runtime.errors",
    "PacingDeliveryType": ".v4.models.pacing_delivery_type",
    "Page": "._runtime.page",
    "Pages": "._runtime.sync_pages",
    "PaginationError": "._runtime.errors",
    "PermissionDeniedError": "._runtime.errors",
    "PinList": ".v4.models.pin_list",
    "PinterestAds": ".v4.client",
    "PinterestAdsError": "._runtime.errors",
    "PlacementGroup": ".v4.models.placement_group",
    "ProductGroupSummaryStatus": ".v4.models.product_group_summary_status",
    "PromotedProductGroup": ".v4.models.promoted_product_group",
    "PromotedProductGroupCreate": ".v4.models.promoted_product_group_create",
    "PromotedProductGroupResult": ".v4.models.promoted_product_group_result",
    "PromotedProductGroupUpdate": ".v4.models.promoted_product_group_update",
    "PromotedProductGroupsCreate": ".v4.models.promoted_product_groups_create",
    "PromotedProductGroupsUpdate": ".v4.models.promoted_product_groups_update",
    "RateLimit": "._runtime.limits",
    "RateLimitError": "._runtime.errors",
    "RawResponse": "._runtime.raw",
    "RefreshingToken": "._runtime.tokens",
    "RefusedKeyword": ".v4.models.refused_keyword",
    "RejectedReason": ".v4.models.ad",
    "RelatedTerms": ".v4.models.related_terms",
    "RelatedTermsEntry": ".v4.models.related_terms_entry",
    "RelatedTermsResult": ".v4.models.related_terms_result",
    "Report": ".v4.models.report",
    "ReportCreate": ".v4.models.report_create",
    "ReportFormat": ".v4.models.report_create",
    "ReportLevel": ".v4.models.report_create",
    "ReportRequest": ".v4.models.report_request",
    "ReportRequestResult": ".v4.models.report_request_result",
    "ReportResult": ".v4.models.report_result",
    "ReportStatus": ".v4.models.report_status",
    "ReportTargetingType": ".v4.models.report_targeting_type",
    "Retries": "._runtime.retries",
    "ReviewStatus": ".v4.models.ad",
    "Row": "._runtime.rows",
    "ScrollupGoalMetadata": ".v4.models.scrollup_goal_metadata",
    "Secret": "._runtime.secret",
    "ServerError": "._runtime.errors",
    "ShoppingRetargeting": ".v4.models.shopping_retargeting",
    "SortOrder": ".v4.models.sort_order",
    "StreamedResponse": "._runtime.sync_streamed",
    "Success": "._runtime.batches",
    "SuccessStatus": ".v4.models.success_status",
    "SuggestedTerms": ".v4.models.suggested_terms",
    "SummaryStatus": ".v4.models.summary_status",
    "TagEventData": ".v4.models.tag_event_data",
    "TagEventLineItem": ".v4.models.tag_event_line_item",
    "TagVersion": ".v4.models.report_create",
    "TargetingMetricsRow": ".v4.models.targeting_metrics_row",
    "TargetingMetricsRowList": ".v4.models.targeting_metrics_row_list",
    "TargetingOptionList": ".v4.models.targeting_option_list",
    "TargetingOptionType": ".v4.models.targeting_option_type",
    "TargetingOptionsResult": ".v4.models.targeting_options_result",
    "TargetingSpec": ".v4.models.targeting_spec",
    "TargetingStrategy": ".v4.models.targeting_spec",
    "TermsOfService": ".v4.models.terms_of_service",
    "TermsOfServiceResult": ".v4.models.terms_of_service_result",
    "Timeout": "._runtime.options",
    "Tokens": "._runtime.oauth_reply",
    "TopPin": ".v4.models.top_pin",
    "TopPins": ".v4.models.top_pins",
    "TopPinsResult": ".v4.models.top_pins_result",
    "TopPinsSortBy": ".v4.models.top_pins",
    "TrackingUrls": ".v4.models.tracking_urls",
    "UNSET": "._runtime.unset",
    "UnexpectedStatusError": "._runtime.errors",
    "Unset": "._runtime.unset",
}


# Hidden from type checkers, which would otherwise believe in every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(_importlib.import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
