# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .objective_type import ObjectiveType
from .summary_status import SummaryStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkCampaignFilter(Model):
    """Which campaigns to fetch, with what they hold.

    Source: facts 3 get (V5 5.6).

    Attributes:
        start_time: Filters by the start. Unix seconds, as digits. Matches `^[0-9]+$`.
        end_time: Filters by the end. Unix seconds, as digits. Matches `^[0-9]+$`.
        name: Only campaigns of this name.
        campaign_status: Only campaigns in these states.
        objective_type: Only campaigns with these objectives.
    """

    start_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    name: str | Unset = UNSET
    campaign_status: Sequence[SummaryStatus | str] | Unset = UNSET
    objective_type: Sequence[ObjectiveType | str] | Unset = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("start_time", "start_time", _s.String(pattern="^[0-9]+$")),
                _s.Field("end_time", "end_time", _s.String(pattern="^[0-9]+$")),
                _s.Field("name", "name", _s.String()),
                _s.Field("campaign_status", "campaign_status", _s.ListOf(_s.EnumOf(SummaryStatus))),
                _s.Field("objective_type", "objective_type", _s.ListOf(_s.EnumOf(ObjectiveType))),
            ),
        )
