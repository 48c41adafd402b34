"""An operation with everything that its call takes from the settings and from other operations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve, frozen

from generator.emit.docs import is_writing
from generator.emit.faults import Faults
from generator.emit.jobs import Started, started_by
from generator.emit.layout import Layout
from generator.emit.outcomes import Batched, Outcome, outcome_of
from generator.ir.model import Document, JsonValue, Model, Operation, PyName, Shortcut
from generator.ir.spelled import item_of, spelled_item


@frozen
class Served:
    operation: Operation
    function: PyName
    """Of the module `operations`: makes what the runtime has to know of it."""
    outcome: Outcome
    started: Started | None
    """The job that the call starts."""
    status: PyName
    """As `function`, of the call that tells how far the job is; empty where none is started."""
    find_out: str
    """The call that tells whether this one took effect; empty where it changes nothing, or none does."""
    origin: Operation | None = None
    """The operation that a shortcut calls; None for what is none."""
    origin_function: PyName = ""
    """As `function`, of that operation."""
    sets: tuple[tuple[str, JsonValue], ...] = ()
    """What a shortcut sets in every item: wire names and values."""


def served_by(document: Document, layout: Layout, faults: Faults) -> list[Served]:
    """Every operation of a document, in its order, each with its shortcuts after it."""
    models = {model.name: model for model in document.models}
    outcomes = {one.operation_id: outcome_of(one, models, layout.sections) for one in document.operations}
    found: list[Served] = []
    taken: set[PyName] = set()
    functions = {one.operation_id: _unused(one, taken) for one in document.operations}
    for operation in document.operations:
        job = operation.job
        started = started_by(job, operation, document, outcomes, faults) if job is not None else None
        outcome = outcomes[operation.operation_id]
        served = Served(
            operation=operation,
            function=functions[operation.operation_id],
            outcome=outcome,
            started=started,
            status=functions[started.status.operation_id] if started is not None else "",
            find_out=_find_out(operation, document.operations),
        )
        found.append(served)
        found += (
            _shortcut(one, served, _unused(one, taken))
            for one in operation.shortcuts
            if _fits(one, served, models, faults)
        )
    return found


def _unused(called: Operation | Shortcut, taken: set[PyName]) -> PyName:
    """A function's name: of resource and call, each once."""
    name, number = f"{called.resource}_{called.call}", 1
    while name in taken:
        number += 1
        name = f"{called.resource}_{called.call}_{number}"
    taken.add(name)
    return name


def _shortcut(shortcut: Shortcut, served: Served, function: PyName) -> Served:
    operation = served.operation
    own = evolve(
        operation,
        resource=shortcut.resource,
        call=shortcut.call,
        pointer=shortcut.pointer,
        summary=shortcut.summary or operation.summary,
        description=shortcut.description or operation.description,
        source=shortcut.source or operation.source,
    )
    return evolve(
        served,
        operation=own,
        function=function,
        origin=operation,
        origin_function=served.function,
        sets=shortcut.sets,
    )


def _fits(shortcut: Shortcut, served: Served, models: Mapping[str, Model], faults: Faults) -> bool:
    """Whether a shortcut speaks of items that the operation takes; faults where it does not."""
    item = item_of(served.operation, models)
    if item is None or not isinstance(served.outcome, Batched):
        faults.add(shortcut.pointer, "the operation does not take a list of objects and tell of each")
        return False
    known = {one.wire for one in item.properties}
    for wire, _ in shortcut.sets:
        if wire not in known:
            faults.add(shortcut.pointer, f"{item.name} has no property {wire[:60]!r}")
    if not spelled_item(served.operation, item, dict(shortcut.sets)):
        faults.add(shortcut.pointer, f"the properties of {item.name} cannot all be arguments of a call")
    return True


def _find_out(operation: Operation, others: Iterable[Operation]) -> str:
    if not is_writing(operation):
        return ""
    for one in others:
        if one.method == "GET" and one.path.rstrip("/") == operation.path.rstrip("/"):
            return f"{one.resource}.{one.call}"
    for one in others:
        if one.method == "GET" and (one.resource, one.call) == (operation.resource, "list"):
            return f"{one.resource}.{one.call}"
    return ""
