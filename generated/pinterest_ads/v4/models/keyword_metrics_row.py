# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .keyword_metrics import KeywordMetrics


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordMetricsRow(Model):
    """Metrics of one keyword.

    Source: facts 2 Keyword metrics (V5 5.6).

    Attributes:
        keyword: The keyword.
        metrics: How often a keyword is searched and what a click costs.
    """

    keyword: str | Unset = UNSET
    metrics: KeywordMetrics | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("keyword", "keyword", _s.String()),
                _s.Field("metrics", "metrics", _s.ModelOf(KeywordMetrics)),
            ),
        )
