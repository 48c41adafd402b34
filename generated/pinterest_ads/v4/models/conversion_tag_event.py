# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


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
class ConversionTagEvent(Model):
    """A kind of event that a tag has reported.

    Source: facts 2 Conversion tag events (V5 5.8).

    Attributes:
        conversion_event: A kind of event that tags report.
        conversion_tag_id: Id of a conversion tag.
        advertiser_id: Advertiser that the object belongs to.
        created_time: When the object was created. Unix seconds.
    """

    conversion_event: ConversionEvent | Unset = UNSET
    conversion_tag_id: str | Unset = UNSET
    advertiser_id: str | Unset = UNSET
    created_time: int | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("conversion_event", "conversion_event", _s.EnumOf(ConversionEvent)),
                _s.Field("conversion_tag_id", "conversion_tag_id", _s.Id()),
                _s.Field("advertiser_id", "advertiser_id", _s.Id()),
                _s.Field("created_time", "created_time", _s.Integer()),
            ),
        )
