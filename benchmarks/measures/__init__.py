"""One module for each row of the table of bars; `ALL` in the order of the report."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.measures import calls, concurrent, decode, encode, imports, memory, pipeline
from benchmarks.results import Measure, Settings

ALL: dict[str, Callable[[Settings], Measure]] = {
    "decode": decode.measure,
    "encode": encode.measure,
    "imports": imports.measure,
    "calls": calls.measure,
    "async": concurrent.measure,
    "memory": memory.measure,
    "pipeline": pipeline.measure,
}
