"""From the body of a success to what a call returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .batches import BatchResult, Failure, Success, outcome_of
from .decoding import Departure
from .errors import DecodeError
from .models import Model
from .operation import Operation
from .outcomes import Batched, JobSpec, Paged, Unwrap, Whole
from .page import Page
from .unset import UNSET


def result_of(operation: Operation[Any], body: Any, given: Any) -> Any:
    """What the call returns; `given` is the body that was sent. Raises Departure."""
    outcome = operation.outcome
    if isinstance(outcome, Whole):
        return body
    if isinstance(outcome, Unwrap):
        value = property_of(body, outcome.field)
        if value is UNSET and not outcome.optional:
            raise Departure((f"body.{outcome.field}", "required, but missing"))
        return None if value is UNSET else value
    if isinstance(outcome, Paged):
        return page_of(outcome, body)
    return _batch(outcome, body, given)


def parameter_of(operation: Operation[Any]) -> str:
    """Python argument that takes the bookmark of a page."""
    outcome = operation.outcome
    assert isinstance(outcome, Paged)
    return outcome.parameter


def spec_of(operation: Operation[Any]) -> JobSpec:
    """How a job that the operation starts is followed."""
    assert operation.job is not None
    return operation.job


def job_id_of(operation: Operation[Any], started: Any) -> str:
    """What names the job. Raises DecodeError where the reply does not."""
    name = spec_of(operation).id
    value = property_of(started, name)
    if isinstance(value, str | int) and value != "":
        return str(value)
    raise DecodeError([(f"body.{name}", "required, but missing")], operation=operation.operation_id)


def page_of(outcome: Paged, body: Any) -> Page[Any]:
    """One page of a list. A body without a list of items is no page: an empty one would hide what is there."""
    items = property_of(body, outcome.items)
    if not isinstance(items, list):
        raise Departure((f"body.{outcome.items}", "a list is needed"))
    bookmark = property_of(body, outcome.bookmark)
    return Page(items, str(bookmark) if bookmark not in (UNSET, None, "") else None, body)


def _batch(outcome: Batched, body: Any, given: Any) -> BatchResult[Any]:
    entries = property_of(body, outcome.items) if outcome.items else body
    if not isinstance(entries, list):
        raise Departure((f"body.{outcome.items}", "a list is needed"))
    inputs: Sequence[Any] = given if isinstance(given, Sequence) else [given]
    outcomes: list[Success[Any] | Failure] = []
    for index, entry in enumerate(entries):
        sent = inputs[index] if index < len(inputs) else None
        entity = property_of(entry, outcome.entity)
        failures = property_of(entry, outcome.failures)
        outcomes.append(
            outcome_of(
                index,
                sent,
                None if entity is UNSET else entity,
                # One failure comes as a list or by itself.
                [one for one in _listed(failures) if one not in (UNSET, None, {})],
                outcome.code,
                outcome.message,
            )
        )
    # What the reply does not mention must not pass for done.
    for index in range(len(entries), len(inputs)):
        outcomes.append(Failure(index, inputs[index], None, "the reply does not say what became of it"))
    return BatchResult(tuple(outcomes), body)


def _listed(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else [value]


def property_of(source: Any, wire: str) -> Any:
    """A property by its wire name, of a model or of plain data."""
    if isinstance(source, Mapping):
        return source.get(wire, UNSET)
    return source._property(wire) if isinstance(source, Model) else UNSET
