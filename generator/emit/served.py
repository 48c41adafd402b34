"""An operation with everything that its call takes from the settings and from other operations."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from generator.emit.docs import is_writing
from generator.emit.faults import Faults
from generator.emit.jobs import Started, started_by
from generator.emit.layout import Layout
from generator.emit.outcomes import Outcome, outcome_of
from generator.ir.model import Document, Operation


@frozen
class Served:
    operation: Operation
    outcome: Outcome
    started: Started | None
    """The job that the call starts."""
    find_out: str
    """The call that tells whether this one took effect; empty where it changes nothing, or none does."""


def served_by(document: Document, layout: Layout, faults: Faults) -> list[Served]:
    """Every operation of a document, in its order."""
    models = {model.name: model for model in document.models}
    outcomes = {one.operation_id: outcome_of(one, models, layout.sections) for one in document.operations}
    found: list[Served] = []
    for operation in document.operations:
        job = operation.job
        started = started_by(job, operation, document, outcomes, faults) if job is not None else None
        outcome = outcomes[operation.operation_id]
        found.append(Served(operation, outcome, started, _find_out(operation, document.operations)))
    return found


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
