# Made from generator/sandbox.
"""Faults that decide what becomes of a job when it is started."""

from __future__ import annotations

from collections.abc import Callable

from ..jobs.job import Fate, Job, Moment
from .registry import Faults

# Which operation starts a job of a kind, and which one asks for its state.
_CALLS = {
    "bulk_get": ("bulk.get", "bulk.status"),
    "bulk_upsert": ("bulk.upsert", "bulk.status"),
    "report": ("reports.create", "reports.get"),
}
_FATES = {"stuck-job": Fate.STUCK, "failed-job": Fate.FAILED, "expired-job": Fate.EXPIRED}


def job_fate(faults: Faults) -> Callable[[Job, Moment], Fate | None]:
    """What `Jobs.fate` asks. What is said of a job at later looks is a matter of the replies (`stuck_job`)."""

    def fate(job: Job, moment: Moment) -> Fate | None:
        if moment is not Moment.START or not faults:
            return None
        return _FATES.get(faults.decided(*_CALLS[job.kind]))

    return fate
