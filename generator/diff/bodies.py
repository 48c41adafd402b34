"""What a call takes as its body."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff import shown
from generator.diff.change import Change, Level
from generator.diff.context import SENT, Context, Found
from generator.diff.surface import Call, places
from generator.ir import model as ir

_VERBS = ("takes", "took")


def compare(old: Call, new: Call, context: Context) -> Iterator[Change]:
    """All changes of the body of one call, and whether it can still be spelled out."""
    before, after = old.operation.body, new.operation.body
    if after is not None and before is None:
        level = Level.BREAKING if after.required else Level.FEATURE
        what = "takes a body, which has to be given" if after.required else "takes a body"
        yield _change(old, new, Found("added", level, what), after.pointer)
    elif before is not None and after is None:
        yield _change(old, new, Found("removed", Level.BREAKING, "takes no body any more"), before.pointer)
    elif before is not None and after is not None:
        for part in _changed(before, after, context):
            yield _change(old, new, part, after.pointer)
    yield from _keywords(old, new)


def _changed(old: ir.Body, new: ir.Body, context: Context) -> Iterator[Found]:
    if old.required != new.required:
        part, level = ("required", Level.BREAKING) if new.required else ("optional", Level.FEATURE)
        yield Found(part, level, "needs a body" if new.required else "can be called without a body")
    if old.description.strip() != new.description.strip():
        yield Found("described", Level.FIX, "describes its body in other words")
    types = {one.media_type: one for one in new.contents}
    if len(old.contents) == len(new.contents) == 1:
        if old.contents[0].media_type not in types:
            level = Level.FIX if old.contents[0].kind is new.contents[0].kind else Level.BREAKING
            yield Found("media", level, f"sends its body as {shown.value(new.contents[0].media_type)}")
        yield from context.types(old.contents[0].type, new.contents[0].type, SENT, _VERBS)
        return
    for one in old.contents:
        if one.media_type in types:
            yield from context.types(one.type, types.pop(one.media_type).type, SENT, _VERBS)
        else:
            yield Found("media", Level.BREAKING, f"no longer sends a body as {shown.value(one.media_type)}")
    for media_type in types:
        yield Found("media", Level.FEATURE, f"can send its body as {shown.value(media_type)}")


def _keywords(old: Call, new: Call) -> Iterator[Change]:
    """A body is spelled out as arguments only as long as nothing stands in the way."""
    if old.spelled and not new.spelled and new.operation.body is not None:
        shown_names = ", ".join(f"{one.name}=..." for one in old.spelled[:3])
        yield Change(
            kind="operation.keywords",
            level=Level.BREAKING,
            names=(new.name,),
            what="takes its body as a whole, no longer as arguments",
            pointer=new.operation.pointer,
            advice="Give the body as one argument.",
            before=(f"{old.path}({shown_names})",),
            after=(f"{new.path}({_given(new)})",),
        )
    elif new.spelled and not old.spelled and old.operation.body is not None:
        yield Change(
            kind="operation.keywords",
            level=Level.FEATURE,
            names=(new.name,),
            what="takes its body as arguments as well",
            pointer=new.operation.pointer,
        )


def _change(old: Call, new: Call, part: Found, pointer: str) -> Change:
    breaking = part.level is Level.BREAKING
    limited = part.part == "limits"
    advice = (
        "Keep to the new limits: what is outside is refused." if limited else "Give what the call takes now."
    )
    given = _given(old) if part.part == "type" else "..."
    now = f"{new.path}(...)  # {part.what}"
    if part.part in ("added", "required", "type"):
        now = f"{new.path}({_given(new)}{'' if part.part == 'type' else ', ...'})"
    return Change(
        kind=f"body.{part.part}",
        level=part.level,
        names=(new.name,),
        what=f"{part.what}, for its body" if limited else part.what,
        pointer=pointer,
        also=places(old, new),
        advice=advice if breaking else "",
        before=(f"{old.path}({given})",) if breaking else (),
        after=(now,) if breaking else (),
    )


def _given(call: Call) -> str:
    body = call.operation.body
    return f"<{' or '.join(shown.type_(one.type) for one in body.contents)}>" if body else ""
