"""Expressions of a module that are the same in several places: stated once, under a name of their own."""

from __future__ import annotations

from collections import Counter

from attrs import Factory, define

from generator.emit.literals import Code, name


@define
class Shared:
    """Counts expressions first, then names those that were counted more than once."""

    _counted: Counter[tuple[str, Code]] = Factory(Counter)
    _names: dict[tuple[str, Code], Code] = Factory(dict)

    def count(self, label: str, code: Code) -> None:
        """`label` is what its name begins with."""
        self._counted[label, code] += 1

    def of(self, label: str, code: Code) -> Code:
        """The expression, or its name."""
        key = label, code
        if self._counted[key] < 2:
            return code
        if key not in self._names:
            self._names[key] = self._unused(label)
        return self._names[key]

    @property
    def stated(self) -> list[tuple[Code, Code]]:
        """Names and what they stand for, in the order of first use."""
        return [(found, code) for (_, code), found in self._names.items()]

    def _unused(self, label: str) -> Code:
        taken = set(self._names.values())
        found, number = name(f"_{label}"), 1
        while found in taken:
            number += 1
            found = name(f"_{label}_{number}")
        return found
