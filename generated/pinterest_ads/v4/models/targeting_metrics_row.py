# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.hints import Real
from ..._runtime.models import Model
from .report_targeting_type import ReportTargetingType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TargetingMetricsRow(Model):
    """Metrics of one value of one kind of targeting.

    Source: facts 4 targeting (V5 5.6).

    Attributes:
        targeting_type: A kind of targeting that metrics can be split by.
        targeting_value: Value that was targeted.
        metrics: Values by column: those that were asked for, the id of the entity, and DATE unless the granularity
            is TOTAL.
    """

    targeting_type: ReportTargetingType
    targeting_value: str | int
    metrics: dict[str, int | Real | str]

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("targeting_type", "targeting_type", _s.EnumOf(ReportTargetingType), required=True),
                _s.Field(
                    "targeting_value",
                    "targeting_value",
                    _s.UnionOf((_s.String(), _s.Integer())),
                    required=True,
                ),
                _s.Field(
                    "metrics",
                    "metrics",
                    _s.MapOf(_s.UnionOf((_s.Integer(), _s.Number(), _s.String()))),
                    required=True,
                ),
            ),
        )
