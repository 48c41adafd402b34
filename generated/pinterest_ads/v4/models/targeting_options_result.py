# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .success_status import SuccessStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TargetingOptionsResult(Model):
    """Everything that can be targeted.

    Attributes:
        status: Says that the request succeeded.
        code: Result code of the API. 0 is success; no full table of the others is known.
        message: Result in words; `ok` on success.
        data: Everything that ads can target. Open: the shape that v4 returns is not known.
        endpoint_name: Name of the handler that answered.
    """

    status: SuccessStatus
    code: int
    message: str
    data: dict[str, Any]
    endpoint_name: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("status", "status", _s.EnumOf(SuccessStatus), required=True),
                _s.Field("code", "code", _s.Integer(), required=True),
                _s.Field("message", "message", _s.String(), required=True),
                _s.Field("data", "data", _s.MapOf(_s.Any()), required=True),
                _s.Field("endpoint_name", "endpoint_name", _s.String()),
            ),
        )
