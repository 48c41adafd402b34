# Made from spec/ads-v4.yaml.

"""What this target was made from. Nothing in the package reads it."""

from __future__ import annotations

from typing import NamedTuple

DOCUMENT_VERSION = "4.0.0"
"""``info.version`` of the document."""

INPUT_HASHES: dict[str, str] = {
    "document": "01cca88e07321cf599ab4e686cb13c9fb9cbef6ff477ff6b97f20abf24fed07b",
    "generator/audiences": "202d9befc21b5ca3547f7e4c8ba81ce8777d13f06755a0349c86df59afbde217",
    "generator/command": "23b1d79755d98aa150318bfa7b33c8c42c413ff0b87111030d7969bc93fe9c6b",
    "generator/document": "71290ba1b77861e37a7f9b7d6192f3bae884e5f27020dc8e3a5f02f3bd0b5c37",
    "generator/emit": "41efbbeb3300fb742dfef88374be2da148ff23d415bd949463a3252a2a7a83dc",
    "generator/idea_metrics": "e15c9b565897540131111983e0e695be2c12d62f6f2a038c257e1a0f9807b7f3",
    "generator/ir": "070e110f57906b29c2e1922beeabd9aa91ef5a364420307e453b623bf7779fb7",
    "generator/migrate": "6dceac5ee9ce586f70b56739990d7067ca41980745bf4690cd82e25e058875de",
    "generator/runtime": "d8c09727dc24a33143ae55479e7ff435135013c46ce0af3c4049265c5543a712",
    "generator/sandbox": "b9f11410cb6eac8b4681382e3ae40a7d1997baf6ca74f812ff5afb085304097e",
    "generator/templates": "c5d92025dc397ac83686057657a4f8f58db77f5bfefaa03ef99039ecf638df35",
    "overlays": "e2f4f1d993c80a2780c68d36a663026f64c0909e62fd7896cac1c9b468676747",
    "published": "849f5322ec4e9a19a20e47aab2840aa486f6561617f723dac01284ae28c38c3d",
    "requirements": "37b7407c0de241c9a333d859a8cd512055016746341e6d1a3e54fc98ba3a32fa",
    "settings": "7c378050ac437e6f3d8a67e95aad47a5c421efe1114e557cd6078bd670cdb890",
    "upstream": "500409b8dbdb2bc3eb9a8775a428fd771f524c0e43780454151edf388dd620da",
}
"""Each input and its sha256."""


class Entry(NamedTuple):
    """An operation of the document and the call that serves it."""

    method: str
    path: str
    """Path template as in the document."""
    call: str
    """Attribute and method of a client, for example ``pets.list``."""


OPERATIONS: dict[str, Entry] = {
    "get_ad_group_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/ad_groups/{ad_group_id}/", "ad_groups.get"
    ),
    "get_ad_groups_handler": Entry("GET", "/advertisers/{advertiser_id}/ad_groups/", "ad_groups.list"),
    "create_ad_groups_handler": Entry("POST", "/advertisers/{advertiser_id}/ad_groups/", "ad_groups.create"),
    "update_ad_groups_handler": Entry("PATCH", "/advertisers/{advertiser_id}/ad_groups/", "ad_groups.update"),
    "get_keywords_handler": Entry("GET", "/advertisers/{advertiser_id}/keywords/", "keywords.list"),
    "create_keywords_handler": Entry("POST", "/advertisers/{advertiser_id}/keywords/", "keywords.create"),
    "update_keywords_handler": Entry("PATCH", "/advertisers/{advertiser_id}/keywords/", "keywords.update"),
    "get_advertiser_handler": Entry("GET", "/advertisers/{advertiser_id}/", "advertisers.get"),
    "get_campaigns_handler": Entry("GET", "/advertisers/{advertiser_id}/campaigns/", "campaigns.list"),
    "create_campaigns_handler": Entry("POST", "/advertisers/{advertiser_id}/campaigns/", "campaigns.create"),
    "update_campaigns_handler": Entry("PATCH", "/advertisers/{advertiser_id}/campaigns/", "campaigns.update"),
    "get_advertisers_handler": Entry("GET", "/advertisers/", "advertisers.list"),
    "create_bulk_get_handler": Entry("POST", "/advertisers/{advertiser_id}/bulk_get/", "bulk.get"),
    "get_bulk_request_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/bulk/{request_id}/", "bulk.status"
    ),
    "get_ad_group_delivery_metrics_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/ad_groups/delivery_metrics/", "delivery_metrics.ad_groups"
    ),
    "get_ad_group_targeting_delivery_metrics_handler": Entry(
        "GET",
        "/advertisers/{advertiser_id}/ad_groups/targeting_delivery_metrics/",
        "delivery_metrics.ad_groups_by_targeting",
    ),
    "get_advertiser_delivery_metrics_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/delivery_metrics/", "delivery_metrics.advertiser"
    ),
    "get_campaign_delivery_metrics_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/campaigns/delivery_metrics/", "delivery_metrics.campaigns"
    ),
    "get_async_delivery_metrics_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/delivery_metrics/async/", "reports.get"
    ),
    "create_async_delivery_metrics_handler": Entry(
        "POST", "/advertisers/{advertiser_id}/delivery_metrics/async/", "reports.create"
    ),
    "get_books_closed_handler": Entry("GET", "/books_closed/", "delivery_metrics.books_closed"),
    "get_ad_delivery_metrics_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/ads/delivery_metrics/", "delivery_metrics.ads"
    ),
    "get_ad_targeting_delivery_metrics_handler": Entry(
        "GET",
        "/advertisers/{advertiser_id}/ads/targeting_delivery_metrics/",
        "delivery_metrics.ads_by_targeting",
    ),
    "get_audiences_handler": Entry("GET", "/advertisers/{advertiser_id}/audiences/", "audiences.list"),
    "create_audience_handler": Entry("POST", "/advertisers/{advertiser_id}/audiences/", "audiences.create"),
    "update_audience_handler": Entry("PATCH", "/advertisers/{advertiser_id}/audiences/", "audiences.update"),
    "get_audience_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/audiences/{audience_id}/", "audiences.get"
    ),
    "get_audience_insights_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/insights/audiences/", "audience_insights.list"
    ),
    "get_audience_insight_category_handler": Entry(
        "GET",
        "/advertisers/{advertiser_id}/insights/audience/{scope}/{type}/{category_id}/",
        "audience_insights.category",
    ),
    "get_audience_insight_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/insights/audience/{scope}/{type}/", "audience_insights.get"
    ),
    "get_boards_handler": Entry("GET", "/advertisers/{advertiser_id}/boards/", "boards.list"),
    "get_campaign_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/campaigns/{campaign_id}/", "campaigns.get"
    ),
    "get_conversion_tags_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/conversion_tags/", "conversion_tags.list"
    ),
    "create_conversion_tag_handler": Entry(
        "POST", "/advertisers/{advertiser_id}/conversion_tags/", "conversion_tags.create"
    ),
    "update_conversion_tag_handler": Entry(
        "PATCH", "/advertisers/{advertiser_id}/conversion_tags/", "conversion_tags.update"
    ),
    "get_conversion_tag_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/conversion_tags/{conversion_tag_id}", "conversion_tags.get"
    ),
    "get_ocpm_eligible_conversion_tags_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/conversion_tags/ocpm_eligible/", "conversion_tags.ocpm_eligible"
    ),
    "get_page_visit_conversion_tags_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/conversion_tags/page_visit/", "conversion_tags.page_visit"
    ),
    "get_customer_lists_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/customer_lists/", "customer_lists.list"
    ),
    "create_customer_list_handler": Entry(
        "POST", "/advertisers/{advertiser_id}/customer_lists/", "customer_lists.create"
    ),
    "update_customer_list_handler": Entry(
        "PATCH", "/advertisers/{advertiser_id}/customer_lists/", "customer_lists.update"
    ),
    "get_customer_list_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/customer_lists/{customer_list_id}/", "customer_lists.get"
    ),
    "create_custom_audience_handler": Entry(
        "POST", "/advertisers/{advertiser_id}/audiences/custom/", "audiences.create_custom"
    ),
    "get_keyword_metrics_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/keywords/metrics/", "keywords.metrics"
    ),
    "get_related_keywords_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/keywords/related/", "keywords.related"
    ),
    "get_advertiser_pins_handler": Entry("GET", "/advertisers/{advertiser_id}/pins/", "pins.list"),
    "get_ads_handler": Entry("GET", "/advertisers/{advertiser_id}/ads/", "ads.list"),
    "create_ads_handler": Entry("POST", "/advertisers/{advertiser_id}/ads/", "ads.create"),
    "update_ads_handler": Entry("PATCH", "/advertisers/{advertiser_id}/ads/", "ads.update"),
    "get_ad_handler": Entry("GET", "/advertisers/{advertiser_id}/ads/{ad_id}", "ads.get"),
    "get_bid_floor_handler": Entry("GET", "/advertisers/{advertiser_id}/bid_floor/", "ads.bid_floor"),
    "create_image_ad_preview_handler": Entry(
        "POST", "/advertisers/{advertiser_id}/ad_previews/image/", "ad_previews.create_from_image"
    ),
    "create_pin_ad_preview_handler": Entry(
        "POST", "/advertisers/{advertiser_id}/ad_previews/{pin_id}", "ad_previews.create_from_pin"
    ),
    "get_catalog_product_groups_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/product_groups/catalogs/", "product_groups.list_catalogs"
    ),
    "get_promoted_product_group_handler": Entry(
        "GET",
        "/advertisers/{advertiser_id}/promoted_product_groups/{promoted_catalog_product_group_id}/",
        "product_groups.get_promoted",
    ),
    "get_catalogs_status_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/catalogs/status/", "product_groups.catalogs_status"
    ),
    "get_advertiser_countries_handler": Entry(
        "GET", "/advertisers/countries/", "resources.advertiser_countries"
    ),
    "get_available_metrics_definition_handler": Entry(
        "GET", "/resources/delivery_metrics", "resources.delivery_metrics"
    ),
    "get_interests_handler": Entry("GET", "/interests/", "resources.interests"),
    "get_targeting_interest_handler": Entry("GET", "/targeting/interest/{interest_id}", "resources.interest"),
    "get_targeting_type_handler": Entry("GET", "/targeting/{targeting_type}", "resources.targeting_type"),
    "get_targeting_handler": Entry("GET", "/targeting/", "resources.targeting"),
    "get_related_terms_handler": Entry("GET", "/terms/related/", "terms.related"),
    "get_suggested_terms_handler": Entry("GET", "/terms/suggested/", "terms.suggested"),
    "get_terms_of_service_handler": Entry(
        "GET", "/advertisers/{advertiser_id}/terms_of_service/", "terms_of_service.get"
    ),
    "get_top_pins_handler": Entry("GET", "/v3/partners/analytics/users/{user}/pins/top/", "top_pins.list"),
    "create_bulk_upsert_handler": Entry("POST", "/advertisers/{advertiser_id}/bulk_upsert/", "bulk.upsert"),
}
"""Each operationId."""

SHORTCUTS: dict[str, str] = {
    "idea_ads.create": "create_ads_handler",
}
"""Calls that serve an operation with some properties already set: its operationId."""
