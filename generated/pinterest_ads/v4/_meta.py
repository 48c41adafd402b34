# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What this target was made from. Nothing in the package reads it."""

from __future__ import annotations

from typing import NamedTuple

DOCUMENT_VERSION = "4.0.0"
"""``info.version`` of the document."""

INPUT_HASHES: dict[str, str] = {
    "document": "77d92c4008d9cee7ce01cd6e747934ef15cd50ee2a1f1c6155566e03b8c2ec8c",
    "generator/document": "33ff166589b2d9a7a964cb017136aeb5a1ab7bd91069f1fdc07745aa176342c1",
    "generator/emit": "d9addcb3f2c3758bf8e765d1ef7269aa6362d74cd31f70f9879bf6aa3196f8ab",
    "generator/ir": "47a4bc54480537938d8235aff8ed39447f0f5d782ce682f6a7f43bc4d9f7fd04",
    "generator/modules": "6bd493576d65de40d195b5f18e8e57c443d6db6350425035ad538b4e923fe060",
    "generator/runtime": "56033b30bf35a5fdcca4b6a3d5c5f814e48b2893a2cd0cbba64952333fe06ba0",
    "generator/sandbox": "473bca4fa8c570bc8f38479a92b243775e8ea114cf342fcaa6034efa8c6522f8",
    "generator/templates": "7680cac1619bae6033c1d7d44d9bc688f1cf811c22bdcc560311cf722662f033",
    "overlays": "2cbc6eb079ac31fcaf83cbb0b964fd5b79dcd8bd9a078b5dd1726df160d97e9b",
    "requirements": "094fc05235dbf40b7d55f0288565b61ffddf8c4e9a8c204c7dbcf5020441f458",
    "settings": "b16dc54887e02fdac5506066d32fb8bba331d6adcd8bb6090fce0b1ff09b5263",
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
