"""What an update made, as a commit: a release is made of one."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from generator.problems import PipelineError, Problem


def hindrances(root: Path) -> Iterator[Problem]:
    """What would keep a commit from being made later: asked before there is anything to commit."""
    if _git(root, "rev-parse", "--verify", "HEAD").returncode:
        yield Problem("git", "this folder is no checkout with a commit", "update and publish from a clone")
    elif _git(root, "var", "GIT_COMMITTER_IDENT").returncode:
        yield Problem("git", "does not know who commits", "git config user.name and user.email")


def everything(root: Path, message: str) -> str:
    """Commits all that is not ignored; returns the abbreviated id. Raises PipelineError where git refuses."""
    for command in (("add", "--all"), ("commit", "--quiet", "--message", message)):
        result = _git(root, *command)
        if result.returncode:
            said = " ".join((result.stderr or result.stdout).split())[:300]
            raise PipelineError.one("git", f"{command[0]} ended with {result.returncode}: {said}")
    return _git(root, "rev-parse", "--short", "HEAD").stdout.strip()


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True)
