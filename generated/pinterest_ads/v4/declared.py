# Made from spec/ads-v4.yaml.

"""What type checkers take ``with_raw_response`` and ``with_streaming_response`` for; nothing imports this."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime import declared as _runtime
    from . import operations as _operations
    from .resources import (
        ad_groups as _resources_ad_groups,
        ad_previews as _resources_ad_previews,
        ads as _resources_ads,
        advertisers as _resources_advertisers,
        audience_insights as _resources_audience_insights,
        audiences as _resources_audiences,
        boards as _resources_boards,
        bulk as _resources_bulk,
        campaigns as _resources_campaigns,
        conversion_tags as _resources_conversion_tags,
        customer_lists as _resources_customer_lists,
        delivery_metrics as _resources_delivery_metrics,
        idea_ads as _resources_idea_ads,
        keywords as _resources_keywords,
        pins as _resources_pins,
        product_groups as _resources_product_groups,
        reports as _resources_reports,
        resources as _resources_resources,
        terms as _resources_terms,
        terms_of_service as _resources_terms_of_service,
        top_pins as _resources_top_pins,
    )

    class Raw_resources_ad_groups:
        def __init__(self, of: _resources_ad_groups.AdGroupsResource) -> None:
            self.get = _runtime.Raw(_operations.ad_groups_get)(of.get)
            self.list = _runtime.Raw(_operations.ad_groups_list)(of.list)
            self.create = _runtime.Raw(_operations.ad_groups_create)(of.create)
            self.update = _runtime.Raw(_operations.ad_groups_update)(of.update)

    class Streamed_resources_ad_groups:
        def __init__(self, of: _resources_ad_groups.AdGroupsResource) -> None:
            self.get = _runtime.streamed(of.get)
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)

    class AsyncRaw_resources_ad_groups:
        def __init__(self, of: _resources_ad_groups.AsyncAdGroupsResource) -> None:
            self.get = _runtime.AsyncRaw(_operations.ad_groups_get)(of.get)
            self.list = _runtime.AsyncRaw(_operations.ad_groups_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.ad_groups_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.ad_groups_update)(of.update)

    class AsyncStreamed_resources_ad_groups:
        def __init__(self, of: _resources_ad_groups.AsyncAdGroupsResource) -> None:
            self.get = _runtime.async_streamed(of.get)
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)

    class Raw_resources_ad_previews:
        def __init__(self, of: _resources_ad_previews.AdPreviewsResource) -> None:
            self.create_from_image = _runtime.Raw(_operations.ad_previews_create_from_image)(
                of.create_from_image
            )
            self.create_from_pin = _runtime.Raw(_operations.ad_previews_create_from_pin)(of.create_from_pin)

    class Streamed_resources_ad_previews:
        def __init__(self, of: _resources_ad_previews.AdPreviewsResource) -> None:
            self.create_from_image = _runtime.streamed(of.create_from_image)
            self.create_from_pin = _runtime.streamed(of.create_from_pin)

    class AsyncRaw_resources_ad_previews:
        def __init__(self, of: _resources_ad_previews.AsyncAdPreviewsResource) -> None:
            self.create_from_image = _runtime.AsyncRaw(_operations.ad_previews_create_from_image)(
                of.create_from_image
            )
            self.create_from_pin = _runtime.AsyncRaw(_operations.ad_previews_create_from_pin)(
                of.create_from_pin
            )

    class AsyncStreamed_resources_ad_previews:
        def __init__(self, of: _resources_ad_previews.AsyncAdPreviewsResource) -> None:
            self.create_from_image = _runtime.async_streamed(of.create_from_image)
            self.create_from_pin = _runtime.async_streamed(of.create_from_pin)

    class Raw_resources_ads:
        def __init__(self, of: _resources_ads.AdsResource) -> None:
            self.list = _runtime.Raw(_operations.ads_list)(of.list)
            self.create = _runtime.Raw(_operations.ads_create)(of.create)
            self.update = _runtime.Raw(_operations.ads_update)(of.update)
            self.get = _runtime.Raw(_operations.ads_get)(of.get)
            self.bid_floor = _runtime.Raw(_operations.ads_bid_floor)(of.bid_floor)

    class Streamed_resources_ads:
        def __init__(self, of: _resources_ads.AdsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.get = _runtime.streamed(of.get)
            self.bid_floor = _runtime.streamed(of.bid_floor)

    class AsyncRaw_resources_ads:
        def __init__(self, of: _resources_ads.AsyncAdsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.ads_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.ads_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.ads_update)(of.update)
            self.get = _runtime.AsyncRaw(_operations.ads_get)(of.get)
            self.bid_floor = _runtime.AsyncRaw(_operations.ads_bid_floor)(of.bid_floor)

    class AsyncStreamed_resources_ads:
        def __init__(self, of: _resources_ads.AsyncAdsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.get = _runtime.async_streamed(of.get)
            self.bid_floor = _runtime.async_streamed(of.bid_floor)

    class Raw_resources_advertisers:
        def __init__(self, of: _resources_advertisers.AdvertisersResource) -> None:
            self.get = _runtime.Raw(_operations.advertisers_get)(of.get)
            self.list = _runtime.Raw(_operations.advertisers_list)(of.list)

    class Streamed_resources_advertisers:
        def __init__(self, of: _resources_advertisers.AdvertisersResource) -> None:
            self.get = _runtime.streamed(of.get)
            self.list = _runtime.streamed(of.list)

    class AsyncRaw_resources_advertisers:
        def __init__(self, of: _resources_advertisers.AsyncAdvertisersResource) -> None:
            self.get = _runtime.AsyncRaw(_operations.advertisers_get)(of.get)
            self.list = _runtime.AsyncRaw(_operations.advertisers_list)(of.list)

    class AsyncStreamed_resources_advertisers:
        def __init__(self, of: _resources_advertisers.AsyncAdvertisersResource) -> None:
            self.get = _runtime.async_streamed(of.get)
            self.list = _runtime.async_streamed(of.list)

    class Raw_resources_audience_insights:
        def __init__(self, of: _resources_audience_insights.AudienceInsightsResource) -> None:
            self.list = _runtime.Raw(_operations.audience_insights_list)(of.list)
            self.category = _runtime.Raw(_operations.audience_insights_category)(of.category)
            self.get = _runtime.Raw(_operations.audience_insights_get)(of.get)

    class Streamed_resources_audience_insights:
        def __init__(self, of: _resources_audience_insights.AudienceInsightsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.category = _runtime.streamed(of.category)
            self.get = _runtime.streamed(of.get)

    class AsyncRaw_resources_audience_insights:
        def __init__(self, of: _resources_audience_insights.AsyncAudienceInsightsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.audience_insights_list)(of.list)
            self.category = _runtime.AsyncRaw(_operations.audience_insights_category)(of.category)
            self.get = _runtime.AsyncRaw(_operations.audience_insights_get)(of.get)

    class AsyncStreamed_resources_audience_insights:
        def __init__(self, of: _resources_audience_insights.AsyncAudienceInsightsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.category = _runtime.async_streamed(of.category)
            self.get = _runtime.async_streamed(of.get)

    class Raw_resources_audiences:
        def __init__(self, of: _resources_audiences.AudiencesResource) -> None:
            self.list = _runtime.Raw(_operations.audiences_list)(of.list)
            self.create = _runtime.Raw(_operations.audiences_create)(of.create)
            self.update = _runtime.Raw(_operations.audiences_update)(of.update)
            self.get = _runtime.Raw(_operations.audiences_get)(of.get)
            self.create_custom = _runtime.Raw(_operations.audiences_create_custom)(of.create_custom)

    class Streamed_resources_audiences:
        def __init__(self, of: _resources_audiences.AudiencesResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.get = _runtime.streamed(of.get)
            self.create_custom = _runtime.streamed(of.create_custom)

    class AsyncRaw_resources_audiences:
        def __init__(self, of: _resources_audiences.AsyncAudiencesResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.audiences_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.audiences_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.audiences_update)(of.update)
            self.get = _runtime.AsyncRaw(_operations.audiences_get)(of.get)
            self.create_custom = _runtime.AsyncRaw(_operations.audiences_create_custom)(of.create_custom)

    class AsyncStreamed_resources_audiences:
        def __init__(self, of: _resources_audiences.AsyncAudiencesResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.get = _runtime.async_streamed(of.get)
            self.create_custom = _runtime.async_streamed(of.create_custom)

    class Raw_resources_boards:
        def __init__(self, of: _resources_boards.BoardsResource) -> None:
            self.list = _runtime.Raw(_operations.boards_list)(of.list)

    class Streamed_resources_boards:
        def __init__(self, of: _resources_boards.BoardsResource) -> None:
            self.list = _runtime.streamed(of.list)

    class AsyncRaw_resources_boards:
        def __init__(self, of: _resources_boards.AsyncBoardsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.boards_list)(of.list)

    class AsyncStreamed_resources_boards:
        def __init__(self, of: _resources_boards.AsyncBoardsResource) -> None:
            self.list = _runtime.async_streamed(of.list)

    class Raw_resources_bulk:
        def __init__(self, of: _resources_bulk.BulkResource) -> None:
            self.get = _runtime.Raw(_operations.bulk_get)(of.get)
            self.status = _runtime.Raw(_operations.bulk_status)(of.status)
            self.upsert = _runtime.Raw(_operations.bulk_upsert)(of.upsert)

    class Streamed_resources_bulk:
        def __init__(self, of: _resources_bulk.BulkResource) -> None:
            self.get = _runtime.streamed(of.get)
            self.status = _runtime.streamed(of.status)
            self.upsert = _runtime.streamed(of.upsert)

    class AsyncRaw_resources_bulk:
        def __init__(self, of: _resources_bulk.AsyncBulkResource) -> None:
            self.get = _runtime.AsyncRaw(_operations.bulk_get)(of.get)
            self.status = _runtime.AsyncRaw(_operations.bulk_status)(of.status)
            self.upsert = _runtime.AsyncRaw(_operations.bulk_upsert)(of.upsert)

    class AsyncStreamed_resources_bulk:
        def __init__(self, of: _resources_bulk.AsyncBulkResource) -> None:
            self.get = _runtime.async_streamed(of.get)
            self.status = _runtime.async_streamed(of.status)
            self.upsert = _runtime.async_streamed(of.upsert)

    class Raw_resources_campaigns:
        def __init__(self, of: _resources_campaigns.CampaignsResource) -> None:
            self.list = _runtime.Raw(_operations.campaigns_list)(of.list)
            self.create = _runtime.Raw(_operations.campaigns_create)(of.create)
            self.update = _runtime.Raw(_operations.campaigns_update)(of.update)
            self.get = _runtime.Raw(_operations.campaigns_get)(of.get)

    class Streamed_resources_campaigns:
        def __init__(self, of: _resources_campaigns.CampaignsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.get = _runtime.streamed(of.get)

    class AsyncRaw_resources_campaigns:
        def __init__(self, of: _resources_campaigns.AsyncCampaignsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.campaigns_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.campaigns_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.campaigns_update)(of.update)
            self.get = _runtime.AsyncRaw(_operations.campaigns_get)(of.get)

    class AsyncStreamed_resources_campaigns:
        def __init__(self, of: _resources_campaigns.AsyncCampaignsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.get = _runtime.async_streamed(of.get)

    class Raw_resources_conversion_tags:
        def __init__(self, of: _resources_conversion_tags.ConversionTagsResource) -> None:
            self.list = _runtime.Raw(_operations.conversion_tags_list)(of.list)
            self.create = _runtime.Raw(_operations.conversion_tags_create)(of.create)
            self.update = _runtime.Raw(_operations.conversion_tags_update)(of.update)
            self.get = _runtime.Raw(_operations.conversion_tags_get)(of.get)
            self.ocpm_eligible = _runtime.Raw(_operations.conversion_tags_ocpm_eligible)(of.ocpm_eligible)
            self.page_visit = _runtime.Raw(_operations.conversion_tags_page_visit)(of.page_visit)

    class Streamed_resources_conversion_tags:
        def __init__(self, of: _resources_conversion_tags.ConversionTagsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.get = _runtime.streamed(of.get)
            self.ocpm_eligible = _runtime.streamed(of.ocpm_eligible)
            self.page_visit = _runtime.streamed(of.page_visit)

    class AsyncRaw_resources_conversion_tags:
        def __init__(self, of: _resources_conversion_tags.AsyncConversionTagsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.conversion_tags_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.conversion_tags_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.conversion_tags_update)(of.update)
            self.get = _runtime.AsyncRaw(_operations.conversion_tags_get)(of.get)
            self.ocpm_eligible = _runtime.AsyncRaw(_operations.conversion_tags_ocpm_eligible)(
                of.ocpm_eligible
            )
            self.page_visit = _runtime.AsyncRaw(_operations.conversion_tags_page_visit)(of.page_visit)

    class AsyncStreamed_resources_conversion_tags:
        def __init__(self, of: _resources_conversion_tags.AsyncConversionTagsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.get = _runtime.async_streamed(of.get)
            self.ocpm_eligible = _runtime.async_streamed(of.ocpm_eligible)
            self.page_visit = _runtime.async_streamed(of.page_visit)

    class Raw_resources_customer_lists:
        def __init__(self, of: _resources_customer_lists.CustomerListsResource) -> None:
            self.list = _runtime.Raw(_operations.customer_lists_list)(of.list)
            self.create = _runtime.Raw(_operations.customer_lists_create)(of.create)
            self.update = _runtime.Raw(_operations.customer_lists_update)(of.update)
            self.get = _runtime.Raw(_operations.customer_lists_get)(of.get)

    class Streamed_resources_customer_lists:
        def __init__(self, of: _resources_customer_lists.CustomerListsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.get = _runtime.streamed(of.get)

    class AsyncRaw_resources_customer_lists:
        def __init__(self, of: _resources_customer_lists.AsyncCustomerListsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.customer_lists_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.customer_lists_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.customer_lists_update)(of.update)
            self.get = _runtime.AsyncRaw(_operations.customer_lists_get)(of.get)

    class AsyncStreamed_resources_customer_lists:
        def __init__(self, of: _resources_customer_lists.AsyncCustomerListsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.get = _runtime.async_streamed(of.get)

    class Raw_resources_delivery_metrics:
        def __init__(self, of: _resources_delivery_metrics.DeliveryMetricsResource) -> None:
            self.ad_groups = _runtime.Raw(_operations.delivery_metrics_ad_groups)(of.ad_groups)
            self.ad_groups_by_targeting = _runtime.Raw(_operations.delivery_metrics_ad_groups_by_targeting)(
                of.ad_groups_by_targeting
            )
            self.advertiser = _runtime.Raw(_operations.delivery_metrics_advertiser)(of.advertiser)
            self.campaigns = _runtime.Raw(_operations.delivery_metrics_campaigns)(of.campaigns)
            self.books_closed = _runtime.Raw(_operations.delivery_metrics_books_closed)(of.books_closed)
            self.ads = _runtime.Raw(_operations.delivery_metrics_ads)(of.ads)
            self.ads_by_targeting = _runtime.Raw(_operations.delivery_metrics_ads_by_targeting)(
                of.ads_by_targeting
            )

    class Streamed_resources_delivery_metrics:
        def __init__(self, of: _resources_delivery_metrics.DeliveryMetricsResource) -> None:
            self.ad_groups = _runtime.streamed(of.ad_groups)
            self.ad_groups_by_targeting = _runtime.streamed(of.ad_groups_by_targeting)
            self.advertiser = _runtime.streamed(of.advertiser)
            self.campaigns = _runtime.streamed(of.campaigns)
            self.books_closed = _runtime.streamed(of.books_closed)
            self.ads = _runtime.streamed(of.ads)
            self.ads_by_targeting = _runtime.streamed(of.ads_by_targeting)

    class AsyncRaw_resources_delivery_metrics:
        def __init__(self, of: _resources_delivery_metrics.AsyncDeliveryMetricsResource) -> None:
            self.ad_groups = _runtime.AsyncRaw(_operations.delivery_metrics_ad_groups)(of.ad_groups)
            self.ad_groups_by_targeting = _runtime.AsyncRaw(
                _operations.delivery_metrics_ad_groups_by_targeting
            )(of.ad_groups_by_targeting)
            self.advertiser = _runtime.AsyncRaw(_operations.delivery_metrics_advertiser)(of.advertiser)
            self.campaigns = _runtime.AsyncRaw(_operations.delivery_metrics_campaigns)(of.campaigns)
            self.books_closed = _runtime.AsyncRaw(_operations.delivery_metrics_books_closed)(of.books_closed)
            self.ads = _runtime.AsyncRaw(_operations.delivery_metrics_ads)(of.ads)
            self.ads_by_targeting = _runtime.AsyncRaw(_operations.delivery_metrics_ads_by_targeting)(
                of.ads_by_targeting
            )

    class AsyncStreamed_resources_delivery_metrics:
        def __init__(self, of: _resources_delivery_metrics.AsyncDeliveryMetricsResource) -> None:
            self.ad_groups = _runtime.async_streamed(of.ad_groups)
            self.ad_groups_by_targeting = _runtime.async_streamed(of.ad_groups_by_targeting)
            self.advertiser = _runtime.async_streamed(of.advertiser)
            self.campaigns = _runtime.async_streamed(of.campaigns)
            self.books_closed = _runtime.async_streamed(of.books_closed)
            self.ads = _runtime.async_streamed(of.ads)
            self.ads_by_targeting = _runtime.async_streamed(of.ads_by_targeting)

    class Raw_resources_idea_ads:
        def __init__(self, of: _resources_idea_ads.IdeaAdsResource) -> None:
            self.create = _runtime.Raw(_operations.idea_ads_create)(of.create)

    class Streamed_resources_idea_ads:
        def __init__(self, of: _resources_idea_ads.IdeaAdsResource) -> None:
            self.create = _runtime.streamed(of.create)

    class AsyncRaw_resources_idea_ads:
        def __init__(self, of: _resources_idea_ads.AsyncIdeaAdsResource) -> None:
            self.create = _runtime.AsyncRaw(_operations.idea_ads_create)(of.create)

    class AsyncStreamed_resources_idea_ads:
        def __init__(self, of: _resources_idea_ads.AsyncIdeaAdsResource) -> None:
            self.create = _runtime.async_streamed(of.create)

    class Raw_resources_keywords:
        def __init__(self, of: _resources_keywords.KeywordsResource) -> None:
            self.list = _runtime.Raw(_operations.keywords_list)(of.list)
            self.create = _runtime.Raw(_operations.keywords_create)(of.create)
            self.update = _runtime.Raw(_operations.keywords_update)(of.update)
            self.metrics = _runtime.Raw(_operations.keywords_metrics)(of.metrics)
            self.related = _runtime.Raw(_operations.keywords_related)(of.related)

    class Streamed_resources_keywords:
        def __init__(self, of: _resources_keywords.KeywordsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.metrics = _runtime.streamed(of.metrics)
            self.related = _runtime.streamed(of.related)

    class AsyncRaw_resources_keywords:
        def __init__(self, of: _resources_keywords.AsyncKeywordsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.keywords_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.keywords_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.keywords_update)(of.update)
            self.metrics = _runtime.AsyncRaw(_operations.keywords_metrics)(of.metrics)
            self.related = _runtime.AsyncRaw(_operations.keywords_related)(of.related)

    class AsyncStreamed_resources_keywords:
        def __init__(self, of: _resources_keywords.AsyncKeywordsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.metrics = _runtime.async_streamed(of.metrics)
            self.related = _runtime.async_streamed(of.related)

    class Raw_resources_pins:
        def __init__(self, of: _resources_pins.PinsResource) -> None:
            self.list = _runtime.Raw(_operations.pins_list)(of.list)

    class Streamed_resources_pins:
        def __init__(self, of: _resources_pins.PinsResource) -> None:
            self.list = _runtime.streamed(of.list)

    class AsyncRaw_resources_pins:
        def __init__(self, of: _resources_pins.AsyncPinsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.pins_list)(of.list)

    class AsyncStreamed_resources_pins:
        def __init__(self, of: _resources_pins.AsyncPinsResource) -> None:
            self.list = _runtime.async_streamed(of.list)

    class Raw_resources_product_groups:
        def __init__(self, of: _resources_product_groups.ProductGroupsResource) -> None:
            self.list_catalogs = _runtime.Raw(_operations.product_groups_list_catalogs)(of.list_catalogs)
            self.get_promoted = _runtime.Raw(_operations.product_groups_get_promoted)(of.get_promoted)
            self.catalogs_status = _runtime.Raw(_operations.product_groups_catalogs_status)(
                of.catalogs_status
            )

    class Streamed_resources_product_groups:
        def __init__(self, of: _resources_product_groups.ProductGroupsResource) -> None:
            self.list_catalogs = _runtime.streamed(of.list_catalogs)
            self.get_promoted = _runtime.streamed(of.get_promoted)
            self.catalogs_status = _runtime.streamed(of.catalogs_status)

    class AsyncRaw_resources_product_groups:
        def __init__(self, of: _resources_product_groups.AsyncProductGroupsResource) -> None:
            self.list_catalogs = _runtime.AsyncRaw(_operations.product_groups_list_catalogs)(of.list_catalogs)
            self.get_promoted = _runtime.AsyncRaw(_operations.product_groups_get_promoted)(of.get_promoted)
            self.catalogs_status = _runtime.AsyncRaw(_operations.product_groups_catalogs_status)(
                of.catalogs_status
            )

    class AsyncStreamed_resources_product_groups:
        def __init__(self, of: _resources_product_groups.AsyncProductGroupsResource) -> None:
            self.list_catalogs = _runtime.async_streamed(of.list_catalogs)
            self.get_promoted = _runtime.async_streamed(of.get_promoted)
            self.catalogs_status = _runtime.async_streamed(of.catalogs_status)

    class Raw_resources_reports:
        def __init__(self, of: _resources_reports.ReportsResource) -> None:
            self.get = _runtime.Raw(_operations.reports_get)(of.get)
            self.create = _runtime.Raw(_operations.reports_create)(of.create)

    class Streamed_resources_reports:
        def __init__(self, of: _resources_reports.ReportsResource) -> None:
            self.get = _runtime.streamed(of.get)
            self.create = _runtime.streamed(of.create)

    class AsyncRaw_resources_reports:
        def __init__(self, of: _resources_reports.AsyncReportsResource) -> None:
            self.get = _runtime.AsyncRaw(_operations.reports_get)(of.get)
            self.create = _runtime.AsyncRaw(_operations.reports_create)(of.create)

    class AsyncStreamed_resources_reports:
        def __init__(self, of: _resources_reports.AsyncReportsResource) -> None:
            self.get = _runtime.async_streamed(of.get)
            self.create = _runtime.async_streamed(of.create)

    class Raw_resources_resources:
        def __init__(self, of: _resources_resources.ResourcesResource) -> None:
            self.advertiser_countries = _runtime.Raw(_operations.resources_advertiser_countries)(
                of.advertiser_countries
            )
            self.delivery_metrics = _runtime.Raw(_operations.resources_delivery_metrics)(of.delivery_metrics)
            self.interests = _runtime.Raw(_operations.resources_interests)(of.interests)
            self.interest = _runtime.Raw(_operations.resources_interest)(of.interest)
            self.targeting_type = _runtime.Raw(_operations.resources_targeting_type)(of.targeting_type)
            self.targeting = _runtime.Raw(_operations.resources_targeting)(of.targeting)

    class Streamed_resources_resources:
        def __init__(self, of: _resources_resources.ResourcesResource) -> None:
            self.advertiser_countries = _runtime.streamed(of.advertiser_countries)
            self.delivery_metrics = _runtime.streamed(of.delivery_metrics)
            self.interests = _runtime.streamed(of.interests)
            self.interest = _runtime.streamed(of.interest)
            self.targeting_type = _runtime.streamed(of.targeting_type)
            self.targeting = _runtime.streamed(of.targeting)

    class AsyncRaw_resources_resources:
        def __init__(self, of: _resources_resources.AsyncResourcesResource) -> None:
            self.advertiser_countries = _runtime.AsyncRaw(_operations.resources_advertiser_countries)(
                of.advertiser_countries
            )
            self.delivery_metrics = _runtime.AsyncRaw(_operations.resources_delivery_metrics)(
                of.delivery_metrics
            )
            self.interests = _runtime.AsyncRaw(_operations.resources_interests)(of.interests)
            self.interest = _runtime.AsyncRaw(_operations.resources_interest)(of.interest)
            self.targeting_type = _runtime.AsyncRaw(_operations.resources_targeting_type)(of.targeting_type)
            self.targeting = _runtime.AsyncRaw(_operations.resources_targeting)(of.targeting)

    class AsyncStreamed_resources_resources:
        def __init__(self, of: _resources_resources.AsyncResourcesResource) -> None:
            self.advertiser_countries = _runtime.async_streamed(of.advertiser_countries)
            self.delivery_metrics = _runtime.async_streamed(of.delivery_metrics)
            self.interests = _runtime.async_streamed(of.interests)
            self.interest = _runtime.async_streamed(of.interest)
            self.targeting_type = _runtime.async_streamed(of.targeting_type)
            self.targeting = _runtime.async_streamed(of.targeting)

    class Raw_resources_terms:
        def __init__(self, of: _resources_terms.TermsResource) -> None:
            self.related = _runtime.Raw(_operations.terms_related)(of.related)
            self.suggested = _runtime.Raw(_operations.terms_suggested)(of.suggested)

    class Streamed_resources_terms:
        def __init__(self, of: _resources_terms.TermsResource) -> None:
            self.related = _runtime.streamed(of.related)
            self.suggested = _runtime.streamed(of.suggested)

    class AsyncRaw_resources_terms:
        def __init__(self, of: _resources_terms.AsyncTermsResource) -> None:
            self.related = _runtime.AsyncRaw(_operations.terms_related)(of.related)
            self.suggested = _runtime.AsyncRaw(_operations.terms_suggested)(of.suggested)

    class AsyncStreamed_resources_terms:
        def __init__(self, of: _resources_terms.AsyncTermsResource) -> None:
            self.related = _runtime.async_streamed(of.related)
            self.suggested = _runtime.async_streamed(of.suggested)

    class Raw_resources_terms_of_service:
        def __init__(self, of: _resources_terms_of_service.TermsOfServiceResource) -> None:
            self.get = _runtime.Raw(_operations.terms_of_service_get)(of.get)

    class Streamed_resources_terms_of_service:
        def __init__(self, of: _resources_terms_of_service.TermsOfServiceResource) -> None:
            self.get = _runtime.streamed(of.get)

    class AsyncRaw_resources_terms_of_service:
        def __init__(self, of: _resources_terms_of_service.AsyncTermsOfServiceResource) -> None:
            self.get = _runtime.AsyncRaw(_operations.terms_of_service_get)(of.get)

    class AsyncStreamed_resources_terms_of_service:
        def __init__(self, of: _resources_terms_of_service.AsyncTermsOfServiceResource) -> None:
            self.get = _runtime.async_streamed(of.get)

    class Raw_resources_top_pins:
        def __init__(self, of: _resources_top_pins.TopPinsResource) -> None:
            self.list = _runtime.Raw(_operations.top_pins_list)(of.list)

    class Streamed_resources_top_pins:
        def __init__(self, of: _resources_top_pins.TopPinsResource) -> None:
            self.list = _runtime.streamed(of.list)

    class AsyncRaw_resources_top_pins:
        def __init__(self, of: _resources_top_pins.AsyncTopPinsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.top_pins_list)(of.list)

    class AsyncStreamed_resources_top_pins:
        def __init__(self, of: _resources_top_pins.AsyncTopPinsResource) -> None:
            self.list = _runtime.async_streamed(of.list)

    class Raw_scoped_ad_groups:
        def __init__(self, of: _resources_ad_groups.ScopedAdGroupsResource) -> None:
            self.get = _runtime.Raw(_operations.ad_groups_get)(of.get)
            self.list = _runtime.Raw(_operations.ad_groups_list)(of.list)
            self.create = _runtime.Raw(_operations.ad_groups_create)(of.create)
            self.update = _runtime.Raw(_operations.ad_groups_update)(of.update)

    class Streamed_scoped_ad_groups:
        def __init__(self, of: _resources_ad_groups.ScopedAdGroupsResource) -> None:
            self.get = _runtime.streamed(of.get)
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)

    class AsyncRaw_scoped_ad_groups:
        def __init__(self, of: _resources_ad_groups.AsyncScopedAdGroupsResource) -> None:
            self.get = _runtime.AsyncRaw(_operations.ad_groups_get)(of.get)
            self.list = _runtime.AsyncRaw(_operations.ad_groups_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.ad_groups_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.ad_groups_update)(of.update)

    class AsyncStreamed_scoped_ad_groups:
        def __init__(self, of: _resources_ad_groups.AsyncScopedAdGroupsResource) -> None:
            self.get = _runtime.async_streamed(of.get)
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)

    class Raw_scoped_ad_previews:
        def __init__(self, of: _resources_ad_previews.ScopedAdPreviewsResource) -> None:
            self.create_from_image = _runtime.Raw(_operations.ad_previews_create_from_image)(
                of.create_from_image
            )
            self.create_from_pin = _runtime.Raw(_operations.ad_previews_create_from_pin)(of.create_from_pin)

    class Streamed_scoped_ad_previews:
        def __init__(self, of: _resources_ad_previews.ScopedAdPreviewsResource) -> None:
            self.create_from_image = _runtime.streamed(of.create_from_image)
            self.create_from_pin = _runtime.streamed(of.create_from_pin)

    class AsyncRaw_scoped_ad_previews:
        def __init__(self, of: _resources_ad_previews.AsyncScopedAdPreviewsResource) -> None:
            self.create_from_image = _runtime.AsyncRaw(_operations.ad_previews_create_from_image)(
                of.create_from_image
            )
            self.create_from_pin = _runtime.AsyncRaw(_operations.ad_previews_create_from_pin)(
                of.create_from_pin
            )

    class AsyncStreamed_scoped_ad_previews:
        def __init__(self, of: _resources_ad_previews.AsyncScopedAdPreviewsResource) -> None:
            self.create_from_image = _runtime.async_streamed(of.create_from_image)
            self.create_from_pin = _runtime.async_streamed(of.create_from_pin)

    class Raw_scoped_ads:
        def __init__(self, of: _resources_ads.ScopedAdsResource) -> None:
            self.list = _runtime.Raw(_operations.ads_list)(of.list)
            self.create = _runtime.Raw(_operations.ads_create)(of.create)
            self.update = _runtime.Raw(_operations.ads_update)(of.update)
            self.get = _runtime.Raw(_operations.ads_get)(of.get)
            self.bid_floor = _runtime.Raw(_operations.ads_bid_floor)(of.bid_floor)

    class Streamed_scoped_ads:
        def __init__(self, of: _resources_ads.ScopedAdsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.get = _runtime.streamed(of.get)
            self.bid_floor = _runtime.streamed(of.bid_floor)

    class AsyncRaw_scoped_ads:
        def __init__(self, of: _resources_ads.AsyncScopedAdsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.ads_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.ads_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.ads_update)(of.update)
            self.get = _runtime.AsyncRaw(_operations.ads_get)(of.get)
            self.bid_floor = _runtime.AsyncRaw(_operations.ads_bid_floor)(of.bid_floor)

    class AsyncStreamed_scoped_ads:
        def __init__(self, of: _resources_ads.AsyncScopedAdsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.get = _runtime.async_streamed(of.get)
            self.bid_floor = _runtime.async_streamed(of.bid_floor)

    class Raw_scoped_advertisers:
        def __init__(self, of: _resources_advertisers.ScopedAdvertisersResource) -> None:
            self.get = _runtime.Raw(_operations.advertisers_get)(of.get)

    class Streamed_scoped_advertisers:
        def __init__(self, of: _resources_advertisers.ScopedAdvertisersResource) -> None:
            self.get = _runtime.streamed(of.get)

    class AsyncRaw_scoped_advertisers:
        def __init__(self, of: _resources_advertisers.AsyncScopedAdvertisersResource) -> None:
            self.get = _runtime.AsyncRaw(_operations.advertisers_get)(of.get)

    class AsyncStreamed_scoped_advertisers:
        def __init__(self, of: _resources_advertisers.AsyncScopedAdvertisersResource) -> None:
            self.get = _runtime.async_streamed(of.get)

    class Raw_scoped_audience_insights:
        def __init__(self, of: _resources_audience_insights.ScopedAudienceInsightsResource) -> None:
            self.list = _runtime.Raw(_operations.audience_insights_list)(of.list)
            self.category = _runtime.Raw(_operations.audience_insights_category)(of.category)
            self.get = _runtime.Raw(_operations.audience_insights_get)(of.get)

    class Streamed_scoped_audience_insights:
        def __init__(self, of: _resources_audience_insights.ScopedAudienceInsightsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.category = _runtime.streamed(of.category)
            self.get = _runtime.streamed(of.get)

    class AsyncRaw_scoped_audience_insights:
        def __init__(self, of: _resources_audience_insights.AsyncScopedAudienceInsightsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.audience_insights_list)(of.list)
            self.category = _runtime.AsyncRaw(_operations.audience_insights_category)(of.category)
            self.get = _runtime.AsyncRaw(_operations.audience_insights_get)(of.get)

    class AsyncStreamed_scoped_audience_insights:
        def __init__(self, of: _resources_audience_insights.AsyncScopedAudienceInsightsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.category = _runtime.async_streamed(of.category)
            self.get = _runtime.async_streamed(of.get)

    class Raw_scoped_audiences:
        def __init__(self, of: _resources_audiences.ScopedAudiencesResource) -> None:
            self.list = _runtime.Raw(_operations.audiences_list)(of.list)
            self.create = _runtime.Raw(_operations.audiences_create)(of.create)
            self.update = _runtime.Raw(_operations.audiences_update)(of.update)
            self.get = _runtime.Raw(_operations.audiences_get)(of.get)
            self.create_custom = _runtime.Raw(_operations.audiences_create_custom)(of.create_custom)

    class Streamed_scoped_audiences:
        def __init__(self, of: _resources_audiences.ScopedAudiencesResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.get = _runtime.streamed(of.get)
            self.create_custom = _runtime.streamed(of.create_custom)

    class AsyncRaw_scoped_audiences:
        def __init__(self, of: _resources_audiences.AsyncScopedAudiencesResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.audiences_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.audiences_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.audiences_update)(of.update)
            self.get = _runtime.AsyncRaw(_operations.audiences_get)(of.get)
            self.create_custom = _runtime.AsyncRaw(_operations.audiences_create_custom)(of.create_custom)

    class AsyncStreamed_scoped_audiences:
        def __init__(self, of: _resources_audiences.AsyncScopedAudiencesResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.get = _runtime.async_streamed(of.get)
            self.create_custom = _runtime.async_streamed(of.create_custom)

    class Raw_scoped_boards:
        def __init__(self, of: _resources_boards.ScopedBoardsResource) -> None:
            self.list = _runtime.Raw(_operations.boards_list)(of.list)

    class Streamed_scoped_boards:
        def __init__(self, of: _resources_boards.ScopedBoardsResource) -> None:
            self.list = _runtime.streamed(of.list)

    class AsyncRaw_scoped_boards:
        def __init__(self, of: _resources_boards.AsyncScopedBoardsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.boards_list)(of.list)

    class AsyncStreamed_scoped_boards:
        def __init__(self, of: _resources_boards.AsyncScopedBoardsResource) -> None:
            self.list = _runtime.async_streamed(of.list)

    class Raw_scoped_bulk:
        def __init__(self, of: _resources_bulk.ScopedBulkResource) -> None:
            self.get = _runtime.Raw(_operations.bulk_get)(of.get)
            self.status = _runtime.Raw(_operations.bulk_status)(of.status)
            self.upsert = _runtime.Raw(_operations.bulk_upsert)(of.upsert)

    class Streamed_scoped_bulk:
        def __init__(self, of: _resources_bulk.ScopedBulkResource) -> None:
            self.get = _runtime.streamed(of.get)
            self.status = _runtime.streamed(of.status)
            self.upsert = _runtime.streamed(of.upsert)

    class AsyncRaw_scoped_bulk:
        def __init__(self, of: _resources_bulk.AsyncScopedBulkResource) -> None:
            self.get = _runtime.AsyncRaw(_operations.bulk_get)(of.get)
            self.status = _runtime.AsyncRaw(_operations.bulk_status)(of.status)
            self.upsert = _runtime.AsyncRaw(_operations.bulk_upsert)(of.upsert)

    class AsyncStreamed_scoped_bulk:
        def __init__(self, of: _resources_bulk.AsyncScopedBulkResource) -> None:
            self.get = _runtime.async_streamed(of.get)
            self.status = _runtime.async_streamed(of.status)
            self.upsert = _runtime.async_streamed(of.upsert)

    class Raw_scoped_campaigns:
        def __init__(self, of: _resources_campaigns.ScopedCampaignsResource) -> None:
            self.list = _runtime.Raw(_operations.campaigns_list)(of.list)
            self.create = _runtime.Raw(_operations.campaigns_create)(of.create)
            self.update = _runtime.Raw(_operations.campaigns_update)(of.update)
            self.get = _runtime.Raw(_operations.campaigns_get)(of.get)

    class Streamed_scoped_campaigns:
        def __init__(self, of: _resources_campaigns.ScopedCampaignsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.get = _runtime.streamed(of.get)

    class AsyncRaw_scoped_campaigns:
        def __init__(self, of: _resources_campaigns.AsyncScopedCampaignsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.campaigns_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.campaigns_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.campaigns_update)(of.update)
            self.get = _runtime.AsyncRaw(_operations.campaigns_get)(of.get)

    class AsyncStreamed_scoped_campaigns:
        def __init__(self, of: _resources_campaigns.AsyncScopedCampaignsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.get = _runtime.async_streamed(of.get)

    class Raw_scoped_conversion_tags:
        def __init__(self, of: _resources_conversion_tags.ScopedConversionTagsResource) -> None:
            self.list = _runtime.Raw(_operations.conversion_tags_list)(of.list)
            self.create = _runtime.Raw(_operations.conversion_tags_create)(of.create)
            self.update = _runtime.Raw(_operations.conversion_tags_update)(of.update)
            self.get = _runtime.Raw(_operations.conversion_tags_get)(of.get)
            self.ocpm_eligible = _runtime.Raw(_operations.conversion_tags_ocpm_eligible)(of.ocpm_eligible)
            self.page_visit = _runtime.Raw(_operations.conversion_tags_page_visit)(of.page_visit)

    class Streamed_scoped_conversion_tags:
        def __init__(self, of: _resources_conversion_tags.ScopedConversionTagsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.get = _runtime.streamed(of.get)
            self.ocpm_eligible = _runtime.streamed(of.ocpm_eligible)
            self.page_visit = _runtime.streamed(of.page_visit)

    class AsyncRaw_scoped_conversion_tags:
        def __init__(self, of: _resources_conversion_tags.AsyncScopedConversionTagsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.conversion_tags_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.conversion_tags_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.conversion_tags_update)(of.update)
            self.get = _runtime.AsyncRaw(_operations.conversion_tags_get)(of.get)
            self.ocpm_eligible = _runtime.AsyncRaw(_operations.conversion_tags_ocpm_eligible)(
                of.ocpm_eligible
            )
            self.page_visit = _runtime.AsyncRaw(_operations.conversion_tags_page_visit)(of.page_visit)

    class AsyncStreamed_scoped_conversion_tags:
        def __init__(self, of: _resources_conversion_tags.AsyncScopedConversionTagsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.get = _runtime.async_streamed(of.get)
            self.ocpm_eligible = _runtime.async_streamed(of.ocpm_eligible)
            self.page_visit = _runtime.async_streamed(of.page_visit)

    class Raw_scoped_customer_lists:
        def __init__(self, of: _resources_customer_lists.ScopedCustomerListsResource) -> None:
            self.list = _runtime.Raw(_operations.customer_lists_list)(of.list)
            self.create = _runtime.Raw(_operations.customer_lists_create)(of.create)
            self.update = _runtime.Raw(_operations.customer_lists_update)(of.update)
            self.get = _runtime.Raw(_operations.customer_lists_get)(of.get)

    class Streamed_scoped_customer_lists:
        def __init__(self, of: _resources_customer_lists.ScopedCustomerListsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.get = _runtime.streamed(of.get)

    class AsyncRaw_scoped_customer_lists:
        def __init__(self, of: _resources_customer_lists.AsyncScopedCustomerListsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.customer_lists_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.customer_lists_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.customer_lists_update)(of.update)
            self.get = _runtime.AsyncRaw(_operations.customer_lists_get)(of.get)

    class AsyncStreamed_scoped_customer_lists:
        def __init__(self, of: _resources_customer_lists.AsyncScopedCustomerListsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.get = _runtime.async_streamed(of.get)

    class Raw_scoped_delivery_metrics:
        def __init__(self, of: _resources_delivery_metrics.ScopedDeliveryMetricsResource) -> None:
            self.ad_groups = _runtime.Raw(_operations.delivery_metrics_ad_groups)(of.ad_groups)
            self.ad_groups_by_targeting = _runtime.Raw(_operations.delivery_metrics_ad_groups_by_targeting)(
                of.ad_groups_by_targeting
            )
            self.advertiser = _runtime.Raw(_operations.delivery_metrics_advertiser)(of.advertiser)
            self.campaigns = _runtime.Raw(_operations.delivery_metrics_campaigns)(of.campaigns)
            self.ads = _runtime.Raw(_operations.delivery_metrics_ads)(of.ads)
            self.ads_by_targeting = _runtime.Raw(_operations.delivery_metrics_ads_by_targeting)(
                of.ads_by_targeting
            )

    class Streamed_scoped_delivery_metrics:
        def __init__(self, of: _resources_delivery_metrics.ScopedDeliveryMetricsResource) -> None:
            self.ad_groups = _runtime.streamed(of.ad_groups)
            self.ad_groups_by_targeting = _runtime.streamed(of.ad_groups_by_targeting)
            self.advertiser = _runtime.streamed(of.advertiser)
            self.campaigns = _runtime.streamed(of.campaigns)
            self.ads = _runtime.streamed(of.ads)
            self.ads_by_targeting = _runtime.streamed(of.ads_by_targeting)

    class AsyncRaw_scoped_delivery_metrics:
        def __init__(self, of: _resources_delivery_metrics.AsyncScopedDeliveryMetricsResource) -> None:
            self.ad_groups = _runtime.AsyncRaw(_operations.delivery_metrics_ad_groups)(of.ad_groups)
            self.ad_groups_by_targeting = _runtime.AsyncRaw(
                _operations.delivery_metrics_ad_groups_by_targeting
            )(of.ad_groups_by_targeting)
            self.advertiser = _runtime.AsyncRaw(_operations.delivery_metrics_advertiser)(of.advertiser)
            self.campaigns = _runtime.AsyncRaw(_operations.delivery_metrics_campaigns)(of.campaigns)
            self.ads = _runtime.AsyncRaw(_operations.delivery_metrics_ads)(of.ads)
            self.ads_by_targeting = _runtime.AsyncRaw(_operations.delivery_metrics_ads_by_targeting)(
                of.ads_by_targeting
            )

    class AsyncStreamed_scoped_delivery_metrics:
        def __init__(self, of: _resources_delivery_metrics.AsyncScopedDeliveryMetricsResource) -> None:
            self.ad_groups = _runtime.async_streamed(of.ad_groups)
            self.ad_groups_by_targeting = _runtime.async_streamed(of.ad_groups_by_targeting)
            self.advertiser = _runtime.async_streamed(of.advertiser)
            self.campaigns = _runtime.async_streamed(of.campaigns)
            self.ads = _runtime.async_streamed(of.ads)
            self.ads_by_targeting = _runtime.async_streamed(of.ads_by_targeting)

    class Raw_scoped_idea_ads:
        def __init__(self, of: _resources_idea_ads.ScopedIdeaAdsResource) -> None:
            self.create = _runtime.Raw(_operations.idea_ads_create)(of.create)

    class Streamed_scoped_idea_ads:
        def __init__(self, of: _resources_idea_ads.ScopedIdeaAdsResource) -> None:
            self.create = _runtime.streamed(of.create)

    class AsyncRaw_scoped_idea_ads:
        def __init__(self, of: _resources_idea_ads.AsyncScopedIdeaAdsResource) -> None:
            self.create = _runtime.AsyncRaw(_operations.idea_ads_create)(of.create)

    class AsyncStreamed_scoped_idea_ads:
        def __init__(self, of: _resources_idea_ads.AsyncScopedIdeaAdsResource) -> None:
            self.create = _runtime.async_streamed(of.create)

    class Raw_scoped_keywords:
        def __init__(self, of: _resources_keywords.ScopedKeywordsResource) -> None:
            self.list = _runtime.Raw(_operations.keywords_list)(of.list)
            self.create = _runtime.Raw(_operations.keywords_create)(of.create)
            self.update = _runtime.Raw(_operations.keywords_update)(of.update)
            self.metrics = _runtime.Raw(_operations.keywords_metrics)(of.metrics)
            self.related = _runtime.Raw(_operations.keywords_related)(of.related)

    class Streamed_scoped_keywords:
        def __init__(self, of: _resources_keywords.ScopedKeywordsResource) -> None:
            self.list = _runtime.streamed(of.list)
            self.create = _runtime.streamed(of.create)
            self.update = _runtime.streamed(of.update)
            self.metrics = _runtime.streamed(of.metrics)
            self.related = _runtime.streamed(of.related)

    class AsyncRaw_scoped_keywords:
        def __init__(self, of: _resources_keywords.AsyncScopedKeywordsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.keywords_list)(of.list)
            self.create = _runtime.AsyncRaw(_operations.keywords_create)(of.create)
            self.update = _runtime.AsyncRaw(_operations.keywords_update)(of.update)
            self.metrics = _runtime.AsyncRaw(_operations.keywords_metrics)(of.metrics)
            self.related = _runtime.AsyncRaw(_operations.keywords_related)(of.related)

    class AsyncStreamed_scoped_keywords:
        def __init__(self, of: _resources_keywords.AsyncScopedKeywordsResource) -> None:
            self.list = _runtime.async_streamed(of.list)
            self.create = _runtime.async_streamed(of.create)
            self.update = _runtime.async_streamed(of.update)
            self.metrics = _runtime.async_streamed(of.metrics)
            self.related = _runtime.async_streamed(of.related)

    class Raw_scoped_pins:
        def __init__(self, of: _resources_pins.ScopedPinsResource) -> None:
            self.list = _runtime.Raw(_operations.pins_list)(of.list)

    class Streamed_scoped_pins:
        def __init__(self, of: _resources_pins.ScopedPinsResource) -> None:
            self.list = _runtime.streamed(of.list)

    class AsyncRaw_scoped_pins:
        def __init__(self, of: _resources_pins.AsyncScopedPinsResource) -> None:
            self.list = _runtime.AsyncRaw(_operations.pins_list)(of.list)

    class AsyncStreamed_scoped_pins:
        def __init__(self, of: _resources_pins.AsyncScopedPinsResource) -> None:
            self.list = _runtime.async_streamed(of.list)

    class Raw_scoped_product_groups:
        def __init__(self, of: _resources_product_groups.ScopedProductGroupsResource) -> None:
            self.list_catalogs = _runtime.Raw(_operations.product_groups_list_catalogs)(of.list_catalogs)
            self.get_promoted = _runtime.Raw(_operations.product_groups_get_promoted)(of.get_promoted)
            self.catalogs_status = _runtime.Raw(_operations.product_groups_catalogs_status)(
                of.catalogs_status
            )

    class Streamed_scoped_product_groups:
        def __init__(self, of: _resources_product_groups.ScopedProductGroupsResource) -> None:
            self.list_catalogs = _runtime.streamed(of.list_catalogs)
            self.get_promoted = _runtime.streamed(of.get_promoted)
            self.catalogs_status = _runtime.streamed(of.catalogs_status)

    class AsyncRaw_scoped_product_groups:
        def __init__(self, of: _resources_product_groups.AsyncScopedProductGroupsResource) -> None:
            self.list_catalogs = _runtime.AsyncRaw(_operations.product_groups_list_catalogs)(of.list_catalogs)
            self.get_promoted = _runtime.AsyncRaw(_operations.product_groups_get_promoted)(of.get_promoted)
            self.catalogs_status = _runtime.AsyncRaw(_operations.product_groups_catalogs_status)(
                of.catalogs_status
            )

    class AsyncStreamed_scoped_product_groups:
        def __init__(self, of: _resources_product_groups.AsyncScopedProductGroupsResource) -> None:
            self.list_catalogs = _runtime.async_streamed(of.list_catalogs)
            self.get_promoted = _runtime.async_streamed(of.get_promoted)
            self.catalogs_status = _runtime.async_streamed(of.catalogs_status)

    class Raw_scoped_reports:
        def __init__(self, of: _resources_reports.ScopedReportsResource) -> None:
            self.get = _runtime.Raw(_operations.reports_get)(of.get)
            self.create = _runtime.Raw(_operations.reports_create)(of.create)

    class Streamed_scoped_reports:
        def __init__(self, of: _resources_reports.ScopedReportsResource) -> None:
            self.get = _runtime.streamed(of.get)
            self.create = _runtime.streamed(of.create)

    class AsyncRaw_scoped_reports:
        def __init__(self, of: _resources_reports.AsyncScopedReportsResource) -> None:
            self.get = _runtime.AsyncRaw(_operations.reports_get)(of.get)
            self.create = _runtime.AsyncRaw(_operations.reports_create)(of.create)

    class AsyncStreamed_scoped_reports:
        def __init__(self, of: _resources_reports.AsyncScopedReportsResource) -> None:
            self.get = _runtime.async_streamed(of.get)
            self.create = _runtime.async_streamed(of.create)

    class Raw_scoped_terms_of_service:
        def __init__(self, of: _resources_terms_of_service.ScopedTermsOfServiceResource) -> None:
            self.get = _runtime.Raw(_operations.terms_of_service_get)(of.get)

    class Streamed_scoped_terms_of_service:
        def __init__(self, of: _resources_terms_of_service.ScopedTermsOfServiceResource) -> None:
            self.get = _runtime.streamed(of.get)

    class AsyncRaw_scoped_terms_of_service:
        def __init__(self, of: _resources_terms_of_service.AsyncScopedTermsOfServiceResource) -> None:
            self.get = _runtime.AsyncRaw(_operations.terms_of_service_get)(of.get)

    class AsyncStreamed_scoped_terms_of_service:
        def __init__(self, of: _resources_terms_of_service.AsyncScopedTermsOfServiceResource) -> None:
            self.get = _runtime.async_streamed(of.get)
