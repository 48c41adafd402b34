# Made from spec/ads-v4.yaml.


from __future__ import annotations

import attrs

from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .error_detail import SuccessStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RelatedTermsEntry(Model):
    """What is related to one term.

    Source: facts 5 terms/related (V5 5.4).
    """

    term: str | Unset = UNSET
    """The term."""
    related_terms: list[str] | Unset = UNSET
    """Terms related to it."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RelatedTerms(Model):
    """Terms related to other terms.

    Source: facts 5 terms/related (V5 5.4).
    """

    id: str | Unset = UNSET
    """First of the terms that were asked for."""
    related_term_count: int | Unset = UNSET
    """How many related terms there are."""
    related_terms_list: list[RelatedTermsEntry] | Unset = UNSET
    """Related terms, one entry for each term that was asked for."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RelatedTermsResult(Model):
    """The related terms."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: RelatedTerms
    """Terms related to other terms."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "RelatedTerms",
    "RelatedTermsEntry",
    "RelatedTermsResult",
]
