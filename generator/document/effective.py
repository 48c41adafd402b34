"""Upstream document + tables + overlays -> effective document: expand, apply strictly, order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.document import expand, order, read, table, tables, write
from generator.document.overlay import Done, Session
from generator.document.tables import Tables
from generator.document.walk import operations
from generator.problems import PipelineError, Problem

_OVERLAY = re.compile(r"\d\d-[a-z0-9-]+(\.overlay)?\.yaml")


@frozen
class Effective:
    """The effective document, what each action did, and the expanded overlays as file texts by name."""

    document: dict[str, Any]
    done: tuple[Done, ...]
    expanded: Mapping[str, str]

    @property
    def text(self) -> str:
        """The document as canonical YAML."""
        return write.dump(self.document)

    @property
    def operations(self) -> int:
        return sum(1 for _ in operations(self.document))

    @property
    def actions(self) -> int:
        return len(self.done)

    def explain(self) -> str:
        """For each action file, index, what it did and to how many nodes, and why; below that each effect."""
        return "".join("".join(f"{line}\n" for line in _told(done)) for done in self.done)

    def write_expanded(self, folder: Path) -> None:
        """Make `folder` hold the expanded overlays and no others."""
        for path in folder.glob("*.yaml") if folder.is_dir() else ():
            if path.name not in self.expanded:
                path.unlink()
        for name, text in self.expanded.items():
            write.replace(folder / name, text)


def _told(done: Done) -> Iterator[str]:
    yield str(done)
    yield from (f"    {line}" for line in done.effects)


def build(upstream: Path, folder: Path, *, explain: bool = False) -> Effective:
    """The effective document of an upstream document and a folder of tables and overlays; writes nothing.

    `explain` has every action say what it did.
    """
    document = read.load(upstream, name=upstream.name)
    return transform(document, tables.load(folder), load_overlays(folder), explain=explain)


def load_overlays(folder: Path) -> dict[str, Any]:
    """The hand-written overlays of a folder (``40-name.yaml``), by file name."""
    problems: list[Problem] = []
    result: dict[str, Any] = {}
    for path in sorted(folder.glob("*.yaml")):
        if path.name in tables.FILES:
            continue
        if not _OVERLAY.fullmatch(path.name) or path.name in expand.STAGES:
            problems.append(
                Problem(str(path), "is neither a table nor an overlay", "overlays are NN-name.yaml")
            )
            continue
        try:
            result[path.name] = read.load(path, name=path.name)
        except PipelineError as error:
            problems += error.problems
    if problems:
        raise PipelineError(problems)
    return result


def transform(
    upstream: Mapping[str, Any],
    from_tables: Tables,
    overlays: Mapping[str, Any],
    *,
    strict: bool = True,
    explain: bool = False,
) -> Effective:
    """As `build`, from data. Everything is applied in the order of file names, expansions among the rest."""
    session = Session(upstream, strict=strict, explain=explain)
    expanded: dict[str, str] = {}
    for name in sorted({*overlays, *expand.STAGES}):
        overlay = overlays.get(name)
        if name in expand.STAGES:
            session.finish()  # nothing is expanded from a document that is wrong already
            overlay = expand.expand(name, session.document, from_tables, dict(upstream))
            if overlay is None:
                continue
            expanded[name] = write.dump(overlay, header=expand.HEADER)
        session.apply([(name, overlay)])
    applied = session.finish()
    rows = from_tables.endpoints.rows if from_tables.endpoints else ()
    paths = [path for _, path in table.targets(rows)]
    return Effective(order.canonical(applied.document, paths), applied.actions, expanded)
