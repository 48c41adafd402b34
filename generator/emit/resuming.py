"""The method of a resource that goes on with a job by its id."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from generator.emit.arguments import Argument
from generator.emit.calls import call_of
from generator.emit.literals import Code
from generator.emit.results import Result, result_of
from generator.emit.scope import Scope
from generator.emit.served import Served
from generator.ir.model import PyName


@frozen
class Resuming:
    name: PyName
    id: PyName
    """Argument that takes the job's id."""
    started_by: tuple[PyName, ...]
    """Calls of the resource; the job goes on as after the first of them."""
    function: PyName
    """Of the first of them, as of a `Served`."""
    keywords: tuple[Argument, ...]
    """What else the API has to be told to find the job."""
    bound: PyName | None
    """As of a `Call`."""
    options: Code
    result: Result


def resuming(
    served: Iterable[Served], all_served: Iterable[Served], scope: Scope, bound: PyName | None = None
) -> list[Resuming]:
    """One method for all calls of a resource whose jobs are asked for in the same way."""
    starting: dict[str, list[Served]] = {}
    served = list(served)
    calls = {one.operation.call for one in served}
    for one in served:
        if one.started is not None:
            starting.setdefault(one.started.status.operation_id, []).append(one)
    status = {one.operation.operation_id: one for one in all_served}
    found: list[Resuming] = []
    for operation_id, group in starting.items():
        asked = status[operation_id]
        shared = bound if any(one.name == bound for one in asked.operation.parameters) else None
        call = call_of(asked, scope, shared)
        first = group[0]
        argument = first.started.argument if first.started is not None else ""
        keywords = tuple(one for one in call.keywords if one.name != argument)
        taken = {one.name for one in keywords}
        found.append(
            Resuming(
                name="job" if len(starting) == 1 and "job" not in calls else f"{first.operation.call}_job",
                id="id" if "id" not in taken else "job_id",
                started_by=tuple(one.operation.call for one in group),
                function=first.function,
                keywords=keywords,
                bound=shared,
                options=call.options,
                result=result_of(first, scope),
            )
        )
    return found
