"""Runs the sandbox's tests through Prism as a validating proxy; what Prism objects to fails the run.

Tests marked `wire` are left out: they are about what happens below HTTP, and a proxy would be what they see.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import npm_tool

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    modules = npm_tool.installed("@stoplight/prism-cli@5.16.0")
    if modules is None:
        return 0
    command = [sys.executable, "-m", "pytest", "-p", "tests.sandbox.judges.through_prism"]
    command += ["-m", "not wire and not full", *(sys.argv[1:] or ["tests/sandbox"])]
    program = str(modules / ".bin" / "prism")
    return subprocess.run(command, cwd=ROOT, env={**os.environ, "PRISM": program}).returncode


if __name__ == "__main__":
    sys.exit(main())
