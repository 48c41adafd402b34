# Made from spec/ads-v4.yaml.


from __future__ import annotations

from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


class SuccessStatus(OpenStrEnum):
    """Says that the request succeeded."""

    SUCCESS = "success"


class FailureStatus(OpenStrEnum):
    """Says that the request failed."""

    FAILURE = "failure"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ErrorDetail(Model):
    """What went wrong, in the form that some handlers use.

    Source: facts 1 envelope, failure.
    """

    message: str | Unset = UNSET
    """What went wrong, in words."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ErrorResponse(Model):
    """The reply to a request that failed.

    Source: facts 1 envelope, failure (WOO, GH, QS).
    """

    status: FailureStatus
    """Says that the request failed."""
    code: int
    """Error code of the API, such as 2 for failed authentication or 12 for a fault of the server."""
    message: str
    """What went wrong, in words."""
    message_detail: str | Unset | None = UNSET
    """More about it, where there is more to say."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""
    data: Any | Unset = UNSET
    """Null in a failure."""
    error: ErrorDetail | Unset = UNSET
    """What went wrong, in the form that some handlers use."""
    error_description: str | Unset = UNSET
    """What went wrong, under the name that some handlers use for it."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("data", _s.Any()),
            ),
        )


__all__ = [
    "ErrorDetail",
    "ErrorResponse",
    "FailureStatus",
    "SuccessStatus",
]
