# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .ad_create import AdCreate
from .ad_group_create import AdGroupCreate
from .campaign_create import CampaignCreate
from .keywords_create import KeywordsCreate
from .promoted_product_groups_create import PromotedProductGroupsCreate


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkUpsertCreate(Model):
    """Entities to create.

    Source: facts 3 upsert (V5 5.6).

    Attributes:
        campaigns: Campaigns.
        ad_groups: Ad groups.
        ads: Ads.
        product_groups: Product groups.
        keywords: Keywords.
    """

    campaigns: Sequence[CampaignCreate | Mapping[str, Any]] | Unset = UNSET
    ad_groups: Sequence[AdGroupCreate | Mapping[str, Any]] | Unset = UNSET
    ads: Sequence[AdCreate | Mapping[str, Any]] | Unset = UNSET
    product_groups: Sequence[PromotedProductGroupsCreate | Mapping[str, Any]] | Unset = UNSET
    keywords: Sequence[KeywordsCreate | Mapping[str, Any]] | Unset = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("campaigns", "campaigns", _s.ListOf(_s.ModelOf(CampaignCreate))),
                _s.Field("ad_groups", "ad_groups", _s.ListOf(_s.ModelOf(AdGroupCreate))),
                _s.Field("ads", "ads", _s.ListOf(_s.ModelOf(AdCreate))),
                _s.Field(
                    "product_groups", "product_groups", _s.ListOf(_s.ModelOf(PromotedProductGroupsCreate))
                ),
                _s.Field("keywords", "keywords", _s.ListOf(_s.ModelOf(KeywordsCreate))),
            ),
        )
