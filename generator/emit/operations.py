"""`operations/`: what the document says of each call. Built on first use: building imports the models."""

from __future__ import annotations

from attrs import Factory, define

from generator.emit.faults import Faults
from generator.emit.kinds import kind
from generator.emit.layout import Layout
from generator.emit.literals import Code, name
from generator.emit.outcomes import successes_of
from generator.emit.render import macro, render
from generator.emit.resources import Resource
from generator.emit.results import carried_by, open_result_of
from generator.emit.scope import Scope, Types
from generator.emit.served import Served
from generator.ir import model as ir


def files(resources: list[Resource], layout: Layout, types: Types, faults: Faults) -> dict[str, str]:
    """Path below the target's folder -> text."""
    return {f"operations/{r.module}.py": _module(r, layout, types, faults) for r in resources}


@define
class Errors:
    """Kinds of error replies, each made by a function: their models are imported when an error comes."""

    scope: Scope
    _known: dict[ir.Type, Code] = Factory(dict)

    def of(self, content: ir.Content) -> Code | None:
        """The function that makes the kind of a reply; None for what takes no model."""
        if not isinstance(content.type, ir.ModelRef):
            return None
        return self._known.setdefault(content.type, name(f"_kind_of_{content.type.name}"))

    def functions(self) -> list[dict[str, Code | list[Code]]]:
        """What each is printed from, in the order of first use."""
        printed: list[dict[str, Code | list[Code]]] = []
        for type_, function in self._known.items():
            nested = self.scope.nested()
            made = kind(type_, nested)
            printed.append(
                {
                    "function": function,
                    "kind": made,
                    "imports": nested.type_imports,
                    "schema": self.scope.part("schema", "_s"),
                }
            )
        return printed


def _module(resource: Resource, layout: Layout, types: Types, faults: Faults) -> Code:
    own = frozenset(operation.call for operation in resource.operations)
    scope = Scope(types, layout.runtime(1), "..models.", local=own)
    errors = Errors(scope)
    builders: list[Code] = []
    for served in resource.served:
        with faults.at(served.operation.pointer):
            builders.append(_builder(served, scope, errors))
    functions = errors.functions()
    if scope.type_imports:
        scope.helper("typing", "TYPE_CHECKING")
    return render(
        "operations.py.jinja",
        layout=layout,
        resource=resource,
        scope=scope,
        builders=builders,
        errors=functions,
    )


def _builder(served: Served, scope: Scope, errors: Errors) -> Code:
    operation = served.operation
    if served.origin is not None:
        either_way = open_result_of(served, scope).sync
        return macro("_operation.jinja", "shortcut_builder", operation, served.origin, either_way, scope)
    carried = carried_by(operation, served.outcome, scope)
    failures = [one for one in operation.responses if one not in successes_of(operation)]
    return macro("_operation.jinja", "operation_builder", served, carried, scope, failures, errors)
