# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class CreatedInLastNDays(OpenIntEnum):
    """A value of `CreatedInLastNDays`."""

    VALUE_30 = 30
