"""``runtime``: only the hand-written half of the package and its programs, for the edit loop."""

from __future__ import annotations

import argparse

from generator import target
from generator.cli.generate import OUTPUT
from generator.cli.line import Line
from generator.cli.options import add_target
from generator.emit.programs import compile_programs
from generator.emit.runtime import compile_runtime


def configure(parser: argparse.ArgumentParser) -> None:
    add_target(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    line = Line("runtime")
    chosen = target.load(options.target)
    folder = OUTPUT / chosen.package
    files = {f"_runtime/{path}": text for path, text in compile_runtime().items()}
    files |= compile_programs(chosen.programs)
    changed = 0
    for name, text in files.items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            changed += 1
    line.done(f"{changed} of {len(files)} files rewritten")
    return 0
