# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""One target of the package."""

from __future__ import annotations

import importlib as _importlib

# As type checkers know it; importing `typing` would be most of what importing this module costs.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .client import AsyncPinterestAds, PinterestAds
    from .models.ad import Ad, RejectedReason, ReviewStatus
    from .models.ad_batch import AdBatch
    from .models.ad_batch_item import AdBatchItem
    from .models.ad_create import AdCreate
    from .models.ad_group import AdGroup
    from .models.ad_group_batch import AdGroupBatch
    from .models.ad_group_batch_item import AdGroupBatchItem
    from .models.ad_group_create import AdGroupCreate
    from .models.ad_group_list import AdGroupList
    from .models.ad_group_result import AdGroupResult
    from .models.ad_group_update import AdGroupUpdate
    from .models.ad_list import AdList
    from .models.ad_preview import AdPreview
    from .models.ad_preview_result import AdPreviewResult
    from .models.ad_result import AdResult
    from .models.ad_summary_status import AdSummaryStatus
    from .models.ad_update import AdUpdate
    from .models.advertiser import Advertiser
    from .models.advertiser_country import AdvertiserCountry
    from .models.advertiser_country_list import AdvertiserCountryList
    from .models.advertiser_list import AdvertiserList
    from .models.advertiser_owner import AdvertiserOwner
    from .models.advertiser_result import AdvertiserResult
    from .models.attribution_windows import AttributionWindows
    from .models.audience import Audience
    from .models.audience_category import AudienceCategory
    from .models.audience_category_list import AudienceCategoryList
    from .models.audience_create import AudienceCreate
    from .models.audience_insight_result import AudienceInsightResult
    from .models.audience_list import AudienceList
    from .models.audience_result import AudienceResult
    from .models.audience_rule import AudienceRule, EngagementType, EventSource, IngestionSource
    from .models.audience_type import AudienceType
    from .models.audience_update import AudienceOperation, AudienceUpdate
    from .models.bid_floor import BidFloor
    from .models.bid_floor_result import BidFloorResult
    from .models.bid_strategy_type import BidStrategyType
    from .models.billable_event import BillableEvent
    from .models.board_list import BoardList
    from .models.books_closed import BooksClosed
    from .models.books_closed_result import BooksClosedResult
    from .models.budget_type import BudgetType
    from .models.bulk_campaign_filter import BulkCampaignFilter
    from .models.bulk_get import BulkEntityType, BulkGet, BulkOutputFormat
    from .models.bulk_request import BulkRequest
    from .models.bulk_request_result import BulkRequestResult
    from .models.bulk_status import BulkState, BulkStatus
    from .models.bulk_status_result import BulkStatusResult
    from .models.bulk_upsert import BulkUpsert
    from .models.bulk_upsert_create import BulkUpsertCreate
    from .models.bulk_upsert_update import BulkUpsertUpdate
    from .models.campaign import Campaign
    from .models.campaign_batch import CampaignBatch
    from .models.campaign_batch_item import CampaignBatchItem
    from .models.campaign_create import CampaignCreate
    from .models.campaign_list import CampaignList
    from .models.campaign_result import CampaignResult
    from .models.campaign_update import CampaignUpdate
    from .models.catalog_product_group_list import CatalogProductGroupList
    from .models.catalog_status_result import CatalogStatusResult
    from .models.category_sort import CategorySort
    from .models.conversion_tag import ConversionTag, EnhancedMatchStatus
    from .models.conversion_tag_configs import ConversionTagConfigs
    from .models.conversion_tag_create import ConversionTagCreate
    from .models.conversion_tag_event import ConversionEvent, ConversionTagEvent
    from .models.conversion_tag_event_list import ConversionTagEventList
    from .models.conversion_tag_list import ConversionTagList
    from .models.conversion_tag_result import ConversionTagResult
    from .models.conversion_tag_update import ConversionTagUpdate
    from .models.conversion_tag_v3_goal_metadata import ConversionTagV3GoalMetadata, GoalConversionEvent
    from .models.created_in_last_n_days import CreatedInLastNDays
    from .models.creative_type import CreativeType
    from .models.currency import Currency
    from .models.customer_list import CustomerList, CustomerListStatus
    from .models.customer_list_create import CustomerListCreate, CustomerListType
    from .models.customer_list_list import CustomerListList
    from .models.customer_list_result import CustomerListResult
    from .models.customer_list_update import CustomerListOperation, CustomerListUpdate
    from .models.date_availability import DateAvailability
    from .models.entity_status import EntityStatus
    from .models.error_detail import ErrorDetail
    from .models.error_response import ErrorResponse, FailureStatus
    from .models.frequency_goal_metadata import FrequencyGoalMetadata, FrequencyTimeRange
    from .models.image_preview_create import ImagePreviewCreate
    from .models.insight_audience import InsightAudience, InsightScope, InsightType
    from .models.insight_audience_list import InsightAudienceList
    from .models.interest import Interest
    from .models.interest_result import InterestResult
    from .models.interest_tree_result import InterestTreeResult
    from .models.item_exception import ItemException
    from .models.keyword import Keyword
    from .models.keyword_create import KeywordCreate
    from .models.keyword_error import KeywordError
    from .models.keyword_list import KeywordList
    from .models.keyword_metrics import KeywordMetrics
    from .models.keyword_metrics_row import KeywordMetricsRow
    from .models.keyword_metrics_row_list import KeywordMetricsRowList
    from .models.keyword_update import KeywordUpdate
    from .models.keywords_create import KeywordsCreate
    from .models.keywords_update import KeywordsUpdate
    from .models.keywords_written import KeywordsWritten
    from .models.keywords_written_result import KeywordsWrittenResult
    from .models.learning_mode_type import LearningModeType
    from .models.match_type import MatchType
    from .models.metric_definition import MetricDefinition
    from .models.metric_definitions import MetricDefinitions
    from .models.metric_definitions_result import MetricDefinitionsResult
    from .models.metrics_filter import MetricsFilter, MetricsFilterField, MetricsFilterOperator
    from .models.metrics_row_list import MetricsRowList
    from .models.objective_type import ObjectiveType
    from .models.ocpm_eligible_tags import OcpmEligibleTags
    from .models.optimization_goal_metadata import OptimizationGoalMetadata
    from .models.pacing_delivery_type import PacingDeliveryType
    from .models.pin_list import PinList
    from .models.placement_group import PlacementGroup
    from .models.product_group_summary_status import ProductGroupSummaryStatus
    from .models.promoted_product_group import PromotedProductGroup
    from .models.promoted_product_group_create import PromotedProductGroupCreate
    from .models.promoted_product_group_result import PromotedProductGroupResult
    from .models.promoted_product_group_update import PromotedProductGroupUpdate
    from .models.promoted_product_groups_create import PromotedProductGroupsCreate
    from .models.promoted_product_groups_update import PromotedProductGroupsUpdate
    from .models.refused_keyword import RefusedKeyword
    from .models.related_terms import RelatedTerms
    from .models.related_terms_entry import RelatedTermsEntry
    from .models.related_terms_result import RelatedTermsResult
    from .models.report import Report
    from .models.report_create import (
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
    from .models.report_request import ReportRequest
    from .models.report_request_result import ReportRequestResult
    from .models.report_result import ReportResult
    from .models.report_status import ReportStatus
    from .models.report_targeting_type import ReportTargetingType
    from .models.scrollup_goal_metadata import ScrollupGoalMetadata
    from .models.shopping_retargeting import ShoppingRetargeting
    from .models.sort_order import SortOrder
    from .models.success_status import SuccessStatus
    from .models.suggested_terms import SuggestedTerms
    from .models.summary_status import SummaryStatus
    from .models.tag_event_data import TagEventData
    from .models.tag_event_line_item import TagEventLineItem
    from .models.targeting_metrics_row import TargetingMetricsRow
    from .models.targeting_metrics_row_list import TargetingMetricsRowList
    from .models.targeting_option_list import TargetingOptionList
    from .models.targeting_option_type import TargetingOptionType
    from .models.targeting_options_result import TargetingOptionsResult
    from .models.targeting_spec import AgeBucket, AppType, Gender, TargetingSpec, TargetingStrategy
    from .models.terms_of_service import TermsOfService
    from .models.terms_of_service_result import TermsOfServiceResult
    from .models.top_pin import TopPin
    from .models.top_pins import TopPins, TopPinsSortBy
    from .models.top_pins_result import TopPinsResult
    from .models.tracking_urls import TrackingUrls
    from .scope import AdvertiserScope, AsyncAdvertiserScope

__all__ = [
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
    "AppType",
    "AsyncAdvertiserScope",
    "AsyncPinterestAds",
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
    "EngagementType",
    "EnhancedMatchStatus",
    "EntityStatus",
    "ErrorDetail",
    "ErrorResponse",
    "EventSource",
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
    "ItemException",
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
    "ObjectiveType",
    "OcpmEligibleTags",
    "OptimizationGoalMetadata",
    "PacingDeliveryType",
    "PinList",
    "PinterestAds",
    "PlacementGroup",
    "ProductGroupSummaryStatus",
    "PromotedProductGroup",
    "PromotedProductGroupCreate",
    "PromotedProductGroupResult",
    "PromotedProductGroupUpdate",
    "PromotedProductGroupsCreate",
    "PromotedProductGroupsUpdate",
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
    "ReviewStatus",
    "ScrollupGoalMetadata",
    "ShoppingRetargeting",
    "SortOrder",
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
    "TopPin",
    "TopPins",
    "TopPinsResult",
    "TopPinsSortBy",
    "TrackingUrls",
]

_MODULES = {
    "Ad": ".models.ad",
    "AdBatch": ".models.ad_batch",
    "AdBatchItem": ".models.ad_batch_item",
    "AdCreate": ".models.ad_create",
    "AdGroup": ".models.ad_group",
    "AdGroupBatch": ".models.ad_group_batch",
    "AdGroupBatchItem": ".models.ad_group_batch_item",
    "AdGroupCreate": ".models.ad_group_create",
    "AdGroupList": ".models.ad_group_list",
    "AdGroupResult": ".models.ad_group_result",
    "AdGroupUpdate": ".models.ad_group_update",
    "AdList": ".models.ad_list",
    "AdPreview": ".models.ad_preview",
    "AdPreviewResult": ".models.ad_preview_result",
    "AdResult": ".models.ad_result",
    "AdSummaryStatus": ".models.ad_summary_status",
    "AdUpdate": ".models.ad_update",
    "Advertiser": ".models.advertiser",
    "AdvertiserCountry": ".models.advertiser_country",
    "AdvertiserCountryList": ".models.advertiser_country_list",
    "AdvertiserList": ".models.advertiser_list",
    "AdvertiserOwner": ".models.advertiser_owner",
    "AdvertiserResult": ".models.advertiser_result",
    "AdvertiserScope": ".scope",
    "AgeBucket": ".models.targeting_spec",
    "AppType": ".models.targeting_spec",
    "AsyncAdvertiserScope": ".scope",
    "AsyncPinterestAds": ".client",
    "AttributionType": ".models.report_create",
    "AttributionWindowDays": ".models.report_create",
    "AttributionWindows": ".models.attribution_windows",
    "Audience": ".models.audience",
    "AudienceCategory": ".models.audience_category",
    "AudienceCategoryList": ".models.audience_category_list",
    "AudienceCreate": ".models.audience_create",
    "AudienceInsightResult": ".models.audience_insight_result",
    "AudienceList": ".models.audience_list",
    "AudienceOperation": ".models.audience_update",
    "AudienceResult": ".models.audience_result",
    "AudienceRule": ".models.audience_rule",
    "AudienceType": ".models.audience_type",
    "AudienceUpdate": ".models.audience_update",
    "BidFloor": ".models.bid_floor",
    "BidFloorResult": ".models.bid_floor_result",
    "BidStrategyType": ".models.bid_strategy_type",
    "BillableEvent": ".models.billable_event",
    "BoardList": ".models.board_list",
    "BooksClosed": ".models.books_closed",
    "BooksClosedResult": ".models.books_closed_result",
    "BudgetType": ".models.budget_type",
    "BulkCampaignFilter": ".models.bulk_campaign_filter",
    "BulkEntityType": ".models.bulk_get",
    "BulkGet": ".models.bulk_get",
    "BulkOutputFormat": ".models.bulk_get",
    "BulkRequest": ".models.bulk_request",
    "BulkRequestResult": ".models.bulk_request_result",
    "BulkState": ".models.bulk_status",
    "BulkStatus": ".models.bulk_status",
    "BulkStatusResult": ".models.bulk_status_result",
    "BulkUpsert": ".models.bulk_upsert",
    "BulkUpsertCreate": ".models.bulk_upsert_create",
    "BulkUpsertUpdate": ".models.bulk_upsert_update",
    "Campaign": ".models.campaign",
    "CampaignBatch": ".models.campaign_batch",
    "CampaignBatchItem": ".models.campaign_batch_item",
    "CampaignCreate": ".models.campaign_create",
    "CampaignList": ".models.campaign_list",
    "CampaignResult": ".models.campaign_result",
    "CampaignUpdate": ".models.campaign_update",
    "CatalogProductGroupList": ".models.catalog_product_group_list",
    "CatalogStatusResult": ".models.catalog_status_result",
    "CategorySort": ".models.category_sort",
    "ConversionEvent": ".models.conversion_tag_event",
    "ConversionReportTime": ".models.report_create",
    "ConversionTag": ".models.conversion_tag",
    "ConversionTagConfigs": ".models.conversion_tag_configs",
    "ConversionTagCreate": ".models.conversion_tag_create",
    "ConversionTagEvent": ".models.conversion_tag_event",
    "ConversionTagEventList": ".models.conversion_tag_event_list",
    "ConversionTagList": ".models.conversion_tag_list",
    "ConversionTagResult": ".models.conversion_tag_result",
    "ConversionTagUpdate": ".models.conversion_tag_update",
    "ConversionTagV3GoalMetadata": ".models.conversion_tag_v3_goal_metadata",
    "CreatedInLastNDays": ".models.created_in_last_n_days",
    "CreativeType": ".models.creative_type",
    "Currency": ".models.currency",
    "CustomerList": ".models.customer_list",
    "CustomerListCreate": ".models.customer_list_create",
    "CustomerListList": ".models.customer_list_list",
    "CustomerListOperation": ".models.customer_list_update",
    "CustomerListResult": ".models.customer_list_result",
    "CustomerListStatus": ".models.customer_list",
    "CustomerListType": ".models.customer_list_create",
    "CustomerListUpdate": ".models.customer_list_update",
    "DataSource": ".models.report_create",
    "DateAvailability": ".models.date_availability",
    "EngagementType": ".models.audience_rule",
    "EnhancedMatchStatus": ".models.conversion_tag",
    "EntityStatus": ".models.entity_status",
    "ErrorDetail": ".models.error_detail",
    "ErrorResponse": ".models.error_response",
    "EventSource": ".models.audience_rule",
    "FailureStatus": ".models.error_response",
    "FrequencyGoalMetadata": ".models.frequency_goal_metadata",
    "FrequencyTimeRange": ".models.frequency_goal_metadata",
    "Gender": ".models.targeting_spec",
    "GoalConversionEvent": ".models.conversion_tag_v3_goal_metadata",
    "Granularity": ".models.report_create",
    "ImagePreviewCreate": ".models.image_preview_create",
    "IngestionSource": ".models.audience_rule",
    "InsightAudience": ".models.insight_audience",
    "InsightAudienceList": ".models.insight_audience_list",
    "InsightScope": ".models.insight_audience",
    "InsightType": ".models.insight_audience",
    "Interest": ".models.interest",
    "InterestResult": ".models.interest_result",
    "InterestTreeResult": ".models.interest_tree_result",
    "ItemException": ".models.item_exception",
    "Keyword": ".models.keyword",
    "KeywordCreate": ".models.keyword_create",
    "KeywordError": ".models.keyword_error",
    "KeywordList": ".models.keyword_list",
    "KeywordMetrics": ".models.keyword_metrics",
    "KeywordMetricsRow": ".models.keyword_metrics_row",
    "KeywordMetricsRowList": ".models.keyword_metrics_row_list",
    "KeywordUpdate": ".models.keyword_update",
    "KeywordsCreate": ".models.keywords_create",
    "KeywordsUpdate": ".models.keywords_update",
    "KeywordsWritten": ".models.keywords_written",
    "KeywordsWrittenResult": ".models.keywords_written_result",
    "LearningModeType": ".models.learning_mode_type",
    "MatchType": ".models.match_type",
    "MetricDefinition": ".models.metric_definition",
    "MetricDefinitions": ".models.metric_definitions",
    "MetricDefinitionsResult": ".models.metric_definitions_result",
    "MetricsFilter": ".models.metrics_filter",
    "MetricsFilterField": ".models.metrics_filter",
    "MetricsFilterOperator": ".models.metrics_filter",
    "MetricsRowList": ".models.metrics_row_list",
    "ObjectiveType": ".models.objective_type",
    "OcpmEligibleTags": ".models.ocpm_eligible_tags",
    "OptimizationGoalMetadata": ".models.optimization_goal_metadata",
    "PacingDeliveryType": ".models.pacing_delivery_type",
    "PinList": ".models.pin_list",
    "PinterestAds": ".client",
    "PlacementGroup": ".models.placement_group",
    "ProductGroupSummaryStatus": ".models.product_group_summary_status",
    "PromotedProductGroup": ".models.promoted_product_group",
    "PromotedProductGroupCreate": ".models.promoted_product_group_create",
    "PromotedProductGroupResult": ".models.promoted_product_group_result",
    "PromotedProductGroupUpdate": ".models.promoted_product_group_update",
    "PromotedProductGroupsCreate": ".models.promoted_product_groups_create",
    "PromotedProductGroupsUpdate": ".models.promoted_product_groups_update",
    "RefusedKeyword": ".models.refused_keyword",
    "RejectedReason": ".models.ad",
    "RelatedTerms": ".models.related_terms",
    "RelatedTermsEntry": ".models.related_terms_entry",
    "RelatedTermsResult": ".models.related_terms_result",
    "Report": ".models.report",
    "ReportCreate": ".models.report_create",
    "ReportFormat": ".models.report_create",
    "ReportLevel": ".models.report_create",
    "ReportRequest": ".models.report_request",
    "ReportRequestResult": ".models.report_request_result",
    "ReportResult": ".models.report_result",
    "ReportStatus": ".models.report_status",
    "ReportTargetingType": ".models.report_targeting_type",
    "ReviewStatus": ".models.ad",
    "ScrollupGoalMetadata": ".models.scrollup_goal_metadata",
    "ShoppingRetargeting": ".models.shopping_retargeting",
    "SortOrder": ".models.sort_order",
    "SuccessStatus": ".models.success_status",
    "SuggestedTerms": ".models.suggested_terms",
    "SummaryStatus": ".models.summary_status",
    "TagEventData": ".models.tag_event_data",
    "TagEventLineItem": ".models.tag_event_line_item",
    "TagVersion": ".models.report_create",
    "TargetingMetricsRow": ".models.targeting_metrics_row",
    "TargetingMetricsRowList": ".models.targeting_metrics_row_list",
    "TargetingOptionList": ".models.targeting_option_list",
    "TargetingOptionType": ".models.targeting_option_type",
    "TargetingOptionsResult": ".models.targeting_options_result",
    "TargetingSpec": ".models.targeting_spec",
    "TargetingStrategy": ".models.targeting_spec",
    "TermsOfService": ".models.terms_of_service",
    "TermsOfServiceResult": ".models.terms_of_service_result",
    "TopPin": ".models.top_pin",
    "TopPins": ".models.top_pins",
    "TopPinsResult": ".models.top_pins_result",
    "TopPinsSortBy": ".models.top_pins",
    "TrackingUrls": ".models.tracking_urls",
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
