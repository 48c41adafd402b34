# Made from spec/ads-v4.yaml.


from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .bulk_and_keywords import KeywordUpdate, MatchType
from .error_detail import SuccessStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Keyword(Model):
    """A keyword that ads are shown for, or not shown for.

    Source: facts 2 Keyword (V5 5.5).
    """

    id: str
    """Id of a keyword. Read-only."""
    parent_id: str | Unset = UNSET
    """Advertiser, campaign or ad group that the keywords belong to. Read-only."""
    parent_type: str | Unset = UNSET
    """Kind of the parent: `advertiser`, `campaign` or `adgroup`. Read-only."""
    match_type: MatchType | Unset | None = UNSET
    """How the keyword matches; null where it is not known."""
    value: str
    """The keyword itself. At most 120 characters."""
    bid: int | Unset | None = UNSET
    """Bid in millionths of the currency unit; null takes the bid of the parent."""
    archived: bool | Unset = UNSET
    """Whether the keyword is out of use. Read-only."""
    type: str | Unset = UNSET
    """Kind of the object; `keyword`. Read-only."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True, read_only=True),
                _s.field("parent_id", _s.Id(), read_only=True),
                _s.field("parent_type", _s.String(), read_only=True),
                _s.field("value", _s.String(max_length=120), required=True),
                _s.field("archived", _s.Boolean(), read_only=True),
                _s.field("type", _s.String(), read_only=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordsUpdate(Model):
    """Changes to keywords.

    Source: facts 2 Keyword (V5 5.5).
    """

    keywords: Sequence[KeywordUpdate | Mapping[str, Any]]
    """The changes, one per keyword."""


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RefusedKeyword(Model):
    """A keyword as it was sent. One that could not be created has no id.

    Source: facts 1 batch item result, keywords (V5 5.5); facts 2 Keyword.
    """

    id: str | Unset = UNSET
    """Id of a keyword."""
    parent_id: str | Unset = UNSET
    """Advertiser, campaign or ad group that the keywords belong to."""
    parent_type: str | Unset = UNSET
    """Kind of the parent: `advertiser`, `campaign` or `adgroup`."""
    match_type: MatchType | Unset | None = UNSET
    """How the keyword matches; null where it is not known."""
    value: str | Unset = UNSET
    """The keyword itself. At most 120 characters."""
    bid: int | Unset | None = UNSET
    """Bid in millionths of the currency unit; null takes the bid of the parent."""
    archived: bool | Unset = UNSET
    """Whether the keyword is out of use."""
    type: str | Unset = UNSET
    """Kind of the object; `keyword`."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id()),
                _s.field("parent_id", _s.Id()),
                _s.field("value", _s.String(max_length=120)),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordError(Model):
    """A keyword that was refused.

    Source: facts 1 batch item result, keywords (V5 5.5).
    """

    data: RefusedKeyword | Unset = UNSET
    """A keyword as it was sent. One that could not be created has no id."""
    error_messages: list[str] | Unset = UNSET
    """What is wrong with it."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordsWritten(Model):
    """What became of keywords that were sent.

    Source: facts 1 batch item result, keywords (V5 5.5).
    """

    keywords: list[Keyword] | Unset = UNSET
    """Keywords as they are now."""
    errors: list[KeywordError] | Unset = UNSET
    """Keywords that were refused."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordMetrics(Model):
    """How often a keyword is searched and what a click costs.

    Source: facts 2 Keyword metrics (V5 5.6).
    """

    avg_cpc_in_micro_currency: Real | Unset = UNSET
    """Average cost of a click in millionths of the currency unit."""
    keyword_query_volume: str | Unset = UNSET
    """How often it is searched, roughly, such as `5M+`."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordMetricsRow(Model):
    """Metrics of one keyword.

    Source: facts 2 Keyword metrics (V5 5.6).
    """

    keyword: str | Unset = UNSET
    """The keyword."""
    metrics: KeywordMetrics | Unset = UNSET
    """How often a keyword is searched and what a click costs."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordList(Model):
    """One page of keywords."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[Keyword]
    """What was found."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordsWrittenResult(Model):
    """What became of the keywords."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: KeywordsWritten
    """What became of keywords that were sent."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeywordMetricsRowList(Model):
    """Metrics of the keywords."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[KeywordMetricsRow]
    """What was found."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "Keyword",
    "KeywordError",
    "KeywordList",
    "KeywordMetrics",
    "KeywordMetricsRow",
    "KeywordMetricsRowList",
    "KeywordsUpdate",
    "KeywordsWritten",
    "KeywordsWrittenResult",
    "RefusedKeyword",
]
