# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .report_status import ReportStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Report(Model):
    """A report, or how far it is.

    Source: facts 4 async (QS, SCR, V5).

    Attributes:
        report_status: State of a report.
        url: Where the file can be fetched, for about an hour and without credentials.
        size: Size of the file in bytes.
    """

    report_status: ReportStatus
    url: str | Unset | None = UNSET
    size: Real | Unset | None = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("report_status", "report_status", _s.EnumOf(ReportStatus), required=True),
                _s.Field("url", "url", _s.NullableOf(_s.String())),
                _s.Field("size", "size", _s.NullableOf(_s.Number())),
            ),
        )
