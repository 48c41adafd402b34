# Made from generator/sandbox.
"""Bulk requests: they start jobs, and say how far these are (facts 3)."""

from __future__ import annotations

from typing import Any

from ..calls import Call, handles
from ..jobs import Fate
from ..refusals import Refused

_KINDS = ("bulk_get", "bulk_upsert")


@handles("bulk.get")
def get(call: Call) -> dict[str, Any]:
    job = call.state.jobs.start(
        "bulk_get", call.advertiser, call.body, form=call.body.get("output_format", "JSON")
    )
    return {"request_id": job.id}


@handles("bulk.upsert")
def upsert(call: Call) -> dict[str, Any]:
    return {"request_id": call.state.jobs.start("bulk_upsert", call.advertiser, call.body, form="JSON").id}


@handles("bulk.status")
def status(call: Call) -> dict[str, Any]:
    """A link to the result, where there is one, which is good for `Options.link_seconds` from this look on."""
    jobs = call.state.jobs
    job = jobs.find(call.path["request_id"], _KINDS, call.advertiser)
    if job is None:
        raise Refused(404, f"The advertiser has no bulk request {call.path['request_id']}.")
    fate = jobs.state_of(job)
    if fate is None:
        return {"status": "RUNNING"}
    said: dict[str, Any] = {"status": "FAILED" if fate is Fate.FAILED else "SUCCEEDED"}
    if job.etag and (fate is not Fate.FAILED or job.state == "failed"):
        # A bulk request has no word for a result that is gone: its link has expired.
        good = 0.0 if fate is Fate.EXPIRED else call.state.options.link_seconds
        said["result_url"] = jobs.link(job, call.state.clock() + good)
    return said
