"""`api.md`: every call on one page, with its signature and endpoint."""

from __future__ import annotations

from attrs import evolve, frozen

from generator.emit.binding import Bound
from generator.emit.calls import Call, call_of
from generator.emit.faults import Faults
from generator.emit.layout import Layout
from generator.emit.render import render
from generator.emit.resources import Resource
from generator.emit.resuming import Resuming, resuming
from generator.emit.scope import Scope, Types


@frozen
class _Listed:
    resource: Resource
    calls: tuple[Call, ...]
    resumed: tuple[Resuming, ...]
    bound: bool
    """Whether the scope has the resource as well."""


def files(
    resources: list[Resource], bound: Bound | None, layout: Layout, types: Types, faults: Faults
) -> dict[str, str]:
    """Path below `layout.folder` -> text."""
    every = [served for one in resources for served in one.served]
    scoped = {one.module for one in bound.resources} if bound else set()
    # Nothing is imported on this page, so no name has to give way to another.
    types = evolve(types, names=frozenset())
    listed: list[_Listed] = []
    for resource in resources:
        scope = Scope(types, layout.runtime(0), ".models.")
        with faults.at(resource.served[0].operation.pointer):
            calls = tuple(call_of(served, scope) for served in resource.served)
            resumed = tuple(resuming(resource.served, every, scope))
            listed.append(_Listed(resource, calls, resumed, resource.module in scoped))
    with faults.at("#"):
        return {"api.md": render("api.md.jinja", layout=layout, bound=bound, listed=listed)}
    return {}
