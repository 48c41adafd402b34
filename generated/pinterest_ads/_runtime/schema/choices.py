# Made from generator/runtime.
"""Kinds that list their values."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from ..equality import json_equal
from ..problems import Path, Problems
from .base import kind_of, name_of
from .scalars import Scalar, is_integer


class Literal(Scalar, frozen=True):
    """One of these JSON values, held as it came."""

    values: tuple[Any, ...]

    def prepare(self, data: Any, path: Path, problems: Problems, fills: Mapping[str, Any]) -> Any:
        # A listed value may be a list or an object.
        return data if self.fits(data) else super().prepare(data, path, problems, fills)

    def check(self, data: Any, path: Path, problems: Problems, *, reply: bool) -> None:
        if not self.fits(data):
            problems.add(path, f"must be {self.label()}", "value")

    def fits(self, data: Any) -> bool:
        return any(json_equal(data, value) for value in self.values)

    def label(self) -> str:
        return " or ".join(repr(value) for value in self.values)


class EnumOf(Scalar, frozen=True):
    """A member of an open enum of strings or integers."""

    enum: type[Enum]

    @property
    def members(self) -> Mapping[Any, Enum]:
        """Those that the document lists, by value."""
        return self.enum._value2member_map_

    @property
    def of_integers(self) -> bool:
        return issubclass(self.enum, int)

    def as_is(self) -> bool:
        return False

    def decode(self, data: Any) -> Any:
        if not self._typed(data):
            return data
        member = self.members.get(data)
        if member is not None:
            return member
        return self.enum(int(data) if self.of_integers else data)

    def check(self, data: Any, path: Path, problems: Problems, *, reply: bool) -> None:
        if not self._typed(data):
            problems.add(path, f"{self.label()} is needed, not {name_of(data)}", kind_of(data))
        elif data not in self.members:
            problems.add(path, f"{data!r:.100} is not a value of {self.enum.__name__}", "value")

    def fits(self, data: Any) -> bool:
        return self._typed(data) and data in self.members

    def affinity(self, data: Any) -> int:
        return int(self._typed(data))

    def label(self) -> str:
        return "an integer" if self.of_integers else "a string"

    def _typed(self, data: Any) -> bool:
        return is_integer(data) if self.of_integers else isinstance(data, str)
