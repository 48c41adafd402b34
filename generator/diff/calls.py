"""Calls: which there are, what they are called, what a token needs for them, where they go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from generator.diff import bodies, parameters, replies, shown
from generator.diff.change import Change, Level
from generator.diff.context import Context, Found
from generator.diff.surface import Call, places
from generator.diff.values import deprecation, ordered
from generator.ir import model as ir


def gone(call: Call) -> Change:
    successor = call.operation.successor
    advice = "The API no longer has it."
    if successor is not None and successor.call:
        advice += f" Its documented successor was {shown.value(successor.call)}."
    return Change(
        kind="operation.removed",
        level=Level.BREAKING,
        names=(call.name,),
        what="is gone",
        pointer=call.operation.pointer,
        advice=advice,
        before=(f"{call.path}(...)",),
        after=("# nothing: the API no longer has it",),
    )


def added(call: Call) -> Change:
    return Change(
        kind="operation.added",
        level=Level.FEATURE,
        names=(call.name,),
        what="is new",
        pointer=call.operation.pointer,
    )


def compare(old: Call, new: Call, context: Context) -> Iterator[Change]:
    """All changes of a call that was there before."""
    for part in _own(old, new, context):
        breaking = part.level is Level.BREAKING
        before, after, advice = _advice(part, old, new)
        yield Change(
            kind=f"operation.{part.part}",
            level=part.level,
            names=(old.name,) if part.part == "renamed" else (new.name,),
            what=part.what,
            pointer=new.operation.pointer,
            also=places(old, new),
            advice=advice if breaking else "",
            before=(before,) if breaking else (),
            after=(after,) if breaking else (),
        )
    yield from parameters.compare(old, new, context)
    yield from bodies.compare(old, new, context)
    yield from replies.compare(old, new, context)


def _own(old: Call, new: Call, context: Context) -> Iterator[Found]:
    one, other = old.operation, new.operation
    if old.path != new.path:
        yield Found("renamed", Level.BREAKING, f"is {new.name} now")
    # A tag that names the call is that change already.
    elif one.tag != other.tag:
        yield Found("tag", Level.FIX, "is filed under another tag")
    if (one.method, one.path, one.operation_id) != (other.method, other.path, other.operation_id) and (
        old.path == new.path
    ):
        yield Found("address", Level.FIX, f"is {other.method} {shown.value(other.path)} now")
    if one.server != other.server:
        yield _server(one, other, context)
    if old.bound and not new.bound and _still_has(old, new, context):
        yield Found("scope", Level.BREAKING, "is no longer a call of the scope")
    if one.security != other.security:
        yield _security(one.security, other.security)
    yield from deprecation(one.deprecated, other.deprecated)
    if (rule := ordered(one.descending, other.descending)) is not None:
        yield rule
    if _span(one) != _span(other):
        yield Found("span", Level.FIX, "takes other numbers of days in one request")
    if _words(one) != _words(other):
        yield Found("described", Level.FIX, "is described in other words")


def _still_has(old: Call, new: Call, context: Context) -> bool:
    """Whether no change of a parameter says so already."""
    names = {p.name for p in old.operation.parameters if p.required}
    return names <= {p.name for p in new.operation.parameters if p.required}


def _words(one: ir.Operation) -> tuple[object, ...]:
    return (one.summary.strip(), one.description.strip(), one.source.strip(), one.successor, one.gone)


def _span(one: ir.Operation) -> ir.Span | None:
    return evolve(one.span, pointer="") if one.span else None


def _server(old: ir.Operation, new: ir.Operation, context: Context) -> Found:
    known = {_origin(context.old.document.server), *context.old.document.hosts}
    where = new.server or context.new.document.server
    if _origin(where) in known:
        return Found("address", Level.FIX, f"is below {shown.value(where)} now")
    return Found("address", Level.BREAKING, f"is on another host now, {shown.value(_origin(where))}")


def _origin(url: str) -> str:
    return "/".join(url.lower().split("/")[:3])


def _security(old: Iterable[tuple[ir.Security, ...]], new: Iterable[tuple[ir.Security, ...]]) -> Found:
    """Whatever was enough before has to be enough now."""
    first, second = [*map(_rights, old)] or [frozenset()], [*map(_rights, new)] or [frozenset()]
    lost = [one for one in first if not any(other <= one for other in second)]
    now = " or ".join(_listed(one) for one in second)
    if lost:
        return Found("security", Level.BREAKING, f"needs {now}; {_listed(lost[0])} is no longer enough")
    if set(first) == set(second):
        return Found("security", Level.FIX, f"needs {now}, stated in another order")
    return Found("security", Level.FEATURE, f"needs {now}; what was enough before still is")


def _rights(alternative: tuple[ir.Security, ...]) -> frozenset[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for one in alternative:
        scheme = (one.scheme, one.kind, one.location.value if one.location else "", one.wire)
        found |= {scheme, *((*scheme, scope) for scope in one.scopes)}
    return frozenset(found)


def _listed(rights: frozenset[tuple[str, ...]]) -> str:
    scopes = sorted(one[4] for one in rights if len(one) > 4)
    schemes = sorted(one[0] for one in rights if len(one) == 4)
    if not schemes:
        return "no token"
    return f"{' and '.join(schemes)} with {', '.join(map(shown.value, scopes)) or 'no scope'}"


def _advice(part: Found, old: Call, new: Call) -> tuple[str, str, str]:
    before, after = f"{old.path}(...)", f"{new.path}(...)"
    match part.part:
        case "renamed":
            return before, after, "Use the new name."
        case "security":
            return (
                before,
                f"{after}  # {part.what}",
                "Ask users for a token with the rights that are needed now.",
            )
        case "scope":
            return before, after, "Call it on the client."
    return before, f"{after}  # {part.what}", "Make sure that tokens may go there."
