"""From the body of a success to what a call returns."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .decoding import Departure
from .errors import DecodeError
from .models import Model
from .operation import Operation
from .outcomes import JobSpec, Paged, Unwrap, Whole
from .page import Page
from .unset import UNSET

if TYPE_CHECKING:
    from .jsontext import Json


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
    # Most calls are for one object or a page, and need not import what batches take.
    from .batches import batch_of

    return batch_of(outcome, body, given)


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
    spec = spec_of(operation)
    value = told(spec, started, spec.id)
    if isinstance(value, str | int) and value != "":
        return str(value)
    where = ".".join(filter(None, ("body", spec.within, spec.id)))
    raise DecodeError([(where, "required, but missing")], operation=operation.operation_id)


def told(spec: JobSpec, reply: Any, wire: str) -> Any:
    """What a reply about a job has by that name."""
    return property_of(property_of(reply, spec.within) if spec.within else reply, wire)


def page_of(outcome: Paged, body: Any) -> Page[Any]:
    """One page of a list. A body without a list of items is no page: an empty one would hide what is there."""
    items: Json = property_of(body, outcome.items)
    if not isinstance(items, list):
        raise Departure((f"body.{outcome.items}", "a list is needed"))
    bookmark = property_of(body, outcome.bookmark)
    return Page(items, str(bookmark) if bookmark not in (UNSET, None, "") else None, body)


def property_of(source: Any, wire: str) -> Any:
    """A property by its wire name, of a model or of plain data."""
    data: Model | Json = source
    if isinstance(data, dict):
        return data.get(wire, UNSET)
    return data._property(wire) if isinstance(data, Model) else UNSET
