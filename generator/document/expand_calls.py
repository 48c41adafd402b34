"""The table of calls as actions: each of its operations says what it is called in Python."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.document.calls import Named
from generator.document.script import Script
from generator.document.walk import operations
from generator.problems import PipelineError, Problem


def expand(document: dict[str, Any], rows: Sequence[Named]) -> Script:
    """Actions that say it in `document`, which is changed with them.

    PipelineError lists every row whose operation the document should have and does not, or the other way round.
    """
    info = document.get("info")
    version = str(info.get("version", "")) if isinstance(info, dict) else ""
    places = {
        operation.get("operationId"): ("paths", path, method)
        for path, method, operation in operations(document)
    }
    problems: list[Problem] = []
    script = Script(document)
    for row in rows:
        place = places.get(row.operation_id)
        if place is None and row.is_due(version):
            problems.append(Problem(row.where, f"version {version} has no operation {row.operation_id}"))
        elif place is not None and not row.is_due(version):
            problems.append(Problem(row.where, f"version {version} has {row.operation_id}; not so it says"))
        elif place is not None:
            script.update(place, {"x-call": row.call}, f"It is called {row.call}", row.where)
    if problems:
        raise PipelineError(problems)
    return script
