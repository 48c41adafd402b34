# Made from spec/ads-v4.yaml.

"""The clients: each resource of the API is an attribute, imported when it is first used."""

from __future__ import annotations

import functools as _functools
from typing import TYPE_CHECKING

from .._runtime import client as _client

if TYPE_CHECKING:
    from . import scope as _scope
    from .resources import (
        ad_groups as _ad_groups_module,
        ad_previews as _ad_previews_module,
        ads as _ads_module,
        advertisers as _advertisers_module,
        audience_insights as _audience_insights_module,
        audiences as _audiences_module,
        boards as _boards_module,
        bulk as _bulk_module,
        campaigns as _campaigns_module,
        conversion_tags as _conversion_tags_module,
        customer_lists as _customer_lists_module,
        delivery_metrics as _delivery_metrics_module,
        idea_ads as _idea_ads_module,
        keywords as _keywords_module,
        pins as _pins_module,
        product_groups as _product_groups_module,
        reports as _reports_module,
        resources as _resources_module,
        terms as _terms_module,
        terms_of_service as _terms_of_service_module,
        top_pins as _top_pins_module,
    )


class PinterestAds(_client.SyncClient):
    """Pinterest Ads API

    Campaigns, ad groups, ads and what belongs to them. Times are Unix seconds, amounts are millionths of the
    advertiser's currency unit, unless a field says otherwise.
    """

    _base_url = "https://api.pinterest.com/ads/v4"
    _user_agent = "pinterest-ads/0.1.0"
    _environment = "PINTEREST_ADS"
    _scope_parameter = "advertiser_id"
    _envelope = _client.Envelope(
        field="status",
        failure=("failure",),
        code="code",
        message="message",
    )
    _blocks = ("spam",)
    _oauth = _client.OAuthEndpoints(
        authorization_url="https://www.pinterest.com/oauth/",
        token_url="https://api.pinterest.com/v3/oauth/access_token/",
        method="PUT",
        client_parameter="consumer_id",
        scope_separator=",",
        authorization_parameters=(("refreshable", "true"),),
        refresh_token=("data", "refresh_token"),
    )
    _retirement = _client.Retirement(
        date="2023-06-30",
        server="https://api.pinterest.com/ads/v4",
        successor="v5",
    )

    def advertiser(self, advertiser_id: str | int) -> _scope.AdvertiserScope:
        """The calls with this ``advertiser_id``, given once.

        Raises:
            InvalidArgumentError: it cannot be right.
        """
        from .scope import AdvertiserScope

        return AdvertiserScope(self, advertiser_id)

    @_functools.cached_property
    def ad_groups(self) -> _ad_groups_module.AdGroupsResource:
        """``get``, ``list``, ``create``, ``update``."""
        from .resources.ad_groups import AdGroupsResource

        return AdGroupsResource(self)

    @_functools.cached_property
    def ad_previews(self) -> _ad_previews_module.AdPreviewsResource:
        """``create_from_image``, ``create_from_pin``."""
        from .resources.ad_previews import AdPreviewsResource

        return AdPreviewsResource(self)

    @_functools.cached_property
    def ads(self) -> _ads_module.AdsResource:
        """``list``, ``create``, ``update``, ``get``, ``bid_floor``."""
        from .resources.ads import AdsResource

        return AdsResource(self)

    @_functools.cached_property
    def advertisers(self) -> _advertisers_module.AdvertisersResource:
        """``get``, ``list``."""
        from .resources.advertisers import AdvertisersResource

        return AdvertisersResource(self)

    @_functools.cached_property
    def audience_insights(self) -> _audience_insights_module.AudienceInsightsResource:
        """``list``, ``category``, ``get``."""
        from .resources.audience_insights import AudienceInsightsResource

        return AudienceInsightsResource(self)

    @_functools.cached_property
    def audiences(self) -> _audiences_module.AudiencesResource:
        """``list``, ``create``, ``update``, ``get``, ``create_custom``."""
        from .resources.audiences import AudiencesResource

        return AudiencesResource(self)

    @_functools.cached_property
    def boards(self) -> _boards_module.BoardsResource:
        """``list``."""
        from .resources.boards import BoardsResource

        return BoardsResource(self)

    @_functools.cached_property
    def bulk(self) -> _bulk_module.BulkResource:
        """``get``, ``status``, ``upsert``."""
        from .resources.bulk import BulkResource

        return BulkResource(self)

    @_functools.cached_property
    def campaigns(self) -> _campaigns_module.CampaignsResource:
        """``list``, ``create``, ``update``, ``get``."""
        from .resources.campaigns import CampaignsResource

        return CampaignsResource(self)

    @_functools.cached_property
    def conversion_tags(self) -> _conversion_tags_module.ConversionTagsResource:
        """``list``, ``create``, ``update``, ``get``, ``ocpm_eligible``, ``page_visit``."""
        from .resources.conversion_tags import ConversionTagsResource

        return ConversionTagsResource(self)

    @_functools.cached_property
    def customer_lists(self) -> _customer_lists_module.CustomerListsResource:
        """``list``, ``create``, ``update``, ``get``."""
        from .resources.customer_lists import CustomerListsResource

        return CustomerListsResource(self)

    @_functools.cached_property
    def delivery_metrics(self) -> _delivery_metrics_module.DeliveryMetricsResource:
        """``ad_groups``, ``ad_groups_by_targeting``, ``advertiser``, ``campaigns``, ``books_closed``, ``ads``, ``ads_by_targeting``."""
        from .resources.delivery_metrics import DeliveryMetricsResource

        return DeliveryMetricsResource(self)

    @_functools.cached_property
    def idea_ads(self) -> _idea_ads_module.IdeaAdsResource:
        """``create``."""
        from .resources.idea_ads import IdeaAdsResource

        return IdeaAdsResource(self)

    @_functools.cached_property
    def keywords(self) -> _keywords_module.KeywordsResource:
        """``list``, ``create``, ``update``, ``metrics``, ``related``."""
        from .resources.keywords import KeywordsResource

        return KeywordsResource(self)

    @_functools.cached_property
    def pins(self) -> _pins_module.PinsResource:
        """``list``."""
        from .resources.pins import PinsResource

        return PinsResource(self)

    @_functools.cached_property
    def product_groups(self) -> _product_groups_module.ProductGroupsResource:
        """``list_catalogs``, ``get_promoted``, ``catalogs_status``."""
        from .resources.product_groups import ProductGroupsResource

        return ProductGroupsResource(self)

    @_functools.cached_property
    def reports(self) -> _reports_module.ReportsResource:
        """``get``, ``create``."""
        from .resources.reports import ReportsResource

        return ReportsResource(self)

    @_functools.cached_property
    def resources(self) -> _resources_module.ResourcesResource:
        """``advertiser_countries``, ``delivery_metrics``, ``interests``, ``interest``, ``targeting_type``, ``targeting``."""
        from .resources.resources import ResourcesResource

        return ResourcesResource(self)

    @_functools.cached_property
    def terms(self) -> _terms_module.TermsResource:
        """``related``, ``suggested``."""
        from .resources.terms import TermsResource

        return TermsResource(self)

    @_functools.cached_property
    def terms_of_service(self) -> _terms_of_service_module.TermsOfServiceResource:
        """``get``."""
        from .resources.terms_of_service import TermsOfServiceResource

        return TermsOfServiceResource(self)

    @_functools.cached_property
    def top_pins(self) -> _top_pins_module.TopPinsResource:
        """``list``."""
        from .resources.top_pins import TopPinsResource

        return TopPinsResource(self)


class AsyncPinterestAds(_client.AsyncClient):
    """Pinterest Ads API

    Campaigns, ad groups, ads and what belongs to them. Times are Unix seconds, amounts are millionths of the
    advertiser's currency unit, unless a field says otherwise.
    """

    _base_url = "https://api.pinterest.com/ads/v4"
    _user_agent = "pinterest-ads/0.1.0"
    _environment = "PINTEREST_ADS"
    _scope_parameter = "advertiser_id"
    _envelope = _client.Envelope(
        field="status",
        failure=("failure",),
        code="code",
        message="message",
    )
    _blocks = ("spam",)
    _oauth = _client.OAuthEndpoints(
        authorization_url="https://www.pinterest.com/oauth/",
        token_url="https://api.pinterest.com/v3/oauth/access_token/",
        method="PUT",
        client_parameter="consumer_id",
        scope_separator=",",
        authorization_parameters=(("refreshable", "true"),),
        refresh_token=("data", "refresh_token"),
    )
    _retirement = _client.Retirement(
        date="2023-06-30",
        server="https://api.pinterest.com/ads/v4",
        successor="v5",
    )

    def advertiser(self, advertiser_id: str | int) -> _scope.AsyncAdvertiserScope:
        """The calls with this ``advertiser_id``, given once.

        Raises:
            InvalidArgumentError: it cannot be right.
        """
        from .scope import AsyncAdvertiserScope

        return AsyncAdvertiserScope(self, advertiser_id)

    @_functools.cached_property
    def ad_groups(self) -> _ad_groups_module.AsyncAdGroupsResource:
        """``get``, ``list``, ``create``, ``update``."""
        from .resources.ad_groups import AsyncAdGroupsResource

        return AsyncAdGroupsResource(self)

    @_functools.cached_property
    def ad_previews(self) -> _ad_previews_module.AsyncAdPreviewsResource:
        """``create_from_image``, ``create_from_pin``."""
        from .resources.ad_previews import AsyncAdPreviewsResource

        return AsyncAdPreviewsResource(self)

    @_functools.cached_property
    def ads(self) -> _ads_module.AsyncAdsResource:
        """``list``, ``create``, ``update``, ``get``, ``bid_floor``."""
        from .resources.ads import AsyncAdsResource

        return AsyncAdsResource(self)

    @_functools.cached_property
    def advertisers(self) -> _advertisers_module.AsyncAdvertisersResource:
        """``get``, ``list``."""
        from .resources.advertisers import AsyncAdvertisersResource

        return AsyncAdvertisersResource(self)

    @_functools.cached_property
    def audience_insights(self) -> _audience_insights_module.AsyncAudienceInsightsResource:
        """``list``, ``category``, ``get``."""
        from .resources.audience_insights import AsyncAudienceInsightsResource

        return AsyncAudienceInsightsResource(self)

    @_functools.cached_property
    def audiences(self) -> _audiences_module.AsyncAudiencesResource:
        """``list``, ``create``, ``update``, ``get``, ``create_custom``."""
        from .resources.audiences import AsyncAudiencesResource

        return AsyncAudiencesResource(self)

    @_functools.cached_property
    def boards(self) -> _boards_module.AsyncBoardsResource:
        """``list``."""
        from .resources.boards import AsyncBoardsResource

        return AsyncBoardsResource(self)

    @_functools.cached_property
    def bulk(self) -> _bulk_module.AsyncBulkResource:
        """``get``, ``status``, ``upsert``."""
        from .resources.bulk import AsyncBulkResource

        return AsyncBulkResource(self)

    @_functools.cached_property
    def campaigns(self) -> _campaigns_module.AsyncCampaignsResource:
        """``list``, ``create``, ``update``, ``get``."""
        from .resources.campaigns import AsyncCampaignsResource

        return AsyncCampaignsResource(self)

    @_functools.cached_property
    def conversion_tags(self) -> _conversion_tags_module.AsyncConversionTagsResource:
        """``list``, ``create``, ``update``, ``get``, ``ocpm_eligible``, ``page_visit``."""
        from .resources.conversion_tags import AsyncConversionTagsResource

        return AsyncConversionTagsResource(self)

    @_functools.cached_property
    def customer_lists(self) -> _customer_lists_module.AsyncCustomerListsResource:
        """``list``, ``create``, ``update``, ``get``."""
        from .resources.customer_lists import AsyncCustomerListsResource

        return AsyncCustomerListsResource(self)

    @_functools.cached_property
    def delivery_metrics(self) -> _delivery_metrics_module.AsyncDeliveryMetricsResource:
        """``ad_groups``, ``ad_groups_by_targeting``, ``advertiser``, ``campaigns``, ``books_closed``, ``ads``, ``ads_by_targeting``."""
        from .resources.delivery_metrics import AsyncDeliveryMetricsResource

        return AsyncDeliveryMetricsResource(self)

    @_functools.cached_property
    def idea_ads(self) -> _idea_ads_module.AsyncIdeaAdsResource:
        """``create``."""
        from .resources.idea_ads import AsyncIdeaAdsResource

        return AsyncIdeaAdsResource(self)

    @_functools.cached_property
    def keywords(self) -> _keywords_module.AsyncKeywordsResource:
        """``list``, ``create``, ``update``, ``metrics``, ``related``."""
        from .resources.keywords import AsyncKeywordsResource

        return AsyncKeywordsResource(self)

    @_functools.cached_property
    def pins(self) -> _pins_module.AsyncPinsResource:
        """``list``."""
        from .resources.pins import AsyncPinsResource

        return AsyncPinsResource(self)

    @_functools.cached_property
    def product_groups(self) -> _product_groups_module.AsyncProductGroupsResource:
        """``list_catalogs``, ``get_promoted``, ``catalogs_status``."""
        from .resources.product_groups import AsyncProductGroupsResource

        return AsyncProductGroupsResource(self)

    @_functools.cached_property
    def reports(self) -> _reports_module.AsyncReportsResource:
        """``get``, ``create``."""
        from .resources.reports import AsyncReportsResource

        return AsyncReportsResource(self)

    @_functools.cached_property
    def resources(self) -> _resources_module.AsyncResourcesResource:
        """``advertiser_countries``, ``delivery_metrics``, ``interests``, ``interest``, ``targeting_type``, ``targeting``."""
        from .resources.resources import AsyncResourcesResource

        return AsyncResourcesResource(self)

    @_functools.cached_property
    def terms(self) -> _terms_module.AsyncTermsResource:
        """``related``, ``suggested``."""
        from .resources.terms import AsyncTermsResource

        return AsyncTermsResource(self)

    @_functools.cached_property
    def terms_of_service(self) -> _terms_of_service_module.AsyncTermsOfServiceResource:
        """``get``."""
        from .resources.terms_of_service import AsyncTermsOfServiceResource

        return AsyncTermsOfServiceResource(self)

    @_functools.cached_property
    def top_pins(self) -> _top_pins_module.AsyncTopPinsResource:
        """``list``."""
        from .resources.top_pins import AsyncTopPinsResource

        return AsyncTopPinsResource(self)
