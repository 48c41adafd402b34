# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .advertiser_owner import AdvertiserOwner
from .currency import Currency


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Advertiser(Model):
    """An account that advertises.

    Source: facts 2 Advertiser (QS, WOO, api-quickstart#81).

    Attributes:
        id: Id of the advertiser. Read-only.
        name: Name of the advertiser.
        owner_user_id: Id of the user who owns the advertiser.
        owner_user: The user who owns an advertiser.
        country: Country of the advertiser: an ISO 3166-1 code, or the number that some replies give in its place.
        currency: Billing currency: an ISO 4217 code, or the number that some replies give in its place.
        currency_code: ISO 4217 code of a billing currency; UNK where it is not known.
        merchant_id: Id of the merchant. Advertisers of one user share it.
        status: State of the advertiser, such as ARCHIVED.
        accepted_tos: Ids of the terms of service that were accepted.
        has_valid_billing_profile: Whether the advertiser can be billed.
        has_business_address: Whether an address of the business is on file.
        created_time: When the object was created. Unix seconds. Read-only.
        updated_time: When the object was last changed. Unix seconds. Read-only.
    """

    id: str
    name: str
    owner_user_id: str | Unset = UNSET
    owner_user: AdvertiserOwner | Unset = UNSET
    country: str | int | Unset = UNSET
    currency: Currency | int | Unset = UNSET
    currency_code: Currency | Unset = UNSET
    merchant_id: str | Unset = UNSET
    status: str | Unset = UNSET
    accepted_tos: list[int] | Unset = UNSET
    has_valid_billing_profile: bool | Unset = UNSET
    has_business_address: bool | Unset | None = UNSET
    created_time: int | Unset = UNSET
    updated_time: int | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id(), required=True, read_only=True),
                _s.Field("name", "name", _s.String(), required=True),
                _s.Field("owner_user_id", "owner_user_id", _s.Id()),
                _s.Field("owner_user", "owner_user", _s.ModelOf(AdvertiserOwner)),
                _s.Field("country", "country", _s.UnionOf((_s.String(), _s.Integer()))),
                _s.Field("currency", "currency", _s.UnionOf((_s.EnumOf(Currency), _s.Integer()))),
                _s.Field("currency_code", "currency_code", _s.EnumOf(Currency)),
                _s.Field("merchant_id", "merchant_id", _s.Id()),
                _s.Field("status", "status", _s.String()),
                _s.Field("accepted_tos", "accepted_tos", _s.ListOf(_s.Integer())),
                _s.Field("has_valid_billing_profile", "has_valid_billing_profile", _s.Boolean()),
                _s.Field("has_business_address", "has_business_address", _s.NullableOf(_s.Boolean())),
                _s.Field("created_time", "created_time", _s.Integer(), read_only=True),
                _s.Field("updated_time", "updated_time", _s.Integer(), read_only=True),
            ),
        )
