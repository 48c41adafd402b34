# Made from generator/command.
"""``pinterest-ads migrate check --fix``."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from ..migrate import reports, scan
from ..migrate.checking import Report
from ..migrate.fix import FileFixed, fix_file


def run(report: Report, *, write: bool) -> int:
    """Fixes the files of a report, or prints what would be changed as a diff; gives the exit code.

    0 where nothing is left, 1 where a person has to decide something, 2 where a file could not be read or written.
    """
    fixed: list[FileFixed] = []
    failed = False
    for name in sorted({finding.path for finding in report.findings}):
        try:
            one = fix_file(Path(name), name, scan, write=write)
        except OSError as error:
            click.echo(f"{name}: {error.strerror or error}", err=True)
            failed = True
            continue
        fixed.append(one)
        if not write:
            click.echo(one.diff, nl=False)
        if one.problem:
            click.echo(f"{name}: not changed: {one.problem}", err=True)
    left = Report(findings=[finding for one in fixed for finding in one.left], files=report.files)
    if write:
        click.echo(reports.as_text(left), nl=False)
    click.echo(_summary(fixed, write), err=True)
    return 2 if failed else 1 if left.findings else 0


def _summary(fixed: list[FileFixed], write: bool) -> str:
    counted = Counter[str]()
    for one in fixed:
        counted["rewritten"] += one.rewritten
        counted["left"] += len(one.left)
        counted["files"] += bool(one.diff)
    verb = "rewritten" if write else "would be rewritten"
    return (
        f"{counted['rewritten']} {verb}, {counted['left']} left to a person; "
        f"{counted['files']} file{'s' * (counted['files'] != 1)} {'changed' if write else 'would be changed'}"
    )
