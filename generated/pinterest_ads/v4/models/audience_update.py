# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.enums import OpenStrEnum
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .audience_rule import AudienceRule


class AudienceOperation(OpenStrEnum):
    """Whether to update the audience or to remove it."""

    UPDATE = "UPDATE"
    REMOVE = "REMOVE"


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AudienceUpdate(Model):
    """Changes to an audience. What is not mentioned stays as it is.

    Source: facts 2 Audience (V5 5.5).

    Attributes:
        name: Name of the audience.
        rule: Who belongs to an audience. Which fields count depends on the kind of the audience.
        description: Description of the audience.
        id: Id of an audience.
        operation_type: Whether to update the audience or to remove it. The API's default: 'UPDATE'.
    """

    name: str | Unset = UNSET
    rule: AudienceRule | Mapping[str, Any] | Unset = UNSET
    description: str | Unset | None = UNSET
    id: str | int
    operation_type: AudienceOperation | str | Unset = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("name", "name", _s.String()),
                _s.Field("rule", "rule", _s.ModelOf(AudienceRule)),
                _s.Field("description", "description", _s.NullableOf(_s.String())),
                _s.Field("id", "id", _s.Id(), required=True),
                _s.Field("operation_type", "operation_type", _s.EnumOf(AudienceOperation)),
            ),
        )
