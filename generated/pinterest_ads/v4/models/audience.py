# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .audience_rule import AudienceRule
from .audience_type import AudienceType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Audience(Model):
    """A set of people to reach or to leave out.

    Source: facts 2 Audience (V5 5.5).

    Attributes:
        id: Id of an audience. Read-only.
        advertiser_id: Advertiser that the object belongs to.
        name: Name of the audience.
        audience_type: Where the people of an audience come from.
        rule: Who belongs to an audience. Which fields count depends on the kind of the audience.
        description: Description of the audience.
        size: How many people it holds, roughly. Read-only.
        status: State of the audience. TOO_SMALL means fewer than 100 people. Read-only.
        type: Kind of the object; `audience`. Read-only.
        created_timestamp: When the audience was created. Unix seconds. Read-only.
        updated_timestamp: When the audience was last changed. Unix seconds. Read-only.
    """

    id: str
    advertiser_id: str | Unset = UNSET
    name: str
    audience_type: AudienceType | Unset = UNSET
    rule: AudienceRule | Unset = UNSET
    description: str | Unset | None = UNSET
    size: int | Unset | None = UNSET
    status: str | Unset = UNSET
    type: str | Unset = UNSET
    created_timestamp: int | Unset | None = UNSET
    updated_timestamp: int | Unset | None = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id(), required=True, read_only=True),
                _s.Field("advertiser_id", "advertiser_id", _s.Id()),
                _s.Field("name", "name", _s.String(), required=True),
                _s.Field("audience_type", "audience_type", _s.EnumOf(AudienceType)),
                _s.Field("rule", "rule", _s.ModelOf(AudienceRule)),
                _s.Field("description", "description", _s.NullableOf(_s.String())),
                _s.Field("size", "size", _s.NullableOf(_s.Integer()), read_only=True),
                _s.Field("status", "status", _s.String(), read_only=True),
                _s.Field("type", "type", _s.String(), read_only=True),
                _s.Field(
                    "created_timestamp", "created_timestamp", _s.NullableOf(_s.Integer()), read_only=True
                ),
                _s.Field(
                    "updated_timestamp", "updated_timestamp", _s.NullableOf(_s.Integer()), read_only=True
                ),
            ),
        )
