# Made from generator/sandbox.
"""Works on jobs, one after the other, on whichever loop asks."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from typing import TYPE_CHECKING, Any

import msgspec

from .files import Files, ResultFile
from .job import Fate, Job
from .table import JobTable
from .work import Outcome, Run

if TYPE_CHECKING:
    from ..state import State

_LOG = logging.getLogger(__name__)


class Worker:
    """Takes steps between which the loop does other things. It is there while there is work."""

    def __init__(self, state: State, table: JobTable, files: Files) -> None:
        self._state = state
        self._table = table
        self._files = files
        self._waiting: deque[int] = deque()
        self._task: asyncio.Task[None] | None = None

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def take(self, number: int) -> None:
        """Sees to it that a job is worked on."""
        self.resume()
        if number not in self._waiting:
            self._waiting.append(number)

    def resume(self) -> None:
        """Goes on with what is running by the table, where nobody does: a loop or a process has ended."""
        loop = asyncio.get_running_loop()
        if self._task is None or self._task.done() or self._task.get_loop() is not loop:
            self._waiting = deque(job.number for job in self._table.running())
            self._task = loop.create_task(self._work())

    async def _work(self) -> None:
        while self._waiting:
            # One that was started by a request which was then undone is not in the table.
            job = self._table.get(self._waiting[0])
            if job is not None and job.state == "running" and job.fate is not Fate.STUCK:
                await self._carry_out(job)
            self._waiting.popleft()

    async def _carry_out(self, job: Job) -> None:
        if job.fate is Fate.FAILED:
            self._over(job, "failed", error="it was to fail")
            return
        # Not above: what works do leads back to the state, which holds the jobs.
        from .works import WORKS

        try:
            with ResultFile(self._files.path(job.number)) as file:
                body = msgspec.json.decode(self._table.request(job.number))
                run = Run(self._state, job, self._table, body, file.write)
                self._done(job, await WORKS[job.kind](run), file)
        except Exception as error:
            _LOG.exception("job %s failed", job.id)
            self._over(job, "failed", error=f"{type(error).__name__}: {error}")

    def _done(self, job: Job, outcome: Outcome, file: ResultFile) -> None:
        self._over(
            job,
            "failed" if outcome.error else "done",
            etag=file.finish(),
            size=file.size,
            rows=outcome.rows,
            refused=outcome.refused,
            error=outcome.error,
        )

    def _over(self, job: Job, state: str, **values: Any) -> None:
        with self._state.store.transaction():
            self._table.change(job.number, state=state, finished=self._state.clock(), **values)
            self._table.drop_rows(job.number)
