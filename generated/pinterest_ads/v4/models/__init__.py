# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Models and enums of the document."""

from __future__ import annotations

import importlib as _importlib

# As type checkers know it; importing `typing` would be most of what importing this module costs.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .ad import Ad, RejectedReason, ReviewStatus
    from .ad_batch import AdBatch
    from .ad_batch_item import AdBatchItem
    from .ad_create import AdCreate
    from .ad_group import AdGroup
    from .ad_group_batch import AdGroupBatch
    from .ad_group_batch_item import AdGroupBatchItem
    from .ad_group_create import AdGroupCreate
    from .ad_group_list import AdGroupList
    from .ad_group_result import AdGroupResult
    from .ad_group_update import AdGroupUpdate
    from .ad_list import AdList
    from .ad_preview import AdPreview
    from .ad_preview_result import AdPreviewResult
    from .ad_result import AdResult
    from .ad_summary_status import AdSummaryStatus
    from .ad_update import AdUpdate
    from .advertiser import Advertiser
    from .advertiser_country import AdvertiserCountry
    from .advertiser_country_list import AdvertiserCountryList
    from .advertiser_list import AdvertiserList
    from .advertiser_owner import AdvertiserOwner
    from .advertiser_result import AdvertiserResult
    from .attribution_windows import AttributionWindows
    from .audience import Audience
    from .audience_category import AudienceCategory
    from .audience_category_list import AudienceCategoryList
    from .audience_create import AudienceCreate
    from .audience_insight_result import AudienceInsightResult
    from .audience_list import AudienceList
    from .audience_result import AudienceResult
    from .audience_rule import AudienceRule, EngagementType, EventSource, IngestionSource
    from .audience_type import AudienceType
    from .audience_update import AudienceOperation, AudienceUpdate
    from .bid_floor import BidFloor
    from .bid_floor_result import BidFloorResult
    from .bid_strategy_type import BidStrategyType
    from .billable_event import BillableEvent
    from .board_list import BoardList
    from .books_closed import BooksClosed
    from .books_closed_result import BooksClosedResult
    from .budget_type import BudgetType
    from .bulk_campaign_filter import BulkCampaignFilter
    from .bulk_get import BulkEntityType, BulkGet, BulkOutputFormat
    from .bulk_request import BulkRequest
    from .bulk_request_result import BulkRequestResult
    from .bulk_status import BulkState, BulkStatus
    from .bulk_status_result import BulkStatusResult
    from .bulk_upsert import BulkUpsert
    from .bulk_upsert_create import BulkUpsertCreate
    from .bulk_upsert_update import BulkUpsertUpdate
    from .campaign import Campaign
    from .campaign_batch import CampaignBatch
    from .campaign_batch_item import CampaignBatchItem
    from .campaign_create import CampaignCreate
    from .campaign_list import CampaignList
    from .campaign_result import CampaignResult
    from .campaign_update import CampaignUpdate
    from .catalog_product_group_list import CatalogProductGroupList
    from .catalog_status_result import CatalogStatusResult
    from .category_sort import CategorySort
    from .conversion_tag import ConversionTag, EnhancedMatchStatus
    from .conversion_tag_configs import ConversionTagConfigs
    from .conversion_tag_create import ConversionTagCreate
    from .conversion_tag_event import ConversionEvent, ConversionTagEvent
    from .conversion_tag_event_list import ConversionTagEventList
    from .conversion_tag_list import ConversionTagList
    from .conversion_tag_result import ConversionTagResult
    from .conversion_tag_update import ConversionTagUpdate
    from .conversion_tag_v3_goal_metadata import ConversionTagV3GoalMetadata, GoalConversionEvent
    from .created_in_last_n_days import CreatedInLastNDays
    from .creative_type import CreativeType
    from .currency import Currency
    from .customer_list import CustomerList, CustomerListStatus
    from .customer_list_create import CustomerListCreate, CustomerListType
    from .customer_list_list import CustomerListList
    from .customer_list_result import CustomerListResult
    from .customer_list_update import CustomerListOperation, CustomerListUpdate
    from .date_availability import DateAvailability
    from .entity_status import EntityStatus
    from .error_detail import ErrorDetail
    from .error_response import ErrorResponse, FailureStatus
    from .frequency_goal_metadata import FrequencyGoalMetadata, FrequencyTimeRange
    from .image_preview_create import ImagePreviewCreate
    from .insight_audience import InsightAudience, InsightScope, InsightType
    from .insight_audience_list import InsightAudienceList
    from .interest import Interest
    from .interest_result import InterestResult
    from .interest_tree_result import InterestTreeResult
    from .item_exception import ItemException
    from .keyword import Keyword
    from .keyword_create import KeywordCreate
    from .keyword_error import KeywordError
    from .keyword_list import KeywordList
    from .keyword_metrics import KeywordMetrics
    from .keyword_metrics_row import KeywordMetricsRow
    from .keyword_metrics_row_list import KeywordMetricsRowList
    from .keyword_update import KeywordUpdate
    from .keywords_create import KeywordsCreate
    from .keywords_update import KeywordsUpdate
    from .keywords_written import KeywordsWritten
    from .keywords_written_result import KeywordsWrittenResult
    from .learning_mode_type import LearningModeType
    from .match_type import MatchType
    from .metric_definition import MetricDefinition
    from .metric_definitions import MetricDefinitions
    from .metric_definitions_result import MetricDefinitionsResult
    from .metrics_filter import MetricsFilter, MetricsFilterField, MetricsFilterOperator
    from .metrics_row_list import MetricsRowList
    from .objective_type import ObjectiveType
    from .ocpm_eligible_tags import OcpmEligibleTags
    from .optimization_goal_metadata import OptimizationGoalMetadata
    from .pacing_delivery_type import PacingDeliveryType
    from .pin_list import PinList
    from .placement_group import PlacementGroup
    from .product_group_summary_status import ProductGroupSummaryStatus
    from .promoted_product_group import PromotedProductGroup
    from .promoted_product_group_create import PromotedProductGroupCreate
    from .promoted_product_group_result import PromotedProductGroupResult
    from .promoted_product_group_update import PromotedProductGroupUpdate
    from .promoted_product_groups_create import PromotedProductGroupsCreate
    from .promoted_product_groups_update import PromotedProductGroupsUpdate
    from .refused_keyword import RefusedKeyword
    from .related_terms import RelatedTerms
    from .related_terms_entry import RelatedTermsEntry
    from .related_terms_result import RelatedTermsResult
    from .report import Report
    from .report_create import (
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
    from .report_request import ReportRequest
    from .report_request_result import ReportRequestResult
    from .report_result import ReportResult
    from .report_status import ReportStatus
    from .report_targeting_type import ReportTargetingType
    from .scrollup_goal_metadata import ScrollupGoalMetadata
    from .shopping_retargeting import ShoppingRetargeting
    from .sort_order import SortOrder
    from .success_status import SuccessStatus
    from .suggested_terms import SuggestedTerms
    from .summary_status import SummaryStatus
    from .tag_event_data import TagEventData
    from .tag_event_line_item import TagEventLineItem
    from .targeting_metrics_row import TargetingMetricsRow
    from .targeting_metrics_row_list import TargetingMetricsRowList
    from .targeting_option_list import TargetingOptionList
    from .targeting_option_type import TargetingOptionType
    from .targeting_options_result import TargetingOptionsResult
    from .targeting_spec import AgeBucket, AppType, Gender, TargetingSpec, TargetingStrategy
    from .terms_of_service import TermsOfService
    from .terms_of_service_result import TermsOfServiceResult
    from .top_pin import TopPin
    from .top_pins import TopPins, TopPinsSortBy
    from .top_pins_result import TopPinsResult
    from .tracking_urls import TrackingUrls

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
    "AgeBucket",
    "AppType",
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
    "Ad": ".ad",
    "AdBatch": ".ad_batch",
    "AdBatchItem": ".ad_batch_item",
    "AdCreate": ".ad_create",
    "AdGroup": ".ad_group",
    "AdGroupBatch": ".ad_group_batch",
    "AdGroupBatchItem": ".ad_group_batch_item",
    "AdGroupCreate": ".ad_group_create",
    "AdGroupList": ".ad_group_list",
    "AdGroupResult": ".ad_group_result",
    "AdGroupUpdate": ".ad_group_update",
    "AdList": ".ad_list",
    "AdPreview": ".ad_preview",
    "AdPreviewResult": ".ad_preview_result",
    "AdResult": ".ad_result",
    "AdSummaryStatus": ".ad_summary_status",
    "AdUpdate": ".ad_update",
    "Advertiser": ".advertiser",
    "AdvertiserCountry": ".advertiser_country",
    "AdvertiserCountryList": ".advertiser_country_list",
    "AdvertiserList": ".advertiser_list",
    "AdvertiserOwner": ".advertiser_owner",
    "AdvertiserResult": ".advertiser_result",
    "AgeBucket": ".targeting_spec",
    "AppType": ".targeting_spec",
    "AttributionType": ".report_create",
    "AttributionWindowDays": ".report_create",
    "AttributionWindows": ".attribution_windows",
    "Audience": ".audience",
    "AudienceCategory": ".audience_category",
    "AudienceCategoryList": ".audience_category_list",
    "AudienceCreate": ".audience_create",
    "AudienceInsightResult": ".audience_insight_result",
    "AudienceList": ".audience_list",
    "AudienceOperation": ".audience_update",
    "AudienceResult": ".audience_result",
    "AudienceRule": ".audience_rule",
    "AudienceType": ".audience_type",
    "AudienceUpdate": ".audience_update",
    "BidFloor": ".bid_floor",
    "BidFloorResult": ".bid_floor_result",
    "BidStrategyType": ".bid_strategy_type",
    "BillableEvent": ".billable_event",
    "BoardList": ".board_list",
    "BooksClosed": ".books_closed",
    "BooksClosedResult": ".books_closed_result",
    "BudgetType": ".budget_type",
    "BulkCampaignFilter": ".bulk_campaign_filter",
    "BulkEntityType": ".bulk_get",
    "BulkGet": ".bulk_get",
    "BulkOutputFormat": ".bulk_get",
    "BulkRequest": ".bulk_request",
    "BulkRequestResult": ".bulk_request_result",
    "BulkState": ".bulk_status",
    "BulkStatus": ".bulk_status",
    "BulkStatusResult": ".bulk_status_result",
    "BulkUpsert": ".bulk_upsert",
    "BulkUpsertCreate": ".bulk_upsert_create",
    "BulkUpsertUpdate": ".bulk_upsert_update",
    "Campaign": ".campaign",
    "CampaignBatch": ".campaign_batch",
    "CampaignBatchItem": ".campaign_batch_item",
    "CampaignCreate": ".campaign_create",
    "CampaignList": ".campaign_list",
    "CampaignResult": ".campaign_result",
    "CampaignUpdate": ".campaign_update",
    "CatalogProductGroupList": ".catalog_product_group_list",
    "CatalogStatusResult": ".catalog_status_result",
    "CategorySort": ".category_sort",
    "ConversionEvent": ".conversion_tag_event",
    "ConversionReportTime": ".report_create",
    "ConversionTag": ".conversion_tag",
    "ConversionTagConfigs": ".conversion_tag_configs",
    "ConversionTagCreate": ".conversion_tag_create",
    "ConversionTagEvent": ".conversion_tag_event",
    "ConversionTagEventList": ".conversion_tag_event_list",
    "ConversionTagList": ".conversion_tag_list",
    "ConversionTagResult": ".conversion_tag_result",
    "ConversionTagUpdate": ".conversion_tag_update",
    "ConversionTagV3GoalMetadata": ".conversion_tag_v3_goal_metadata",
    "CreatedInLastNDays": ".created_in_last_n_days",
    "CreativeType": ".creative_type",
    "Currency": ".currency",
    "CustomerList": ".customer_list",
    "CustomerListCreate": ".customer_list_create",
    "CustomerListList": ".customer_list_list",
    "CustomerListOperation": ".customer_list_update",
    "CustomerListResult": ".customer_list_result",
    "CustomerListStatus": ".customer_list",
    "CustomerListType": ".customer_list_create",
    "CustomerListUpdate": ".customer_list_update",
    "DataSource": ".report_create",
    "DateAvailability": ".date_availability",
    "EngagementType": ".audience_rule",
    "EnhancedMatchStatus": ".conversion_tag",
    "EntityStatus": ".entity_status",
    "ErrorDetail": ".error_detail",
    "ErrorResponse": ".error_response",
    "EventSource": ".audience_rule",
    "FailureStatus": ".error_response",
    "FrequencyGoalMetadata": ".frequency_goal_metadata",
    "FrequencyTimeRange": ".frequency_goal_metadata",
    "Gender": ".targeting_spec",
    "GoalConversionEvent": ".conversion_tag_v3_goal_metadata",
    "Granularity": ".report_create",
    "ImagePreviewCreate": ".image_preview_create",
    "IngestionSource": ".audience_rule",
    "InsightAudience": ".insight_audience",
    "InsightAudienceList": ".insight_audience_list",
    "InsightScope": ".insight_audience",
    "InsightType": ".insight_audience",
    "Interest": ".interest",
    "InterestResult": ".interest_result",
    "InterestTreeResult": ".interest_tree_result",
    "ItemException": ".item_exception",
    "Keyword": ".keyword",
    "KeywordCreate": ".keyword_create",
    "KeywordError": ".keyword_error",
    "KeywordList": ".keyword_list",
    "KeywordMetrics": ".keyword_metrics",
    "KeywordMetricsRow": ".keyword_metrics_row",
    "KeywordMetricsRowList": ".keyword_metrics_row_list",
    "KeywordUpdate": ".keyword_update",
    "KeywordsCreate": ".keywords_create",
    "KeywordsUpdate": ".keywords_update",
    "KeywordsWritten": ".keywords_written",
    "KeywordsWrittenResult": ".keywords_written_result",
    "LearningModeType": ".learning_mode_type",
    "MatchType": ".match_type",
    "MetricDefinition": ".metric_definition",
    "MetricDefinitions": ".metric_definitions",
    "MetricDefinitionsResult": ".metric_definitions_result",
    "MetricsFilter": ".metrics_filter",
    "MetricsFilterField": ".metrics_filter",
    "MetricsFilterOperator": ".metrics_filter",
    "MetricsRowList": ".metrics_row_list",
    "ObjectiveType": ".objective_type",
    "OcpmEligibleTags": ".ocpm_eligible_tags",
    "OptimizationGoalMetadata": ".optimization_goal_metadata",
    "PacingDeliveryType": ".pacing_delivery_type",
    "PinList": ".pin_list",
    "PlacementGroup": ".placement_group",
    "ProductGroupSummaryStatus": ".product_group_summary_status",
    "PromotedProductGroup": ".promoted_product_group",
    "PromotedProductGroupCreate": ".promoted_product_group_create",
    "PromotedProductGroupResult": ".promoted_product_group_result",
    "PromotedProductGroupUpdate": ".promoted_product_group_update",
    "PromotedProductGroupsCreate": ".promoted_product_groups_create",
    "PromotedProductGroupsUpdate": ".promoted_product_groups_update",
    "RefusedKeyword": ".refused_keyword",
    "RejectedReason": ".ad",
    "RelatedTerms": ".related_terms",
    "RelatedTermsEntry": ".related_terms_entry",
    "RelatedTermsResult": ".related_terms_result",
    "Report": ".report",
    "ReportCreate": ".report_create",
    "ReportFormat": ".report_create",
    "ReportLevel": ".report_create",
    "ReportRequest": ".report_request",
    "ReportRequestResult": ".report_request_result",
    "ReportResult": ".report_result",
    "ReportStatus": ".report_status",
    "ReportTargetingType": ".report_targeting_type",
    "ReviewStatus": ".ad",
    "ScrollupGoalMetadata": ".scrollup_goal_metadata",
    "ShoppingRetargeting": ".shopping_retargeting",
    "SortOrder": ".sort_order",
    "SuccessStatus": ".success_status",
    "SuggestedTerms": ".suggested_terms",
    "SummaryStatus": ".summary_status",
    "TagEventData": ".tag_event_data",
    "TagEventLineItem": ".tag_event_line_item",
    "TagVersion": ".report_create",
    "TargetingMetricsRow": ".targeting_metrics_row",
    "TargetingMetricsRowList": ".targeting_metrics_row_list",
    "TargetingOptionList": ".targeting_option_list",
    "TargetingOptionType": ".targeting_option_type",
    "TargetingOptionsResult": ".targeting_options_result",
    "TargetingSpec": ".targeting_spec",
    "TargetingStrategy": ".targeting_spec",
    "TermsOfService": ".terms_of_service",
    "TermsOfServiceResult": ".terms_of_service_result",
    "TopPin": ".top_pin",
    "TopPins": ".top_pins",
    "TopPinsResult": ".top_pins_result",
    "TopPinsSortBy": ".top_pins",
    "TrackingUrls": ".tracking_urls",
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
