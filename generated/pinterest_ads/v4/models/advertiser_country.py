# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdvertiserCountry(Model):
    """A country in which advertisers are billed.

    Source: facts 5 advertisers/countries (V5 5.5).

    Attributes:
        code: ISO 3166-1 code of the country.
        name: Name of the country.
        currency: ISO 4217 code of its billing currency.
        index: Place of the country in the list.
    """

    code: str | Unset = UNSET
    name: str | Unset = UNSET
    currency: str | Unset = UNSET
    index: Real | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("code", "code", _s.String()),
                _s.Field("name", "name", _s.String()),
                _s.Field("currency", "currency", _s.String()),
                _s.Field("index", "index", _s.Number()),
            ),
        )
