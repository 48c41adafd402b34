# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


class CustomerListType(OpenStrEnum):
    """What the records of a list are."""

    EMAIL = "EMAIL"
    IDFA = "IDFA"
    MAID = "MAID"
    LR_ID = "LR_ID"
    DLX_ID = "DLX_ID"
    HASHED_PINNER_ID = "HASHED_PINNER_ID"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerListCreate(Model):
    """A customer list to create.

    Source: facts 2 Customer list (V5 5.5).

    Attributes:
        name: Name of the list.
        records: Records, separated by commas: e-mail addresses in lower case, plain or hashed by SHA1, SHA256 or
            MD5, or hashed mobile ids.
        list_type: What the records of a list are. The API's default: 'EMAIL'.
    """

    name: str
    records: str
    list_type: CustomerListType | str | Unset = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("name", "name", _s.String(), required=True),
                _s.Field("records", "records", _s.String(), required=True),
                _s.Field("list_type", "list_type", _s.EnumOf(CustomerListType)),
            ),
        )
