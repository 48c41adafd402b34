# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetricDefinition(Model):
    """A metric and what it counts.

    Source: facts 4 resources/delivery_metrics (QS).

    Attributes:
        name: Name of the column.
        definition: What it counts.
    """

    name: str
    definition: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("name", "name", _s.String(), required=True),
                _s.Field("definition", "definition", _s.String()),
            ),
        )
