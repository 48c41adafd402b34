# Made from spec/ads-v4.yaml.

"""What one ``advertiser_id`` is bound to: each resource is an attribute, imported when it is first used."""

from __future__ import annotations

import functools as _functools
from typing import TYPE_CHECKING

from .._runtime import schema as _s, scope as _scope

if TYPE_CHECKING:
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
        terms_of_service as _terms_of_service_module,
    )


class AdvertiserScope(_scope.ScopeBase):
    """What ``client.advertiser(advertiser_id)`` gives: each resource is an attribute, and its calls take no ``advertiser_id``."""

    _parameter = "advertiser_id"

    @staticmethod
    def _kind() -> _s.Kind:
        return _s.Id()

    @property
    def advertiser_id(self) -> str:
        """As it is sent."""
        return str(self._scope)

    @_functools.cached_property
    def ad_groups(self) -> _ad_groups_module.ScopedAdGroupsResource:
        """``get``, ``list``, ``create``, ``update``."""
        from .resources.ad_groups import ScopedAdGroupsResource

        return ScopedAdGroupsResource(self._client, self._scope)

    @_functools.cached_property
    def ad_previews(self) -> _ad_previews_module.ScopedAdPreviewsResource:
        """``create_from_image``, ``create_from_pin``."""
        from .resources.ad_previews import ScopedAdPreviewsResource

        return ScopedAdPreviewsResource(self._client, self._scope)

    @_functools.cached_property
    def ads(self) -> _ads_module.ScopedAdsResource:
        """``list``, ``create``, ``update``, ``get``, ``bid_floor``."""
        from .resources.ads import ScopedAdsResource

        return ScopedAdsResource(self._client, self._scope)

    @_functools.cached_property
    def advertisers(self) -> _advertisers_module.ScopedAdvertisersResource:
        """``get``."""
        from .resources.advertisers import ScopedAdvertisersResource

        return ScopedAdvertisersResource(self._client, self._scope)

    @_functools.cached_property
    def audience_insights(self) -> _audience_insights_module.ScopedAudienceInsightsResource:
        """``list``, ``category``, ``get``."""
        from .resources.audience_insights import ScopedAudienceInsightsResource

        return ScopedAudienceInsightsResource(self._client, self._scope)

    @_functools.cached_property
    def audiences(self) -> _audiences_module.ScopedAudiencesResource:
        """``list``, ``create``, ``update``, ``get``, ``create_custom``."""
        from .resources.audiences import ScopedAudiencesResource

        return ScopedAudiencesResource(self._client, self._scope)

    @_functools.cached_property
    def boards(self) -> _boards_module.ScopedBoardsResource:
        """``list``."""
        from .resources.boards import ScopedBoardsResource

        return ScopedBoardsResource(self._client, self._scope)

    @_functools.cached_property
    def bulk(self) -> _bulk_module.ScopedBulkResource:
        """``get``, ``status``, ``upsert``."""
        from .resources.bulk import ScopedBulkResource

        return ScopedBulkResource(self._client, self._scope)

    @_functools.cached_property
    def campaigns(self) -> _campaigns_module.ScopedCampaignsResource:
        """``list``, ``create``, ``update``, ``get``."""
        from .resources.campaigns import ScopedCampaignsResource

        return ScopedCampaignsResource(self._client, self._scope)

    @_functools.cached_property
    def conversion_tags(self) -> _conversion_tags_module.ScopedConversionTagsResource:
        """``list``, ``create``, ``update``, ``get``, ``ocpm_eligible``, ``page_visit``."""
        from .resources.conversion_tags import ScopedConversionTagsResource

        return ScopedConversionTagsResource(self._client, self._scope)

    @_functools.cached_property
    def customer_lists(self) -> _customer_lists_module.ScopedCustomerListsResource:
        """``list``, ``create``, ``update``, ``get``."""
        from .resources.customer_lists import ScopedCustomerListsResource

        return ScopedCustomerListsResource(self._client, self._scope)

    @_functools.cached_property
    def delivery_metrics(self) -> _delivery_metrics_module.ScopedDeliveryMetricsResource:
        """``ad_groups``, ``ad_groups_by_targeting``, ``advertiser``, ``campaigns``, ``ads``, ``ads_by_targeting``."""
        from .resources.delivery_metrics import ScopedDeliveryMetricsResource

        return ScopedDeliveryMetricsResource(self._client, self._scope)

    @_functools.cached_property
    def idea_ads(self) -> _idea_ads_module.ScopedIdeaAdsResource:
        """``create``."""
        from .resources.idea_ads import ScopedIdeaAdsResource

        return ScopedIdeaAdsResource(self._client, self._scope)

    @_functools.cached_property
    def keywords(self) -> _keywords_module.ScopedKeywordsResource:
        """``list``, ``create``, ``update``, ``metrics``, ``related``."""
        from .resources.keywords import ScopedKeywordsResource

        return ScopedKeywordsResource(self._client, self._scope)

    @_functools.cached_property
    def pins(self) -> _pins_module.ScopedPinsResource:
        """``list``."""
        from .resources.pins import ScopedPinsResource

        return ScopedPinsResource(self._client, self._scope)

    @_functools.cached_property
    def product_groups(self) -> _product_groups_module.ScopedProductGroupsResource:
        """``list_catalogs``, ``get_promoted``, ``catalogs_status``."""
        from .resources.product_groups import ScopedProductGroupsResource

        return ScopedProductGroupsResource(self._client, self._scope)

    @_functools.cached_property
    def reports(self) -> _reports_module.ScopedReportsResource:
        """``get``, ``create``."""
        from .resources.reports import ScopedReportsResource

        return ScopedReportsResource(self._client, self._scope)

    @_functools.cached_property
    def terms_of_service(self) -> _terms_of_service_module.ScopedTermsOfServiceResource:
        """``get``."""
        from .resources.terms_of_service import ScopedTermsOfServiceResource

        return ScopedTermsOfServiceResource(self._client, self._scope)


class AsyncAdvertiserScope(_scope.ScopeBase):
    """What ``client.advertiser(advertiser_id)`` gives: each resource is an attribute, and its calls take no ``advertiser_id``."""

    _parameter = "advertiser_id"

    @staticmethod
    def _kind() -> _s.Kind:
        return _s.Id()

    @property
    def advertiser_id(self) -> str:
        """As it is sent."""
        return str(self._scope)

    @_functools.cached_property
    def ad_groups(self) -> _ad_groups_module.AsyncScopedAdGroupsResource:
        """``get``, ``list``, ``create``, ``update``."""
        from .resources.ad_groups import AsyncScopedAdGroupsResource

        return AsyncScopedAdGroupsResource(self._client, self._scope)

    @_functools.cached_property
    def ad_previews(self) -> _ad_previews_module.AsyncScopedAdPreviewsResource:
        """``create_from_image``, ``create_from_pin``."""
        from .resources.ad_previews import AsyncScopedAdPreviewsResource

        return AsyncScopedAdPreviewsResource(self._client, self._scope)

    @_functools.cached_property
    def ads(self) -> _ads_module.AsyncScopedAdsResource:
        """``list``, ``create``, ``update``, ``get``, ``bid_floor``."""
        from .resources.ads import AsyncScopedAdsResource

        return AsyncScopedAdsResource(self._client, self._scope)

    @_functools.cached_property
    def advertisers(self) -> _advertisers_module.AsyncScopedAdvertisersResource:
        """``get``."""
        from .resources.advertisers import AsyncScopedAdvertisersResource

        return AsyncScopedAdvertisersResource(self._client, self._scope)

    @_functools.cached_property
    def audience_insights(self) -> _audience_insights_module.AsyncScopedAudienceInsightsResource:
        """``list``, ``category``, ``get``."""
        from .resources.audience_insights import AsyncScopedAudienceInsightsResource

        return AsyncScopedAudienceInsightsResource(self._client, self._scope)

    @_functools.cached_property
    def audiences(self) -> _audiences_module.AsyncScopedAudiencesResource:
        """``list``, ``create``, ``update``, ``get``, ``create_custom``."""
        from .resources.audiences import AsyncScopedAudiencesResource

        return AsyncScopedAudiencesResource(self._client, self._scope)

    @_functools.cached_property
    def boards(self) -> _boards_module.AsyncScopedBoardsResource:
        """``list``."""
        from .resources.boards import AsyncScopedBoardsResource

        return AsyncScopedBoardsResource(self._client, self._scope)

    @_functools.cached_property
    def bulk(self) -> _bulk_module.AsyncScopedBulkResource:
        """``get``, ``status``, ``upsert``."""
        from .resources.bulk import AsyncScopedBulkResource

        return AsyncScopedBulkResource(self._client, self._scope)

    @_functools.cached_property
    def campaigns(self) -> _campaigns_module.AsyncScopedCampaignsResource:
        """``list``, ``create``, ``update``, ``get``."""
        from .resources.campaigns import AsyncScopedCampaignsResource

        return AsyncScopedCampaignsResource(self._client, self._scope)

    @_functools.cached_property
    def conversion_tags(self) -> _conversion_tags_module.AsyncScopedConversionTagsResource:
        """``list``, ``create``, ``update``, ``get``, ``ocpm_eligible``, ``page_visit``."""
        from .resources.conversion_tags import AsyncScopedConversionTagsResource

        return AsyncScopedConversionTagsResource(self._client, self._scope)

    @_functools.cached_property
    def customer_lists(self) -> _customer_lists_module.AsyncScopedCustomerListsResource:
        """``list``, ``create``, ``update``, ``get``."""
        from .resources.customer_lists import AsyncScopedCustomerListsResource

        return AsyncScopedCustomerListsResource(self._client, self._scope)

    @_functools.cached_property
    def delivery_metrics(self) -> _delivery_metrics_module.AsyncScopedDeliveryMetricsResource:
        """``ad_groups``, ``ad_groups_by_targeting``, ``advertiser``, ``campaigns``, ``ads``, ``ads_by_targeting``."""
        from .resources.delivery_metrics import AsyncScopedDeliveryMetricsResource

        return AsyncScopedDeliveryMetricsResource(self._client, self._scope)

    @_functools.cached_property
    def idea_ads(self) -> _idea_ads_module.AsyncScopedIdeaAdsResource:
        """``create``."""
        from .resources.idea_ads import AsyncScopedIdeaAdsResource

        return AsyncScopedIdeaAdsResource(self._client, self._scope)

    @_functools.cached_property
    def keywords(self) -> _keywords_module.AsyncScopedKeywordsResource:
        """``list``, ``create``, ``update``, ``metrics``, ``related``."""
        from .resources.keywords import AsyncScopedKeywordsResource

        return AsyncScopedKeywordsResource(self._client, self._scope)

    @_functools.cached_property
    def pins(self) -> _pins_module.AsyncScopedPinsResource:
        """``list``."""
        from .resources.pins import AsyncScopedPinsResource

        return AsyncScopedPinsResource(self._client, self._scope)

    @_functools.cached_property
    def product_groups(self) -> _product_groups_module.AsyncScopedProductGroupsResource:
        """``list_catalogs``, ``get_promoted``, ``catalogs_status``."""
        from .resources.product_groups import AsyncScopedProductGroupsResource

        return AsyncScopedProductGroupsResource(self._client, self._scope)

    @_functools.cached_property
    def reports(self) -> _reports_module.AsyncScopedReportsResource:
        """``get``, ``create``."""
        from .resources.reports import AsyncScopedReportsResource

        return AsyncScopedReportsResource(self._client, self._scope)

    @_functools.cached_property
    def terms_of_service(self) -> _terms_of_service_module.AsyncScopedTermsOfServiceResource:
        """``get``."""
        from .resources.terms_of_service import AsyncScopedTermsOfServiceResource

        return AsyncScopedTermsOfServiceResource(self._client, self._scope)
