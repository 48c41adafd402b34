"""Which classes a type names, which are sent and which are received."""

from __future__ import annotations

from collections.abc import Iterable

from generator.ir.model import (
    EnumRef,
    ListOf,
    Location,
    MapOf,
    Model,
    ModelRef,
    Nullable,
    Operation,
    Type,
    Union,
)
from generator.problems import Problem


def references(kind: Type | None) -> Iterable[ModelRef | EnumRef]:
    """The classes that a type names, in order."""
    if isinstance(kind, ModelRef | EnumRef):
        yield kind
    elif isinstance(kind, ListOf):
        yield from references(kind.item)
    elif isinstance(kind, MapOf):
        yield from references(kind.value)
    elif isinstance(kind, Nullable):
        yield from references(kind.inner)
    elif isinstance(kind, Union):
        for member in kind.members:
            yield from references(member)


def of_model(model: Model) -> Iterable[ModelRef | EnumRef]:
    """The classes that a model's properties name, in order."""
    for one in model.properties:
        yield from references(one.type)
    yield from references(model.additional)


def sent(operations: Iterable[Operation]) -> Iterable[Type]:
    """Types of parameters and request bodies."""
    for operation in operations:
        yield from (one.type for one in operation.parameters)
        if operation.body is not None:
            yield from (content.type for content in operation.body.contents)


def received(operations: Iterable[Operation]) -> Iterable[Type]:
    """Types of response bodies."""
    for operation in operations:
        for response in operation.responses:
            yield from (content.type for content in response.contents)


def reach(types: Iterable[Type], models: dict[str, Model]) -> set[str]:
    """Names of all classes that can be met below `types`."""
    found: set[str] = set()
    pending = [one.name for kind in types for one in references(kind)]
    while pending:
        name = pending.pop()
        if name in found:
            continue
        found.add(name)
        if name in models:
            pending.extend(one.name for one in of_model(models[name]))
    return found


def unfilled(operations: Iterable[Operation], models: dict[str, Model]) -> list[Problem]:
    """A problem for every property that is to be filled from a path which has no such parameter."""
    problems: dict[Problem, None] = {}
    for operation in operations:
        in_path = {one.wire for one in operation.parameters if one.location is Location.PATH}
        bodies = operation.body.contents if operation.body is not None else ()
        for name in sorted(reach((content.type for content in bodies), models) & models.keys()):
            for one in models[name].properties:
                if one.from_path is not None and one.from_path not in in_path:
                    message = f"x-from-path: {operation.pointer} has no path parameter {one.from_path[:60]!r}"
                    problems[Problem(one.pointer, message)] = None
    return list(problems)
