"""A git checkout of this repository's state, with a version that is ready for release."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from generator.release.version import stated
from generator.release.workspace import Workspace

REPOSITORY = Path(__file__).resolve().parents[3]
VERSION = stated((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))


def git(folder: Path, *arguments: str) -> str:
    """What git prints."""
    who = ["-c", "user.name=maintainer", "-c", "user.email=maintainer@example.org", "-c", "core.hooksPath="]
    return subprocess.run(
        ["git", *who, *arguments], cwd=folder, check=True, capture_output=True, text=True
    ).stdout


def commit(folder: Path) -> None:
    """Everything that is there and not ignored, as one commit."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "state")


def ready(folder: Path) -> Path:
    """A copy with a dated changelog entry of its version, committed."""
    root = Workspace.of(REPOSITORY, folder).root
    log = root / "CHANGELOG.md"
    text = log.read_text(encoding="utf-8").replace(f"[{VERSION}] - unreleased", f"[{VERSION}] - 2024-12-31")
    log.write_text(text, encoding="utf-8")
    git(root, "init", "--quiet", "--initial-branch", "main")
    commit(root)
    return root


def generator(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """``python -m generator`` on the code of a checkout."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
    )
