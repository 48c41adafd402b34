"""What an update has to stand before it is brought back: judges, contract tests, and that it can be packed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from generator.cli.line import Line
from generator.target import ROOT, Target

if TYPE_CHECKING:
    from generator.cli.before import Before
    from generator.diff.change import Difference
    from generator.release.release import Release
    from generator.release.workspace import Workspace

# `make prove` runs the same (Makefile).
_CONTRACT = tuple(f"tests/contract/test_{name}.py" for name in ("document", "requests", "replies"))


@frozen
class Proofs:
    """Each gives a line about what it found."""

    chosen: Target
    before: Before | None
    """None for the first document of a target: there is nothing to compare it with."""
    work: Workspace
    """The copy of the repository with the update in it."""
    folder: Path
    """For what judges need."""

    def agreed(self, release: Release | None) -> str:
        """What judges say who see two packages and no documents. Raises PipelineError where they see more."""
        from generator.diff import printed
        from generator.diff.change import Level
        from generator.judges import agree

        if release is None or self.before is None:
            return "nothing to compare with"
        line = Line("judges")
        found: Difference = release.difference
        programs = ROOT / "tests" / "typing" / ("" if self.chosen.default else self.chosen.name)
        tests = {one.name: one.read_text("utf-8") for one in sorted(programs.glob("*.py"))}
        old = self.before.package(self.folder / "before")
        seen = agree.findings(
            self.chosen.package, old, self.work.root / "generated", tests, self.folder / "judges"
        )
        agree.check(found.level is Level.BREAKING, printed.summary(found), seen)
        said = f"{len(seen)} findings of griffe, annotations and mypy, none beyond {found.level.word}"
        line.done(said)
        return said

    def proven(self, reached: tuple[str, ...] | None) -> str:
        """The contract tests of these operations, or of all of them. Raises PipelineError where one fails."""
        line = Line("prove")
        said = self.work.run(
            "prove",
            # A second process costs more than it saves where few operations are left.
            *("-m", "pytest", "-n", "2" if reached is None else "0", "-m", "not full", *_CONTRACT),
            CONTRACT_TARGET=self.chosen.name,
            **({} if reached is None else {"CONTRACT_OPERATIONS": "\n".join(reached)}),
        )
        last = [one for one in said.splitlines() if one.strip()][-1].strip()
        last += "" if reached is None else f", of the {len(reached)} operations that the change reaches"
        line.done(last)
        return last

    def reached(self) -> tuple[str, ...] | None:
        """Operations of the new document that the step reaches; None where nothing was before it."""
        from generator.diff import touched
        from generator.document import read

        if self.before is None:
            return None
        new = read.load(
            self.work.root / self.chosen.document.relative_to(ROOT), name=self.chosen.document.name
        )
        return touched.operations(self.before.document, self.before.comparable(new))

    def built(self) -> str:
        """The wheel and the source distribution. Raises PipelineError."""
        said = self.work.run("package", "-m", "generator", "package")
        sys.stdout.write(said)
        return said.partition(" ")[2].rpartition("  ")[0].strip()
