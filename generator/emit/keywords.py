"""Bodies spelled out: the properties of a body that is one object, as keyword arguments of the call."""

from __future__ import annotations

from attrs import frozen

from generator.emit.annotations import annotation
from generator.emit.arguments import Argument
from generator.emit.docs import about
from generator.emit.scope import Scope
from generator.emit.served import Served
from generator.ir import model as ir
from generator.ir.names import argument
from generator.ir.sides import Side, optional
from generator.ir.spelled import item_of, only_object, spelled, spelled_item


@frozen
class Keyword:
    wire: str
    stated: Argument
    """As the document has it, for calls that spell out the body."""
    wide: Argument
    """The same, where it may be left out, because the body may be given instead."""


def spelled_by(served: Served, scope: Scope) -> tuple[Keyword, ...]:
    """The properties that can be given one by one; none where the body has to be given as a whole."""
    operation, models = served.operation, scope.types.models
    if served.origin is not None:
        model = item_of(operation, models)
        found = spelled_item(operation, model, dict(served.sets)) if model is not None else ()
    else:
        model, found = only_object(operation.body, models), spelled(operation, models)
    return tuple(_keyword(one, model, scope) for one in found) if model is not None else ()


def _keyword(stated: ir.Property, model: ir.Model, scope: Scope) -> Keyword:
    name, text = argument(stated.name), about(stated)
    unset = scope.helper(".unset", "UNSET")
    open_ = annotation(stated.type, Side.REQUEST, scope.typing, optional=True)
    wide = Argument(name, open_, unset, text)
    if optional(stated, model):
        return Keyword(stated.wire, wide, wide)
    closed = annotation(stated.type, Side.REQUEST, scope.typing)
    return Keyword(stated.wire, Argument(name, closed, None, text), wide)
