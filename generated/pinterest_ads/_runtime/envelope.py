# Made from generator/runtime.
"""APIs that answer every call with one object around the data, in which a failure can hide."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from .plain import HasWire

if TYPE_CHECKING:
    from .jsontext import Json


class Envelope(Struct, frozen=True):
    field: str
    """Top-level property that tells success from failure."""
    failure: tuple[str, ...]
    """Its values that mean failure."""
    code: str = "code"
    message: str = "message"

    def reports_failure(self, data: HasWire | Json) -> bool:
        """Whether a decoded body says that the call failed."""
        if isinstance(data, HasWire):
            value = data._property(self.field)
        elif isinstance(data, dict):
            value = data.get(self.field)
        else:
            return False
        return isinstance(value, str) and value in self.failure
