"""What the pull request of an update says to those who look at it, and through them to users."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diff.printed import code, escaped, plain, summary
from generator.release.changelog import document_line
from generator.release.groups import sections
from generator.release.release import Release

_LONGEST = 60_000
"""Characters; GitHub takes 65,536."""


def title(release: Release) -> str:
    """One line."""
    new = plain(release.difference.new)[:40]
    return f"{release.target}: document {new}, version {release.version} ({release.difference.level.word})"


def body(release: Release, reports: Mapping[str, str]) -> str:
    """Version, checks, then every change; `reports` are the checks by name, one line each."""
    for limit in (None, 100, 30, 10, 0):
        made = _body(release, reports, limit)
        if len(made) <= _LONGEST:
            break
    return made if len(made) <= _LONGEST else f"{made[:_LONGEST]}\n\n(cut; the changelog has all of it)\n"


def _body(release: Release, reports: Mapping[str, str], limit: int | None) -> str:
    lines = [
        f"{document_line(release)}",
        f"Version {code(release.previous)} -> {code(release.version)}: {summary(release.difference)}.\n",
    ]
    if reports:
        rows = [f"| {escaped(name)} | {escaped(text)} |" for name, text in reports.items()]
        lines.append("\n".join(["| check | result |", "| --- | --- |", *rows]) + "\n")
    found = sections(release.difference, limit=limit)
    return "\n".join([*lines, *(f"### {name}\n\n{text}" for name, text in found.items())])
