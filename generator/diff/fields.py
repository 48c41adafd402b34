"""Attributes of models."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff import match, shown
from generator.diff.change import Change, Level
from generator.diff.context import Context, Found, Ways
from generator.diff.values import notes
from generator.ir import model as ir
from generator.ir.names import argument, snake
from generator.ir.sides import optional


def ways_of(model: ir.Model) -> Ways:
    """Which way objects of the old class went; both where the document never says."""
    if not model.in_request and not model.in_response:
        return Ways(sent=True, read=True)
    return Ways(sent=model.in_request, read=model.in_response)


def compare(old: ir.Model, new: ir.Model, context: Context) -> Iterator[Change]:
    """All changes of the attributes of one class."""
    pairs, gone, added = match.pair(
        old.properties, new.properties, lambda one: one.wire, lambda one: one.name
    )
    sent = old.in_request
    for one in gone:
        yield Change(
            kind="field.removed",
            level=Level.BREAKING,
            names=_names(old, one, context, new=False),
            what="is gone",
            pointer=one.pointer,
            advice="Leave it out." if sent else "Remove what reads it.",
            before=(f"{old.name}({one.name}=...)" if sent else f"{_variable(old)}.{one.name}",),
            after=(f"{new.name}(...)" if sent else "# nothing: replies no longer have it",),
        )
    for one in added:
        needed = sent and not optional(one, new)
        yield Change(
            kind="field.added",
            level=Level.BREAKING if needed else Level.FEATURE,
            names=_names(new, one, context),
            what=f"is new{' and has to be given' if needed else ''}: {shown.type_(one.type)}",
            pointer=one.pointer,
            advice="Give it." if needed else "",
            before=(f"{old.name}(...)",) if needed else (),
            after=(f"{new.name}(..., {one.name}=...)",) if needed else (),
        )
    for one, other in pairs:
        yield from _changed(one, other, old, new, context)


def _changed(
    one: ir.Property, other: ir.Property, old: ir.Model, new: ir.Model, context: Context
) -> Iterator[Change]:
    for part in _parts(one, other, old, new, context):
        before, after, advice = _advice(part, one, other, old, new)
        yield Change(
            kind=f"field.{part.part}",
            level=part.level,
            names=_names(new, other, context),
            what=part.what,
            pointer=other.pointer,
            also=(one.pointer,),
            advice=advice,
            before=before,
            after=after,
        )


def _parts(
    one: ir.Property, other: ir.Property, old: ir.Model, new: ir.Model, context: Context
) -> Iterator[Found]:
    ways = ways_of(old)
    if one.name != other.name:
        yield Found("renamed", Level.BREAKING, f"is called {other.name}, was {one.name}")
    if (one.wire, one.name) != (other.wire, one.name):
        yield Found("written", Level.FIX, "has another key in JSON")
    access = _access(one, other, ways)
    if access is not None:
        yield access
    elif one.required != other.required:
        # Only the document's own word: what the way does to it is a matter of the class.
        if other.required:
            what = "has to be given" if ways.sent else "is always there"
            yield Found("required", Level.BREAKING if ways.sent else Level.FEATURE, what)
        else:
            yield Found("optional", Level.BREAKING if ways.read else Level.FEATURE, "may be left out")
    yield from context.types(one.type, other.type, ways)
    yield from notes(one, other, ways)


def _access(one: ir.Property, other: ir.Property, ways: Ways) -> Found | None:
    """Who sets it: a field that only the API sets is no argument, one that only users set is in no reply."""
    if (one.read_only, one.write_only, one.from_path) == (other.read_only, other.write_only, other.from_path):
        return None
    lost = (other.read_only and not one.read_only and ways.sent) or (
        other.write_only and not one.write_only and ways.read
    )
    if lost:
        return Found("access", Level.BREAKING, _who(one, other))
    if other.from_path and not one.from_path and ways.sent:
        return Found("access", Level.BREAKING, "is filled from the path of the call, and no argument of it")
    gained = (one.read_only and not other.read_only) or (one.write_only and not other.write_only)
    if one.required != other.required:
        has, may = ("always is", "may be missing") if other.read_only else ("has to be", "may be left out")
        return Found("access", Level.BREAKING, f"{_who(one, other)}, and {has if other.required else may}")
    return Found("access", Level.FEATURE if gained else Level.FIX, _who(one, other))


def _who(one: ir.Property, other: ir.Property) -> str:
    """Who sets it from now on."""
    if other.read_only != one.read_only:
        return "is set by the API alone" if other.read_only else "can be given as well"
    if other.write_only != one.write_only:
        return "is in no reply" if other.write_only else "is in replies as well"
    return "is filled from the path of the call" if other.from_path else "is an argument of its own"


def _names(model: ir.Model, one: ir.Property, context: Context, *, new: bool = True) -> tuple[str, ...]:
    surface = context.new if new else context.old
    calls = surface.calls_with_body(model)
    return (
        f"{model.name}.{one.name}",
        *(call.argument(argument(one.name)) for call in calls if one in call.spelled),
    )


def _variable(model: ir.Model) -> str:
    return snake(model.name)


def _advice(
    part: Found, one: ir.Property, other: ir.Property, old: ir.Model, new: ir.Model
) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    if part.level is not Level.BREAKING:
        return (), (), ""
    made, read = f"{old.name}(..., {one.name}=...)", f"{_variable(old)}.{one.name}"
    now, read_now = f"{new.name}(..., {other.name}=...)", f"{_variable(new)}.{other.name}"
    match part.part:
        case "renamed":
            return (made, read), (now, read_now), "Use the new name."
        case "required":
            return (f"{old.name}(...)",), (now,), "Give it."
        case "optional":
            return (read,), (f"if {read_now} is not UNSET: ...",), "Expect UNSET where the reply has none."
        case "default":
            kept = f"{new.name}(..., {other.name}={shown.value(one.default)})"
            return (f"{old.name}(...)",), (kept,), "Give the old value to keep what the API did."
        case "limits":
            return (
                (made,),
                (f"{now}  # {part.what.partition(': ')[2]}",),
                "Keep to the new limits: what is outside is refused.",
            )
        case "access" if not (other.read_only or other.write_only or other.from_path):
            return (f"{old.name}(...)",), (now,), "Give it."
        case "access":
            return (made,), (f"{new.name}(...)  # {other.name} {part.what}",), "Leave it out."
    if not old.in_response:
        typed = f"{new.name}(..., {other.name}=<{shown.type_(other.type)}>)"
        return (f"{old.name}(..., {one.name}=<{shown.type_(one.type)}>)",), (typed,), "Give the new type."
    was, type_ = f"{read}  # {shown.type_(one.type)}", f"{read_now}  # {shown.type_(other.type)}"
    return (was,), (type_,), "Expect the new type."
