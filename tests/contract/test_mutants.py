"""A slice of the mutants of the document: the contract tests have to notice. `make mutants` takes them all."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.contract.mutants.affected import REQUEST, RESPONSE
from tests.contract.mutants.mutant import Mutant, sample
from tests.contract.mutants.report import LEAST, Report
from tests.contract.mutants.run import Runner, Verdict
from tests.contract.support.plan import Plan
from tests.contract.support.target import Package, Target

COUNT = 45


@pytest.fixture(scope="module")
def runner(target: Target) -> Runner:
    return Runner(target.document.raw, target.package)


@pytest.fixture(scope="module")
def drawn(target: Target, runner: Runner, plan: Plan) -> list[Mutant]:
    return sample(target.document.raw, runner.digests, target.package, seed=plan.seed, count=COUNT)


@pytest.fixture(scope="module")
def report(runner: Runner, drawn: list[Mutant]) -> Report:
    return Report(tuple(outcome for mutant in drawn for outcome in runner.judge(mutant)))


@pytest.mark.parametrize("side", [REQUEST, RESPONSE])
def test_mutants_are_caught(report: Report, side: str) -> None:
    score = report.score(side)
    assert score.total >= COUNT // 5
    assert score.percent >= LEAST, "\n".join(report.lines())


def test_mutants_differ_and_meet_all_operators(drawn: list[Mutant]) -> None:
    assert len(drawn) == COUNT
    assert len({repr(mutant.edits) for mutant in drawn}) == COUNT
    assert len({mutant.operator for mutant in drawn}) >= 28


def test_the_verdict_does_not_come_from_the_metadata(
    target: Target, drawn: list[Mutant], report: Report, tmp_path: Path
) -> None:
    """The same package with every `_meta.py` blank gets the same verdicts."""
    blank = tmp_path / "blank_meta"
    original = Path(str(target.package.module.__file__)).parent
    shutil.copytree(original, blank, ignore=shutil.ignore_patterns("__pycache__"))
    found = list(blank.rglob("_meta.py"))
    assert found
    for path in found:
        path.write_text("", encoding="utf-8")
    sys.path.insert(0, str(tmp_path))
    try:
        runner = Runner(target.document.raw, Package.named("blank_meta"))
        some = drawn[::3]
        names = {mutant.name for mutant in some}
        verdicts = [(o.mutant.name, o.side, o.verdict) for mutant in some for o in runner.judge(mutant)]
        assert verdicts == [
            (o.mutant.name, o.side, o.verdict) for o in report.outcomes if o.mutant.name in names
        ]
        assert {verdict for *_, verdict in verdicts} >= {Verdict.CAUGHT}
    finally:
        sys.path.remove(str(tmp_path))
