"""`resources/`: for each resource of the API a module with a class for either client."""

from __future__ import annotations

from collections import defaultdict

from attrs import frozen

from generator.emit.calls import call_of
from generator.emit.faults import Faults
from generator.emit.layout import Layout
from generator.emit.literals import Code
from generator.emit.render import macro, render
from generator.emit.scope import Scope, Types
from generator.ir.model import Document, Operation, PyName
from generator.ir.names import pascal

# What clients of the runtime call their own; a test compares.
RESERVED = frozenset(
    {
        "aclose",
        "build",
        "call",
        "close",
        "exchange",
        "job",
        "open_stream",
        "pages",
        "raw",
        "raw_call",
        "refuse",
        "request",
        "resume",
        "streaming",
        "user_agent",
        "with_options",
    }
)


@frozen
class Resource:
    module: PyName
    attribute: PyName
    """Of a client. The module's name, but where clients have an attribute of that name themselves."""
    sync_class: PyName
    async_class: PyName
    operations: tuple[Operation, ...]


@frozen
class _Printed:
    """The parts of one call."""

    sync_method: Code
    async_method: Code
    builder: Code


def resources_of(document: Document, faults: Faults) -> list[Resource]:
    """Every resource, sorted by name. A call made twice is a fault."""
    grouped: dict[str, list[Operation]] = defaultdict(list)
    taken: dict[str, str] = {}
    for operation in document.operations:
        grouped[operation.resource].append(operation)
        faults.unique(taken, f"call {operation.resource}.{operation.call}", operation.pointer)
    return [_resource(name, operations) for name, operations in sorted(grouped.items())]


def files(resources: list[Resource], layout: Layout, types: Types, faults: Faults) -> dict[str, str]:
    """Path below the target's folder -> text."""
    return {f"resources/{r.module}.py": _module(r, layout, types, faults) for r in resources}


def _resource(name: str, operations: list[Operation]) -> Resource:
    base = pascal(name)
    return Resource(
        module=name,
        attribute=f"{name}_" if name in RESERVED else name,
        sync_class=f"{base}Resource",
        async_class=f"Async{base}Resource",
        operations=tuple(operations),
    )


def _module(resource: Resource, layout: Layout, types: Types, faults: Faults) -> Code:
    own = {operation.call for operation in resource.operations}
    own |= {resource.sync_class, resource.async_class}
    scope = Scope(types, layout.runtime(1), "..models.", local=frozenset(own))
    bases = [scope.helper(".resource", "Resource"), scope.helper(".resource", "AsyncResource")]
    calls: list[_Printed] = []
    for operation in resource.operations:
        with faults.at(operation.pointer):
            calls.append(_printed(operation, scope))
    if scope.type_imports:
        scope.helper("typing", "TYPE_CHECKING")
    return render(
        "resource.py.jinja", layout=layout, resource=resource, scope=scope, bases=bases, calls=calls
    )


def _printed(operation: Operation, scope: Scope) -> _Printed:
    call = call_of(operation, scope)
    return _Printed(
        sync_method=macro("_method.jinja", "method", call),
        async_method=macro("_method.jinja", "method", call, asynchronous=True),
        builder=macro("_operation.jinja", "operation_builder", call, scope),
    )
