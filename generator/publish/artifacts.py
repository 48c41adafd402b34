"""Source distribution and wheel: how they are built, and what has to be in them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from attrs import frozen

from generator.problems import PipelineError, Problem

EPOCH = "1640995200"
"""Epoch seconds, 2022-01-01: the time of every file in what is built, unless SOURCE_DATE_EPOCH says another."""
BUDGET = 1024 * 1024
"""Bytes that a wheel may have, with every target."""


@frozen
class Artifacts:
    """What a release consists of."""

    sdist: Path
    wheel: Path

    @property
    def files(self) -> tuple[Path, Path]:
        """Both."""
        return (self.sdist, self.wheel)

    def moved(self, folder: Path) -> Artifacts:
        """The same in another folder, instead of those that were there."""
        folder.mkdir(exist_ok=True)
        for old in (*folder.glob("*.whl"), *folder.glob("*.tar.gz")):
            old.unlink()
        sdist, wheel = (Path(shutil.move(one, folder / one.name)) for one in self.files)
        return Artifacts(sdist, wheel)


def build(root: Path, folder: Path) -> Artifacts:
    """The source distribution of a tree, and the wheel that is built from it and not from the tree.

    Raises PipelineError, after the builder's own words on standard error, where either fails.
    """
    environment = {"SOURCE_DATE_EPOCH": EPOCH, **os.environ}
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root)]
    result = subprocess.run(command, env=environment, capture_output=True, text=True)
    if result.returncode:
        sys.stderr.write(result.stdout + result.stderr)
        raise PipelineError.one("package", f"the build ended with {result.returncode}")
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return Artifacts(sdist, wheel)


def problems(made: Artifacts, package: str, modules: Sequence[str]) -> Iterator[Problem]:
    """What a wheel lacks, or has in the wrong place; `modules` are the targets that it has to hold."""
    where = made.wheel.name
    with zipfile.ZipFile(made.wheel) as wheel:
        names = set(wheel.namelist())
        info = next(name.partition("/")[0] for name in names if name.endswith(".dist-info/METADATA"))
        needed = {
            f"{package}/py.typed": "type checkers would not look into it (PEP 561)",
            f"{info}/licenses/LICENSE": "it would be without a licence",
            **{f"{package}/{one}/client.py": f"it would be without target {one}" for one in modules},
        }
        yield from (
            Problem(where, f"{name} is not in it", why) for name, why in needed.items() if name not in names
        )
        yield from _bill_problems(where, wheel, [one for one in names if one.startswith(f"{info}/sboms/")])
        strays = sorted(name for name in names if PurePosixPath(name).parts[0] not in {package, info})
        yield from (Problem(where, f"{name} has no place in it") for name in strays)
    yield from judged_by_twine(made)


def too_big(made: Artifacts) -> Iterator[Problem]:
    """Whether a wheel is larger than what is released may be; to be tried, it may be as large as it is."""
    size = made.wheel.stat().st_size
    if size > BUDGET:
        hint = "`python -m zipfile -l` lists what it holds"
        yield Problem(made.wheel.name, f"has {size:,} bytes, {size - BUDGET:,} more than its budget", hint)


def judged_by_twine(made: Artifacts) -> Iterator[Problem]:
    """Whether an index could show what the metadata says."""
    command = [sys.executable, "-m", "twine", "--no-color", "check", "--strict", *map(str, made.files)]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        yield Problem(made.wheel.name, f"twine check: {' '.join(result.stdout.split())}")


def _bill_problems(where: str, wheel: zipfile.ZipFile, bills: Sequence[str]) -> Iterator[Problem]:
    if not bills:
        yield Problem(where, "has no bill of materials (PEP 770)", "hatch_build.py writes it")
    version = where.split("-")[1]
    for name in bills:
        try:
            stated = json.loads(wheel.read(name))["metadata"]["component"]["version"]
        except (ValueError, KeyError, TypeError):
            yield Problem(where, f"{name} states no version", "hatch_build.py writes it")
            continue
        if stated != version:
            yield Problem(where, f"{name} is of version {stated}")
