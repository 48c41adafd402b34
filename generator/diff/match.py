"""What of the old document is what of the new one: by name, else by what it says, else by where it is used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from generator.diff.surface import Call, Surface
from generator.ir import model as ir

T = TypeVar("T")
Pairs = list[tuple[T, T]]
_SHARED = 0.5
"""How much of their properties or values two classes of one place must share to be taken for one another."""


def calls(old: Sequence[Call], new: Sequence[Call]) -> tuple[Pairs[Call], list[Call], list[Call]]:
    """Calls that serve the same operation; those that are gone; those that are new."""
    return pair(
        old,
        new,
        lambda one: one.operation.operation_id,
        lambda one: (one.operation.method, one.operation.path),
        lambda one: (one.operation.resource, one.operation.call),
    )


def pair(
    old: Iterable[T], new: Iterable[T], *keys: Callable[[T], object]
) -> tuple[Pairs[T], list[T], list[T]]:
    """Pairs by the first key, then of what is left by the next; and what is left of either side."""
    pairs: Pairs[T] = []
    left, right = list(old), list(new)
    for key in keys:
        by_key = {key(one): one for one in right}
        alone: list[T] = []
        for one in left:
            other = by_key.pop(key(one), None)
            if other is None:
                alone.append(one)
            else:
                pairs.append((one, other))
        left, right = alone, list(by_key.values())
    return pairs, left, right


def classes(old: Surface, new: Surface, same: Iterable[tuple[Call, Call]]) -> dict[str, str]:
    """Old class name to new class name, for every class that is in both."""
    found = {name: name for name in old.models if name in new.models}
    found |= {name: name for name in old.enums if name in new.enums}
    same = list(same)
    _by_place(old, new, same, found)
    _by_content(old.enums, new.enums, found, lambda one: frozenset(m.value for m in one.members))
    _by_content(old.models, new.models, found, _shape(found))
    # What was found by content may lead on.
    _by_place(old, new, same, found)
    return found


def _by_content(
    old: Mapping[str, T], new: Mapping[str, T], found: dict[str, str], content: Callable[[T], object]
) -> None:
    """Pairs of what is called differently and says the same, where there is only one of it on either side."""
    taken = set(found.values())
    left: dict[object, list[str]] = {}
    right: dict[object, list[str]] = {}
    for name, one in old.items():
        if name not in found:
            left.setdefault(content(one), []).append(name)
    for name, one in new.items():
        if name not in taken:
            right.setdefault(content(one), []).append(name)
    for said, names in left.items():
        others = right.get(said, [])
        if len(names) == len(others) == 1:
            found[names[0]] = others[0]


def _shape(found: Mapping[str, str]) -> Callable[[ir.Model], object]:
    """What a model says; classes whose other name is not known are all alike."""
    known = {**{name: name for name in found.values()}, **found}

    def type_(stated: ir.Type | None) -> object:
        match stated:
            case ir.ModelRef(name) | ir.EnumRef(name):
                return (type(stated).__name__, known.get(name, "?"))
            case ir.Scalar(kind):
                return kind
            case ir.Nullable(inner):
                return ("null", type_(inner))
            case ir.ListOf(item):
                return ("list", type_(item))
            case ir.MapOf(value):
                return ("map", type_(value))
            case ir.Union(members):
                return ("union", tuple(map(type_, members)))
        return repr(stated)

    return lambda one: (
        frozenset((p.wire, p.required, type_(p.type)) for p in one.properties),
        type_(one.additional),
    )


def _by_place(old: Surface, new: Surface, same: Iterable[tuple[Call, Call]], found: dict[str, str]) -> None:
    """Follow both documents from call to class to class: what stands in the same place may be the same."""
    pending: list[tuple[ir.Type | None, ir.Type | None]] = []
    for one, other in same:
        pending += _places(one.operation, other.operation)
    taken = set(found.values())
    seen: set[str] = set()
    while pending:
        first, second = pending.pop()
        match first, second:
            case ir.Nullable(inner), _:
                pending.append((inner, second))
            case _, ir.Nullable(inner):
                pending.append((first, inner))
            case ir.ListOf(item), ir.ListOf(other_item):
                pending.append((item, other_item))
            case ir.MapOf(value), ir.MapOf(other_value):
                pending.append((value, other_value))
            case (ir.Union(members), ir.Union(others)) if len(members) == len(others):
                pending += zip(members, others, strict=True)
            case (ir.ModelRef(name), ir.ModelRef(other_name)) | (ir.EnumRef(name), ir.EnumRef(other_name)):
                free = name not in found and other_name not in taken
                if free and _resemble(old, new, name, other_name):
                    found[name] = other_name
                    taken.add(other_name)
                if found.get(name) == other_name and name in old.models and name not in seen:
                    seen.add(name)
                    others_ = {p.wire: p.type for p in new.models[other_name].properties}
                    pending += [(p.type, others_.get(p.wire)) for p in old.models[name].properties]


def _places(old: ir.Operation, new: ir.Operation) -> Iterable[tuple[ir.Type, ir.Type]]:
    others = {(p.location, p.wire): p.type for p in new.parameters}
    for parameter in old.parameters:
        if (parameter.location, parameter.wire) in others:
            yield parameter.type, others[parameter.location, parameter.wire]
    if old.body is not None and new.body is not None:
        yield old.body.contents[0].type, new.body.contents[0].type
    replies = {one.status: one for one in new.responses}
    for response in old.responses:
        other = replies.get(response.status)
        if other is not None and response.contents and other.contents:
            yield response.contents[0].type, other.contents[0].type


def _resemble(old: Surface, new: Surface, name: str, other: str) -> bool:
    if name in old.models:
        first: set[object] = {p.wire for p in old.models[name].properties}
        second: set[object] = {p.wire for p in new.models[other].properties}
    else:
        first = {m.value for m in old.enums[name].members}
        second = {m.value for m in new.enums[other].members}
    return len(first & second) >= _SHARED * max(len(first), len(second), 1)
