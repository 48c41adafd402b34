"""`scope.py`: what has the calls that take one parameter once more, with its value given for all of them."""

from __future__ import annotations

from attrs import evolve, frozen

from generator.emit.annotations import annotation
from generator.emit.faults import Faults
from generator.emit.kinds import kind
from generator.emit.layout import Layout
from generator.emit.literals import Code
from generator.emit.render import render
from generator.emit.resources import Resource
from generator.emit.scope import Scope, Types
from generator.emit.sections import Binding
from generator.emit.served import Served
from generator.ir import model as ir
from generator.ir.names import pascal
from generator.ir.sides import Side

_SETTINGS = "target settings"


@frozen
class Bound:
    """The scope of a document: what `client.shop(shop_id)` gives."""

    method: ir.PyName
    parameter: ir.PyName
    type: ir.Type
    annotation: Code
    """Of the argument; names builtins only."""
    sync_class: ir.PyName
    async_class: ir.PyName
    resources: tuple[Resource, ...]
    """Those with calls that take the parameter, and only these calls."""


def bound_of(resources: list[Resource], binding: Binding | None, faults: Faults) -> Bound | None:
    """What the settings ask for, found in the document; what is not there is a fault."""
    if binding is None:
        return None
    found: list[Resource] = []
    parameters: list[ir.Parameter] = []
    for resource in resources:
        bound: list[Served] = []
        for served in resource.served:
            taken = [
                one for one in served.operation.parameters if one.name == binding.parameter and one.required
            ]
            parameters += taken
            bound += [served] if taken else []
        if bound:
            found.append(_scoped(resource, bound))
    if not parameters:
        faults.add(_SETTINGS, f"[scope] no operation has a required parameter {binding.parameter}")
        return None
    if any(not isinstance(one.type, ir.Scalar) for one in parameters):
        faults.add(_SETTINGS, f"[scope] {binding.parameter} is not a single value everywhere")
    if any(binding.method == resource.attribute for resource in resources):
        faults.add(_SETTINGS, f"[scope] the client has a resource {binding.method} already")
    if any(binding.parameter == resource.attribute for resource in found):
        faults.add(_SETTINGS, f"[scope] the scope has a resource {binding.parameter} already")
    base = pascal(binding.method)
    return Bound(
        method=binding.method,
        parameter=binding.parameter,
        type=parameters[0].type,
        annotation=annotation(
            parameters[0].type, Side.REQUEST, Scope(Types({}, {}, frozenset(), frozenset()), "", "")
        ),
        sync_class=f"{base}Scope",
        async_class=f"Async{base}Scope",
        resources=tuple(found),
    )


def files(bound: Bound | None, layout: Layout, types: Types, faults: Faults) -> dict[str, str]:
    """Path below the target's folder -> text."""
    if bound is None:
        return {}
    scope = Scope(types, layout.runtime(0), ".models.")
    with faults.at(_SETTINGS):
        described = kind(bound.type, scope)
        return {"scope.py": render("scope.py.jinja", layout=layout, bound=bound, kind=described, scope=scope)}
    return {}


def _scoped(resource: Resource, bound: list[Served]) -> Resource:
    return evolve(
        resource,
        sync_class=f"Scoped{resource.sync_class}",
        async_class=f"AsyncScoped{resource.sync_class}",
        served=tuple(bound),
    )
