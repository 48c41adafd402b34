"""Arguments of calls that are parameters of the document."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff import match, shown
from generator.diff.change import Change, Level
from generator.diff.context import SENT, Context, Found
from generator.diff.surface import Call, places
from generator.diff.values import notes
from generator.ir import model as ir


def compare(old: Call, new: Call, context: Context) -> Iterator[Change]:
    """All changes of the parameters of one call."""
    pairs, gone, added = match.pair(
        old.operation.parameters,
        new.operation.parameters,
        lambda one: (one.location, one.wire),
        lambda one: one.name,
    )
    for one in gone:
        yield Change(
            kind="parameter.removed",
            level=Level.BREAKING,
            names=(old.argument(one.name),),
            what="is gone",
            pointer=one.pointer,
            also=places(old, new),
            advice="Leave the argument out.",
            before=(f"{old.path}({one.name}=...)",),
            after=(f"{new.path}(...)",),
        )
    for one in added:
        yield _added(one, old, new)
    for one, other in pairs:
        yield from _changed(one, other, old, new, context)


def _added(one: ir.Parameter, old: Call, new: Call) -> Change:
    name = new.argument(one.name)
    if not one.required:
        what = f"is a new argument: {shown.type_(one.type)}"
        return Change(
            kind="parameter.added",
            level=Level.FEATURE,
            names=(name,),
            what=what,
            pointer=one.pointer,
            also=places(old, new),
        )
    return Change(
        kind="parameter.added",
        level=Level.BREAKING,
        names=(name,),
        what=f"is a new argument that has to be given: {shown.type_(one.type)}",
        pointer=one.pointer,
        also=places(old, new),
        advice="Give it.",
        before=(f"{old.path}(...)",),
        after=(f"{new.path}(..., {one.name}=...)",),
    )


def _changed(
    one: ir.Parameter, other: ir.Parameter, old: Call, new: Call, context: Context
) -> Iterator[Change]:
    found: list[Found] = []
    if one.name != other.name:
        found.append(Found("renamed", Level.BREAKING, f"is called {other.name}, was {one.name}"))
    if other.required and not one.required:
        found.append(Found("required", Level.BREAKING, "has to be given"))
    elif one.required and not other.required:
        # The scope only offers calls that need its parameter.
        lost = old.bound and not new.bound
        level = Level.BREAKING if lost else Level.FEATURE
        found.append(Found("optional", level, "may be left out"))
    if _written(one) != _written(other):
        found.append(Found("written", Level.FIX, "is put into the request in another way"))
    found += context.types(one.type, other.type, SENT)
    found += notes(one, other, SENT)
    for part in found:
        before, after, advice = _advice(part, one, other, old, new)
        yield Change(
            kind=f"parameter.{part.part}",
            level=part.level,
            names=(new.argument(other.name),),
            what=part.what,
            pointer=other.pointer,
            also=(one.pointer, *places(old, new)),
            advice=advice,
            before=before,
            after=after,
        )


def _written(one: ir.Parameter) -> tuple[object, ...]:
    return (one.location, one.wire, one.style, one.explode, one.allow_reserved, one.content)


def _advice(
    part: Found, one: ir.Parameter, other: ir.Parameter, old: Call, new: Call
) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Lines before and after, and a sentence: for what breaks only."""
    if part.level is not Level.BREAKING:
        return (), (), ""
    call, now = f"{old.path}(...)", f"{new.path}(..., {other.name}=...)"
    given = f"{old.path}(..., {one.name}=...)"
    match part.part:
        case "required":
            return (call,), (now,), "Give it."
        case "default":
            kept = f"{new.path}(..., {other.name}={shown.value(one.default)})"
            return (call,), (kept,), "Give the old value to keep what the call did."
        case "renamed":
            return (given,), (now,), "Use the new name."
        case "limits":
            return (
                (given,),
                (f"{now}  # {part.what.partition(': ')[2]}",),
                "Keep to the new limits: what is outside is refused.",
            )
        case "optional":
            return (given,), (now,), "Give it to the call: the scope no longer does."
    was = f"{old.path}(..., {one.name}=<{shown.type_(one.type)}>)"
    return (was,), (f"{new.path}(..., {other.name}=<{shown.type_(other.type)}>)",), "Give the new type."
