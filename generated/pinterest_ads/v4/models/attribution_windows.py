# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AttributionWindows(Model):
    """Days within which a conversion counts for an ad, by what the person did with it.

    Source: facts 2 optimization_goal_metadata (V5 5.7).

    Attributes:
        click_window_days: Days after a click.
        engagement_window_days: Days after an engagement.
        view_window_days: Days after a view.
    """

    click_window_days: int | Unset = UNSET
    engagement_window_days: int | Unset = UNSET
    view_window_days: int | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("click_window_days", "click_window_days", _s.Integer()),
                _s.Field("engagement_window_days", "engagement_window_days", _s.Integer()),
                _s.Field("view_window_days", "view_window_days", _s.Integer()),
            ),
        )
