# Made from generator/sandbox.
"""What the works of all kinds have in common."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from .job import Job
from .table import JobTable

if TYPE_CHECKING:
    from ..state import State

T = TypeVar("T")
STEP = 500  # entities that are looked at before other requests have their turn


@attrs.frozen
class Run:
    """One job while it is worked on."""

    state: State
    job: Job
    table: JobTable
    body: Any
    """What was asked for."""
    write: Callable[[bytes], object]
    """Takes the next piece of the result."""


@attrs.frozen
class Outcome:
    """`rows` of the result; `refused` items; why the job has failed although it has a result, or nothing."""

    rows: int
    refused: int = 0
    error: str = ""


Work = Callable[[Run], Awaitable[Outcome]]
"""Writes the result. Goes in steps, and waits for nothing else."""


async def in_steps(items: Iterable[T], size: int = STEP) -> AsyncIterator[list[T]]:
    """Items some at a time; between them other requests are answered."""
    iterator: Iterator[T] = iter(items)
    while step := list(islice(iterator, size)):
        yield step
        await asyncio.sleep(0)
