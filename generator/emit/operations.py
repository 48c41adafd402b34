"""`operations.py`: what the document says of each call. Built on first use: building imports the models."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import Factory, define, frozen

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
from generator.emit.shared import Shared
from generator.ir import model as ir


def files(resources: list[Resource], layout: Layout, types: Types, faults: Faults) -> dict[str, str]:
    """Path below the target's folder -> text. One module: calls say much alike, which is stated once."""
    every = [served for resource in resources for served in resource.served]
    scope = Scope(types, layout.runtime(0), ".models.", local=frozenset(one.function for one in every))
    errors = Errors(scope)
    shared = Shared()
    for served in every:
        if served.origin is not None:
            continue
        with faults.at(served.operation.pointer):
            for part in _parts(served.operation, scope, errors):
                if part.apart:
                    shared.count(part.label, part.code)
    builders: list[Code] = []
    for served in every:
        with faults.at(served.operation.pointer):
            builders.append(_builder(served, scope, errors, shared))
    functions = errors.functions()
    if scope.type_imports:
        scope.helper("typing", "TYPE_CHECKING")
    text = render(
        "operations.py.jinja",
        layout=layout,
        scope=scope,
        builders=builders,
        errors=functions,
        shared=shared.stated,
    )
    return {"operations.py": text}


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


@frozen
class _Part:
    """A part of an operation that others may have as well."""

    key: int | str
    """Place of a parameter, or ``failures``, or ``security``."""
    label: str
    code: Code
    scope: Scope
    """What it takes."""

    @property
    def apart(self) -> bool:
        """Whether it can stand by itself: classes of the document are imported where they are needed."""
        return not self.scope.type_imports


def _parts(operation: ir.Operation, scope: Scope, errors: Errors) -> Iterator[_Part]:
    def part(key: int | str, label: str, *arguments: object) -> _Part:
        nested = scope.nested()
        code = macro("_operation.jinja", f"{label}_of", *arguments, nested, scope.part("operation", "_o"))
        label = f"{label}_{operation.parameters[key].name}" if isinstance(key, int) else label
        return _Part(key, label, code, nested)

    for place, parameter in enumerate(operation.parameters):
        yield part(place, "parameter", parameter)
    if failures := _failures(operation):
        yield part("failures", "failures", failures, errors)
    if operation.security:
        yield part("security", "security", operation.security)


def _failures(operation: ir.Operation) -> tuple[ir.Response, ...]:
    successes = successes_of(operation)
    return tuple(one for one in operation.responses if one not in successes)


def _builder(served: Served, scope: Scope, errors: Errors, shared: Shared) -> Code:
    operation = served.operation
    if served.origin is not None:
        either_way = open_result_of(served, scope).sync
        return macro("_operation.jinja", "shortcut_builder", served, either_way, scope)
    carried = carried_by(operation, served.outcome, scope)
    nested = scope.nested()
    parts: dict[int | str, Code] = {}
    for part in _parts(operation, scope, errors):
        nested.take(part.scope)
        parts[part.key] = shared.of(part.label, part.code) if part.apart else part.code
    return macro(
        "_operation.jinja",
        "operation_builder",
        served,
        carried,
        scope,
        nested,
        parts,
        successes_of(operation),
    )
