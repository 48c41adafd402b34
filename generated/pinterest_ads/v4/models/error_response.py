# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .error_detail import ErrorDetail


class FailureStatus(OpenStrEnum):
    """Says that the request failed."""

    FAILURE = "failure"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ErrorResponse(Model):
    """The reply to a request that failed.

    Source: facts 1 envelope, failure (WOO, GH, QS).

    Attributes:
        status: Says that the request failed.
        code: Error code of the API, such as 2 for failed authentication or 12 for a fault of the server.
        message: What went wrong, in words.
        message_detail: More about it, where there is more to say.
        endpoint_name: Name of the handler that answered.
        data: Null in a failure.
        error: What went wrong, in the form that some handlers use.
        error_description: What went wrong, under the name that some handlers use for it.
    """

    status: FailureStatus
    code: int
    message: str
    message_detail: str | Unset | None = UNSET
    endpoint_name: str | Unset = UNSET
    data: Any | Unset = UNSET
    error: ErrorDetail | Unset = UNSET
    error_description: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("status", "status", _s.EnumOf(FailureStatus), required=True),
                _s.Field("code", "code", _s.Integer(), required=True),
                _s.Field("message", "message", _s.String(), required=True),
                _s.Field("message_detail", "message_detail", _s.NullableOf(_s.String())),
                _s.Field("endpoint_name", "endpoint_name", _s.String()),
                _s.Field("data", "data", _s.Any()),
                _s.Field("error", "error", _s.ModelOf(ErrorDetail)),
                _s.Field("error_description", "error_description", _s.String()),
            ),
        )
