# Made from generator/runtime.
"""What the states of a job mean, and how long to wait between looking."""

from __future__ import annotations

import urllib.parse
from typing import Any

from .errors import JobExpiredError, JobFailedError, JobTimeoutError
from .options import CallOptions
from .outcomes import JobSpec

FIRST_WAIT = 1.0
LONGEST_WAIT = 15.0
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


def state_text(value: Any) -> str | None:
    """The state as the API spells it."""
    return str(value) if isinstance(value, str) else None


def of_looks(options: CallOptions) -> CallOptions:
    """What of the options of the call that starts a job holds for asking how far it is as well."""
    kept: CallOptions = {}
    if "timeout" in options:
        kept["timeout"] = options["timeout"]
    if "extra_headers" in options:
        kept["extra_headers"] = options["extra_headers"]
    return kept


def is_done(spec: JobSpec, job_id: str, state: str | None) -> bool:
    """Whether the result is there. Raises JobFailedError and JobExpiredError. An unknown state counts as running."""
    if state in spec.failed:
        raise JobFailedError(
            f"job {job_id} is {state}", job_id=job_id, state=state, advice="Start it again, or ask for less."
        )
    if state in spec.expired:
        raise expired(job_id, state)
    return state in spec.done


def expired(job_id: str, state: str | None) -> JobExpiredError:
    return JobExpiredError(
        f"the result of job {job_id} is no longer there", job_id=job_id, state=state, advice="Start it again."
    )


def not_over(job_id: str, state: str | None, timeout: float) -> JobTimeoutError:
    return JobTimeoutError(
        f"job {job_id} is still {state} after {timeout:g} s",
        job_id=job_id,
        state=state,
        advice="It goes on: wait again, now or later, also in another process, with the job of this id.",
    )


def result_url(job_id: str, state: str | None, url: Any) -> str:
    """The address of the result, where it can be fetched safely. Raises JobFailedError."""
    parts = urllib.parse.urlsplit(url) if isinstance(url, str) else None
    if parts is None or not parts.hostname:
        raise JobFailedError(f"job {job_id} is {state}, but names no result", job_id=job_id, state=state)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOCAL):
        raise JobFailedError(
            f"the result of job {job_id} is not at an https address", job_id=job_id, state=state
        )
    assert isinstance(url, str)
    return url
