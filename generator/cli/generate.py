"""``generate``: effective document -> generated package."""

from __future__ import annotations

import argparse

from generator import assemble, target
from generator.cli.line import Line
from generator.cli.options import add_target
from generator.stamps import Stamp
from generator.target import ROOT, Target

OUTPUT = ROOT / "generated"


def configure(parser: argparse.ArgumentParser) -> None:
    add_target(parser)
    parser.set_defaults(run=_run)


def _stamp(chosen: Target) -> Stamp:
    inputs = (
        chosen.upstream,
        chosen.overlays,
        chosen.document,
        chosen.settings,
        ROOT / "generator",
        ROOT / "pyproject.toml",
        ROOT / "requirements" / "dev.txt",
    )
    return Stamp(ROOT / ".build" / "stamps" / f"generate-{chosen.name}.json", ROOT, inputs, (OUTPUT,))


def _run(options: argparse.Namespace) -> int:
    line = Line("generate")
    chosen = target.load(options.target)
    stamp = _stamp(chosen)
    if stamp.is_current():
        line.done("unchanged")
        return 0
    from generator.document import read
    from generator.emit import write

    document = read.load(chosen.document, name=chosen.document.relative_to(ROOT).as_posix())
    files = assemble.files(document, assemble.layout_of(chosen))
    write.write_tree(files, OUTPUT)
    stamp.record()
    line.done(f"{len(files)} files -> {OUTPUT.relative_to(ROOT)}/{chosen.package}")
    return 0
