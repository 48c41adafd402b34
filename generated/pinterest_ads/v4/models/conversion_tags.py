# Made from spec/ads-v4.yaml.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .entity_status import EntityStatus
from .error_detail import SuccessStatus


class EnhancedMatchStatus(OpenStrEnum):
    """State of the check of enhanced match; null where there is none."""

    UNKNOWN = "UNKNOWN"
    NOT_VALIDATED = "NOT_VALIDATED"
    VALIDATING_IN_PROGRESS = "VALIDATING_IN_PROGRESS"
    VALIDATION_COMPLETE = "VALIDATION_COMPLETE"


class ConversionEvent(OpenStrEnum):
    """A kind of event that tags report."""

    PAGE_LOAD = "PAGE_LOAD"
    UNKNOWN = "UNKNOWN"
    INITIALIZED = "INITIALIZED"
    PAGE_VISIT = "PAGE_VISIT"
    SIGNUP = "SIGNUP"
    CHECKOUT = "CHECKOUT"
    CUSTOM = "CUSTOM"
    VIEW_CATEGORY = "VIEW_CATEGORY"
    SEARCH = "SEARCH"
    ADD_TO_CART = "ADD_TO_CART"
    WATCH_VIDEO = "WATCH_VIDEO"
    LEAD = "LEAD"
    APP_INSTALL = "APP_INSTALL"
    WEB_SESSION = "WEB_SESSION"
    EXTERNAL_MEASUREMENT = "EXTERNAL_MEASUREMENT"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTagConfigs(Model):
    """Settings of a tag.

    Source: facts 2 Conversion tag configs (V5 5.8, WOO).
    """

    aem_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes e-mail addresses."""
    aem_fnln_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes names."""
    aem_ph_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes telephone numbers."""
    aem_ge_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes genders."""
    aem_db_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes dates of birth."""
    aem_loc_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes places."""
    md_frequency: Real | Unset = UNSET
    """How often metadata of the page is read."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTag(Model):
    """A tag that reports what people do on a site.

    Source: facts 2 Conversion tag (V5 5.7, WOO).
    """

    id: str
    """Id of a conversion tag. Read-only."""
    advertiser_id: str | Unset = UNSET
    """Advertiser that the object belongs to. Read-only."""
    name: str
    """Name of the tag."""
    status: EntityStatus | Unset = UNSET
    """State that the advertiser has set."""
    code_snippet: str | Unset = UNSET
    """Code to put into the pages of the site. Read-only."""
    enhanced_match_status: EnhancedMatchStatus | Unset | None = UNSET
    """State of the check of enhanced match; null where there is none. Read-only."""
    last_fired_time_ms: Real | Unset | None = UNSET
    """When the tag last reported something. Unix milliseconds. Read-only."""
    version: str | Unset = UNSET
    """Version of the tag, such as `3`. Read-only."""
    configs: ConversionTagConfigs | Unset = UNSET
    """Settings of a tag."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True, read_only=True),
                _s.field("advertiser_id", _s.Id(), read_only=True),
                _s.field("code_snippet", _s.String(), read_only=True),
                _s.field(
                    "enhanced_match_status", _s.NullableOf(_s.EnumOf(EnhancedMatchStatus)), read_only=True
                ),
                _s.field("last_fired_time_ms", _s.NullableOf(_s.Number()), read_only=True),
                _s.field("version", _s.String(), read_only=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTagCreate(Model):
    """A tag to create.

    Source: facts 2 Conversion tag (WOO, V5).
    """

    name: str
    """Name of the tag."""
    aem_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes e-mail addresses."""
    aem_fnln_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes names."""
    aem_ph_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes telephone numbers."""
    aem_ge_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes genders."""
    aem_db_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes dates of birth."""
    aem_loc_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes places."""
    md_frequency: float | Unset = UNSET
    """How often metadata of the page is read."""


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTagUpdate(Model):
    """Changes to a tag. What is not mentioned stays as it is.

    Source: facts 2 Conversion tag (WOO).
    """

    name: str | Unset = UNSET
    """Name of the tag."""
    status: EntityStatus | str | Unset = UNSET
    """State that the advertiser has set."""
    id: str | int
    """Id of a conversion tag."""
    aem_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes e-mail addresses."""
    aem_fnln_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes names."""
    aem_ph_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes telephone numbers."""
    aem_ge_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes genders."""
    aem_db_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes dates of birth."""
    aem_loc_enabled: bool | Unset = UNSET
    """Whether automatic enhanced match takes places."""
    md_frequency: float | Unset = UNSET
    """How often metadata of the page is read."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTagEvent(Model):
    """A kind of event that a tag has reported.

    Source: facts 2 Conversion tag events (V5 5.8).
    """

    conversion_event: ConversionEvent | Unset = UNSET
    """A kind of event that tags report."""
    conversion_tag_id: str | Unset = UNSET
    """Id of a conversion tag."""
    advertiser_id: str | Unset = UNSET
    """Advertiser that the object belongs to."""
    created_time: int | Unset = UNSET
    """When the object was created. Unix seconds."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("conversion_tag_id", _s.Id()),
                _s.field("advertiser_id", _s.Id()),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTagList(Model):
    """The conversion tags."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[ConversionTag]
    """What was found."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTagResult(Model):
    """A conversion tag."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: ConversionTag
    """A tag that reports what people do on a site."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTagEventList(Model):
    """The events."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[ConversionTagEvent]
    """What was found."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OcpmEligibleTags(Model):
    """The events, by a key of the API's own."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: dict[str, list[ConversionTagEvent]]
    """Events by key."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("data", _s.MapOf(_s.ListOf(_s.ModelOf(ConversionTagEvent))), required=True),
            ),
        )


__all__ = [
    "ConversionEvent",
    "ConversionTag",
    "ConversionTagConfigs",
    "ConversionTagCreate",
    "ConversionTagEvent",
    "ConversionTagEventList",
    "ConversionTagList",
    "ConversionTagResult",
    "ConversionTagUpdate",
    "EnhancedMatchStatus",
    "OcpmEligibleTags",
]
