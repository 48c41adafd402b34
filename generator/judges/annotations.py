"""The annotations of two packages: what griffe leaves out. Arguments may take more, results may be more exact.

Which classes go out and which come back is told by the annotations of calls alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import griffe
from attrs import frozen

from generator.judges.finding import Finding
from generator.judges.hints import Hints
from generator.judges.package import Package

_CALLS = ("resources", "scoped")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@frozen
class Reached:
    """Names of classes that calls take, and that they give."""

    sent: frozenset[str]
    read: frozenset[str]


def breaking(old: Package, new: Package) -> Iterator[Finding]:
    """Every annotation that takes less than before where users write, or gives more where they read."""
    hints = _hints(old, new)
    after = {_below(one.path): one for folder in _CALLS for one in new.classes(folder)}
    for folder in _CALLS:
        for one in old.classes(folder):
            other = after.get(_below(one.path))
            # Asked for once: griffe looks through all bases for it each time.
            functions = other.functions if other is not None else {}
            for name, function in one.functions.items() if functions else ():
                if not name.startswith("_") and name in functions:
                    yield from _function(function, functions[name], hints)
    reached = reach(old)
    models = {one.name: one for one in new.classes("models")}
    for one in old.classes("models"):
        if one.name in models:
            yield from _model(one, models[one.name], reached, hints)


def _below(path: str) -> str:
    return path.partition(".")[2]


def _hints(*packages: Package) -> Hints:
    found: dict[str, set[str]] = {"OpenStrEnum": set(), "OpenIntEnum": set()}
    for package in packages:
        for one in package.classes("models"):
            for base in one.bases:
                if str(base).lstrip("_") in found:
                    found[str(base).lstrip("_")].add(one.name)
    return Hints(found["OpenStrEnum"], found["OpenIntEnum"])


def reach(package: Package) -> Reached:
    """Follow annotations from calls to classes, and on."""
    models = {one.name: one for one in package.classes("models")}
    sent: set[str] = set()
    read: set[str] = set()
    for folder in _CALLS:
        for one in package.classes(folder):
            for function in one.functions.values():
                read.update(_words(str(function.returns)))
                for parameter in function.parameters:
                    sent.update(_words(str(parameter.annotation)))
    # A job's result is not in its annotation, and neither is what a raw response is read into: `declared` has it.
    read.update(_declared(package))
    return Reached(frozenset(_closure(sent, models)), frozenset(_closure(read, models)))


def _declared(package: Package) -> Iterator[str]:
    for target in [package.root, *package.root.modules.values()]:
        module = target.members.get("declared")
        if isinstance(module, griffe.Module):
            for one in module.classes.values():
                for attribute in one.attributes.values():
                    yield from _words(str(attribute.annotation))
                for function in one.functions.values():
                    yield from _words(str(function.returns))


def _closure(names: Iterable[str], models: dict[str, griffe.Class]) -> set[str]:
    found: set[str] = set()
    pending = [name for name in names if name in models]
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            for attribute in models[name].attributes.values():
                pending += [word for word in _words(str(attribute.annotation)) if word in models]
    return found


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _function(old: griffe.Function, new: griffe.Function, hints: Hints) -> Iterator[Finding]:
    """Each way to call it before has to be one now; where there are overloads, they are the ways."""
    ways = list(new.overloads or [new])
    for one in old.overloads or [old]:
        tried = [list(_signature(one, other, hints)) for other in ways]
        yield from min(tried, key=len)


def _signature(old: griffe.Function, new: griffe.Function, hints: Hints) -> Iterator[Finding]:
    after = {one.name: one for one in new.parameters}
    before = {one.name for one in old.parameters}
    for one in old.parameters:
        other = after.get(one.name)
        if other is None:
            yield Finding("annotations", f"{old.path}({one.name}=)", "is no argument")
        elif one.name != "self":
            if other.required and not one.required:
                yield Finding("annotations", f"{old.path}({one.name}=)", "has to be given")
            if not hints.takes(_of(other.annotation), _of(one.annotation)):
                what = f"is annotated {other.annotation}, was {one.annotation}"
                yield Finding("annotations", f"{old.path}({one.name}=)", what)
    for other in new.parameters:
        if other.name not in before and other.required:
            yield Finding("annotations", f"{new.path}({other.name}=)", "is new and has to be given")
    if not hints.takes(_of(old.returns), _of(new.returns)):
        yield Finding("annotations", old.path, f"returns {new.returns}, returned {old.returns}")


def _model(old: griffe.Class, new: griffe.Class, reached: Reached, hints: Hints) -> Iterator[Finding]:
    sent, read = old.name in reached.sent, old.name in reached.read
    before, after = old.attributes, new.attributes
    for name, one in before.items():
        other = after.get(name)
        if name.startswith("_") or one.annotation is None:
            continue
        where = f"{old.name}.{name}"
        if other is None:
            yield Finding("annotations", where, "is gone")
            continue
        if sent and other.value is None and one.value is not None:
            yield Finding("annotations", where, "has to be given")
        first, second = _of(one.annotation), _of(other.annotation)
        # Whether it may be left out is told by its value; a reader has to expect that it was.
        if sent and not hints.takes(f"{second} | Unset", first):
            yield Finding("annotations", where, f"takes {second}, took {first}")
        if read and not hints.takes(first, second):
            yield Finding("annotations", where, f"is {second}, was {first}")
    for name, other in after.items():
        new_one = name not in before and not name.startswith("_") and other.annotation is not None
        if new_one and sent and other.value is None:
            yield Finding("annotations", f"{new.name}.{name}", "is new and has to be given")


def _of(annotation: object) -> str:
    return str(annotation).strip("'\"") if annotation is not None else "None"
