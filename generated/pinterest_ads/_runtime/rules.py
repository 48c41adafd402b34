# Made from generator/runtime.
"""Rules that tie properties together: an `anyOf` of branches that only constrain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from .equality import json_equal
from .patterns import compiled
from .problems import Path, Problems


class PropertyTest(Struct, frozen=True):
    """A condition on one property. It says nothing about an object without that property."""

    wire: str
    values: tuple[Any, ...] | None = None
    not_null: bool = False
    min_length: int | None = None
    pattern: str | None = None
    refused: tuple[Any, ...] = ()
    """The value is none of these."""

    def holds(self, data: Mapping[str, Any]) -> bool:
        if self.wire not in data:
            return True
        value = data[self.wire]
        if self.values is not None and not any(json_equal(value, one) for one in self.values):
            return False
        if self.not_null and value is None:
            return False
        if any(json_equal(value, one) for one in self.refused):
            return False
        if not isinstance(value, str):
            return True
        if self.min_length is not None and len(value) < self.min_length:
            return False
        pattern = compiled(self.pattern) if self.pattern is not None else None
        return pattern is None or pattern.search(value) is not None


class Branch(Struct, frozen=True):
    """One way to satisfy a rule: all of it must hold."""

    required: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    tests: tuple[PropertyTest, ...] = ()

    def holds(self, data: Mapping[str, Any]) -> bool:
        return (
            all(wire in data for wire in self.required)
            and not any(wire in data for wire in self.forbidden)
            and all(test.holds(data) for test in self.tests)
        )


class Rule(Struct, frozen=True):
    """At least one branch must hold."""

    branches: tuple[Branch, ...]
    message: str
    """The document's own words for the rule."""

    def holds(self, data: Mapping[str, Any]) -> bool:
        return any(branch.holds(data) for branch in self.branches)

    def check(self, data: Mapping[str, Any], path: Path, problems: Problems) -> None:
        if not self.holds(data):
            problems.add(path, self.message or "breaks a rule of the document", "rule")


class Descending(Struct, frozen=True):
    """Numbers of which none is larger than the one before it."""

    wires: tuple[str, ...]
    defaults: tuple[int, ...]
    """What the API takes for those that are not given."""
    values: tuple[int, ...]
    """All that each of them can be; empty where the document does not say."""
    message: str
    """The document's own words for the rule."""

    def check(self, data: Mapping[str, Any], path: Path | None, problems: Problems) -> None:
        """`path` is the object that holds them; None where they are arguments of a call."""
        if all(wire not in data for wire in self.wires):
            return
        before = len(problems)
        numbers: list[int] = []
        for wire, default in zip(self.wires, self.defaults, strict=True):
            number = data.get(wire, default)
            numbers.append(number)
            if type(number) is not int or (self.values and number not in self.values):
                known = ", ".join(map(str, self.values)) or "the whole numbers"
                problems.add(_place(path, wire), f"must be one of {known}")
        if len(problems) > before or numbers == sorted(numbers, reverse=True):
            return
        given = next(wire for wire in self.wires if wire in data)
        stated = ", ".join(
            f"{wire} {number}" + ("" if wire in data else " (the API's default)")
            for wire, number in zip(self.wires, numbers, strict=True)
        )
        problems.add(_place(path, given), f"{self.message}; here: {stated}", "rule")


def _place(path: Path | None, wire: str) -> Path:
    return wire if path is None else (path, wire)
