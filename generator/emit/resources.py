"""`resources/`: for each resource of the API a module with a class for either client, and for its scope."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from generator.emit.calls import call_of
from generator.emit.faults import Faults
from generator.emit.layout import Layout
from generator.emit.literals import Code
from generator.emit.render import macro, render
from generator.emit.resuming import resuming
from generator.emit.scope import Scope, Types
from generator.emit.served import Served, served_by
from generator.ir.model import Document, Operation, PyName
from generator.ir.names import client_attribute, pascal

if TYPE_CHECKING:
    from generator.emit.binding import Bound


@frozen
class Resource:
    module: PyName
    attribute: PyName
    """Of a client. The module's name, but where clients have an attribute of that name themselves."""
    sync_class: PyName
    async_class: PyName
    served: tuple[Served, ...]

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(one.operation for one in self.served)


@frozen
class Method:
    """The two forms of one call."""

    sync_method: Code
    async_method: Code


def resources_of(document: Document, layout: Layout, faults: Faults) -> list[Resource]:
    """Every resource, sorted by name. A call made twice is a fault."""
    grouped: dict[str, list[Served]] = defaultdict(list)
    taken: dict[str, str] = {}
    for served in served_by(document, layout, faults):
        operation = served.operation
        grouped[operation.resource].append(served)
        faults.unique(taken, f"call {operation.resource}.{operation.call}", operation.pointer)
    return [_resource(name, served) for name, served in sorted(grouped.items())]


def files(
    resources: list[Resource], bound: Bound | None, layout: Layout, types: Types, faults: Faults
) -> dict[str, str]:
    """Path below the target's folder -> text."""
    return {
        f"resources/{r.module}.py": _module(r, resources, bound, layout, types, faults) for r in resources
    }


def _scope_for(resource: Resource, scoped: Resource | None, layout: Layout, types: Types) -> Scope:
    """The names of a module with the classes of a resource."""
    own = {operation.call for operation in resource.operations}
    for one in (resource, scoped):
        own |= {one.sync_class, one.async_class} if one else set()
    scope = Scope(types, layout.runtime(1), "..models.", local=frozenset(own))
    scope.helper("typing", "TYPE_CHECKING")
    return scope


def _method_of(served: Served, scope: Scope, bound: PyName | None, documented: str) -> Method:
    """Both forms of the call that serves an operation; `bound` and `documented` as of a `Call`."""
    call = call_of(served, scope, bound, documented)
    return Method(
        sync_method=macro("_method.jinja", "method", call, scope),
        async_method=macro("_method.jinja", "method", call, scope, asynchronous=True),
    )


def _resumed(
    resource: Resource, resources: Iterable[Resource], scope: Scope, bound: PyName | None
) -> list[Method]:
    """What goes on with the jobs that calls of the resource start, of which only the id is known."""
    every = [served for one in resources for served in one.served]
    return [
        Method(
            sync_method=macro("_resume.jinja", "resume", one, scope),
            async_method=macro("_resume.jinja", "resume", one, scope, asynchronous=True),
        )
        for one in resuming(resource.served, every, scope, bound)
    ]


def _resource(name: str, served: list[Served]) -> Resource:
    base = pascal(name)
    return Resource(
        module=name,
        attribute=client_attribute(name),
        sync_class=f"{base}Resource",
        async_class=f"Async{base}Resource",
        served=tuple(served),
    )


def _module(
    resource: Resource,
    resources: list[Resource],
    bound: Bound | None,
    layout: Layout,
    types: Types,
    faults: Faults,
) -> Code:
    every = bound.resources if bound is not None else ()
    scoped = next((one for one in every if one.module == resource.module), None)
    scope = _scope_for(resource, scoped, layout, types)
    bases = [scope.helper(".resource", "Resource"), scope.helper(".resource", "AsyncResource")]
    calls = _methods(resource, resources, None, scope, faults)
    context: dict[str, object] = {"scoped": scoped}
    if bound is not None and scoped is not None:
        context["bound"] = bound
        context["scoped_bases"] = [
            scope.helper(".scope", "ScopedResource"),
            scope.helper(".scope", "AsyncScopedResource"),
        ]
        context["scoped_calls"] = _methods(scoped, resources, bound.parameter, scope, faults)
    return render(
        "resource.py.jinja",
        layout=layout,
        resource=resource,
        scope=scope,
        bases=bases,
        calls=calls,
        **context,
    )


def _methods(
    resource: Resource, resources: list[Resource], bound: PyName | None, scope: Scope, faults: Faults
) -> list[Method]:
    calls: list[Method] = []
    for served in resource.served:
        with faults.at(served.operation.pointer):
            documented = f"client.{resource.attribute}.{served.operation.call}" if bound else ""
            calls.append(_method_of(served, scope, bound, documented))
    with faults.at(resource.served[0].operation.pointer):
        calls += _resumed(resource, resources, scope, bound)
    return calls
