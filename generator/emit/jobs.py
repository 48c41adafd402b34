"""Jobs: `x-job` against the document that it speaks of. A name that is not there is a fault."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from generator.emit.faults import Faults
from generator.emit.outcomes import Outcome, Unwrap, Whole, successes_of
from generator.ir import model as ir


@frozen
class Started:
    """A job, its names looked up."""

    job: ir.Job
    status: ir.Operation
    argument: ir.PyName
    """Python argument of `status` that takes the id."""
    told: Outcome
    """What `status` gives."""


def started_by(
    job: ir.Job,
    operation: ir.Operation,
    document: ir.Document,
    outcomes: Mapping[str, Outcome],
    faults: Faults,
) -> Started | None:
    """The job of an operation; None, and faults, where the document does not have what it names."""
    models = {model.name: model for model in document.models}
    status = next((one for one in document.operations if one.operation_id == job.status), None)
    if status is None:
        faults.add(f"{job.pointer}/status", f"no operation is called {job.status[:60]!r}")
        return None
    argument = next((one.name for one in status.parameters if one.wire == job.argument), None)
    if argument is None:
        faults.add(f"{job.pointer}/argument", f"{job.status[:60]} has no parameter {job.argument[:60]!r}")
        return None
    started = _payload(operation, outcomes[operation.operation_id], models)
    _told(job, started, (("id", job.id),), "the reply", models, faults)
    told = _told(
        job,
        _payload(status, outcomes[status.operation_id], models),
        (("state", job.state), ("url", job.url)),
        f"the reply of {job.status[:60]}",
        models,
        faults,
    )
    if job.state in told:
        _check_values(job, told[job.state], document, faults)
    return Started(job, status, argument, outcomes[status.operation_id])


def _told(
    job: ir.Job,
    payload: dict[str, ir.Property],
    names: tuple[tuple[str, str], ...],
    reply: str,
    models: Mapping[str, ir.Model],
    faults: Faults,
) -> dict[str, ir.Property]:
    """What tells of the job in a reply; a fault for what `job` names, as key and wire name, and is not there."""
    if job.within:
        payload = _properties((payload[job.within].type,), models) if job.within in payload else {}
        if not payload:
            faults.add(f"{job.pointer}/within", f"{reply} has no object {job.within[:60]!r}")
            return {}
    for key, wire in names:
        if wire not in payload:
            faults.add(f"{job.pointer}/{key}", f"{reply} has no property {wire[:60]!r}")
    return payload


def _payload(
    operation: ir.Operation, outcome: Outcome, models: Mapping[str, ir.Model]
) -> dict[str, ir.Property]:
    """What the call returns, by wire names; nothing where that is no single object."""
    types: tuple[ir.Type, ...] = ()
    if isinstance(outcome, Unwrap):
        types = outcome.types
    elif isinstance(outcome, Whole):
        stated = (content.type for one in successes_of(operation) for content in one.contents)
        types = tuple(dict.fromkeys(stated))
    return _properties(types, models)


def _properties(types: tuple[ir.Type, ...], models: Mapping[str, ir.Model]) -> dict[str, ir.Property]:
    match types:
        case (ir.ModelRef(name),):
            return {one.wire: one for one in models[name].properties}
    return {}


def _check_values(job: ir.Job, state: ir.Property, document: ir.Document, faults: Faults) -> None:
    """Each documented state means one thing, and nothing else is a state."""
    meanings: dict[str, str] = {}
    for key in ("running", "done", "failed", "expired"):
        for value in getattr(job, key):
            if meanings.setdefault(value, key) != key:
                faults.add(f"{job.pointer}/{key}", f"{value[:60]!r} is {meanings[value]} already")
    named = state.type.name if isinstance(state.type, ir.EnumRef) else ""
    enum = next((one for one in document.enums if one.name == named), None)
    if enum is None:
        return
    known = [str(member.value) for member in enum.members]
    for value, key in meanings.items():
        if value not in known:
            faults.add(f"{job.pointer}/{key}", f"{value[:60]!r} is none of {', '.join(known)[:200]}")
    missing = [value for value in known if value not in meanings]
    if missing:
        faults.add(job.pointer, f"does not say what these states mean: {', '.join(missing)[:200]}")
