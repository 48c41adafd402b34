# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Interest(Model):
    """An interest that ads can target.

    Source: facts 5 targeting/interest (V5 5.5).

    Attributes:
        id: Id of the interest.
        name: Name of the interest.
        child_interests: Ids of narrower interests.
        level: Depth in the tree of interests.
    """

    id: str
    name: str
    child_interests: list[str] | Unset = UNSET
    level: int | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id(), required=True),
                _s.Field("name", "name", _s.String(), required=True),
                _s.Field("child_interests", "child_interests", _s.ListOf(_s.String())),
                _s.Field("level", "level", _s.Integer()),
            ),
        )
