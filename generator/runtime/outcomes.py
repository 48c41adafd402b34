"""What becomes of the body of a success: what a call returns is not always what came over the wire."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from .operation import Operation


class Whole(Struct, frozen=True):
    """The body itself."""


class Unwrap(Struct, frozen=True):
    """What one property of the body holds; the rest of the envelope says only how the call went."""

    field: str
    optional: bool = False
    """Whether a body without it is a success as well, and gives None."""


class Paged(Struct, frozen=True):
    """A page of a list, which goes on where the body has a bookmark."""

    items: str
    bookmark: str
    parameter: str
    """Python argument that takes the bookmark of the page that is wanted."""


class Batched(Struct, frozen=True):
    """One entry for each item that was sent, in that order: the entity, why it was refused, or both."""

    items: str
    """Property of the body that holds the entries; empty where the body is the list."""
    entity: str
    failures: str
    code: str = "code"
    message: str = "message"


Outcome: TypeAlias = Whole | Unwrap | Paged | Batched
WHOLE = Whole()


class JobSpec(Struct, frozen=True):
    """Work that goes on after the call has been answered: how to ask for it, and when it is over."""

    id: str
    """Property that names the job, in what the call returns."""
    status: Callable[[], Operation[Any]]
    argument: str
    """Python argument of the status operation that takes the id."""
    state: str
    """Property of the status that says how far the job is."""
    url: str
    """Property of the status that holds the address of the result."""
    done: tuple[str, ...]
    """States in which the result is there. One that is in none of these lists is taken for running."""
    failed: tuple[str, ...] = ()
    expired: tuple[str, ...] = ()
    within: str = ""
    """Property of both whose object has the others; empty where they lie open."""
