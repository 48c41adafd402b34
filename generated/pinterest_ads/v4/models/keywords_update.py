# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from .keyword_update import KeywordUpdate


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordsUpdate(Model):
    """Changes to keywords.

    Source: facts 2 Keyword (V5 5.5).

    Attributes:
        keywords: The changes, one per keyword.
    """

    keywords: Sequence[KeywordUpdate | Mapping[str, Any]]

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(_s.Field("keywords", "keywords", _s.ListOf(_s.ModelOf(KeywordUpdate)), required=True),),
        )
