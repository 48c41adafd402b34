"""The steps of an update, on a copy of the repository: what came through all of them is brought back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from generator import target
from generator.cli.line import Line
from generator.cli.proofs import Proofs
from generator.problems import PipelineError
from generator.stamps import digest
from generator.target import ROOT, Target

if TYPE_CHECKING:
    from generator.cli.before import Before
    from generator.release.release import Release
    from generator.release.workspace import Workspace


@frozen
class Updated:
    said: str
    """In a line."""
    title: str
    """Of a commit or a pull request."""
    version: str | None
    """That was made; None where there is no release."""


@frozen
class Updating:
    chosen: Target
    pulled: Path
    """The new upstream document; its lock is beside it."""
    before: Before | None
    """None for the first document of a target: there is nothing to compare it with, and no release follows."""
    work: Workspace
    folder: Path
    """For reports, and for what judges need."""
    options: argparse.Namespace

    def make(self) -> Updated:
        """Every step in its order.

        Raises PipelineError, with the repository as it was, where one fails.
        """
        found = self._state()
        self._put_in()
        self._step("overlay")
        self._step("lint")
        release = self._release()
        if release is not None:
            self._write_version(release)
        else:
            self._keep_released()
        self._regenerate()
        reports: dict[str, str] = {}
        if release is not None or self.before is None:
            proofs = Proofs(self.chosen, self.before, self.work, self.folder)
            everything = self.options.prove == "all"
            reports = {
                "judges": self._unless_skipped("judges", lambda: proofs.agreed(release)),
                "contract tests": self._unless_skipped(
                    "prove", lambda: proofs.proven(None if everything else proofs.reached())
                ),
                "package": self._unless_skipped("package", proofs.built),
            }
        if self._state() != found:
            message = "was changed by somebody else while the update was made, which would be lost"
            raise PipelineError.one("the repository", message, "start the update again")
        said, title = self._told(release, reports)
        changed = self._brought_back(released=release is not None)
        return Updated(f"{said}; {changed} files changed", title, release.version if release else None)

    def _put_in(self) -> None:
        """The new document takes the place of the old one."""
        from generator.document import snapshot

        place = self._in(self.chosen.upstream)
        place.parent.mkdir(parents=True, exist_ok=True)
        lock = snapshot.lock_path(self.pulled).read_bytes()
        place.write_bytes(self.pulled.read_bytes())
        snapshot.lock_path(place).write_bytes(lock)
        if self.chosen.lock:
            self._in(self.chosen.lock).write_bytes(lock)

    def _release(self) -> Release | None:
        """What becomes of the difference; None where there is none."""
        from generator.diff import compare, printed
        from generator.document import read
        from generator.release import version
        from generator.release.release import Release

        line = Line("diff")
        new = read.load(self._in(self.chosen.document), name=self.chosen.document.name)
        if self.before is None:
            line.done("nothing to compare with: this is the first document")
            return None
        found = compare.compare(self.before.document, self.before.comparable(new), self.chosen.sections)
        line.done(f"{printed.plain(found.old)} -> {printed.plain(found.new)}: {printed.summary(found)}")
        if not found.changes:
            return None
        project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        date = self.options.date or f"{datetime.now(UTC):%Y-%m-%d}"
        return Release(target=self.chosen.name, previous=version.stated(project), date=date, difference=found)

    def _keep_released(self) -> None:
        """No release will hold facts of the new document: its lock says whose facts are as good."""
        from generator.document import snapshot

        before = snapshot.read_lock_file(self.chosen.lock) if self.chosen.lock else None
        if self.chosen.lock and before is not None:
            place = self._in(self.chosen.lock)
            lock = snapshot.read_lock_file(place)
            assert lock is not None
            same = before.released_sha256 or before.published_sha256
            place.write_text(evolve(lock, released_sha256=same).text(), "utf-8")

    def _write_version(self, release: Release) -> None:
        """Version and changelog."""
        from generator.release import changelog, version

        line = Line("version")
        project, log = self.work.root / "pyproject.toml", self.work.root / "CHANGELOG.md"
        project.write_text(version.replaced(project.read_text("utf-8"), release.version), "utf-8")
        log.write_text(changelog.inserted(log.read_text("utf-8"), release), "utf-8")
        line.done(f"{release.previous} -> {release.version}, with an entry in CHANGELOG.md")

    def _regenerate(self) -> None:
        """Every target whose document is here: all of them state the version."""
        for name in sorted(target.names(), key=lambda one: not target.load(one).default):
            if self._in(target.load(name).document).exists():
                self._step("generate", name)

    def _unless_skipped(self, step: str, make: Callable[[], str]) -> str:
        return "skipped" if step in self.options.skip else make()

    def _told(self, release: Release | None, reports: dict[str, str]) -> tuple[str, str]:
        """A line and a title; what a pull request and a program want to know of a release goes beside the copy."""
        from generator.diff import printed
        from generator.release import pull_request

        name = self.chosen.name
        if release is None:
            said = "the document says the same" if self.before else "the first document"
            title, body = f"{name}: {said}", "Nothing of this reaches users, so there is no release.\n"
            said = f"{title}, no release"
        else:
            title, body = pull_request.title(release), pull_request.body(release, reports)
            (self.folder / "diff.json").write_text(printed.as_json(release.difference), "utf-8")
            said = f"{name} {release.version}: {printed.summary(release.difference)}"
        (self.folder / "title.txt").write_text(f"{title}\n", "utf-8")
        (self.folder / "pull-request.md").write_text(body, "utf-8")
        return said, title

    def _brought_back(self, *, released: bool) -> int:
        """How many files of the repository are others now."""
        from generator.release import exchange

        places = self._made()
        places += [ROOT / "pyproject.toml", ROOT / "CHANGELOG.md"] if released else []
        places += [ROOT / "dist"] if (self.work.root / "dist").exists() else []
        names = [one.relative_to(ROOT).as_posix() for one in places]
        return len(exchange.exchange(self.work.root, ROOT, names, self.folder / exchange.KEPT))

    def _made(self) -> list[Path]:
        """What is made of the document and of the version."""
        chosen = self.chosen
        places = [chosen.upstream.parent, chosen.overlays / "expanded", chosen.document, ROOT / "generated"]
        places += [chosen.lock] if chosen.lock else []
        return places + [one.page for one in map(target.load, target.names()) if one.page]

    def _state(self) -> str:
        """Equal as long as nobody changes what the update is made of, or is going to replace."""
        more = (self.chosen.overlays, ROOT / "generator", ROOT / "pyproject.toml", ROOT / "CHANGELOG.md")
        return digest([*self._made(), *more], root=ROOT)

    def _step(self, name: str, of: str = "") -> None:
        sys.stdout.write(self.work.run(name, "-m", "generator", name, "--target", of or self.chosen.name))
        sys.stdout.flush()

    def _in(self, path: Path) -> Path:
        return self.work.root / path.relative_to(ROOT)
