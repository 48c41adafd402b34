# Made from spec/ads-v4.yaml.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .error_detail import SuccessStatus
from .item_exception import ItemException


class CustomerListType(OpenStrEnum):
    """What the records of a list are."""

    EMAIL = "EMAIL"
    IDFA = "IDFA"
    MAID = "MAID"
    LR_ID = "LR_ID"
    DLX_ID = "DLX_ID"
    HASHED_PINNER_ID = "HASHED_PINNER_ID"


class CustomerListStatus(OpenStrEnum):
    """State of a customer list. TOO_SMALL means that fewer than 100 people matched."""

    PROCESSING = "PROCESSING"
    READY = "READY"
    TOO_SMALL = "TOO_SMALL"
    UPLOADING = "UPLOADING"


class CustomerListOperation(OpenStrEnum):
    """Whether to add the records or to remove them."""

    ADD = "ADD"
    REMOVE = "REMOVE"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerList(Model):
    """A list of customers, matched with people on Pinterest. At least 100 of them must match before an audience
    can be made of it.

    Source: facts 2 Customer list (V5).
    """

    id: str
    """Id of a customer list. Read-only."""
    advertiser_id: str | Unset = UNSET
    """Advertiser that the object belongs to. Read-only."""
    name: str
    """Name of the list."""
    status: CustomerListStatus | Unset = UNSET
    """State of a customer list. TOO_SMALL means that fewer than 100 people matched. Read-only."""
    num_batches: int | Unset = UNSET
    """How many uploads the list was made of. Read-only."""
    num_removed_user_records: int | Unset = UNSET
    """How many records were removed. Read-only."""
    num_uploaded_user_records: int | Unset = UNSET
    """How many records were uploaded. Read-only."""
    exceptions: ItemException | Unset = UNSET
    """Why something was refused. Read-only."""
    created_time: int | Unset = UNSET
    """When the object was created. Unix seconds. Read-only."""
    updated_time: int | Unset = UNSET
    """When the object was last changed. Unix seconds. Read-only."""
    type: str | Unset = UNSET
    """Kind of the object; `customerlist`. Read-only."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True, read_only=True),
                _s.field("advertiser_id", _s.Id(), read_only=True),
                _s.field("status", _s.EnumOf(CustomerListStatus), read_only=True),
                _s.field("num_batches", _s.Integer(), read_only=True),
                _s.field("num_removed_user_records", _s.Integer(), read_only=True),
                _s.field("num_uploaded_user_records", _s.Integer(), read_only=True),
                _s.field("exceptions", _s.ModelOf(ItemException), read_only=True),
                _s.field("created_time", _s.Integer(), read_only=True),
                _s.field("updated_time", _s.Integer(), read_only=True),
                _s.field("type", _s.String(), read_only=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerListCreate(Model):
    """A customer list to create.

    Source: facts 2 Customer list (V5 5.5).
    """

    name: str
    """Name of the list."""
    records: str
    """Records, separated by commas: e-mail addresses in lower case, plain or hashed by SHA1, SHA256 or MD5, or
    hashed mobile ids."""
    list_type: CustomerListType | str | Unset = UNSET
    """What the records of a list are. The API's default: 'EMAIL'."""


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerListUpdate(Model):
    """Records to add to a customer list, or to remove from it.

    Source: facts 2 Customer list (V5, S3).
    """

    id: str | int
    """Id of a customer list."""
    records: str
    """Records, separated by commas: e-mail addresses in lower case, plain or hashed by SHA1, SHA256 or MD5, or
    hashed mobile ids."""
    operation_type: CustomerListOperation | str
    """Whether to add the records or to remove them."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerListList(Model):
    """One page of customer lists."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[CustomerList]
    """What was found."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerListResult(Model):
    """A customer list."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: CustomerList
    """A list of customers, matched with people on Pinterest. At least 100 of them must match before an audience
    can be made of it."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "CustomerList",
    "CustomerListCreate",
    "CustomerListList",
    "CustomerListOperation",
    "CustomerListResult",
    "CustomerListStatus",
    "CustomerListType",
    "CustomerListUpdate",
]
