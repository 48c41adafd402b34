"""Modules of constants: which there are, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Change, Level
from generator.ir import model as ir


def compare(old: ir.Document, new: ir.Document) -> Iterator[Change]:
    """A change for each constant: gone, new, another value, or other words."""
    before, after = _facts(old), _facts(new)
    for name, facts in before.items():
        if name not in after:
            yield _change("removed", Level.BREAKING, name, "is gone", facts[0])
        elif facts[1] != after[name][1]:
            yield _change("value", Level.BREAKING, name, "is another value now", after[name][0])
        elif facts[2:] != after[name][2:]:
            yield _change("described", Level.FIX, name, "is described in other words", after[name][0])
    for name, facts in after.items():
        if name not in before:
            yield _change("added", Level.FEATURE, name, "is new", facts[0])


def _facts(document: ir.Document) -> dict[str, tuple[object, ...]]:
    """Pointer, value and all that is said of each constant, by module and name."""
    return {
        f"{constants.module}.{one.name}": (
            constants.pointer,
            one.value,
            one.definition,
            dict(zip(constants.attributes, constants.groups[one.group], strict=True)),
        )
        for constants in document.constants
        for one in constants.members
    }


def _change(part: str, level: Level, name: str, what: str, pointer: object) -> Change:
    breaking = level is Level.BREAKING
    return Change(
        kind=f"constant.{part}",
        level=level,
        names=(name,),
        what=what,
        pointer=str(pointer),
        advice="Write the value as a text, if the API still takes that." if breaking else "",
        before=(name,) if breaking else (),
        after=(f"# {what}",) if breaking else (),
    )
