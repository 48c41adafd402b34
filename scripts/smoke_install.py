"""Installs the package into empty environments, and sees it import, list and serve there.

Each environment is one interpreter with the lowest or the newest dependencies that the package allows; first without
extras, then with all. Prints a line for each.
"""

from __future__ import annotations

import argparse
import email
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import interpreters

ROOT = Path(__file__).resolve().parent.parent
UV = [sys.executable, "-m", "uv", "--quiet"]
PROBES = [ROOT / "scripts" / "probes" / name for name in ("imports.py", "calls.py", "extras.py")]
ASKED = """
import importlib.metadata, re
found = importlib.metadata.metadata("pinterest-ads")
print(",".join(found.get_all("Provides-Extra")))
print(",".join(re.match("[\\w.-]+", one)[0] for one in found.get_all("Requires-Dist")))
"""
RESOLUTIONS = {"lowest": "lowest-direct", "newest": "highest"}


def tried(python: Path, resolution: str, package: str, options: list[str]) -> str:
    """What the probes say in a new environment. Raises CalledProcessError where one fails."""
    with tempfile.TemporaryDirectory() as folder:
        run([*UV, "venv", "--no-config", "--python", str(python), folder])
        inside = Path(folder) / "bin" / "python"
        extras, asked, said = "", "", ""
        for with_extras in (False, True):
            extra = f"[{extras}]" if with_extras else ""
            wanted = [f"{package}{extra}", "--resolution", RESOLUTIONS[resolution], "--upgrade", *options]
            if resolution == "lowest":
                # Lowest is what is named on the command line: what our dependencies need in turn is theirs to say.
                wanted += requirements(package, extras=with_extras)
            run([*UV, "pip", "install", "--no-config", "--python", str(inside), *wanted])
            # -I: neither the repository nor the caller's environment may help.
            probed = [run([str(inside), "-I", str(probe), extra], cwd=folder).strip() for probe in PROBES]
            extras, asked = run([str(inside), "-I", "-c", ASKED]).splitlines()
            said = ", ".join(probed)
        frozen = run([*UV, "pip", "freeze", "--no-config", "--python", str(inside)]).split()
        versions = " ".join(one for one in frozen if one.partition("==")[0] in asked.split(","))
        return f"{said}\n       {versions}"


def requirements(wheel: str, *, extras: bool) -> list[str]:
    """What a wheel asks for, with all its extras or with none."""
    with zipfile.ZipFile(wheel) as opened:
        (name,) = (one for one in opened.namelist() if one.endswith(".dist-info/METADATA"))
        asked = email.message_from_bytes(opened.read(name)).get_all("Requires-Dist", [])
    return [one.partition(";")[0].strip() for one in asked if extras or "extra ==" not in one]


def run(command: list[str], cwd: str | None = None) -> str:
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True).stdout


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pythons", help="interpreters, separated by commas; this one where it is left out")
    parser.add_argument("--full", action="store_true", help="every promised Python, lowest and newest")
    parser.add_argument("--package", help="what to install; the wheel in dist/ where it is left out")
    parser.add_argument("--index", help="the index that has it; everybody's where it is left out")
    arguments = parser.parse_args()
    package = arguments.package
    if not package:
        wheels = sorted((ROOT / "dist").glob("*.whl"))
        if len(wheels) != 1:
            print(
                f"smoke: expected one wheel in dist/, found {len(wheels)}; run `make package`",
                file=sys.stderr,
            )
            return 1
        package = str(wheels[0])
    try:
        pythons = interpreters.chosen(arguments.pythons or ("" if arguments.full else sys.executable))
    except LookupError as error:
        print(f"smoke: {error}", file=sys.stderr)
        return 1
    options = ["--index", arguments.index] if arguments.index else []
    for python in pythons:
        version = run([str(python), "-c", "import platform; print(platform.python_version())"]).strip()
        for resolution in RESOLUTIONS if arguments.full else ("newest",):
            started = time.monotonic()
            try:
                said = tried(python, resolution, package, options)
            except subprocess.CalledProcessError as error:
                print(
                    f"smoke: {package} on {version}, {resolution}\n{error.stdout}{error.stderr}",
                    file=sys.stderr,
                )
                return 1
            print(f"smoke  {version} {resolution}: {said}  {time.monotonic() - started:.1f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
