# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkRequest(Model):
    """A bulk request that is being worked on.

    Source: facts 3 response (V5 5.6).

    Attributes:
        request_id: Id to ask for the state with.
    """

    request_id: str

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(_s.Field("request_id", "request_id", _s.String(), required=True),),
        )
