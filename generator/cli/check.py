"""``check``: is everything that is committed and machine-written what its sources make today?"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from generator import assemble, target
from generator.cli.generate import OUTPUT
from generator.cli.line import Line
from generator.cli.options import add_target
from generator.emit.layout import Layout
from generator.target import ROOT, Target


def configure(parser: argparse.ArgumentParser) -> None:
    add_target(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    line = Line("check")
    chosen = target.load(options.target)
    found = list(differences(chosen))
    for difference in found:
        sys.stderr.write(f"check: {difference}\n")
    if found:
        line.done(f"{len(found)} files differ from what their sources make")
        return 1
    line.done("everything machine-written is up to date")
    return 0


def differences(chosen: Target) -> Iterator[str]:
    """Each machine-written file of a target that is not what its sources make, with what to edit."""
    yield from _overlays(chosen)
    yield from _package(chosen)


def _overlays(chosen: Target) -> Iterator[str]:
    from generator.document import effective

    result = effective.build(chosen.upstream, chosen.overlays)
    folder = chosen.overlays / "expanded"
    made = {folder / name: text for name, text in result.expanded.items()}
    made[chosen.document] = result.text
    sources = f"edit {_name(chosen.upstream)} or {_name(chosen.overlays)}/, then `make overlay`"
    yield from _compare(made, set(folder.glob("*")) | {chosen.document}, lambda _: sources)


def _package(chosen: Target) -> Iterator[str]:
    from generator.document import read

    document = read.load(chosen.document, name=_name(chosen.document))
    layout = assemble.layout_of(chosen)
    made = {OUTPUT / path: text for path, text in assemble.files(document, layout).items()}
    pages = assemble.pages(chosen)
    present = {
        path
        for path in (OUTPUT / layout.folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not _is_others(path, layout)
    }
    yield from _compare(made | pages, present | pages.keys(), _named_source)


def _is_others(path: Path, layout: Layout) -> bool:
    """Whether a file belongs to another target, which lies in the folder of this one."""
    folder = OUTPUT / layout.folder
    return layout.root and any(path.is_relative_to(folder / name) for name in layout.siblings)


def _named_source(text: str) -> str:
    """The first line of a generated file says what it was made from."""
    first = text.partition("\n")[0].removeprefix("# ").removeprefix("<!-- ").removesuffix(" -->")
    return first or "edit what makes it, then `make generate`"


def _compare(made: dict[Path, str], present: set[Path], source: Callable[[str], str]) -> Iterator[str]:
    for path in sorted(made.keys() | present):
        if path not in made:
            yield f"{_name(path)}: nothing makes this file; delete it"
        elif path not in present or not path.exists():
            yield f"{_name(path)}: missing; {source(made[path])}"
        elif path.read_text(encoding="utf-8") != made[path]:
            yield f"{_name(path)}: differs; {source(made[path])}"


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
