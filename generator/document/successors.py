"""The table of successors: a CSV row for each operation, with the call that takes its place in the API's next version.

Columns: `method`, `path`: of an operation of this document. `successor_method`, `successor_path`: what to call
instead, both empty where there is nothing. `note`: what else to know about it, one line of plain text.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from generator.document.records import records
from generator.document.table import Operation
from generator.document.walk import METHODS
from generator.problems import PipelineError, Problem

_COLUMNS = ("method", "path", "successor_method", "successor_path", "note")


@frozen
class Successor:
    """One line of the table. `where` names it in messages and in the action that comes of it."""

    where: str
    operation: Operation
    call: str
    """``GET /path``; empty where there is nothing to call."""
    note: str


def read(text: str, *, name: str) -> tuple[Successor, ...]:
    """The rows of the table; PipelineError lists every row that is malformed or there twice."""
    problems: list[Problem] = []
    rows: dict[Operation, Successor] = {}
    for where, record in records(text, _COLUMNS, name=name, problems=problems):
        problems += [Problem(where, fault) for fault in _faults(record)]
        call = f"{record['successor_method']} {record['successor_path']}".strip()
        row = Successor(where, (record["method"].lower(), record["path"]), call, record["note"])
        first = rows.setdefault(row.operation, row)
        if first is not row:
            problems.append(Problem(where, f"{record['method']} {record['path']} is in {first.where} too"))
    if problems:
        raise PipelineError(problems)
    return tuple(rows.values())


def _faults(record: dict[str, str]) -> Iterable[str]:
    sides = [("", record["method"], record["path"])]
    if record["successor_method"] or record["successor_path"]:
        sides.append(("successor_", record["successor_method"], record["successor_path"]))
    for side, method, path in sides:
        if method != method.upper() or method.lower() not in METHODS:
            yield f"`{side}method` is {method!r}, not an HTTP method in upper case"
        if not path.startswith("/"):
            yield f"`{side}path` {path!r} does not begin with a slash"
