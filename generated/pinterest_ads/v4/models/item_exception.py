# Made from spec/ads-v4.yaml.


from __future__ import annotations

import attrs

from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ItemException(Model):
    """Why something was refused.

    Source: facts 1 batch item result (V5 5.4).
    """

    code: int | Unset = UNSET
    """Error code of the API."""
    message: str | Unset = UNSET
    """What is wrong, in words."""

    _direct = True


__all__ = [
    "ItemException",
]
