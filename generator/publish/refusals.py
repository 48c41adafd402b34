"""What a release is refused for before anything is built: every reason at once."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from generator.problems import PipelineError, Problem
from generator.publish.index import Index
from generator.release import changelog

_NAMED = 5
"""Files of a dirty tree that are named."""


def of_tree(root: Path) -> Iterator[Problem]:
    """A release is made of a commit, so that anybody can make it again."""
    result = subprocess.run(
        ["git", "status", "--porcelain", "--untracked-files=normal"], cwd=root, capture_output=True, text=True
    )
    if result.returncode:
        yield Problem(
            "git", f"says nothing of this folder: {result.stderr.strip()}", "release from a checkout"
        )
        return
    changed = [line[3:] for line in result.stdout.splitlines()]
    if changed:
        more = f" and {len(changed) - _NAMED} more" if len(changed) > _NAMED else ""
        what = ", ".join(changed[:_NAMED])
        yield Problem("git", f"the tree differs from its commit: {what}{more}", "commit or remove them")


def of_version(version: str, tag: str | None) -> Iterator[Problem]:
    """The tag that asks for a release names the version that the tree has."""
    if tag is not None and tag != f"v{version}":
        hint = f"the tag of this tree is v{version}"
        yield Problem("pyproject.toml", f"is of version {version}, and the tag is {tag!a}", hint)


def of_changelog(text: str, version: str) -> Iterator[Problem]:
    """Users are told what a version brings, and since when."""
    entry = changelog.of(text, version)
    if entry is None:
        yield Problem("CHANGELOG.md", f"has no entry of {version}", f"add ## [{version}] - 2024-12-31")
        return
    if not re.search(rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", text, re.MULTILINE):
        hint = f"## [{version}] - 2024-12-31"
        yield Problem("CHANGELOG.md", f"the entry of {version} has no date", hint)
    if not entry.strip():
        yield Problem("CHANGELOG.md", f"the entry of {version} is empty")


def of_index(index: Index, project: str, version: str) -> Iterator[Problem]:
    """A version is published once."""
    try:
        there = index.files(project, version)
    except PipelineError as error:
        yield from error.problems
        return
    if there:
        names = ", ".join(sorted(there))
        yield Problem(
            index.simple, f"has version {version} already: {names}", "a release needs a new version"
        )


def of_targets(missing: list[str], index: Index, *, incomplete: bool) -> Iterator[Problem]:
    """Released wheels hold every target; a trial on loopback may do without."""
    if incomplete and not index.is_local:
        yield Problem("--incomplete", f"is for trials on loopback, and {index.simple} is not there")
    for name in missing if not incomplete else ():
        hint = f"`make TARGET={name}` makes it; a trial on loopback may be INCOMPLETE=1"
        yield Problem("wheel", f"would be without {name}, which was not made here", hint)
