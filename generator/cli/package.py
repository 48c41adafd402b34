"""``package``: generated code -> source distribution and wheel in ``dist/``, looked through."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from generator import target
from generator.cli.generate import OUTPUT
from generator.cli.line import Line
from generator.problems import PipelineError
from generator.publish.artifacts import Artifacts
from generator.stamps import Stamp
from generator.target import ROOT, Target

DIST = ROOT / "dist"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_run)


def targets() -> tuple[list[Target], list[Target]]:
    """The targets that were made here, and those that were not."""
    every = [target.load(name) for name in target.names()]
    made = [one for one in every if (OUTPUT / one.package / one.module / "client.py").exists()]
    return made, [one for one in every if one not in made]


def make() -> Artifacts:
    """Builds into ``dist/`` what passes every check. Raises PipelineError, with ``dist/`` as it was, otherwise."""
    from generator.publish import artifacts

    made, _ = targets()
    place = ROOT / ".build"
    place.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place, prefix="package-") as folder:
        built = artifacts.build(ROOT, Path(folder))
        found = list(artifacts.problems(built, made[0].package, [one.module for one in made]))
        if found:
            raise PipelineError(found)
        moved = built.moved(DIST)
    _stamp().record()
    return moved


def said(built: Artifacts) -> str:
    """What was built, in a line: the targets of the wheel first, since a wheel without one is not for release."""
    from generator.publish.artifacts import BUDGET, too_big

    made, missing = targets()
    reasons = [f"no {one.name}" for one in missing] + ["over the budget"] * any(too_big(built))
    without = f" ({', '.join(reasons)}: not for release)" if reasons else ""
    size, sdist = (one.stat().st_size / 1024 for one in (built.wheel, built.sdist))
    holds = ", ".join(one.name for one in made)
    return f"{built.wheel.name} with {holds}{without}, {size:,.0f} of {BUDGET / 1024:,.0f} KiB; sdist {sdist:,.0f} KiB"


def _stamp() -> Stamp:
    texts = (
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "pyproject.toml",
        "hatch_build.py",
        "requirements/dev.txt",
    )
    folders = (OUTPUT, ROOT / "spec", ROOT / "generator" / "targets", ROOT / "generator" / "publish")
    inputs = (*folders, *(ROOT / name for name in texts))
    return Stamp(ROOT / ".build" / "stamps" / "package.json", ROOT, inputs, (DIST,))


def _run(options: argparse.Namespace) -> int:
    line = Line("package")
    if any(DIST.glob("*.whl")) and _stamp().is_current():
        line.done("unchanged")
        return 0
    line.done(said(make()))
    return 0
