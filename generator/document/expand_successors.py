"""The table of successors as actions: each operation says what takes its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.document.jsonpath import pointer
from generator.document.script import Script
from generator.document.successors import Successor
from generator.document.walk import operations
from generator.problems import PipelineError, Problem


def expand(document: dict[str, Any], rows: Sequence[Successor]) -> Script:
    """Actions that say it in `document`, which is changed with them.

    PipelineError lists every row without operation, and every operation without row.
    """
    there = {(method, path) for path, method, _ in operations(document)}
    known = {row.operation for row in rows}
    problems = [
        Problem(row.where, f"the document has no {row.operation[0].upper()} {row.operation[1]}")
        for row in rows
        if row.operation not in there
    ]
    problems += [
        Problem(
            pointer(("paths", path, method)), "no row of the table of successors says what takes its place"
        )
        for method, path in sorted(there - known)
    ]
    if problems:
        raise PipelineError(problems)
    script = Script(document)
    for row in rows:
        method, path = row.operation
        said = {"x-replaced-by": row.call}
        if row.note:
            said["x-replaced-by-note"] = row.note
        why = f"{row.call} takes its place" if row.call else "nothing takes its place"
        script.update(("paths", path, method), said, why, row.where)
    return script
