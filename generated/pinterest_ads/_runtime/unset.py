# Made from generator/runtime.
"""The difference between a value that was not given and null.

`UNSET` is msgspec's own singleton, so a decoder that builds models in C can use it as well. It is falsy,
and stays itself when copied or pickled.
"""

from __future__ import annotations

from msgspec import UNSET
from msgspec import UnsetType as Unset

__all__ = ["UNSET", "Unset"]
