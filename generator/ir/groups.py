"""Modules: one for each group of models that refer to each other, enums beside their only user."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from generator.ir import names
from generator.ir.model import (
    Enumeration,
    EnumRef,
    ListOf,
    MapOf,
    Model,
    ModelRef,
    Nullable,
    Type,
    Union,
)


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


def group(
    models: Iterable[Model], enums: Iterable[Enumeration]
) -> tuple[tuple[Model, ...], tuple[Enumeration, ...]]:
    """Models and enums with their modules; models in dependency order."""
    by_name = {model.name: model for model in models}
    links = {
        name: list(dict.fromkeys(one.name for one in of_model(model) if isinstance(one, ModelRef)))
        for name, model in by_name.items()
    }
    taken: set[str] = set()
    placed: dict[str, Model] = {}
    position = {name: index for index, name in enumerate(by_name)}
    for members in components(links):
        ordered = sorted(members, key=position.__getitem__)
        module = _module(ordered[0], taken)
        for name in ordered:
            placed[name] = evolve(by_name[name], module=module)
    users: dict[str, set[str]] = {}
    for model in placed.values():
        for one in of_model(model):
            if isinstance(one, EnumRef):
                users.setdefault(one.name, set()).add(model.module)
    ready: list[Enumeration] = []
    for enum in enums:
        of = users.get(enum.name, set())
        module = next(iter(of)) if len(of) == 1 else _module(enum.name, taken)
        ready.append(evolve(enum, module=module))
    return tuple(placed.values()), tuple(ready)


def _module(name: str, taken: set[str]) -> str:
    stem = names.snake(name)
    module, number = stem, 1
    while module in taken:
        number += 1
        module = f"{stem}_{number}"
    taken.add(module)
    return module


def components(links: dict[str, list[str]]) -> Iterable[list[str]]:
    """Strongly connected components, dependencies first (Tarjan's algorithm, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    for root in links:
        if root in index:
            continue
        work: list[tuple[str, int]] = [(root, 0)]
        while work:
            name, position = work.pop()
            if position == 0:
                index[name] = low[name] = len(index)
                stack.append(name)
                on_stack.add(name)
            descended = False
            for offset in range(position, len(links[name])):
                target = links[name][offset]
                if target not in index:
                    work += [(name, offset + 1), (target, 0)]
                    descended = True
                    break
                if target in on_stack:
                    low[name] = min(low[name], index[target])
            if descended:
                continue
            if low[name] == index[name]:
                found: list[str] = []
                while not found or found[-1] != name:
                    found.append(stack.pop())
                    on_stack.discard(found[-1])
                yield found
            if work:
                parent = work[-1][0]
                low[parent] = min(low[parent], low[name])
