"""An update becomes a branch and a pull request: `make proposal` without its update, and `make propose`."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from attrs import frozen

from tests.integration.releases.checkout import REPOSITORY, commit, git

# What `gh` is asked, one line a call; a pull request is open when the file says so.
GH = """#!/bin/sh
printf '%s\\n' "$*" >> "$GH_ASKED"
case "$1 $2" in "pr list") cat "$GH_OPEN" ;; esac
"""


@frozen
class Place:
    root: Path
    remote: Path
    environment: dict[str, str]

    def run(self, *arguments: str) -> str:
        script = REPOSITORY / "scripts" / "proposal.sh"
        result = subprocess.run(
            ["sh", str(script), *arguments],
            cwd=self.root,
            env=self.environment,
            capture_output=True,
            text=True,
        )
        assert result.returncode == 0, result.stderr
        return result.stdout

    def asked(self) -> list[str]:
        return Path(self.environment["GH_ASKED"]).read_text().splitlines()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    root, remote, tools = (tmp_path / name for name in ("root", "remote", "tools"))
    root.mkdir()
    tools.mkdir()
    (tools / "gh").write_text(GH)
    (tools / "gh").chmod(0o755)
    (tmp_path / "open").write_text("")
    (root / ".gitignore").write_text(".build/\n")
    (root / "version").write_text("1")
    git(tmp_path, "init", "--quiet", "--bare", str(remote))
    git(root, "init", "--quiet", "--initial-branch", "main")
    git(root, "remote", "add", "origin", str(remote))
    commit(root)
    environment = {
        **os.environ,
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "GH_ASKED": str(tmp_path / "asked"),
        "GH_OPEN": str(tmp_path / "open"),
    }
    return Place(root, remote, environment)


def updated(place: Place, target: str, version: str) -> None:
    """What `make update` leaves."""
    (place.root / "version").write_text(version)
    (place.root / f"{target}.py").write_text(version)
    report = place.root / ".build" / "update" / target
    report.mkdir(parents=True, exist_ok=True)
    (report / "title.txt").write_text(f"{target}: version {version} (`$(touch stolen)`)\n")
    (report / "pull-request.md").write_text("| check | result |\n")


def test_nothing_changed_is_nothing_proposed(place: Place) -> None:
    assert "nothing to propose" in place.run("write", "v4")
    assert not (place.root / ".build" / "proposals" / "v4").exists()
    place.run("send")
    assert place.asked() == ["auth setup-git"]


def test_each_proposal_is_a_branch_and_a_pull_request(place: Place) -> None:
    for target, version in (("v4", "2"), ("v5", "3")):
        updated(place, target, version)
        place.run("write", target)
        # Each job starts from a checkout of its own.
        git(place.root, "reset", "--quiet", "--hard")
        git(place.root, "clean", "--quiet", "--force")
    place.run("send")
    for target, version in (("v4", "2"), ("v5", "3")):
        branch = f"spec-update/{target}"
        assert git(place.remote, "show", f"{branch}:version") == version
        assert git(place.remote, "show", f"{branch}:{target}.py") == version
        assert (
            git(place.remote, "log", "--format=%s", branch).splitlines()[0].startswith(f"{target}: version")
        )
        (created,) = (line for line in place.asked() if line.startswith(f"pr create --head {branch} "))
        assert f"--title {target}: version {version}" in created
        assert created.endswith(f".build/proposals/{target}/pull-request.md")
    assert not list(place.root.rglob("stolen"))
    # Neither is in the other's branch.
    assert "v5.py" not in git(place.remote, "ls-tree", "--name-only", "spec-update/v4")


def test_an_open_pull_request_is_renewed(place: Place) -> None:
    for version in ("2", "3"):
        git(place.root, "checkout", "--quiet", "main")
        updated(place, "v4", version)
        place.run("write", "v4")
        git(place.root, "reset", "--quiet", "--hard")
        git(place.root, "clean", "--quiet", "--force")
        place.run("send")
        Path(place.environment["GH_OPEN"]).write_text("7\n")
    assert git(place.remote, "show", "spec-update/v4:version") == "3"
    asked = [" ".join(line.split()[:2]) for line in place.asked()]
    assert asked == ["auth setup-git", "pr list", "pr create", "auth setup-git", "pr list", "pr edit"]


def test_a_document_that_changed_for_nobody_says_so(place: Place) -> None:
    (place.root / "document.yaml").write_text("same")
    place.run("write", "v4")
    folder = place.root / ".build" / "proposals" / "v4"
    assert "the package does not" in (folder / "title.txt").read_text()
    shutil.rmtree(folder)
