# Made from spec/ads-v4.yaml.

"""Models and enums of the document."""

from __future__ import annotations

import importlib as _importlib

# As type checkers know it; importing `typing` would be most of what importing this module costs.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._all import *

_NAMES = {
    ".ad_groups": "AdGroup AdGroupBatch AdGroupBatchItem AdGroupList AdGroupResult",
    ".ad_groups_and_bulk": (
        "AdGroupCreate AdGroupUpdate AgeBucket AppType AttributionWindows BidStrategyType "
        "BillableEvent BudgetType ConversionTagV3GoalMetadata FrequencyGoalMetadata "
        "FrequencyTimeRange Gender GoalConversionEvent LearningModeType OptimizationGoalMetadata "
        "PacingDeliveryType PlacementGroup ScrollupGoalMetadata ShoppingRetargeting TargetingSpec "
        "TargetingStrategy"
    ),
    ".ad_previews": "AdPreview AdPreviewResult ImagePreviewCreate",
    ".ads": "Ad AdBatch AdBatchItem AdList AdResult BidFloor BidFloorResult RejectedReason ReviewStatus",
    ".ads_and_bulk": "AdCreate AdUpdate",
    ".ads_and_reports": "AdSummaryStatus",
    ".advertisers": "Advertiser AdvertiserList AdvertiserOwner AdvertiserResult",
    ".advertisers_and_audiences": "Currency",
    ".audience_insights": (
        "AudienceCategory AudienceCategoryList AudienceInsightResult CategorySort InsightAudience "
        "InsightAudienceList InsightScope InsightType"
    ),
    ".audiences": (
        "Audience AudienceCreate AudienceList AudienceOperation AudienceResult AudienceRule "
        "AudienceType AudienceUpdate EngagementType EventSource IngestionSource TagEventData "
        "TagEventLineItem"
    ),
    ".boards": "BoardList",
    ".bulk": (
        "BulkCampaignFilter BulkEntityType BulkGet BulkOutputFormat BulkRequest BulkRequestResult "
        "BulkState BulkStatus BulkStatusResult BulkUpsert BulkUpsertCreate BulkUpsertUpdate "
        "PromotedProductGroupCreate PromotedProductGroupUpdate PromotedProductGroupsCreate "
        "PromotedProductGroupsUpdate"
    ),
    ".bulk_and_campaigns": "CampaignCreate CampaignUpdate",
    ".bulk_and_keywords": "KeywordCreate KeywordUpdate KeywordsCreate MatchType",
    ".campaigns": "Campaign CampaignBatch CampaignBatchItem CampaignList CampaignResult",
    ".conversion_tags": (
        "ConversionEvent ConversionTag ConversionTagConfigs ConversionTagCreate ConversionTagEvent "
        "ConversionTagEventList ConversionTagList ConversionTagResult ConversionTagUpdate "
        "EnhancedMatchStatus OcpmEligibleTags"
    ),
    ".creative_type": "CreativeType",
    ".customer_lists": (
        "CustomerList CustomerListCreate CustomerListList CustomerListOperation CustomerListResult "
        "CustomerListStatus CustomerListType CustomerListUpdate"
    ),
    ".delivery_metrics": "BooksClosed BooksClosedResult MetricsRowList TargetingMetricsRow TargetingMetricsRowList",
    ".delivery_metrics_and_reports": "AttributionType AttributionWindowDays ConversionReportTime Granularity ReportTargetingType",
    ".entity_status": "EntityStatus",
    ".error_detail": "ErrorDetail ErrorResponse FailureStatus SuccessStatus",
    ".item_exception": "ItemException",
    ".keywords": (
        "Keyword KeywordError KeywordList KeywordMetrics KeywordMetricsRow KeywordMetricsRowList "
        "KeywordsUpdate KeywordsWritten KeywordsWrittenResult RefusedKeyword"
    ),
    ".keywords_and_terms": "RelatedTerms RelatedTermsEntry RelatedTermsResult",
    ".objective_type": "ObjectiveType",
    ".pins": "PinList",
    ".product_groups": (
        "CatalogProductGroupList CatalogStatusResult PromotedProductGroup PromotedProductGroupResult"
    ),
    ".product_groups_and_reports": "ProductGroupSummaryStatus",
    ".reports": (
        "DataSource MetricsFilter MetricsFilterField MetricsFilterOperator Report ReportCreate "
        "ReportFormat ReportLevel ReportRequest ReportRequestResult ReportResult ReportStatus "
        "TagVersion"
    ),
    ".resources": (
        "AdvertiserCountry AdvertiserCountryList Interest InterestResult InterestTreeResult "
        "MetricDefinition MetricDefinitions MetricDefinitionsResult TargetingOptionList "
        "TargetingOptionType TargetingOptionsResult"
    ),
    ".sort_order": "SortOrder",
    ".summary_status": "SummaryStatus",
    ".terms": "SuggestedTerms",
    ".terms_of_service": "TermsOfService TermsOfServiceResult",
    ".top_pins": "CreatedInLastNDays DateAvailability TopPin TopPins TopPinsResult TopPinsSortBy",
    ".tracking_urls": "TrackingUrls",
}
"""Modules, and what they hold of this one."""


# Hidden from type checkers, which would otherwise believe in every name.
if not TYPE_CHECKING:
    _MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}
    __all__ = [*_MODULES]

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            value = getattr(_importlib.import_module(_MODULES[name], __name__), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
