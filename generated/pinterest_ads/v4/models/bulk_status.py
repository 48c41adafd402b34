# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


class BulkState(OpenStrEnum):
    """How far a bulk request is."""

    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkStatus(Model):
    """State of a bulk request.

    Source: facts 3 status (S3, V5 5.6).

    Attributes:
        status: How far a bulk request is.
        result_url: Where the file can be fetched, once it is there.
    """

    status: BulkState
    result_url: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("status", "status", _s.EnumOf(BulkState), required=True),
                _s.Field("result_url", "result_url", _s.String()),
            ),
        )
