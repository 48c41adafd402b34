"""Bodies spelled out: the properties of a body that is one object, as keyword arguments of the call."""

from __future__ import annotations

from attrs import frozen

from generator.emit.annotations import Side, annotation, optional
from generator.emit.arguments import Argument
from generator.emit.docs import about
from generator.emit.scope import Scope
from generator.ir import model as ir
from generator.ir.names import argument


@frozen
class Keyword:
    wire: str
    stated: Argument
    """As the document has it, for calls that spell out the body."""
    wide: Argument
    """The same, where it may be left out, because the body may be given instead."""


def spelled_by(operation: ir.Operation, scope: Scope) -> tuple[Keyword, ...]:
    """The properties that can be given one by one; none where the body has to be given as a whole.

    Properties that are filled from the path, or that only the API sets, are no arguments.
    """
    model = _only_object(operation.body, scope)
    if model is None:
        return ()
    found = [_keyword(one, model, scope) for one in model.properties if not (one.from_path or one.read_only)]
    names = [one.wide.name for one in found] + [parameter.name for parameter in operation.parameters]
    return tuple(found) if len(set(names)) == len(names) else ()


def _only_object(body: ir.Body | None, scope: Scope) -> ir.Model | None:
    if body is None or len(body.contents) != 1 or body.contents[0].kind is not ir.BodyKind.JSON:
        return None
    match body.contents[0].type:
        case ir.ModelRef(name):
            return scope.types.models[name]
    return None


def _keyword(stated: ir.Property, model: ir.Model, scope: Scope) -> Keyword:
    name, text = argument(stated.name), about(stated)
    unset = scope.helper(".unset", "UNSET")
    open_ = annotation(stated.type, Side.REQUEST, scope.typing, optional=True)
    wide = Argument(name, open_, unset, text)
    if optional(stated, model):
        return Keyword(stated.wire, wide, wide)
    closed = annotation(stated.type, Side.REQUEST, scope.typing)
    return Keyword(stated.wire, Argument(name, closed, None, text), wide)
