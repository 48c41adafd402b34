"""The typing tests of the release before, checked against the new code."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.judges.finding import Finding
from generator.problems import PipelineError

_OPTIONS = (
    "--strict",
    # What was refused and is taken now breaks nobody.
    "--no-warn-unused-ignores",
    "--no-error-summary",
    "--no-color-output",
    "--hide-error-context",
    "--no-pretty",
    "--show-error-codes",
    "--explicit-package-bases",
    "--config-file=",
)

_NEEDLESS = re.compile(r"identity check .*UNSET\]?\"\)  \[comparison-overlap\]$")
"""What is always there from now on was asked for: a firmer promise of a reply, and code that runs as before."""


def breaking(tests: Mapping[str, str], old: Path, new: Path, work: Path) -> Iterator[Finding]:
    """Every error that mypy finds in `tests` (file name to text) with the package below `new`.

    An error that is there with `old` as well says nothing about the update. `work` is an empty folder.
    """
    errors = list(_errors(tests, new, work))
    known = set(_errors(tests, old, work)) if errors else set()
    for error in errors:
        if error not in known:
            where, _, what = error.partition(": ")
            yield Finding("mypy", where, what)


def _errors(tests: Mapping[str, str], package: Path, work: Path) -> Iterator[str]:
    folder = work / "typing_tests"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in tests.items():
        (folder / name).write_text(text, encoding="utf-8")
    # At the same place whichever it is: then mypy knows again what is the same in both.
    place = work / "package"
    place.unlink(missing_ok=True)
    place.symlink_to(package.resolve())
    cache = os.environ.get("GENERATOR_MYPY_CACHE", str(work / "cache"))
    run = subprocess.run(
        [sys.executable, "-m", "mypy", *_OPTIONS, "--cache-dir", cache, *sorted(tests)],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(place.absolute())},
        capture_output=True,
        text=True,
    )
    if run.returncode not in (0, 1):
        said = (run.stdout + run.stderr).strip().splitlines()
        raise PipelineError.one("mypy", f"could not run: {said[-1] if said else run.returncode}")
    for line in run.stdout.splitlines():
        if ": error: " in line and not _NEEDLESS.search(line):
            yield line.replace(": error: ", ": ")
