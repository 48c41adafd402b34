"""Models and enums: which there are, what they are called, which way they go."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from generator.diff import fields, limits, match
from generator.diff.change import Change, Level
from generator.diff.context import Context, Found, limits_level, words
from generator.diff.values import deprecation, ordered
from generator.ir import model as ir
from generator.ir.sides import Side

Class = ir.Model | ir.Enumeration


def compare(context: Context) -> Iterator[Change]:
    """All changes of all classes."""
    names = context.renamed.classes
    taken = set(names.values())
    old: dict[str, Class] = {**context.old.models, **context.old.enums}
    new: dict[str, Class] = {**context.new.models, **context.new.enums}
    for name, one in old.items():
        if name not in names:
            yield _removed(one)
            continue
        other = new[names[name]]
        if one.name != other.name:
            yield _renamed(one, other)
        if isinstance(one, ir.Model) and isinstance(other, ir.Model):
            yield from _model(one, other, context)
        elif isinstance(one, ir.Enumeration) and isinstance(other, ir.Enumeration):
            yield from _enum(one, other)
    for name, one in new.items():
        if name not in taken:
            yield Change(
                kind=f"{_kind(one)}.added",
                level=Level.FEATURE,
                names=(name,),
                what="is a new class",
                pointer=one.pointer,
            )


def _kind(one: Class) -> str:
    return "model" if isinstance(one, ir.Model) else "enum"


def _removed(one: Class) -> Change:
    return Change(
        kind=f"{_kind(one)}.removed",
        level=Level.BREAKING,
        names=(one.name,),
        what="is gone",
        pointer=one.pointer,
        advice="Remove what imports it.",
        before=(one.name,),
        after=("# nothing: the document no longer has it",),
    )


def _renamed(one: Class, other: Class) -> Change:
    return Change(
        kind=f"{_kind(one)}.renamed",
        level=Level.BREAKING,
        names=(one.name,),
        what=f"is called {other.name}",
        pointer=other.pointer,
        also=(one.pointer,),
        advice="Import the new name.",
        before=(one.name,),
        after=(other.name,),
    )


def _model(one: ir.Model, other: ir.Model, context: Context) -> Iterator[Change]:
    for part in [*_turned(one, other), *_own(one, other, context)]:
        breaking = part.level is Level.BREAKING
        yield Change(
            kind=f"model.{part.part}",
            level=part.level,
            names=(other.name,),
            what=part.what,
            pointer=other.pointer,
            also=(one.pointer,),
            advice="Look at the code that makes or reads such objects." if breaking else "",
            before=(f"{one.name}(...)",) if breaking else (),
            after=(f"{other.name}(...)  # {part.what}",) if breaking else (),
        )
    yield from fields.compare(one, other, context)


def _own(one: ir.Model, other: ir.Model, context: Context) -> Iterator[Found]:
    ways = fields.ways_of(one)
    if one.additional is None or other.additional is None:
        if one.additional is not other.additional:
            closed = other.additional is None
            level = Level.FEATURE if not closed else Level.BREAKING if ways.sent else Level.FIX
            what = "takes no other fields" if closed else "takes other fields as well"
            yield Found("additional", level, what)
    else:
        for part in context.types(one.additional, other.additional, ways):
            yield Found("additional", part.level, f"any other field {part.what}")
    if one.rules != other.rules:
        yield _rules(one, other, sent=ways.sent)
    if one.advice != other.advice:
        yield Found("advice", Level.FIX, "gives other advice")
    if (rule := ordered(one.descending, other.descending)) is not None:
        yield rule if ways.sent else evolve(rule, level=Level.FIX)
    moved = limits.of(one.constraints, other.constraints)
    if moved:
        yield Found("limits", limits_level(moved, ways), words(moved))
    yield from deprecation(one.deprecated, other.deprecated)
    if (one.description.strip(), one.source.strip()) != (other.description.strip(), other.source.strip()):
        yield Found("described", Level.FIX, "is described in other words")


def _rules(one: ir.Model, other: ir.Model, *, sent: bool) -> Found:
    first = {rule.branches for rule in one.rules}
    second = {rule.branches for rule in other.rules}
    if first == second:
        return Found("rules", Level.FIX, "has its rules in other words")
    if second < first:
        return Found("rules", Level.FEATURE, "no longer has to keep one of its rules")
    return Found("rules", Level.BREAKING if sent else Level.FIX, "has to keep a new rule between its fields")


def _turned(one: ir.Model, other: ir.Model) -> Iterator[Found]:
    """A class that goes another way than before has other annotations: wider where it is sent."""
    before, after = Side.of(one), Side.of(other)
    if before is after:
        return
    was_read = one.in_response
    types = [p.type for p in one.properties]
    wider = after is not Side.RESPONSE and any(map(_opens, types))
    unset = any(p.required and p.read_only for p in one.properties) and other.in_request
    narrower = before is Side.REQUEST and after is Side.SHARED and any(map(_nests, types))
    if (was_read and before is Side.RESPONSE and (wider or unset)) or narrower:
        what = "is sent as well as received" if narrower is False else "is received as well as sent"
        yield Found("direction", Level.BREAKING, f"{what}: its attributes are typed for both")
    elif (one.in_request, one.in_response) != (False, False):
        yield Found("direction", Level.FIX, "goes other ways than before")


def _opens(stated: ir.Type) -> bool:
    """Whether it is annotated more widely where it can be sent."""
    match stated:
        case ir.ListOf() | ir.MapOf() | ir.EnumRef() | ir.Scalar(ir.Kind.ID):
            return True
        case ir.Nullable(inner):
            return _opens(inner)
        case ir.Union(members):
            return any(map(_opens, members))
    return False


def _nests(stated: ir.Type) -> bool:
    """Whether it holds a model, which is a mapping as well only where nothing reads it."""
    match stated:
        case ir.ModelRef():
            return True
        case ir.Nullable(inner) | ir.ListOf(inner) | ir.MapOf(inner):
            return _nests(inner)
        case ir.Union(members):
            return any(map(_nests, members))
    return False


def _enum(one: ir.Enumeration, other: ir.Enumeration) -> Iterator[Change]:
    pairs, gone, added = match.pair(one.members, other.members, lambda member: repr(member.value))
    for member in gone:
        yield Change(
            kind="value.removed",
            level=Level.BREAKING,
            names=(f"{other.name}.{member.name}",),
            what="is gone",
            pointer=other.pointer,
            advice="Use another value. Where replies may still hold the old one, compare with its text.",
            before=(f"{one.name}.{member.name}",),
            after=(f"{other.name}({member.value!a})  # is_known is False",),
        )
    for member in added:
        yield Change(
            kind="value.added",
            level=Level.FEATURE,
            names=(f"{other.name}.{member.name}",),
            what="is a new value",
            pointer=other.pointer,
        )
    for member, same in pairs:
        if member.name != same.name:
            yield Change(
                kind="value.renamed",
                level=Level.BREAKING,
                names=(f"{one.name}.{member.name}",),
                what=f"is called {same.name}",
                pointer=other.pointer,
                advice="Use the new name.",
                before=(f"{one.name}.{member.name}",),
                after=(f"{other.name}.{same.name}",),
            )
    parts = deprecation(one.deprecated, other.deprecated)
    if one.description.strip() != other.description.strip():
        parts.append(Found("described", Level.FIX, "is described in other words"))
    for part in parts:
        yield Change(
            kind=f"enum.{part.part}",
            level=part.level,
            names=(other.name,),
            what=part.what,
            pointer=other.pointer,
        )
