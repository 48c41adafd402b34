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
    from generator.document import pull, released

    published = pull.load_source(_SOURCES, options.target)
    sha256, otherwise = options.sha256, ""
    locked = released.read_lock(chosen.lock, name=chosen.lock.name) if chosen.lock else None
    if locked is not None and not options.source and not sha256:
        # What is built is what was updated to: another document is an update's business.
        sha256 = locked.published_sha256
        what = f"version {locked.version[:40]} from {locked.url[:200]} is locked"
        otherwise = f"{what}; `make update TARGET={chosen.name}` takes another document"
    line.done(
        pull.pull(published, chosen.upstream, source=options.source, sha256=sha256, otherwise=otherwise)
    )
    return 0
