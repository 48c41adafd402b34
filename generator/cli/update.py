"""``update``: from a changed upstream document to a tested release, or not a file is touched.

Everything happens in a copy of the repository (`.build/update/TARGET`), on the code and the commands of the copy; what
came through every step is brought back at the end. Where nothing has changed it says so and is done.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from generator import target
from generator.cli.line import Line
from generator.cli.options import add_target
from generator.problems import PipelineError
from generator.target import ROOT, Target

if TYPE_CHECKING:
    from generator.diff.change import Difference
    from generator.release.release import Release
    from generator.release.workspace import Workspace

_PROOFS = tuple(f"tests/contract/test_{name}.py" for name in ("document", "requests", "replies"))


def configure(parser: argparse.ArgumentParser) -> None:
    add_target(parser)
    parser.add_argument("--source", help="URL or path that stands in for the published location")
    parser.add_argument("--sha256", help="what the published bytes must have")
    parser.add_argument(
        "--date", help="of the changelog entry, for example 2024-12-31; today's where it is left out"
    )
    parser.add_argument(
        "--skip",
        action="append",
        default=[],
        choices=("judges", "prove", "package"),
        help="leave a step out, to try the others; what is made says so, and is not for release",
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from generator.release.workspace import StepFailed

    line = Line("update")
    chosen = target.load(options.target)
    if not chosen.document.exists():
        raise PipelineError.one(
            chosen.document.relative_to(ROOT).as_posix(),
            "is not here, so there is nothing that an update could be compared with",
            f"`make TARGET={chosen.name}` makes it of the published document",
        )
    folder = ROOT / ".build" / "update" / chosen.name
    pulled = _pull(chosen, options, folder)
    if pulled is None:
        line.done(f"{chosen.name}: nothing changed")
        return 0
    try:
        line.done(_Update(chosen, folder, pulled, options).make())
    except StepFailed as failed:
        sys.stderr.write(failed.output)
        raise
    return 0


def _pull(chosen: Target, options: argparse.Namespace, folder: Path) -> Path | None:
    """The upstream document as it is published now, beside its lock; None where it is the one we have."""
    import shutil

    from generator.document import pull, snapshot

    published = pull.load_source(ROOT / "spec" / "sources.toml", chosen.name)
    fresh = folder / "upstream" / chosen.upstream.name
    shutil.rmtree(fresh.parent, ignore_errors=True)
    fresh.parent.mkdir(parents=True)
    for path in (chosen.upstream, snapshot.lock_path(chosen.upstream)):
        if path.exists():
            shutil.copy2(path, fresh.parent / path.name)
    before = fresh.read_bytes() if fresh.exists() else b""
    Line("pull").done(pull.pull(published, fresh, source=options.source, sha256=options.sha256))
    return None if before == fresh.read_bytes() else fresh


@frozen
class _Update:
    chosen: Target
    folder: Path
    pulled: Path
    """The new upstream document; its lock is beside it."""
    options: argparse.Namespace

    def make(self) -> str:
        """Every step in its order. Raises PipelineError, with the repository as it was, where one fails."""
        from generator.diff import printed
        from generator.diff.change import Level
        from generator.release.workspace import Workspace

        work = Workspace.of(ROOT, self.folder / "work")
        for path in self.pulled.parent.iterdir():
            self._in(work.root, self.chosen.upstream).with_name(path.name).write_bytes(path.read_bytes())
        for step in ("overlay", "lint"):
            self._step(work, step)
        found, release = self._judged(work)
        brought = [
            self._name(one)
            for one in (self.chosen.upstream.parent, self.chosen.overlays, self.chosen.document)
        ]
        if found.level is Level.NONE:
            changed = work.bring_back(ROOT, brought)
            return f"{self.chosen.name}: the document says the same, no release; {len(changed)} files changed"
        self._write_release(work, release)
        self._step(work, "generate")
        reports = {
            "judges": self._unless_skipped("judges", lambda: self._agreed(work, found)),
            "contract tests": self._unless_skipped("prove", lambda: self._proven(work)),
            "package": self._unless_skipped("package", lambda: self._built(work)),
        }
        brought += ["generated", "pyproject.toml", "CHANGELOG.md"]
        brought += [] if "package" in self.options.skip else ["dist"]
        self._write_reports(release, reports)
        changed = work.bring_back(ROOT, brought)
        return f"{self.chosen.name} {release.version}: {printed.summary(found)}; {len(changed)} files changed"

    def _judged(self, work: Workspace) -> tuple[Difference, Release]:
        """The difference, and the release that it makes."""
        from generator.diff import compare, printed
        from generator.document import read
        from generator.release import version
        from generator.release.release import Release

        line = Line("diff")
        document = self.chosen.document
        old = read.load(document, name=document.name)
        new = read.load(self._in(work.root, document), name=document.name)
        found = compare.compare(old, new, self.chosen.sections)
        line.done(f"{printed.plain(found.old)} -> {printed.plain(found.new)}: {printed.summary(found)}")
        project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        date = self.options.date or f"{datetime.now(UTC):%Y-%m-%d}"
        release = Release(
            target=self.chosen.name, previous=version.stated(project), date=date, difference=found
        )
        return found, release

    def _write_release(self, work: Workspace, release: Release) -> None:
        """Version and changelog, in the copy."""
        from generator.release import changelog, version

        line = Line("version")
        project, log = work.root / "pyproject.toml", work.root / "CHANGELOG.md"
        project.write_text(version.replaced(project.read_text("utf-8"), release.version), "utf-8")
        log.write_text(changelog.inserted(log.read_text("utf-8"), release), "utf-8")
        line.done(f"{release.previous} -> {release.version}, with an entry in CHANGELOG.md")

    def _agreed(self, work: Workspace, found: Difference) -> str:
        """What judges say who see the two packages and not the documents. Raises PipelineError where they see more."""
        from generator.diff import printed
        from generator.diff.change import Level
        from generator.judges import agree

        line = Line("judges")
        tests = {one.name: one.read_text("utf-8") for one in sorted((ROOT / "tests" / "typing").glob("*.py"))}
        seen = agree.findings(
            self.chosen.package, ROOT / "generated", work.root / "generated", tests, self.folder / "judges"
        )
        agree.check(found.level is Level.BREAKING, printed.summary(found), seen)
        said = f"{len(seen)} findings of griffe, annotations and mypy, none beyond {found.level.word}"
        line.done(said)
        return said

    def _proven(self, work: Workspace) -> str:
        line = Line("prove")
        said = work.run("prove", "-m", "pytest", "-n", "2", "-m", "not full", *_PROOFS)
        last = [one for one in said.splitlines() if one.strip()][-1].strip()
        line.done(last)
        return last

    def _built(self, work: Workspace) -> str:
        import os

        line = Line("package")
        os.environ.setdefault("SOURCE_DATE_EPOCH", "1640995200")
        work.run("package", "-m", "build", "--wheel", "--no-isolation", "--outdir", "dist", ".")
        wheel = next((work.root / "dist").glob("*.whl")).name
        line.done(wheel)
        return wheel

    def _unless_skipped(self, step: str, make: Callable[[], str]) -> str:
        return "skipped" if step in self.options.skip else make()

    def _write_reports(self, release: Release, reports: dict[str, str]) -> None:
        """What a pull request and a program want to know, beside the copy."""
        from generator.diff import printed
        from generator.release import pull_request

        (self.folder / "title.txt").write_text(pull_request.title(release) + "\n", "utf-8")
        (self.folder / "pull-request.md").write_text(pull_request.body(release, reports), "utf-8")
        (self.folder / "diff.json").write_text(printed.as_json(release.difference), "utf-8")

    def _step(self, work: Workspace, name: str) -> None:
        sys.stdout.write(work.run(name, "-m", "generator", name, "--target", self.chosen.name))
        sys.stdout.flush()

    def _name(self, path: Path) -> str:
        return path.relative_to(ROOT).as_posix()

    def _in(self, root: Path, path: Path) -> Path:
        return root / path.relative_to(ROOT)
