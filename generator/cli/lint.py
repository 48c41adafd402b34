"""``lint``: everything that is wrong with the effective document, at once."""

from __future__ import annotations

import argparse

from generator import target
from generator.cli.line import Line
from generator.cli.options import add_target
from generator.target import ROOT


def configure(parser: argparse.ArgumentParser) -> None:
    add_target(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    line = Line("lint")
    chosen = target.load(options.target)
    from generator.document import lint, read

    document = read.load(chosen.document, name=str(chosen.document.relative_to(ROOT)))
    lint.check(document)
    line.done(f"{chosen.document.relative_to(ROOT)}: no problems")
    return 0
