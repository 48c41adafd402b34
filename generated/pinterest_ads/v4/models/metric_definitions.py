# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from .metric_definition import MetricDefinition


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetricDefinitions(Model):
    """The metrics that there are.

    Source: facts 4 resources/delivery_metrics (QS).

    Attributes:
        metrics: One entry per metric.
    """

    metrics: list[MetricDefinition]

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(_s.Field("metrics", "metrics", _s.ListOf(_s.ModelOf(MetricDefinition)), required=True),),
        )
