"""Bodies spelled out: the properties of a body that is one object, as keyword arguments of the call."""

from __future__ import annotations

from attrs import frozen

from generator.emit.annotations import annotation
from generator.emit.arguments import Argument
from generator.emit.docs import about
from generator.emit.scope import Scope
from generator.ir import model as ir
from generator.ir.names import argument
from generator.ir.sides import Side, optional
from generator.ir.spelled import only_object, spelled


@frozen
class Keyword:
    wire: str
    stated: Argument
    """As the document has it, for calls that spell out the body."""
    wide: Argument
    """The same, where it may be left out, because the body may be given instead."""


def spelled_by(operation: ir.Operation, scope: Scope) -> tuple[Keyword, ...]:
    """The properties that can be given one by one; none where the body has to be given as a whole."""
    model = only_object(operation.body, scope.types.models)
    found = spelled(operation, scope.types.models)
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
