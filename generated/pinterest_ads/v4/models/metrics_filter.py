# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model


class MetricsFilterField(OpenStrEnum):
    """A metric that can be filtered by."""

    SPEND_IN_DOLLAR = "SPEND_IN_DOLLAR"
    TOTAL_IMPRESSION = "TOTAL_IMPRESSION"


class MetricsFilterOperator(OpenStrEnum):
    """How a metric is compared."""

    LESS_THAN = "LESS_THAN"
    GREATER_THAN = "GREATER_THAN"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetricsFilter(Model):
    """A condition on a metric.

    Source: facts 4 async (GH, V5).

    Attributes:
        field: A metric that can be filtered by.
        operator: How a metric is compared.
        values: Values to compare with.
    """

    field: MetricsFilterField | str
    operator: MetricsFilterOperator | str
    values: Sequence[float]

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("field", "field", _s.EnumOf(MetricsFilterField), required=True),
                _s.Field("operator", "operator", _s.EnumOf(MetricsFilterOperator), required=True),
                _s.Field("values", "values", _s.ListOf(_s.Number()), required=True),
            ),
        )
