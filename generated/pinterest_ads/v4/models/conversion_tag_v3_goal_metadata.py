# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.hints import IdText, OrText
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .attribution_windows import AttributionWindows
from .learning_mode_type import LearningModeType


class GoalConversionEvent(OpenStrEnum):
    """Conversion that a goal counts."""

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


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTagV3GoalMetadata(Model):
    """A goal measured by a conversion tag.

    Source: facts 2 optimization_goal_metadata (V5 5.7).

    Attributes:
        attribution_windows: Days within which a conversion counts for an ad, by what the person did with it.
        conversion_event: Conversion that a goal counts.
        conversion_tag_id: Id of a conversion tag.
        cpa_goal_value_in_micro_currency: Cost that one conversion may have, in millionths of the currency unit, as digits. Matches
            `^[0-9]+$`.
        is_roas_optimized: Whether the return on ad spend is optimised.
        learning_mode_type: Whether the conversion model is still learning; null where there is none.
    """

    attribution_windows: AttributionWindows | Unset = UNSET
    conversion_event: OrText[GoalConversionEvent] | Unset = UNSET
    conversion_tag_id: IdText | Unset = UNSET
    cpa_goal_value_in_micro_currency: str | Unset = UNSET
    is_roas_optimized: bool | Unset | None = UNSET
    learning_mode_type: OrText[LearningModeType] | Unset | None = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("attribution_windows", "attribution_windows", _s.ModelOf(AttributionWindows)),
                _s.Field("conversion_event", "conversion_event", _s.EnumOf(GoalConversionEvent)),
                _s.Field("conversion_tag_id", "conversion_tag_id", _s.Id()),
                _s.Field(
                    "cpa_goal_value_in_micro_currency",
                    "cpa_goal_value_in_micro_currency",
                    _s.String(pattern="^[0-9]+$"),
                ),
                _s.Field("is_roas_optimized", "is_roas_optimized", _s.NullableOf(_s.Boolean())),
                _s.Field(
                    "learning_mode_type", "learning_mode_type", _s.NullableOf(_s.EnumOf(LearningModeType))
                ),
            ),
        )
