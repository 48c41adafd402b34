# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .report_status import ReportStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportRequest(Model):
    """A report that is being made.

    Source: facts 4 async (QS, SCR, GH).

    Attributes:
        token: Token to ask for the report with.
        report_status: State of a report.
        message: Remark on the request.
    """

    token: str
    report_status: ReportStatus
    message: str | Unset | None = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("token", "token", _s.String(), required=True),
                _s.Field("report_status", "report_status", _s.EnumOf(ReportStatus), required=True),
                _s.Field("message", "message", _s.NullableOf(_s.String())),
            ),
        )
