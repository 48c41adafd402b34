# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .item_exception import ItemException


class CustomerListStatus(OpenStrEnum):
    """State of a customer list. TOO_SMALL means that fewer than 100 people matched."""

    PROCESSING = "PROCESSING"
    READY = "READY"
    TOO_SMALL = "TOO_SMALL"
    UPLOADING = "UPLOADING"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerList(Model):
    """A list of customers, matched with people on Pinterest. At least 100 of them must match before an audience
    can be made of it.

    Source: facts 2 Customer list (V5).

    Attributes:
        id: Id of a customer list. Read-only.
        advertiser_id: Advertiser that the object belongs to. Read-only.
        name: Name of the list.
        status: State of a customer list. TOO_SMALL means that fewer than 100 people matched. Read-only.
        num_batches: How many uploads the list was made of. Read-only.
        num_removed_user_records: How many records were removed. Read-only.
        num_uploaded_user_records: How many records were uploaded. Read-only.
        exceptions: Why something was refused. Read-only.
        created_time: When the object was created. Unix seconds. Read-only.
        updated_time: When the object was last changed. Unix seconds. Read-only.
        type: Kind of the object; `customerlist`. Read-only.
    """

    id: str
    advertiser_id: str | Unset = UNSET
    name: str
    status: CustomerListStatus | Unset = UNSET
    num_batches: int | Unset = UNSET
    num_removed_user_records: int | Unset = UNSET
    num_uploaded_user_records: int | Unset = UNSET
    exceptions: ItemException | Unset = UNSET
    created_time: int | Unset = UNSET
    updated_time: int | Unset = UNSET
    type: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id(), required=True, read_only=True),
                _s.Field("advertiser_id", "advertiser_id", _s.Id(), read_only=True),
                _s.Field("name", "name", _s.String(), required=True),
                _s.Field("status", "status", _s.EnumOf(CustomerListStatus), read_only=True),
                _s.Field("num_batches", "num_batches", _s.Integer(), read_only=True),
                _s.Field(
                    "num_removed_user_records", "num_removed_user_records", _s.Integer(), read_only=True
                ),
                _s.Field(
                    "num_uploaded_user_records", "num_uploaded_user_records", _s.Integer(), read_only=True
                ),
                _s.Field("exceptions", "exceptions", _s.ModelOf(ItemException), read_only=True),
                _s.Field("created_time", "created_time", _s.Integer(), read_only=True),
                _s.Field("updated_time", "updated_time", _s.Integer(), read_only=True),
                _s.Field("type", "type", _s.String(), read_only=True),
            ),
        )
