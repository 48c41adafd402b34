"""The changelog: an entry for each release, as Keep a Changelog has it, newest first."""

from __future__ import annotations

import re

from generator.diff.change import Level
from generator.diff.printed import code
from generator.problems import PipelineError
from generator.release.groups import sections
from generator.release.release import Release

_HEADING = re.compile(r"^## \[([^\]\n]+)\]", re.MULTILINE)


def entry(release: Release) -> str:
    """The entry of a release, for users: what to change first."""
    difference = release.difference
    parts = [f"## [{release.version}] - {release.date}\n", document_line(release)]
    if difference.level is Level.BREAKING:
        count = len(difference.of(Level.BREAKING))
        asked = f"{count} changes ask" if count != 1 else "one change asks"
        parts.append(
            f"**Breaking:** {asked} something of your code; `-` is what worked, `+` is what does now.\n"
        )
    parts += [f"### {name}\n\n{text}" for name, text in sections(difference).items()]
    return "\n".join(parts)


def document_line(release: Release) -> str:
    """The document's own version, beside the package's."""
    old, new = release.difference.old, release.difference.new
    was = f" (was {code(old)})" if old != new else ""
    return f"Target {code(release.target)}, made from version {code(new)} of its document{was}.\n"


def inserted(changelog: str, release: Release) -> str:
    """The changelog with the entry above all others. Raises PipelineError where it has one of that version."""
    headings = list(_HEADING.finditer(changelog))
    if not headings:
        raise PipelineError.one("CHANGELOG.md", "has no heading of the form ## [1.2.3]")
    if any(one.group(1) == release.version for one in headings):
        raise PipelineError.one("CHANGELOG.md", f"has an entry of {release.version} already")
    at = headings[0].start()
    return f"{changelog[:at]}{entry(release)}\n{changelog[at:]}"


def of(changelog: str, version: str) -> str | None:
    """The text of one entry, without its heading; None where there is none."""
    headings = list(_HEADING.finditer(changelog))
    for one, following in zip(headings, [*headings[1:], None], strict=True):
        if one.group(1) == version:
            end = following.start() if following else len(changelog)
            return changelog[one.start() : end].partition("\n")[2].strip() + "\n"
    return None
