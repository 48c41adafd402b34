# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .related_terms_entry import RelatedTermsEntry


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RelatedTerms(Model):
    """Terms related to other terms.

    Source: facts 5 terms/related (V5 5.4).

    Attributes:
        id: First of the terms that were asked for.
        related_term_count: How many related terms there are.
        related_terms_list: Related terms, one entry for each term that was asked for.
    """

    id: str | Unset = UNSET
    related_term_count: int | Unset = UNSET
    related_terms_list: list[RelatedTermsEntry] | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.String()),
                _s.Field("related_term_count", "related_term_count", _s.Integer()),
                _s.Field(
                    "related_terms_list", "related_terms_list", _s.ListOf(_s.ModelOf(RelatedTermsEntry))
                ),
            ),
        )
