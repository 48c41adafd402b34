"""Effective document -> every file of the package: the pipeline's second half as one pure function."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import evolve

from generator.document import snapshot
from generator.emit.layout import Layout
from generator.stamps import digest
from generator.target import ROOT, Target, siblings

_CODE = ROOT / "generator"
_STAGES = ("document", "ir", "emit", "templates", "runtime")


def files(document: dict[str, Any], layout: Layout) -> dict[str, str]:
    """Relative path to text. Raises PipelineError where anything of the document would get lost."""
    from generator.emit import package
    from generator.ir import build

    if layout.programs:
        from generator.document import wordless

        layout = evolve(layout, data={**layout.data, "document.json": wordless.text(document)})
    if layout.facts_of:
        from generator.document.released import FILE, Released

        known = Released.of(layout.facts_of, document).text
        layout = evolve(layout, data={**layout.data, FILE: known})
    return package.emit(build.build(document), layout)


def layout_of(chosen: Target) -> Layout:
    """Names, places and input hashes of a target."""
    from generator.document import snapshot

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    inputs = {
        "upstream": digest([chosen.upstream], root=ROOT),
        "overlays": digest([chosen.overlays], root=ROOT),
        "document": digest([chosen.document], root=ROOT),
        "settings": digest([chosen.settings], root=ROOT),
        # Of the bytes as they were published, so that others can compare them.
        **({"published": lock.published_sha256} if (lock := snapshot.read_lock(chosen.upstream)) else {}),
        **code_hashes(chosen.programs),
    }
    return Layout(
        package=chosen.package,
        subpackage=chosen.module,
        root=chosen.default,
        siblings=siblings(chosen),
        client=chosen.client,
        async_client=f"Async{chosen.client}",
        source=_relative(chosen.document),
        rebuild="make generate" if chosen.default else f"make TARGET={chosen.name}",
        distribution=project["name"],
        version=project["version"],
        sections=chosen.sections,
        programs=chosen.programs,
        facts_of=_published(chosen),
        data={path.name: path.read_text(encoding="utf-8") for path in chosen.tables},
        input_hashes=inputs,
    )


def _published(chosen: Target) -> str:
    """The checksum of the upstream document, where neither it nor what is made of it is committed."""
    lock = snapshot.read_lock(chosen.upstream) if chosen.lock else None
    return lock.published_sha256 if lock else ""


def pages(chosen: Target) -> dict[Path, str]:
    """The pages of documentation that are made of the target's tables."""
    if chosen.page is None:
        return {}
    from generator.migrate import page, table

    texts = {path.name: path.read_text(encoding="utf-8") for path in chosen.tables}
    return {chosen.page: page.page(table.read(*(texts[name] for name in table.FILES)))}


def code_hashes(programs: Iterable[str] = ()) -> dict[str, str]:
    """What of the generator decides its output."""
    hashes = {f"generator/{stage}": digest([_CODE / stage], root=ROOT) for stage in (*_STAGES, *programs)}
    return {**hashes, "requirements": digest([ROOT / "requirements" / "dev.txt"], root=ROOT)}


def _relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
