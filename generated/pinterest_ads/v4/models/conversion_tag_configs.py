# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConversionTagConfigs(Model):
    """Settings of a tag.

    Source: facts 2 Conversion tag configs (V5 5.8, WOO).

    Attributes:
        aem_enabled: Whether automatic enhanced match takes e-mail addresses.
        aem_fnln_enabled: Whether automatic enhanced match takes names.
        aem_ph_enabled: Whether automatic enhanced match takes telephone numbers.
        aem_ge_enabled: Whether automatic enhanced match takes genders.
        aem_db_enabled: Whether automatic enhanced match takes dates of birth.
        aem_loc_enabled: Whether automatic enhanced match takes places.
        md_frequency: How often metadata of the page is read.
    """

    aem_enabled: bool | Unset = UNSET
    aem_fnln_enabled: bool | Unset = UNSET
    aem_ph_enabled: bool | Unset = UNSET
    aem_ge_enabled: bool | Unset = UNSET
    aem_db_enabled: bool | Unset = UNSET
    aem_loc_enabled: bool | Unset = UNSET
    md_frequency: Real | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("aem_enabled", "aem_enabled", _s.Boolean()),
                _s.Field("aem_fnln_enabled", "aem_fnln_enabled", _s.Boolean()),
                _s.Field("aem_ph_enabled", "aem_ph_enabled", _s.Boolean()),
                _s.Field("aem_ge_enabled", "aem_ge_enabled", _s.Boolean()),
                _s.Field("aem_db_enabled", "aem_db_enabled", _s.Boolean()),
                _s.Field("aem_loc_enabled", "aem_loc_enabled", _s.Boolean()),
                _s.Field("md_frequency", "md_frequency", _s.Number()),
            ),
        )
