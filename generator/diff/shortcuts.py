"""Shortcuts: further calls of an operation. What else changes is told of the operation itself."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from generator.diff import calls, shown
from generator.diff.change import Change, Level
from generator.diff.surface import Call, Surface
from generator.ir import model as ir

_Known = dict[tuple[str, str], tuple[Call, ir.Shortcut]]


def compare(old: Surface, new: Surface) -> Iterator[Change]:
    """Those that are gone, those that are new, and those that set something else."""
    before, after = _shortcuts(old), _shortcuts(new)
    for key, (call, shortcut) in before.items():
        if key not in after:
            yield evolve(calls.gone(call), advice=f"Make its call yourself, and set {_words(shortcut)}.")
    for key, (call, shortcut) in after.items():
        if key not in before:
            yield calls.added(call)
            continue
        earlier = before[key][1]
        if dict(earlier.sets) != dict(shortcut.sets):
            yield _change(call, Level.BREAKING, "sets", f"sets {_words(shortcut)} now, not {_words(earlier)}")
        elif evolve(earlier, pointer=shortcut.pointer, sets=shortcut.sets) != shortcut:
            yield _change(call, Level.FIX, "described", "is described in other words")


def _shortcuts(surface: Surface) -> _Known:
    return {
        (one.resource, one.call): (
            evolve(
                call,
                operation=evolve(
                    call.operation, resource=one.resource, call=one.call, pointer=one.pointer, successor=None
                ),
            ),
            one,
        )
        for call in surface.calls
        for one in call.operation.shortcuts
    }


def _change(call: Call, level: Level, part: str, what: str) -> Change:
    breaking = level is Level.BREAKING
    return Change(
        kind=f"operation.{part}",
        level=level,
        names=(call.name,),
        what=what,
        pointer=call.operation.pointer,
        advice="Call the operation itself with what you mean." if breaking else "",
        before=(f"{call.path}(...)",) if breaking else (),
        after=(f"{call.path}(...)  # {what}",) if breaking else (),
    )


def _words(shortcut: ir.Shortcut) -> str:
    return ", ".join(f"{shown.value(wire)} to {shown.value(value)}" for wire, value in shortcut.sets)
