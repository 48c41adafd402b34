"""Modules: classes that the same resources of the API reach are in one, and are imported together."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from generator.ir import names, usage
from generator.ir.model import Enumeration, Model, ModelRef, Operation
from generator.ir.usage import of_model


def group(
    models: Iterable[Model], enums: Iterable[Enumeration], operations: Iterable[Operation]
) -> tuple[tuple[Model, ...], tuple[Enumeration, ...]]:
    """Models and enums with their modules; models in dependency order.

    A class refers to none that fewer resources reach, so modules import each other in one direction only.
    """
    by_name = {model.name: model for model in models}
    enums = list(enums)
    reached: dict[str, set[str]] = {name: set() for name in (*by_name, *(one.name for one in enums))}
    for operation in operations:
        types = (*usage.sent([operation]), *usage.received([operation]))
        for name in usage.reach(types, by_name):
            reached[name].add(operation.resource)
    together: dict[tuple[str, ...], list[str]] = {}
    for name, resources in reached.items():
        together.setdefault(tuple(sorted(resources)), []).append(name)
    # The names of resources go to what only they reach.
    keys = sorted(together, key=lambda key: (len(key) != 1, len(key), key))
    taken: set[str] = set()
    modules = {key: _module(_title(key, together[key]), taken) for key in keys}
    module_of = {name: modules[key] for key, found in together.items() for name in found}
    links = {
        name: list(dict.fromkeys(one.name for one in of_model(model) if isinstance(one, ModelRef)))
        for name, model in by_name.items()
    }
    ordered = [name for members in components(links) for name in sorted(members)]
    ordered.sort(key=lambda name: (-len(reached[name]), sorted(reached[name])))
    return (
        tuple(evolve(by_name[name], module=module_of[name]) for name in ordered),
        tuple(evolve(one, module=module_of[one.name]) for one in enums),
    )


def _title(resources: tuple[str, ...], classes: list[str]) -> str:
    """What the module of the classes that these resources reach is called."""
    if not resources:
        return "unused"
    # More names than two would say less than one of the classes does.
    return "_and_".join(resources) if len(resources) < 3 else min(classes)


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
