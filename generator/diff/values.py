"""What fields and parameters have in common: default, deprecation, description."""

from __future__ import annotations

from generator.diff import shown
from generator.diff.change import Level
from generator.diff.context import Found, Ways
from generator.ir import model as ir


def notes(old: ir.Property | ir.Parameter, new: ir.Property | ir.Parameter, ways: Ways) -> list[Found]:
    """Everything that is said of a value beside its type."""
    found: list[Found] = []
    if repr(old.default) != repr(new.default):
        found.append(_default(old.default, new.default, ways))
    found += deprecation(old.deprecated, new.deprecated)
    if old.description.strip() != new.description.strip():
        found.append(Found("described", Level.FIX, "is described in other words"))
    return found


def deprecation(old: bool, new: bool) -> list[Found]:
    if old == new:
        return []
    if new:
        return [Found("deprecated", Level.FEATURE, "is deprecated")]
    return [Found("restored", Level.FIX, "is no longer deprecated")]


def _default(old: ir.JsonValue, new: ir.JsonValue, ways: Ways) -> Found:
    if old is None:
        return Found(
            "default", Level.FIX, f"is {shown.value(new)} where it is left out, as the document says now"
        )
    level = Level.BREAKING if ways.sent else Level.FIX
    now = "nothing that the document states" if new is None else shown.value(new)
    return Found("default", level, f"is {now} where it is left out, was {shown.value(old)}")


def ordered(old: ir.Descending | None, new: ir.Descending | None) -> Found | None:
    """What became of a rule that numbers go from large to small."""
    if (old and old.names) == (new and new.names):
        if (old and old.description) != (new and new.description):
            return Found("rules", Level.FIX, "has its rules in other words")
        return None
    if new is None:
        return Found("rules", Level.FEATURE, "no longer has to keep one of its rules")
    return Found(
        "rules", Level.BREAKING, f"refuses numbers unless they go from large to small: {_names(new)}"
    )


def _names(rule: ir.Descending) -> str:
    return ", ".join(map(shown.value, rule.names))
