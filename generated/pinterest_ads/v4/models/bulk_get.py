# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .bulk_campaign_filter import BulkCampaignFilter


class BulkEntityType(OpenStrEnum):
    """A kind of entity."""

    CAMPAIGN = "CAMPAIGN"
    AD_GROUP = "AD_GROUP"
    PRODUCT_GROUP = "PRODUCT_GROUP"
    AD = "AD"
    KEYWORD = "KEYWORD"


class BulkOutputFormat(OpenStrEnum):
    """Form of the file."""

    JSON = "JSON"
    CSV = "CSV"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkGet(Model):
    """Entities to fetch: those changed since a time, those named and what they hold, or all of them.

    Source: facts 3 get (S3, V5 5.6).

    Attributes:
        entity_types: Kinds of entity to fetch. Fewer are fetched faster. 1 to 5 items.
        entity_ids: Only these entities, with everything that they hold.
        updated_since: Only what was changed since this time. Unix seconds, as digits. Matches `^[0-9]+$`.
        campaign_filter: Which campaigns to fetch, with what they hold.
        output_format: Form of the file. The API's default: 'JSON'.
    """

    entity_types: Sequence[BulkEntityType | str] | Unset = UNSET
    entity_ids: Sequence[str | int] | Unset = UNSET
    updated_since: str | Unset = UNSET
    campaign_filter: BulkCampaignFilter | Mapping[str, Any] | Unset = UNSET
    output_format: BulkOutputFormat | str | Unset = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field(
                    "entity_types",
                    "entity_types",
                    _s.ListOf(_s.EnumOf(BulkEntityType), min_items=1, max_items=5),
                ),
                _s.Field("entity_ids", "entity_ids", _s.ListOf(_s.Id())),
                _s.Field("updated_since", "updated_since", _s.String(pattern="^[0-9]+$")),
                _s.Field("campaign_filter", "campaign_filter", _s.ModelOf(BulkCampaignFilter)),
                _s.Field("output_format", "output_format", _s.EnumOf(BulkOutputFormat)),
            ),
        )
