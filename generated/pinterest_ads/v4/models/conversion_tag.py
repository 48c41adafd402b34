# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .conversion_tag_configs import ConversionTagConfigs
from .entity_status import EntityStatus


class EnhancedMatchStatus(OpenStrEnum):
    """State of the check of enhanced match; null where there is none."""

    UNKNOWN = "UNKNOWN"
    NOT_VALIDATED = "NOT_VALIDATED"
    VALIDATING_IN_PROGRESS = "VALIDATING_IN_PROGRESS"
    VALIDATION_COMPLETE = "VALIDATION_COMPLETE"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTag(Model):
    """A tag that reports what people do on a site.

    Source: facts 2 Conversion tag (V5 5.7, WOO).

    Attributes:
        id: Id of a conversion tag. Read-only.
        advertiser_id: Advertiser that the object belongs to. Read-only.
        name: Name of the tag.
        status: State that the advertiser has set.
        code_snippet: Code to put into the pages of the site. Read-only.
        enhanced_match_status: State of the check of enhanced match; null where there is none. Read-only.
        last_fired_time_ms: When the tag last reported something. Unix milliseconds. Read-only.
        version: Version of the tag, such as `3`. Read-only.
        configs: Settings of a tag.
    """

    id: str
    advertiser_id: str | Unset = UNSET
    name: str
    status: EntityStatus | Unset = UNSET
    code_snippet: str | Unset = UNSET
    enhanced_match_status: EnhancedMatchStatus | Unset | None = UNSET
    last_fired_time_ms: Real | Unset | None = UNSET
    version: str | Unset = UNSET
    configs: ConversionTagConfigs | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id(), required=True, read_only=True),
                _s.Field("advertiser_id", "advertiser_id", _s.Id(), read_only=True),
                _s.Field("name", "name", _s.String(), required=True),
                _s.Field("status", "status", _s.EnumOf(EntityStatus)),
                _s.Field("code_snippet", "code_snippet", _s.String(), read_only=True),
                _s.Field(
                    "enhanced_match_status",
                    "enhanced_match_status",
                    _s.NullableOf(_s.EnumOf(EnhancedMatchStatus)),
                    read_only=True,
                ),
                _s.Field(
                    "last_fired_time_ms", "last_fired_time_ms", _s.NullableOf(_s.Number()), read_only=True
                ),
                _s.Field("version", "version", _s.String(), read_only=True),
                _s.Field("configs", "configs", _s.ModelOf(ConversionTagConfigs)),
            ),
        )
