"""Runs the sandbox's tests through Prism as a validating proxy; what Prism objects to fails the run.

Tests marked `wire` are left out: they are about what happens below HTTP, and a proxy would be what they see.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOL = "@stoplight/prism-cli@5.16.0"


def main() -> int:
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        print("prism: skipped, since there is no npm or node on this machine")
        return 0
    folder = ROOT / ".build" / "npm" / "prism"
    program = folder / "node_modules" / ".bin" / "prism"
    if not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
        command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent", TOOL]
        if subprocess.run(command, cwd=folder).returncode:
            print(f"prism: skipped, since npm cannot install {TOOL}")
            return 0
    command = [sys.executable, "-m", "pytest", "-p", "tests.sandbox.judges.through_prism"]
    command += ["-m", "not wire and not full", *(sys.argv[1:] or ["tests/sandbox"])]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, "PRISM": str(program)}).returncode


if __name__ == "__main__":
    sys.exit(main())
