"""``lint``: everything that is wrong with the effective document, at once."""

from __future__ import annotations

import argparse

from generator import target
from generator.cli.line import Line
from generator.cli.options import add_target
from generator.stamps import Stamp
from generator.target import ROOT


def configure(parser: argparse.ArgumentParser) -> None:
    add_target(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    line = Line("lint")
    chosen = target.load(options.target)
    stamp = Stamp(
        ROOT / ".build" / "stamps" / f"lint-{chosen.name}.json",
        ROOT,
        (
            chosen.document,
            chosen.overlays,
            ROOT / "generator" / "document",
            ROOT / "requirements" / "dev.txt",
        ),
    )
    if stamp.is_current():
        line.done("unchanged")
        return 0
    from generator.document import lint, read, tables

    document = read.load(chosen.document, name=str(chosen.document.relative_to(ROOT)))
    lint.check(document, tables.load(chosen.overlays), own=chosen.own)
    stamp.record()
    line.done(f"{chosen.document.relative_to(ROOT)}: no problems")
    return 0
