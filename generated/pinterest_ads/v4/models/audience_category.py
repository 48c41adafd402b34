# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.hints import Real
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AudienceCategory(Model):
    """An interest of an audience.

    Source: facts 5 insights/audience categories (V5 5.8).

    Attributes:
        key: Key of the interest.
        name: Name of the interest.
        ratio: Share of the audience that has the interest.
        index: How much stronger the interest is than elsewhere.
        id: Id of the interest.
    """

    key: str | Unset = UNSET
    name: str | Unset = UNSET
    ratio: Real | Unset = UNSET
    index: Real | Unset = UNSET
    id: str | Unset = UNSET

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("key", "key", _s.String()),
                _s.Field("name", "name", _s.String()),
                _s.Field("ratio", "ratio", _s.Number()),
                _s.Field("index", "index", _s.Number()),
                _s.Field("id", "id", _s.Id()),
            ),
        )
