# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .audience_rule import AudienceRule
from .audience_type import AudienceType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AudienceCreate(Model):
    """An audience to create.

    Source: facts 2 Audience (V5 5.5).

    Attributes:
        advertiser_id: Advertiser that the object belongs to. Filled from advertiser_id of the path when not set.
        name: Name of the audience.
        audience_type: Where the people of an audience come from.
        rule: Who belongs to an audience. Which fields count depends on the kind of the audience.
        description: Description of the audience.
    """

    advertiser_id: str | int | Unset = UNSET
    name: str
    audience_type: AudienceType | str
    rule: AudienceRule | Mapping[str, Any]
    description: str | Unset | None = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("advertiser_id", "advertiser_id", _s.Id(), from_path="advertiser_id"),
                _s.Field("name", "name", _s.String(), required=True),
                _s.Field("audience_type", "audience_type", _s.EnumOf(AudienceType), required=True),
                _s.Field("rule", "rule", _s.ModelOf(AudienceRule), required=True),
                _s.Field("description", "description", _s.NullableOf(_s.String())),
            ),
        )
