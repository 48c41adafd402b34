"""Bodies that can be given property by property: which, and by what."""

from __future__ import annotations

from collections.abc import Mapping

from generator.ir.model import Body, BodyKind, Model, ModelRef, Operation, Property
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
