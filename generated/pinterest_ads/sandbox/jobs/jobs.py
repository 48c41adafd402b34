# Made from generator/sandbox/jobs/jobs.py by `make generate`; edit that file, not this one.
"""Starts jobs, works on them, and says how far they are."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from .files import Files, ResultFile
from .job import Fate, Job, Moment
from .links import Links, path_of
from .table import JobTable
from .work import Outcome, Run

if TYPE_CHECKING:
    from ..state import State

_LOG = logging.getLogger(__name__)


class Jobs:
    """The jobs of a store. Used on the server's loop alone.

    They are worked on one after the other, in steps between which requests are answered. What was not over when the
    process ended is gone on with after the next start.

    Attributes:
        fate: Asked for each job that is started and each look at one, what becomes of it. None means the usual.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._table = JobTable(state.store)
        self.files = Files(state.options.database)
        self.links = Links(state.store, state.download_origin)
        self.fate: Callable[[Job, Moment], Fate | None] = lambda job, moment: None
        self._waiting: deque[int] = deque()
        self._worker: asyncio.Task[None] | None = None
        # Measured by time that always goes on: `State.clock` may stand still.
        self._earliest: dict[int, float] = {}

    @property
    def are_busy(self) -> bool:
        """Whether there is work to do."""
        return bool(self._waiting)

    def start(self, kind: str, advertiser: int, body: Any, form: str) -> Job:
        """A new job. What a request does besides is rolled back with it."""
        self._remove_old()
        now = self._state.clock()
        fields: dict[str, Any] = {"kind": kind, "advertiser": advertiser, "form": form, "created": now}
        job = self._table.add(
            id=self._new_id(kind, advertiser), fate=Fate.DONE, request=msgspec.json.encode(body), **fields
        )
        fate = self.fate(job, Moment.START)
        if fate is not None:
            self._table.change(job.number, fate=fate.value)
        self._earliest[job.number] = time.monotonic() + self._state.options.job_seconds
        self._go_on(job.number)
        return self._table.get(job.number) or job

    def find(self, id: str, kinds: tuple[str, ...], advertiser: int) -> Job | None:
        """A job as it is shown now; None where that advertiser has none of this id."""
        job = self._table.find(id)
        if job is None or job.kind not in kinds or job.advertiser != advertiser:
            return None
        return job

    def state_of(self, job: Job) -> Fate | None:
        """What clients are told: None while it is running, `Fate.DONE`, `FAILED` or `EXPIRED` after."""
        fate = self.fate(job, Moment.LOOK) or job.fate
        if fate is Fate.STUCK or time.monotonic() < self._earliest.get(job.number, 0.0):
            return None
        if fate is Fate.FAILED or job.state == "failed":
            return Fate.FAILED
        if job.state == "running":
            # Also where the loop that worked on it is gone.
            self._go_on(job.number)
            return None
        self._earliest.pop(job.number, None)
        return Fate.EXPIRED if job.state == "gone" else fate

    def link(self, job: Job, expires: float) -> str:
        """The address of its result, good until `expires` (epoch seconds)."""
        return self.links.make(path_of(job), int(expires))

    def recent(self, limit: int) -> list[Job]:
        """The newest jobs, newest first."""
        return self._table.recent(limit)

    def stored(self, path: str) -> Job | None:
        """The job whose result lies at a path; None where there is none."""
        parts = path.split("/")
        job = self._table.find(parts[2]) if len(parts) == 4 else None
        return job if job is not None and job.etag and job.state != "gone" and path_of(job) == path else None

    def resume(self) -> None:
        """Goes on with what the last process did not finish."""
        for job in self._table.running():
            self._go_on(job.number)

    def close(self) -> None:
        self.files.close()

    def _go_on(self, number: int) -> None:
        loop = asyncio.get_running_loop()
        if self._worker is None or self._worker.done() or self._worker.get_loop() is not loop:
            # Another loop's worker took what was waiting along; the table knows it.
            self._waiting = deque(job.number for job in self._table.running())
            self._worker = loop.create_task(self._work())
        if number not in self._waiting:
            self._waiting.append(number)

    async def _work(self) -> None:
        while self._waiting:
            job = self._table.get(self._waiting[0])
            if job is not None and job.state == "running" and job.fate is not Fate.STUCK:
                await self._carry_out(job)
            self._waiting.popleft()

    async def _carry_out(self, job: Job) -> None:
        if job.fate is Fate.FAILED:
            self._over(job, "failed", error="it was to fail")
            return
        file = ResultFile(self.files.path(job.number))
        try:
            body = msgspec.json.decode(self._table.request(job.number))
            run = Run(self._state, job, self._table, body, file.write)
            # Not above: what works do leads back to the state, which holds the jobs.
            from .works import WORKS

            outcome = await WORKS[job.kind](run)
            self._done(job, outcome, file)
        except Exception as error:
            _LOG.exception("job %s failed", job.id)
            self._over(job, "failed", error=f"{type(error).__name__}: {error}")
        finally:
            file.drop()

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

    def _new_id(self, kind: str, advertiser: int) -> str:
        chance = self._state.random
        while True:
            drawn = uuid.UUID(int=chance.getrandbits(128), version=4)
            id_ = drawn.hex if kind == "report" else f"{advertiser}-{self._state.now()}-{drawn}"
            # Chance begins anew with each process, what it gave does not.
            if self._table.find(id_) is None:
                return id_

    def _remove_old(self) -> None:
        """Files of reports that no link leads to any more."""
        before = self._state.clock() - self._state.options.link_seconds
        for job in self._table.finished_before("report", before):
            self.files.path(job.number).unlink(missing_ok=True)
            self._table.change(job.number, state="gone")
