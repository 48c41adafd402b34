# Made from generator/sandbox.
"""The work of `reports.create`: metrics, listed by entity (facts 4 async)."""

from __future__ import annotations

from ..metrics.reports import report_rows
from .layouts import Keyed, Layout, Table
from .work import Outcome, Run, in_steps


async def report(run: Run) -> Outcome:
    """JSON: an object of arrays of rows, by the id of the entity; CSV: a table with the id in a column."""
    made = report_rows(run.state, run.job.advertiser, run.body)
    layout: Layout = Keyed(run.write) if run.job.form == "JSON" else Table(run.write, made.columns)
    count = 0
    async for pages in in_steps(made.pages, 1):
        for key, rows in pages[0]:
            layout.add(key, rows)
            count += len(rows)
    layout.finish()
    return Outcome(count)
