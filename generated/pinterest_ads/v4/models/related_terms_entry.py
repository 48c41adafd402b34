# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RelatedTermsEntry(Model):
    """What is related to one term.

    Source: facts 5 terms/related (V5 5.4).

    Attributes:
        term: The term.
        related_terms: Terms related to it.
    """

    term: str | Unset = UNSET
    related_terms: list[str] | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("term", "term", _s.String()),
                _s.Field("related_terms", "related_terms", _s.ListOf(_s.String())),
            ),
        )
