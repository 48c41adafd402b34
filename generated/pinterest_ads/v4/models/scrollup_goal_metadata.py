# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScrollupGoalMetadata(Model):
    """A goal of how many people scroll up.

    Source: facts 2 optimization_goal_metadata (V5 5.7).

    Attributes:
        scrollup_goal_value_in_micro_currency: Cost that one scroll-up may have, in millionths of the currency unit, as digits. Matches
            `^[0-9]+$`.
    """

    scrollup_goal_value_in_micro_currency: str | Unset | None = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field(
                    "scrollup_goal_value_in_micro_currency",
                    "scrollup_goal_value_in_micro_currency",
                    _s.NullableOf(_s.String(pattern="^[0-9]+$")),
                ),
            ),
        )
