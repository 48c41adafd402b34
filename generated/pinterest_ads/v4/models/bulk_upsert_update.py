# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .ad_group_update import AdGroupUpdate
from .ad_update import AdUpdate
from .campaign_update import CampaignUpdate
from .keyword_update import KeywordUpdate
from .promoted_product_groups_update import PromotedProductGroupsUpdate


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkUpsertUpdate(Model):
    """Changes to entities.

    Source: facts 3 upsert (V5 5.6).

    Attributes:
        campaigns: Campaigns.
        ad_groups: Ad groups.
        ads: Ads.
        product_groups: Product groups.
        keywords: Keywords.
    """

    campaigns: Sequence[CampaignUpdate | Mapping[str, Any]] | Unset = UNSET
    ad_groups: Sequence[AdGroupUpdate | Mapping[str, Any]] | Unset = UNSET
    ads: Sequence[AdUpdate | Mapping[str, Any]] | Unset = UNSET
    product_groups: Sequence[PromotedProductGroupsUpdate | Mapping[str, Any]] | Unset = UNSET
    keywords: Sequence[KeywordUpdate | Mapping[str, Any]] | Unset = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("campaigns", "campaigns", _s.ListOf(_s.ModelOf(CampaignUpdate))),
                _s.Field("ad_groups", "ad_groups", _s.ListOf(_s.ModelOf(AdGroupUpdate))),
                _s.Field("ads", "ads", _s.ListOf(_s.ModelOf(AdUpdate))),
                _s.Field(
                    "product_groups", "product_groups", _s.ListOf(_s.ModelOf(PromotedProductGroupsUpdate))
                ),
                _s.Field("keywords", "keywords", _s.ListOf(_s.ModelOf(KeywordUpdate))),
            ),
        )
