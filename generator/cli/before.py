"""What an update is compared with: the document and the package of before, on a fresh clone as well."""

from __future__ import annotations

import shutil
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from generator import assemble
from generator.problems import PipelineError
from generator.target import ROOT, Target

if TYPE_CHECKING:
    from generator.document.released import Released
    from generator.document.snapshot import Lock


@frozen
class Before:
    chosen: Target
    document: dict[str, Any]
    """The effective document, or the facts of it."""

    def comparable(self, document: dict[str, Any]) -> dict[str, Any]:
        """A new effective document, in the form in which this one is here."""
        from generator.document import facts

        return facts.facts(document) if self.chosen.lock else document

    def package(self, folder: Path) -> Path:
        """Where the package is: the committed one, or one that is made below `folder`."""
        from generator.emit import write

        committed = ROOT / "generated"
        if not self.chosen.lock:
            return committed
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(committed, folder, ignore=shutil.ignore_patterns("__pycache__", self.chosen.module))
        write.write_tree(assemble.files(self.document, assemble.layout_of(self.chosen)), folder)
        return folder


def lock_of(chosen: Target) -> Lock | None:
    """The lock of the upstream document of before; None where there is none, or none that fits the document."""
    from generator.document import released, snapshot

    if chosen.lock:
        return released.read_lock(chosen.lock, name=_name(chosen.lock))
    try:
        return snapshot.verify(chosen.upstream, name=chosen.upstream.name)
    except PipelineError:
        return None


def check(chosen: Target) -> None:
    """Raises PipelineError where nothing can be compared: before anything is asked of the network."""
    if not chosen.lock and not chosen.document.exists():
        raise PipelineError.one(
            _name(chosen.document),
            "is not here, so there is nothing that an update could be compared with",
            f"`make TARGET={chosen.name}` makes it of the published document",
        )


def of(chosen: Target, index: str, folder: Path) -> Before | None:
    """What the target was made of last; None before its first update.

    Raises PipelineError where it has to be somewhere and is nowhere. `index` is asked for the last release.
    """
    from generator.document import read

    if chosen.lock:
        lock = lock_of(chosen)
        return Before(chosen, _facts(chosen, lock, index, folder).document) if lock else None
    return Before(chosen, read.load(chosen.document, name=chosen.document.name))


def _facts(chosen: Target, lock: Lock, index: str, folder: Path) -> Released:
    """The facts of the locked document: of the package that was made here, or of the last release."""
    from generator.document import released
    from generator.publish import index as indexes

    member = f"{chosen.package}/{chosen.module}/data/{released.FILE}"
    here = ROOT / "generated" / member
    if here.exists():
        found = released.load(here.read_bytes(), name=_name(here))
        if lock.is_of(found.published_sha256):
            return found
    shutil.rmtree(folder, ignore_errors=True)
    source = indexes.named(index).newest_source(_project(), folder)
    if source is None:
        raise _nowhere(chosen, lock, f"{index} has no source distribution of {_project()}")
    with tarfile.open(source) as archive:
        names = [name for name in archive.getnames() if name.endswith(f"/generated/{member}")]
        data = archive.extractfile(names[0]) if names else None
        if data is None:
            raise _nowhere(chosen, lock, f"{source.name} does not hold {member}")
        found = released.load(data.read(), name=f"{source.name} {member}")
    if not lock.is_of(found.published_sha256):
        raise _nowhere(chosen, lock, f"{source.name} was made of another document")
    return found


def _nowhere(chosen: Target, lock: Lock, why: str) -> PipelineError:
    return PipelineError.one(
        _name(chosen.lock or chosen.document),
        f"locks version {lock.version[:40]} of the document, and what was made of it is neither here nor in the "
        f"last release: {why}",
        f"publish the version in pyproject.toml first, or `make TARGET={chosen.name} SOURCE=` that document",
    )


def _project() -> str:
    import tomllib

    with (ROOT / "pyproject.toml").open("rb") as file:
        name: str = tomllib.load(file)["project"]["name"]
    return name


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
