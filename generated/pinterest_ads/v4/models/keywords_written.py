# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .keyword import Keyword
from .keyword_error import KeywordError


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordsWritten(Model):
    """What became of keywords that were sent.

    Source: facts 1 batch item result, keywords (V5 5.5).

    Attributes:
        keywords: Keywords as they are now.
        errors: Keywords that were refused.
    """

    keywords: list[Keyword] | Unset = UNSET
    errors: list[KeywordError] | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("keywords", "keywords", _s.ListOf(_s.ModelOf(Keyword))),
                _s.Field("errors", "errors", _s.ListOf(_s.ModelOf(KeywordError))),
            ),
        )
