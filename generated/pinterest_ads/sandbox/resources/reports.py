# Made from generator/sandbox.
"""Reports that are made in the background (facts 4 async)."""

from __future__ import annotations

from typing import Any

from ..calls import Call, handles
from ..jobs import Fate
from ..metrics.reports import report_rows

_STATUSES = {
    None: "IN_PROGRESS",
    Fate.DONE: "FINISHED",
    Fate.FAILED: "FAILED",
    Fate.EXPIRED: "EXPIRED",
}


@handles("reports.create")
def create(call: Call) -> dict[str, Any]:
    # Only to be judged: what is wrong with it is said now, not by a job that fails.
    report_rows(call.state, call.advertiser, call.body)
    form = call.body.get("report_format", "JSON")
    job = call.state.jobs.start("report", call.advertiser, call.body, form)
    return {"token": job.id, "report_status": "IN_PROGRESS", "message": None}


@handles("reports.get")
def get(call: Call) -> dict[str, Any]:
    """A report, its file and the link to it are there for `Options.link_seconds`. Unknown ones do not exist."""
    jobs = call.state.jobs
    job = jobs.find(call.query["token"], ("report",), call.advertiser)
    if job is None:
        return {"report_status": "DOES_NOT_EXIST", "url": None, "size": None}
    fate = jobs.state_of(job)
    until = job.finished + call.state.options.link_seconds
    if fate is Fate.DONE and call.state.clock() >= int(until):
        fate = Fate.EXPIRED
    is_there = fate is Fate.DONE
    return {
        "report_status": _STATUSES[fate],
        "url": jobs.link(job, until) if is_there else None,
        "size": job.size if is_there else None,
    }
