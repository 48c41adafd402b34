# Made from spec/ads-v4.yaml.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .advertisers_and_audiences import Currency
from .error_detail import SuccessStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdvertiserOwner(Model):
    """The user who owns an advertiser.

    Source: facts 2 Advertiser owner_user (api-quickstart#81), fields as V5 has them.
    """

    id: str | Unset = UNSET
    """Id of the user."""
    username: str | Unset = UNSET
    """Public name of the user."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id()),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Advertiser(Model):
    """An account that advertises.

    Source: facts 2 Advertiser (QS, WOO, api-quickstart#81).
    """

    id: str
    """Id of the advertiser. Read-only."""
    name: str
    """Name of the advertiser."""
    owner_user_id: str | Unset = UNSET
    """Id of the user who owns the advertiser."""
    owner_user: AdvertiserOwner | Unset = UNSET
    """The user who owns an advertiser."""
    country: str | int | Unset = UNSET
    """Country of the advertiser: an ISO 3166-1 code, or the number that some replies give in its place."""
    currency: Currency | int | Unset = UNSET
    """Billing currency: an ISO 4217 code, or the number that some replies give in its place."""
    currency_code: Currency | Unset = UNSET
    """ISO 4217 code of a billing currency; UNK where it is not known."""
    merchant_id: str | Unset = UNSET
    """Id of the merchant. Advertisers of one user share it."""
    status: str | Unset = UNSET
    """State of the advertiser, such as ARCHIVED."""
    accepted_tos: list[int] | Unset = UNSET
    """Ids of the terms of service that were accepted."""
    has_valid_billing_profile: bool | Unset = UNSET
    """Whether the advertiser can be billed."""
    has_business_address: bool | Unset | None = UNSET
    """Whether an address of the business is on file."""
    created_time: int | Unset = UNSET
    """When the object was created. Unix seconds. Read-only."""
    updated_time: int | Unset = UNSET
    """When the object was last changed. Unix seconds. Read-only."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True, read_only=True),
                _s.field("owner_user_id", _s.Id()),
                _s.field("country", _s.UnionOf((_s.String(), _s.Integer()))),
                _s.field("currency", _s.UnionOf((_s.EnumOf(Currency), _s.Integer()))),
                _s.field("merchant_id", _s.Id()),
                _s.field("created_time", _s.Integer(), read_only=True),
                _s.field("updated_time", _s.Integer(), read_only=True),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdvertiserList(Model):
    """One page of advertisers."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: list[Advertiser]
    """What was found."""
    bookmark: str | Unset | None = UNSET
    """Cursor of the next page. Absent, null or empty on the last page."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdvertiserResult(Model):
    """An advertiser."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: Advertiser
    """An account that advertises."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "Advertiser",
    "AdvertiserList",
    "AdvertiserOwner",
    "AdvertiserResult",
]
