# Made from generator/sandbox.
"""What is known of one job."""

from __future__ import annotations

from enum import Enum

import attrs


class Fate(Enum):
    """What becomes of a job."""

    DONE = "done"
    """It does what it was asked for."""
    STUCK = "stuck"
    """It is never over, and nothing of it is done."""
    FAILED = "failed"
    """It fails, and nothing of it is done."""
    EXPIRED = "expired"
    """It is done, but its result cannot be had any more."""


class Moment(Enum):
    """When it is asked what becomes of a job."""

    START = "start"
    """The answer holds for as long as there is the job."""
    LOOK = "look"
    """The answer holds for this one look at a job that would otherwise say what it is."""


@attrs.frozen(kw_only=True)
class Job:
    """A bulk request or a report. Times are epoch seconds.

    Attributes:
        number: Its place among all jobs.
        id: What clients ask for it with: a request's id, or a report's token.
        kind: Which work it is: `bulk_get`, `bulk_upsert` or `report`.
        fate: What was decided when it was started.
        state: `running`, `done`, `failed`, or `gone` for a done one whose file was deleted.
        finished: When it was done or failed; 0 before.
        form: `JSON` or `CSV`.
        etag: Names the content of the result; empty where there is none.
        size: Bytes of the result as it is read, not as it is kept.
        rows: Rows of the result.
        refused: Items of an upsert that were refused.
        error: Why it failed; empty otherwise.
    """

    number: int
    id: str
    kind: str
    advertiser: int
    fate: Fate
    state: str
    created: float
    finished: float
    form: str
    etag: str
    size: int
    rows: int
    refused: int
    error: str
