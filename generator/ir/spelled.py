"""Bodies that can be given property by property: which, and by what."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from generator.ir.model import (
    Body,
    BodyKind,
    Branch,
    JsonValue,
    ListOf,
    Model,
    ModelRef,
    Nullable,
    Operation,
    Property,
)
from generator.ir.names import argument


def spelled(operation: Operation, models: Mapping[str, Model]) -> tuple[Property, ...]:
    """The properties that are arguments of the call; none where the body has to be given as a whole.

    Properties that are filled from the path, or that only the API sets, are no arguments.
    """
    model = only_object(operation.body, models)
    if model is None:
        return ()
    found = [one for one in model.properties if not (one.from_path or one.read_only)]
    names = [argument(one.name) for one in found] + [parameter.name for parameter in operation.parameters]
    return tuple(found) if len(set(names)) == len(names) else ()


def only_object(body: Body | None, models: Mapping[str, Model]) -> Model | None:
    """The class of a body that is one JSON object and nothing else."""
    if body is None or len(body.contents) != 1 or body.contents[0].kind is not BodyKind.JSON:
        return None
    match body.contents[0].type:
        case ModelRef(name):
            return models[name]
    return None


def item_of(operation: Operation, models: Mapping[str, Model]) -> Model | None:
    """The class of what a body is a list of, and nothing else."""
    body = operation.body
    if body is None or len(body.contents) != 1 or body.contents[0].kind is not BodyKind.JSON:
        return None
    match body.contents[0].type:
        case ListOf(ModelRef(name)):
            return models[name]
    return None


def spelled_item(operation: Operation, model: Model, sets: Mapping[str, JsonValue]) -> tuple[Property, ...]:
    """The properties of one item that are arguments, as necessary as rules make them where others are set.

    None where names of arguments would meet.
    """
    needed, held = _demanded(model, sets)
    found = tuple(
        evolve(
            one,
            required=one.required or one.wire in needed,
            type=one.type.inner if one.wire in held and isinstance(one.type, Nullable) else one.type,
        )
        for one in model.properties
        if not (one.from_path or one.read_only or one.wire in sets)
    )
    names = [argument(one.name) for one in found] + [parameter.name for parameter in operation.parameters]
    return found if len(set(names)) == len(names) else ()


def _demanded(model: Model, sets: Mapping[str, JsonValue]) -> tuple[set[str], set[str]]:
    """What every branch needs that the set properties leave open, and what none of them lets be null."""
    needed: set[str] = set()
    held: set[str] = set()
    for rule in model.rules:
        left = [branch for branch in rule.branches if _is_open(branch, sets)]
        if left:
            needed |= set.intersection(*(set(branch.required) for branch in left))
            held |= set.intersection(*({t.wire for t in branch.tests if t.not_null} for branch in left))
    return needed, held


def _is_open(branch: Branch, sets: Mapping[str, JsonValue]) -> bool:
    return not any(wire in sets for wire in branch.forbidden) and all(
        (test.values is None or sets[test.wire] in test.values) and sets[test.wire] not in test.refused
        for test in branch.tests
        if test.wire in sets
    )
