"""Tools of the npm registry, installed once under .build/npm."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def installed(tool: str) -> Path | None:
    """The `node_modules` that has a tool (``name@1.2.3``); None, with a line on standard output, where there can be none."""
    name = tool.rpartition("@")[0].rpartition("/")[2]
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        print(f"{name}: skipped, since there is no npm or node on this machine")
        return None
    folder = ROOT / ".build" / "npm" / tool.replace("/", "-")
    modules = folder / "node_modules"
    if not modules.exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
        command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent", tool]
        if subprocess.run(command, cwd=folder).returncode:
            shutil.rmtree(folder)
            print(f"{name}: skipped, since npm cannot install {tool}")
            return None
    return modules
