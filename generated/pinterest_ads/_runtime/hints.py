# Made from generator/runtime.
"""Annotations that are wider for type checkers than for the decoder.

A model that goes both ways takes more than it is decoded to: a status as an enum or as text, an id as
text or as an integer. msgspec reads the annotations of a class when it first decodes into it, and must
find what a reply is made into; type checkers must find what may be set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    _T = TypeVar("_T")
    IdText: TypeAlias = str | int
    """An id: digits as text or an integer; decoded to text."""
    OrText: TypeAlias = _T | str
    """A member of an enum of strings, or the text of one; decoded to the member."""
    OrNumber: TypeAlias = _T | int
    """A member of an enum of integers, or the integer of one; decoded to the member."""
    Real: TypeAlias = float
    """A number. An integer stays one when it is decoded: a float would lose digits of a large one."""
else:
    IdText = str
    Real = int | float

    class _Exactly:
        def __class_getitem__(cls, item):
            return item

    OrText = OrNumber = _Exactly
