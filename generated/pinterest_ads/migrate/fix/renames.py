# Made from generator/migrate.
"""What has one name in v3 and another in v4: fields, parameters, headers, an objective."""

from __future__ import annotations

import re

from .cases import Case
from .naming import header, snake, term
from .source import Edit, Source

_OBJECTIVE = re.compile(rb"objective_type[\"'\])]*\s*(?:=>|[=!]==?|:|=)\s*[\"'](TRAFFIC)[\"']")


def renamed(source: Source, case: Case) -> list[Edit]:
    """The edits of a finding that is a name; none where the new one is not certain."""
    if case.kind == "objective":
        return _objective(source, case)
    renaming = {"field": snake, "name": term, "rate-limit-header": header}.get(case.kind)
    new = renaming(case.found) if renaming else None
    if new is None:
        return []
    places = source.names(case.line, case.found)
    return [Edit(edit.start, edit.end, edit.text.replace(b"%s", new.encode())) for edit in places]


def _objective(source: Source, case: Case) -> list[Edit]:
    start = source.lines.start(case.line)
    found = list(_OBJECTIVE.finditer(source.lines.text(case.line)))
    places = {(edit.start, edit.end) for edit in source.names(case.line, "TRAFFIC")}
    spans = [(start + one.start(1), start + one.end(1)) for one in found]
    if case.found.strip("\"'") != "TRAFFIC" or len(spans) != 1 or spans[0] not in places:
        return []
    return [Edit(*spans[0], b"CONSIDERATION")]
