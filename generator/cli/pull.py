"""``pull``: refresh the upstream document from where it is published, or from a URL or file."""

from __future__ import annotations

import argparse

from generator import target
from generator.cli.line import Line
from generator.cli.options import add_target
from generator.target import ROOT

_SOURCES = ROOT / "spec" / "sources.toml"


def configure(parser: argparse.ArgumentParser) -> None:
    add_target(parser)
    parser.add_argument("--source", help="URL or path that stands in for the published location")
    parser.add_argument("--sha256", help="what the published bytes must have")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    line = Line("pull")
    chosen = target.load(options.target)
    from generator.document import pull

    published = pull.load_source(_SOURCES, options.target)
    line.done(pull.pull(published, chosen.upstream, source=options.source, sha256=options.sha256))
    return 0
