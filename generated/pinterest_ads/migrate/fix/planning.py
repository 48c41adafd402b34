# Made from generator/migrate.
"""What of the findings in one text is rewritten, and what is left to a person."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..finding import Finding
from .cases import Case, Texts, cases
from .endpoints import Endpoints
from .renames import renamed
from .source import Edit, Source
from .verbs import verbs


@frozen
class Plan:
    """The edits that are certain, and the findings that they settle, by their number."""

    edits: tuple[Edit, ...]
    settled: frozenset[int]


def plan(source: Source, findings: Sequence[Finding]) -> Plan:
    """The edits of all findings that are certain."""
    every = cases(findings)
    edits = _moved(source, every)
    for case in every:
        if found := renamed(source, case):
            edits[case] = found
    return Plan(
        tuple(dict.fromkeys(edit for found in edits.values() for edit in found)),
        frozenset(case.number for case in edits),
    )


def _moved(source: Source, every: Sequence[Case]) -> dict[Case, list[Edit]]:
    """Endpoints, the verbs that they are called with, and the base that they stand on: together, or not."""
    endpoints = Endpoints(Texts(source), every)
    rewritten, base = endpoints.rewritten(), endpoints.base()
    good = [case for case, found in rewritten.items() if base is not None or not found.based]
    held = {case.row for case in every if case.kind == "endpoint" and case not in good}
    methods = verbs(source, every, {case.row for case in good} - held)
    edits: dict[Case, list[Edit]] = {}
    for case in good:
        if case.row.startswith("PUT "):
            if case.row not in methods:
                continue
            edits.update(methods[case.row])
        edits[case] = list(rewritten[case].edits)
    if base and any(rewritten[case].based for case in edits if case in rewritten):
        edits.update(base)
    return edits
