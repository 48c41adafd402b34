"""Whether limits got tighter, looser, or both."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import fields, frozen

from generator.diff import shown
from generator.ir import model as ir

_LEAST = frozenset({"minimum", "exclusive_minimum", "min_length", "min_items", "min_properties"})
_MOST = frozenset({"maximum", "exclusive_maximum", "max_length", "max_items", "max_properties"})
_EMPTY = frozenset({"min_length", "min_items", "min_properties"})


@frozen
class Limited:
    """What became of one limit."""

    tighter: bool
    looser: bool
    words: str


def of_types(old: ir.Type, new: ir.Type) -> list[Limited]:
    """Every limit that differs between the parts of two types that are the same otherwise."""
    found: list[Limited] = []
    for first, second in _pairs(old, new):
        found += of(first, second)
    return found


def of(old: ir.Constraints, new: ir.Constraints) -> list[Limited]:
    """Every limit that differs."""
    found: list[Limited] = []
    for one in fields(ir.Constraints):
        first, second = getattr(old, one.name), getattr(new, one.name)
        if one.name in _EMPTY:
            first, second = first or None, second or None
        if first != second:
            tighter, looser = _moved(one.name, first, second)
            found.append(Limited(tighter, looser, f"{one.name} {_word(second)} (was {_word(first)})"))
    return found


def _word(stated: ir.JsonValue) -> str:
    return "none" if stated is None else shown.value(stated)


def _moved(name: str, old: float | str | None, new: float | str | None) -> tuple[bool, bool]:
    if old is None or old is False:
        return True, False
    if new is None or new is False:
        return False, True
    match old, new:
        case ((int() | float()), (int() | float())):
            if name in _LEAST:
                return new > old, new < old
            if name in _MOST:
                return new < old, new > old
            if old and new:  # a step: each multiple of six is one of three
                return new % old == 0 or old % new != 0, old % new == 0 or new % old != 0
    # Nobody can tell whether one pattern takes all that another does.
    return True, True


def _pairs(old: ir.Type, new: ir.Type) -> Iterable[tuple[ir.Constraints, ir.Constraints]]:
    others = list(_members(new))
    for one in _members(old):
        other = next((other for other in others if _alike(one, other)), None)
        match one, other:
            case ir.Scalar(_, first), ir.Scalar(_, second):
                yield first, second
            case ir.ListOf(item, first), ir.ListOf(other_item, second):
                yield first, second
                yield from _pairs(item, other_item)
            case ir.MapOf(value, first), ir.MapOf(other_value, second):
                yield first, second
                yield from _pairs(value, other_value)


def _members(stated: ir.Type) -> Iterable[ir.Type]:
    match stated:
        case ir.Nullable(inner):
            yield from _members(inner)
        case ir.Union(members):
            for member in members:
                yield from _members(member)
        case _:
            yield stated


def _alike(one: ir.Type, other: ir.Type) -> bool:
    match one, other:
        case ir.Scalar(kind), ir.Scalar(other_kind):
            return kind is other_kind or {kind, other_kind} == {ir.Kind.INTEGER, ir.Kind.NUMBER}
    return type(one) is type(other) and isinstance(one, ir.ListOf | ir.MapOf)
