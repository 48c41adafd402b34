# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .refused_keyword import RefusedKeyword


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordError(Model):
    """A keyword that was refused.

    Source: facts 1 batch item result, keywords (V5 5.5).

    Attributes:
        data: A keyword as it was sent. One that could not be created has no id.
        error_messages: What is wrong with it.
    """

    data: RefusedKeyword | Unset = UNSET
    error_messages: list[str] | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("data", "data", _s.ModelOf(RefusedKeyword)),
                _s.Field("error_messages", "error_messages", _s.ListOf(_s.String())),
            ),
        )
