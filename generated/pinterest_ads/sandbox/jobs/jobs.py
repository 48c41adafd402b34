# Made from generator/sandbox.
"""Starts jobs, works on them, and says how far they are."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from .files import Files
from .job import Fate, Job, Moment
from .links import Links, path_of
from .table import JobTable
from .worker import Worker

if TYPE_CHECKING:
    from ..state import State


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
        self._worker = Worker(state, self._table, self.files)
        # Measured by time that always goes on: `State.clock` may stand still.
        self._earliest: dict[int, float] = {}

    @property
    def are_busy(self) -> bool:
        """Whether there is work to do."""
        return self._worker.is_busy

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
        begun = time.monotonic()
        self._earliest = {number: at for number, at in self._earliest.items() if at > begun}
        self._earliest[job.number] = begun + self._state.options.job_seconds
        self._worker.take(job.number)
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
            self._worker.take(job.number)
            return None
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
        self._worker.resume()

    def close(self) -> None:
        self.files.close()

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
