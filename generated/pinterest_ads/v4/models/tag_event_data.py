# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..._runtime import schema as _s
from ..._runtime.hints import OrText
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .currency import Currency
from .tag_event_line_item import TagEventLineItem


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TagEventData(Model):
    """What a tag event must say to count. It needs an `event`; a site may use fields of its own.

    Source: facts 2 AudienceRule event_data, fields as V5 has them.

    Attributes:
        currency: ISO 4217 code of a billing currency; UNK where it is not known.
        lead_type: Kind of lead.
        line_items: Products of the event.
        order_id: Id of the order.
        order_quantity: How many products were ordered.
        page_name: Name of the page.
        promo_code: Promotion code.
        property: Property, such as a brand of the site.
        search_query: What was searched.
        value: Value of the event, as a decimal number.
        video_title: Title of the video.
    """

    currency: OrText[Currency] | Unset = UNSET
    lead_type: str | Unset = UNSET
    line_items: Sequence[TagEventLineItem] | Unset = UNSET
    order_id: str | Unset = UNSET
    order_quantity: int | Unset = UNSET
    page_name: str | Unset = UNSET
    promo_code: str | Unset = UNSET
    property: str | Unset = UNSET
    search_query: str | Unset = UNSET
    value: str | Unset = UNSET
    video_title: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("currency", "currency", _s.EnumOf(Currency)),
                _s.Field("lead_type", "lead_type", _s.String()),
                _s.Field("line_items", "line_items", _s.ListOf(_s.ModelOf(TagEventLineItem))),
                _s.Field("order_id", "order_id", _s.String()),
                _s.Field("order_quantity", "order_quantity", _s.Integer()),
                _s.Field("page_name", "page_name", _s.String()),
                _s.Field("promo_code", "promo_code", _s.String()),
                _s.Field("property", "property", _s.String()),
                _s.Field("search_query", "search_query", _s.String()),
                _s.Field("value", "value", _s.String()),
                _s.Field("video_title", "video_title", _s.String()),
            ),
        )
