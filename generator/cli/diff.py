"""``diff``: what users of the package notice of the step from one effective document to another."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator import target
from generator.cli.line import Line
from generator.cli.options import add_target
from generator.problems import PipelineError, Problem

FORMATS = ("text", "markdown", "json")
_LEVELS = ("fix", "feature", "breaking")


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="the effective document that was: file or URL")
    parser.add_argument("new", metavar="NEW", help="the one that is")
    add_target(parser)
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument(
        "--fail-on", choices=_LEVELS, help="exit with 1 where there is a change of this class or a worse one"
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help="instead of standard output")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    line = Line("diff")
    sections = target.load(options.target).sections
    from generator.diff import printed
    from generator.diff.change import Difference, Level
    from generator.diff.compare import compare_surfaces, same, version
    from generator.diff.surface import surface
    from generator.ir.build import build

    old, new = _load(options.old), _load(options.new)
    if same(old, new):
        found = Difference(version(old), version(new), ())
    else:
        before = _named(options.old, lambda: surface(build(old), sections))
        after = _named(options.new, lambda: surface(build(new), sections))
        found = compare_surfaces(before, after, old, new)
    render: dict[str, Callable[[Difference], str]] = {
        "text": printed.text,
        "markdown": printed.markdown,
        "json": printed.as_json,
    }
    made = render[options.format](found)
    if options.output:
        options.output.write_text(made, encoding="utf-8")
    else:
        sys.stdout.write(made)
    if options.output or options.format == "text":
        line.done(f"{printed.plain(found.old)} -> {printed.plain(found.new)}: {printed.summary(found)}")
    return int(bool(options.fail_on) and found.level >= Level[options.fail_on.upper()])


def _load(spec: str) -> dict[str, Any]:
    from generator.cli import documents

    return documents.load(spec, [], strict=True).document


def _named(spec: str, make: Callable[[], Any]) -> Any:
    """What `make` gives; its problems say of which of the documents they are."""
    try:
        return make()
    except PipelineError as error:
        name = spec if "://" in spec else Path(spec).name
        raise PipelineError(
            Problem(f"{name} {one.where}", one.message, one.hint) for one in error.problems
        ) from None
