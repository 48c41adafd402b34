# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model


class CustomerListOperation(OpenStrEnum):
    """Whether to add the records or to remove them."""

    ADD = "ADD"
    REMOVE = "REMOVE"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerListUpdate(Model):
    """Records to add to a customer list, or to remove from it.

    Source: facts 2 Customer list (V5, S3).

    Attributes:
        id: Id of a customer list.
        records: Records, separated by commas: e-mail addresses in lower case, plain or hashed by SHA1, SHA256 or
            MD5, or hashed mobile ids.
        operation_type: Whether to add the records or to remove them.
    """

    id: str | int
    records: str
    operation_type: CustomerListOperation | str

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id(), required=True),
                _s.Field("records", "records", _s.String(), required=True),
                _s.Field("operation_type", "operation_type", _s.EnumOf(CustomerListOperation), required=True),
            ),
        )
