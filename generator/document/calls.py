"""The table of calls: a CSV row for each operation whose name in Python the document tells badly.

Columns: `operation_id`; `call`: resource and method, as `x-call` has them; `since` and `until`: the first version
of the document that has the operation and the first that has it no more, empty where every version does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from generator.document.records import records
from generator.problems import PipelineError, Problem

_COLUMNS = ("operation_id", "call", "since", "until")
_CALL = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_VERSION = re.compile(r"\d+(\.\d+)*")


@frozen
class Named:
    """One line of the table. `where` names it in messages and in the action that comes of it."""

    where: str
    operation_id: str
    call: str
    since: str
    until: str

    def is_due(self, version: str) -> bool:
        """Whether a document of that version must have the operation."""
        if not self.since and not self.until:
            return True
        now = _numbers(version)
        return (not self.since or now >= _numbers(self.since)) and (
            not self.until or now < _numbers(self.until)
        )


def read(text: str, *, name: str) -> tuple[Named, ...]:
    """The rows of the table; PipelineError lists every row that is malformed or there twice."""
    problems: list[Problem] = []
    rows: dict[str, Named] = {}
    calls: dict[str, Named] = {}
    for where, record in records(text, _COLUMNS, name=name, problems=problems):
        problems += [Problem(where, fault) for fault in _faults(record)]
        row = Named(where, **record)
        for taken, key in ((rows, row.operation_id), (calls, row.call)):
            first = taken.setdefault(key, row)
            if first is not row:
                problems.append(Problem(where, f"{key} is in {first.where} too"))
    if problems:
        raise PipelineError(problems)
    return tuple(rows.values())


def _faults(record: dict[str, str]) -> Iterable[str]:
    if not record["operation_id"]:
        yield "`operation_id` is empty"
    if not _CALL.fullmatch(record["call"]):
        yield f"`call` {record['call'][:60]!r} is not of the form resource.method"
    for side in ("since", "until"):
        if record[side] and not _VERSION.fullmatch(record[side]):
            yield f"`{side}` {record[side][:60]!r} is no version"


def _numbers(version: str) -> tuple[int, ...]:
    """What a version is compared by: 5.9 is older than 5.14."""
    return tuple(int(number) for number in re.findall(r"\d+", version)[:4])
