# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BooksClosed(Model):
    """Whether the metrics of a day are final.

    Source: facts 4 books_closed (V5).

    Attributes:
        conversion_metrics_ready: Whether the metrics of conversions are final.
        non_conversion_metrics_ready: Whether the other metrics are final.
    """

    conversion_metrics_ready: bool
    non_conversion_metrics_ready: bool

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("conversion_metrics_ready", "conversion_metrics_ready", _s.Boolean(), required=True),
                _s.Field(
                    "non_conversion_metrics_ready",
                    "non_conversion_metrics_ready",
                    _s.Boolean(),
                    required=True,
                ),
            ),
        )
