# Made from spec/ads-v4.yaml.


from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


class MatchType(OpenStrEnum):
    """How a keyword matches. Parents that are advertisers or campaigns take negative ones only."""

    BROAD = "BROAD"
    PHRASE = "PHRASE"
    EXACT = "EXACT"
    EXACT_NEGATIVE = "EXACT_NEGATIVE"
    PHRASE_NEGATIVE = "PHRASE_NEGATIVE"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordCreate(Model):
    """A keyword to create.

    Source: facts 2 Keyword (V5 5.5).
    """

    match_type: MatchType | str
    """How a keyword matches. Parents that are advertisers or campaigns take negative ones only."""
    value: str
    """The keyword itself. At most 120 characters."""
    bid: int | Unset | None = UNSET
    """Bid in millionths of the currency unit; null takes the bid of the parent."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("value", _s.String(max_length=120), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordsCreate(Model):
    """Keywords to create for one parent.

    Source: facts 2 Keyword (V5 5.5).
    """

    parent_id: str | int
    """Advertiser, campaign or ad group that the keywords belong to."""
    keywords: Sequence[KeywordCreate | Mapping[str, Any]]
    """The keywords."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("parent_id", _s.Id(), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordUpdate(Model):
    """Changes to a keyword. What is not mentioned stays as it is.

    Source: facts 2 Keyword (V5 5.5).
    """

    id: str | int
    """Id of a keyword."""
    bid: int | Unset | None = UNSET
    """New bid in millionths of the currency unit; null takes the bid of the parent. At least 1."""
    archived: bool | Unset = UNSET
    """Whether to take the keyword out of use."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True),
                _s.field("bid", _s.NullableOf(_s.Integer(minimum=1))),
            ),
        )


__all__ = [
    "KeywordCreate",
    "KeywordUpdate",
    "KeywordsCreate",
    "MatchType",
]
