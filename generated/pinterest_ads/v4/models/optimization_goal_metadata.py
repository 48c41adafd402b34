# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .conversion_tag_v3_goal_metadata import ConversionTagV3GoalMetadata
from .frequency_goal_metadata import FrequencyGoalMetadata
from .scrollup_goal_metadata import ScrollupGoalMetadata


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OptimizationGoalMetadata(Model):
    """Goals that delivery is optimised for.

    Source: facts 2 optimization_goal_metadata (S3, V5 5.7).

    Attributes:
        conversion_tag_v3_goal_metadata: A goal measured by a conversion tag.
        frequency_goal_metadata: A goal of how often people see the ads.
        scrollup_goal_metadata: A goal of how many people scroll up.
    """

    conversion_tag_v3_goal_metadata: ConversionTagV3GoalMetadata | Unset = UNSET
    frequency_goal_metadata: FrequencyGoalMetadata | Unset = UNSET
    scrollup_goal_metadata: ScrollupGoalMetadata | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field(
                    "conversion_tag_v3_goal_metadata",
                    "conversion_tag_v3_goal_metadata",
                    _s.ModelOf(ConversionTagV3GoalMetadata),
                ),
                _s.Field(
                    "frequency_goal_metadata", "frequency_goal_metadata", _s.ModelOf(FrequencyGoalMetadata)
                ),
                _s.Field(
                    "scrollup_goal_metadata", "scrollup_goal_metadata", _s.ModelOf(ScrollupGoalMetadata)
                ),
            ),
        )
