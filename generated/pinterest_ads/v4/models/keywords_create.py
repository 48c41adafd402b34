# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from .keyword_create import KeywordCreate


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordsCreate(Model):
    """Keywords to create for one parent.

    Source: facts 2 Keyword (V5 5.5).

    Attributes:
        parent_id: Advertiser, campaign or ad group that the keywords belong to.
        keywords: The keywords.
    """

    parent_id: str | int
    keywords: Sequence[KeywordCreate | Mapping[str, Any]]

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("parent_id", "parent_id", _s.Id(), required=True),
                _s.Field("keywords", "keywords", _s.ListOf(_s.ModelOf(KeywordCreate)), required=True),
            ),
        )
