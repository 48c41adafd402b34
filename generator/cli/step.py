"""``step``: run any command as a step of the pipeline."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from generator.cli.line import Line
from generator.problems import PipelineError
from generator.stamps import Stamp
from generator.target import ROOT


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name")
    parser.add_argument("--inputs", nargs="+", type=Path, required=True)
    parser.add_argument("--outputs", nargs="*", type=Path, default=[])
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    line = Line(options.name)
    command = options.rest
    if not command:
        raise PipelineError.one(options.name, "no command given", "step NAME --inputs FILE... -- COMMAND")
    stamp = Stamp(
        ROOT / ".build" / "stamps" / f"{options.name}.json",
        ROOT,
        tuple(ROOT / path for path in options.inputs),
        tuple(ROOT / path for path in options.outputs),
        tuple(command),
    )
    outputs_exist = all((ROOT / path).exists() for path in options.outputs)
    if outputs_exist and stamp.is_current():
        line.done("unchanged")
        return 0
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if result.returncode:
        sys.stdout.write(result.stdout + result.stderr)
        line.done(f"failed (exit code {result.returncode})")
        return 1
    stamp.record()
    last = next((text for text in reversed(result.stdout.splitlines()) if text.strip()), "done")
    line.done(last.strip())
    return 0
