# Made from generator/runtime.
"""What became of the items of one call, each by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

from .decoding import Departure
from .errors import BatchFailedError
from .outcomes import Batched
from .results import property_of
from .unset import UNSET

if TYPE_CHECKING:
    from .jsontext import Json
    from .models import Model
    from .plain import Value

T = TypeVar("T")
_SHOWN = 5


@frozen
class Failure:
    """One item that was refused."""

    index: int
    """Its place in what was sent."""
    input: Any
    """The item as it was given."""
    code: int | str | None
    """The API's own code."""
    message: str | None
    """The API's own words."""
    exceptions: tuple[Any, ...] = ()
    """Everything that the API said about it, as models."""

    def __str__(self) -> str:
        said = ": ".join(str(part) for part in (self.code, self.message) if part is not None)
        return f"item {self.index}: {said or 'refused, without a reason'}"


@frozen
class Success(Generic[T]):
    """One item that was taken."""

    index: int
    """Its place in what was sent."""
    input: Any
    """The item as it was given."""
    result: T
    """What the API made of it."""


@frozen(repr=False)
class BatchResult(Generic[T]):
    """The outcome of every item, in the order in which they were sent.

    A batch that went out is not a batch that went well: look at `failed`, or call `raise_for_failures`.
    """

    outcomes: tuple[Success[T] | Failure, ...]
    body: Any
    """The whole reply, as the document describes it."""

    def __repr__(self) -> str:
        failed = len(self.failed)
        return f"BatchResult({len(self.outcomes) - failed} succeeded, {failed} failed)"

    @property
    def succeeded(self) -> list[T]:
        """What the API made of the items that it took."""
        return [one.result for one in self.outcomes if isinstance(one, Success)]

    @property
    def failed(self) -> list[Failure]:
        """The items that it refused."""
        return [one for one in self.outcomes if isinstance(one, Failure)]

    def raise_for_failures(self) -> list[T]:
        """What the API made of the items. Raises BatchFailedError where it refused any."""
        failed = self.failed
        if not failed:
            return self.succeeded
        shown = "; ".join(map(str, failed[:_SHOWN]))
        more = f"; and {len(failed) - _SHOWN} more" if len(failed) > _SHOWN else ""
        raise BatchFailedError(
            f"{len(failed)} of {len(self.outcomes)} items were refused: {shown}{more}",
            failures=tuple(failed),
            advice="The others were taken: send only those of `failures` again.",
        )

    def __iter__(self) -> Iterator[Success[T] | Failure]:
        return iter(self.outcomes)

    def __len__(self) -> int:
        return len(self.outcomes)


def batch_of(outcome: Batched, body: Any, given: Value) -> BatchResult[Any]:
    """What became of the items of `given`. Raises Departure for a body without a list of entries."""
    entries: Json = property_of(body, outcome.items) if outcome.items else body
    if not isinstance(entries, list):
        raise Departure((f"body.{outcome.items}", "a list is needed"))
    inputs: Sequence[Any] = given if isinstance(given, Sequence) else [given]
    outcomes: list[Success[Any] | Failure] = []
    for index, entry in enumerate(entries):
        sent = inputs[index] if index < len(inputs) else None
        entity = property_of(entry, outcome.entity)
        failures = property_of(entry, outcome.failures)
        outcomes.append(
            _outcome(
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


def _listed(value: Json) -> Sequence[Any]:
    return value if isinstance(value, list) else [value]


def _outcome(
    index: int, given: Any, entity: Any, failures: Sequence[Any], code: str, message: str
) -> Success[Any] | Failure:
    """One entry of a reply: an entity without failures is a success, anything else is none."""
    if entity is not None and not failures:
        return Success(index, given, entity)
    first = failures[0] if failures else None
    return Failure(index, given, _part(first, code), _part(first, message), tuple(failures))


def _part(source: Model | Json, name: str) -> Any:
    value = source.get(name) if isinstance(source, dict) else getattr(source, name, None)
    return value if isinstance(value, int | str) and not isinstance(value, bool) else None
