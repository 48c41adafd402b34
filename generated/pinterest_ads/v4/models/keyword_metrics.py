# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordMetrics(Model):
    """How often a keyword is searched and what a click costs.

    Source: facts 2 Keyword metrics (V5 5.6).

    Attributes:
        avg_cpc_in_micro_currency: Average cost of a click in millionths of the currency unit.
        keyword_query_volume: How often it is searched, roughly, such as `5M+`.
    """

    avg_cpc_in_micro_currency: Real | Unset = UNSET
    keyword_query_volume: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("avg_cpc_in_micro_currency", "avg_cpc_in_micro_currency", _s.Number()),
                _s.Field("keyword_query_volume", "keyword_query_volume", _s.String()),
            ),
        )
