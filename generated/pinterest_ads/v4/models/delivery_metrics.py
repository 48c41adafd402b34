# Made from spec/ads-v4.yaml.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .delivery_metrics_and_reports import ReportTargetingType
from .error_detail import SuccessStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TargetingMetricsRow(Model):
    """Metrics of one value of one kind of targeting.

    Source: facts 4 targeting (V5 5.6).
    """

    targeting_type: ReportTargetingType
    """A kind of targeting that metrics can be split by."""
    targeting_value: str | int
    """Value that was targeted."""
    metrics: dict[str, int | Real | str]
    """Values by column: those that were asked for, the id of the entity, and DATE unless the granularity is
    TOTAL."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("targeting_value", _s.UnionOf((_s.String(), _s.Integer())), required=True),
                _s.field(
                    "metrics", _s.MapOf(_s.UnionOf((_s.Integer(), _s.Number(), _s.String()))), required=True
                ),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BooksClosed(Model):
    """Whether the metrics of a day are final.

    Source: facts 4 books_closed (V5).
    """

    conversion_metrics_ready: bool
    """Whether the metrics of conversions are final."""
    non_conversion_metrics_ready: bool
    """Whether the other metrics are final."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetricsRowList(Model):
    """The metrics."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[dict[str, int | Real | str]]
    """What was found."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field(
                    "data",
                    _s.ListOf(_s.MapOf(_s.UnionOf((_s.Integer(), _s.Number(), _s.String())))),
                    required=True,
                ),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TargetingMetricsRowList(Model):
    """The metrics, by targeting."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[TargetingMetricsRow]
    """What was found."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BooksClosedResult(Model):
    """Whether the metrics of the day are final."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: BooksClosed
    """Whether the metrics of a day are final."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "BooksClosed",
    "BooksClosedResult",
    "MetricsRowList",
    "TargetingMetricsRow",
    "TargetingMetricsRowList",
]
