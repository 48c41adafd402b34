"""``overlay``: tables and overlays carry the upstream document to the effective one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator import target
from generator.cli.line import Line
from generator.cli.options import add_target
from generator.stamps import Stamp
from generator.target import ROOT, Target


def configure(parser: argparse.ArgumentParser) -> None:
    add_target(parser)
    parser.add_argument(
        "--spec", metavar="FILE_OR_URL", help="any other document; the result goes to standard output"
    )
    parser.add_argument(
        "--overlay", action="append", default=[], type=Path, help="with --spec: what to apply"
    )
    parser.add_argument(
        "--strict", action="store_true", help="with --spec: an action that matches nothing is an error"
    )
    parser.add_argument("--explain", action="store_true", help="print what each action did to the document")
    parser.set_defaults(run=_run)


def stamp(chosen: Target) -> Stamp:
    """What this step reads and writes."""
    code = (ROOT / "generator" / "document", ROOT / "requirements" / "dev.txt")
    return Stamp(
        ROOT / ".build" / "stamps" / f"overlay-{chosen.name}.json",
        ROOT,
        (chosen.upstream, chosen.overlays, chosen.settings, *code),
        (chosen.document,),
    )


def _run(options: argparse.Namespace) -> int:
    if options.spec:
        return _other(options)
    line = Line("overlay")
    chosen = target.load(options.target)
    current = stamp(chosen)
    if not options.explain and current.is_current():
        line.done("unchanged")
        return 0
    from generator.document import effective, write

    result = effective.build(chosen.upstream, chosen.overlays, explain=options.explain)
    if options.explain:
        sys.stdout.write(result.explain())
        return 0
    result.write_expanded(chosen.overlays / "expanded")
    write.replace(chosen.document, result.text)
    current.record()
    line.done(
        f"{result.operations} operations, {result.actions} actions -> {chosen.document.relative_to(ROOT)}"
    )
    return 0


def _other(options: argparse.Namespace) -> int:
    from generator.cli import documents
    from generator.document import write

    sys.stdout.write(
        write.dump(documents.load(options.spec, options.overlay, strict=options.strict).document)
    )
    return 0
