# Made from generator/runtime.
"""Enums that stay open: a value the document does not know survives as itself.

``Status("ACTIVE")`` is the member; ``Status("NEW_ONE")`` is a pseudo-member whose `is_known` is False.
Both compare, hash, print, copy and pickle as the plain value does.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Any, TypeVar

_Open = TypeVar("_Open", bound="OpenStrEnum | OpenIntEnum")


class OpenStrEnum(StrEnum):
    """An enum of strings."""

    @property
    def is_known(self) -> bool:
        """Whether the document lists this value."""
        return type(self)._member_map_.get(self._name_) is self

    @classmethod
    def _missing_(cls, value: object) -> Any:
        return _pseudo_member(str.__new__(cls, value), value) if isinstance(value, str) else None

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: Any) -> Any:
        return self


class OpenIntEnum(IntEnum):
    """An enum of integers."""

    @property
    def is_known(self) -> bool:
        """Whether the document lists this value."""
        return type(self)._member_map_.get(self._name_) is self

    @classmethod
    def _missing_(cls, value: object) -> Any:
        return _pseudo_member(int.__new__(cls, value), value) if isinstance(value, int) else None

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: Any) -> Any:
        return self


def _pseudo_member(member: _Open, value: Any) -> _Open:
    # Not kept anywhere: a server must not be able to grow our memory with new values.
    member._name_ = str(value)
    member._value_ = value
    return member
