# Made from generator/runtime/rules.py by `make generate`; edit that file, not this one.
"""Rules that tie properties together: an `anyOf` of branches that only constrain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from .equality import json_equal
from .problems import Path, Problems


class PropertyTest(Struct, frozen=True):
    """A condition on one property. It says nothing about an object without that property."""

    wire: str
    values: tuple[Any, ...] | None = None
    not_null: bool = False
    min_length: int | None = None

    def holds(self, data: Mapping[str, Any]) -> bool:
        if self.wire not in data:
            return True
        value = data[self.wire]
        if self.values is not None and not any(json_equal(value, one) for one in self.values):
            return False
        if self.not_null and value is None:
            return False
        return self.min_length is None or not isinstance(value, str) or len(value) >= self.min_length


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

    def check(self, data: Mapping[str, Any], path: Path, problems: Problems) -> None:
        if not any(branch.holds(data) for branch in self.branches):
            problems.add(path, self.message or "breaks a rule of the document", "rule")
