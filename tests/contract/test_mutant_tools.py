"""What the mutants are made with: patches, operators, files of others, scores."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from tests.contract.mutants import __main__ as command
from tests.contract.mutants.mutant import Mutant, foreign, merged, sample
from tests.contract.mutants.operators import Operators
from tests.contract.mutants.patch import BadPatch, apply
from tests.contract.mutants.report import Report
from tests.contract.mutants.run import Outcome, Runner, Verdict
from tests.contract.support.building import package_of
from tests.contract.support.document import Raw
from tests.contract.support.target import Package

TINY = Path(__file__).parent / "tiny.yaml"
PACKAGE = "tiny_of_tools"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> tuple[Raw, Package]:
    return package_of(TINY, PACKAGE, tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="module")
def drawn(tiny: tuple[Raw, Package]) -> list[Mutant]:
    return sample(*_sample_arguments(tiny), seed=5, count=60)


def _sample_arguments(tiny: tuple[Raw, Package]) -> tuple[Raw, Any, Package]:
    return tiny[0], Runner(*tiny).digests, tiny[1]


# Patches (RFC 6902)


@pytest.mark.parametrize(
    ("edit", "result"),
    [
        ({"op": "add", "path": "/c", "value": 1}, {"a": {"b": [1, 2]}, "x/y": 3, "c": 1}),
        ({"op": "add", "path": "/a/b/1", "value": 9}, {"a": {"b": [1, 9, 2]}, "x/y": 3}),
        ({"op": "add", "path": "/a/b/-", "value": 9}, {"a": {"b": [1, 2, 9]}, "x/y": 3}),
        ({"op": "replace", "path": "/x~1y", "value": None}, {"a": {"b": [1, 2]}, "x/y": None}),
        ({"op": "replace", "path": "/a/b/0", "value": 7}, {"a": {"b": [7, 2]}, "x/y": 3}),
        ({"op": "remove", "path": "/a/b/0"}, {"a": {"b": [2]}, "x/y": 3}),
        ({"op": "move", "from": "/a/b", "path": "/d"}, {"a": {}, "x/y": 3, "d": [1, 2]}),
        ({"op": "copy", "from": "/a/b/1", "path": "/a/c"}, {"a": {"b": [1, 2], "c": 2}, "x/y": 3}),
        ({"op": "test", "path": "/a/b/0", "value": 1}, {"a": {"b": [1, 2]}, "x/y": 3}),
    ],
)
def test_a_patch_changes_a_copy(edit: dict[str, Any], result: Any) -> None:
    document = {"a": {"b": [1, 2]}, "x/y": 3}
    before = copy.deepcopy(document)
    assert apply(document, [edit]) == result
    assert document == before


@pytest.mark.parametrize(
    "edit",
    [
        {"op": "remove", "path": "/nothing"},
        {"op": "replace", "path": "/a/b/5", "value": 1},
        {"op": "add", "path": "/a/b/5", "value": 1},
        {"op": "add", "path": "/a/b/0/deeper", "value": 1},
        {"op": "test", "path": "/a/b/0", "value": 2},
        {"op": "add", "path": "a", "value": 1},
        {"op": "add", "path": "/a"},
        {"op": "spoil", "path": "/a"},
    ],
)
def test_a_patch_that_does_not_fit_is_refused(edit: dict[str, Any]) -> None:
    with pytest.raises(BadPatch):
        apply({"a": {"b": [1, 2]}}, [edit])


def test_a_merge_patch_removes_with_null() -> None:
    assert merged({"a": {"b": 1, "c": 2}}, {"a": {"b": None, "d": 3}}) == {"a": {"c": 2, "d": 3}}


# Drawing


def test_the_seed_decides(tiny: tuple[Raw, Package], drawn: list[Mutant]) -> None:
    arguments = _sample_arguments(tiny)
    again = sample(*arguments, seed=5, count=60)
    other = sample(*arguments, seed=6, count=60)
    assert [mutant.edits for mutant in again] == [mutant.edits for mutant in drawn]
    assert [mutant.edits for mutant in other] != [mutant.edits for mutant in drawn]


def test_every_operator_has_its_share(tiny: tuple[Raw, Package], drawn: list[Mutant]) -> None:
    possible = {change.operator for change in Operators(tiny[0], 5).changes()}
    assert {mutant.operator for mutant in drawn} == possible
    assert len({json.dumps(mutant.edits) for mutant in drawn}) == len(drawn) == 60


def test_a_mutant_is_one_edit_and_still_a_document(tiny: tuple[Raw, Package], drawn: list[Mutant]) -> None:
    for mutant in drawn:
        assert len(mutant.edits) == 1
        document = mutant.document(tiny[0])
        assert document != tiny[0]
        validate(document)


# Mutants of others


def test_a_folder_of_others_is_read(tiny: tuple[Raw, Package], tmp_path: Path) -> None:
    raw = tiny[0]
    edit = {"op": "replace", "path": "/info/title", "value": "Other"}
    whole = apply(raw, [edit])
    files = {
        "a-whole.json": json.dumps(whole),
        "b-patch.json": json.dumps([edit]),
        "c-named.json": json.dumps({"name": "mine", "operator": "title", "patch": [edit]}),
        "d-one.json": json.dumps(edit),
        "e-lines.jsonl": f"{json.dumps([edit])}\n\n{json.dumps({'edits': [edit]})}\n",
        "f-patch.yaml": "- {op: replace, path: /info/title, value: Other}\n",
        "g-merge.yaml": "info: {title: Other}\n",
        "h-overlay.yaml": "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n- {target: $.info, update: {title: Other}}\n",
        "deep/i-wrapped.json": json.dumps({"document": whole}),
    }
    (tmp_path / "deep").mkdir()
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    bad = {
        "u.txt": "words",
        "v.json": "{",
        "w.json": "[1]",
        "x.json": '{"neither": 1}',
        "y.yaml": "a: [",
        "z.json": "[]",
    }
    for name, text in bad.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    found, problems = foreign(tmp_path, raw)
    assert [mutant.document(raw) for mutant in found] == [whole] * 10
    assert {"mine", "a-whole.json", "deep/i-wrapped.json", "e-lines.jsonl:3"} <= {
        mutant.name for mutant in found
    }
    assert [problem.split(":")[0] for problem in problems] == sorted(bad)


# Scores


def _outcome(number: int, side: str, verdict: Verdict) -> Outcome:
    return Outcome(
        Mutant(str(number), "op", ({"op": "remove", "path": f"/{number}"},)), side, verdict, "why", 0.1
    )


@pytest.mark.parametrize(
    ("missed", "verdict", "good"),
    [
        (1, Verdict.SURVIVED, True),
        (2, Verdict.SURVIVED, False),
        (2, Verdict.ERROR, False),
        (9, Verdict.EQUIVALENT, True),
    ],
)
@pytest.mark.parametrize("side", ["request", "response"])
def test_each_side_needs_its_95_percent(side: str, missed: int, verdict: Verdict, good: bool) -> None:
    outcomes = [_outcome(n, s, Verdict.CAUGHT) for n, s in enumerate(["request", "response"] * 20)]
    mine = [index for index, item in enumerate(outcomes) if item.side == side][:missed]
    for index in mine:
        outcomes[index] = _outcome(index, side, verdict)
    report = Report(tuple(outcomes))
    assert report.good is good
    listed = [line for line in report.lines() if line.startswith(verdict.value)]
    assert len(listed) == missed
    assert all("why" in line and "op at /" in line for line in listed)


def test_nothing_is_no_success() -> None:
    assert not Report(()).good


# The command


def _run(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, str]:
    code = command.main(["--document", str(TINY), "--package", PACKAGE, "--workers", "1", *options])
    return code, capsys.readouterr().out


def test_the_command_draws_and_scores(
    tiny: tuple[Raw, Package], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code, out = _run(capsys, "--count", "12", "--seed", "3", "--save", str(tmp_path / "saved"))
    assert code == 0, out
    assert "mutants: 12 of 12 caught" in out
    assert "request" in out and "response" in out
    code, again = _run(capsys, "--folder", str(tmp_path / "saved"), "--trust")
    assert code == 0
    assert "mutants: 12 of 12 caught" in again


def test_the_command_fails_where_too_much_survives(
    tiny: tuple[Raw, Package], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    # A change of nothing but a document that cannot be read is never a catch.
    (tmp_path / "broken.json").write_text(
        '[{"op": "remove", "path": "/components/schemas/Item"}]', encoding="utf-8"
    )
    code, out = _run(capsys, "--folder", str(tmp_path), "--trust")
    assert code == 1
    assert "points to nothing" in out


def test_the_command_says_when_there_is_nothing_to_judge(
    tiny: tuple[Raw, Package], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert _run(capsys, "--folder", str(tmp_path), "--trust")[0] == 2
    other = tmp_path / "other.yaml"
    other.write_text(TINY.read_text(encoding="utf-8").replace("/api/v1", "/api/v2"), encoding="utf-8")
    code = command.main(["--document", str(other), "--package", PACKAGE, "--workers", "1", "--count", "5"])
    assert code == 2
    assert "the unmutated document fails" in capsys.readouterr().out
