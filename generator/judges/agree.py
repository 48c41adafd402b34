"""No change that breaks users is ever classed lower: where a judge sees more, the run stops with both views."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.judges import annotations as hints
from generator.judges import names, typing_tests
from generator.judges.finding import Finding
from generator.judges.package import load
from generator.problems import PipelineError, Problem


def findings(package: str, old: Path, new: Path, tests: Mapping[str, str], work: Path) -> tuple[Finding, ...]:
    """What breaks users of a package between its copies below `old` and below `new`."""
    before, after = load(old, package), load(new, package)
    found = [*names.breaking(before, after), *hints.breaking(before, after)]
    found += typing_tests.breaking(tests, old, new, work) if tests else ()
    return tuple(dict.fromkeys(found))


def check(breaking: bool, classed: str, found: Sequence[Finding]) -> None:
    """Raises PipelineError where a judge finds something that breaks and the update is not classed so.

    `classed` is what the classifier says, in one line.
    """
    if found and not breaking:
        raise PipelineError(
            Problem(one.where, f"{one.judge} says that it breaks users: {one.what}", f"classed {classed}")
            for one in found
        )
