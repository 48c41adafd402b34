"""What a call gives back, and what it can fail with."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from generator.diff import shown
from generator.diff.change import Change, Level
from generator.diff.context import READ, Context, Found
from generator.diff.surface import Call, places
from generator.emit.outcomes import Batched, Paged, Unwrap, successes_of
from generator.ir import model as ir


def compare(old: Call, new: Call, context: Context) -> Iterator[Change]:
    """The result of one call, then every reply that was stated before or is stated now."""
    if found := _result(old, new, context):
        yield found
    before = {one.status: one for one in old.operation.responses}
    after = {one.status: one for one in new.operation.responses}
    for status in before:
        if status not in after:
            yield _stated(
                old, new, "removed", Level.FIX, status, "is no longer documented", before[status].pointer
            )
    for status, response in after.items():
        if status not in before:
            yield _stated(old, new, "added", Level.FEATURE, status, "is documented", response.pointer)
            continue
        for part in _reply(before[status], response, context, response not in successes_of(new.operation)):
            yield _stated(old, new, part.part, part.level, status, part.what, response.pointer)


def _result(old: Call, new: Call, context: Context) -> Change | None:
    level, what = _judge(old, new, context)
    if level is Level.NONE:
        return None
    breaking = level is Level.BREAKING
    return Change(
        kind="operation.result",
        level=level,
        names=(new.name,),
        what=what,
        pointer=new.operation.pointer,
        also=places(old, new),
        advice="Read what comes back now." if breaking else "",
        before=(f"{old.path}(...)  # {_words(old)}",) if breaking else (),
        after=(f"{new.path}(...)  # {_words(new)}",) if breaking else (),
    )


def _judge(old: Call, new: Call, context: Context) -> tuple[Level, str]:
    what = f"gives {_words(new)}, gave {_words(old)}"
    if old.form != new.form:
        return Level.BREAKING, what
    found = context.types(_one(old), _one(new), READ)
    # Limits of what comes back change nothing for the result as such.
    level = max((one.level for one in found if one.part == "type"), default=Level.NONE)
    if level is Level.NONE and _places(old) != _places(new):
        return Level.FIX, "is found elsewhere in the reply"
    return level, what


def _places(call: Call) -> tuple[object, ...]:
    """Where in the reply the result is, and how a job is followed: nothing that a user writes."""
    match call.outcome:
        case Unwrap(field, _):
            found: tuple[object, ...] = (field,)
        case Paged(items, cursor, parameter, _):
            found = (items, cursor, parameter)
        case Batched(settings, _):
            found = (settings,)
        case _:
            found = ()
    job = call.operation.job
    return (*found, evolve(job, pointer="") if job is not None else None)


def _one(call: Call) -> ir.Type:
    types = call.types or (ir.Scalar(ir.Kind.NULL),)
    return types[0] if len(types) == 1 else ir.Union(types)


def _words(call: Call) -> str:
    types = shown.type_(_one(call))
    return types if call.form.startswith("the ") else f"{call.form}[{types}]"


def _reply(old: ir.Response, new: ir.Response, context: Context, failure: bool) -> Iterator[Found]:
    if old.description.strip() != new.description.strip():
        yield Found("described", Level.FIX, "is described in other words")
    if not failure:
        return
    first = tuple(context.renamed.type(one.type) for one in old.contents)
    second = tuple(context.renamed.type(one.type) for one in new.contents)
    if first != second:
        was, now = (" or ".join(map(shown.type_, one)) or "nothing" for one in (first, second))
        other = f"{now}, was {was}" if now != was else f"{now}, told apart in another way"
        yield Found("type", Level.BREAKING, f"has another body: {other}")


def _stated(old: Call, call: Call, part: str, level: Level, status: str, what: str, pointer: str) -> Change:
    breaking = level is Level.BREAKING
    return Change(
        kind=f"response.{part}",
        level=level,
        names=(f"{call.name} {status}",),
        what=what,
        pointer=pointer,
        also=places(old, call),
        advice="Look at the code that reads the body of the error." if breaking else "",
        before=("error.body",) if breaking else (),
        after=(f"error.body  # {what.partition(': ')[2]}",) if breaking else (),
    )
