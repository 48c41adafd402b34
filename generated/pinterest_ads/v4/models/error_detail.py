# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ErrorDetail(Model):
    """What went wrong, in the form that some handlers use.

    Source: facts 1 envelope, failure.

    Attributes:
        message: What went wrong, in words.
    """

    message: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(_s.Field("message", "message", _s.String()),),
        )
