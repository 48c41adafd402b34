"""Builds the package again in environments that have little in common, and compares what comes out, byte by byte.

Every build is of a copy of the tree in another place, with another hash seed, umask, time zone, locale, home and other
times of files; with --full also by other Python versions. The wheel of the tree has to be the wheel of its source
distribution.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

import interpreters

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from generator.publish.artifacts import EPOCH  # noqa: E402
from generator.release.workspace import Workspace  # noqa: E402

BUILDER = ("build", "hatchling", "cyclonedx-python-lib", "hatch-fancy-pypi-readme", "deflate")


@dataclass
class Place:
    """Where and how a build is made."""

    name: str
    folder: str
    umask: int
    modified: int
    """Epoch seconds of every file."""
    environment: dict[str, str]


PLACES = [
    Place("plain", "a", 0o022, 1_000_000_000, {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"}),
    Place(
        "odd",
        "häuser & höfe/tief/unten",
        0o077,
        1_900_000_000,
        {"PYTHONHASHSEED": "4242", "TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "0"},
    ),
]


def built(place: Place, python: Path, folder: Path) -> dict[str, Path]:
    """Source distribution, the wheel made of it and the wheel made of the tree."""
    tree = Workspace.of(ROOT, folder / place.folder / "tree").root
    for path in tree.rglob("*"):
        os.utime(path, (place.modified, place.modified))
    home = folder / "home"
    home.mkdir()
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "SOURCE_DATE_EPOCH": EPOCH,
        **place.environment,
    }
    made: dict[str, Path] = {}
    for name, options in (("sdist and wheel", []), ("wheel of the tree", ["--wheel"])):
        out = folder / name.replace(" ", "-")
        command = [str(python), "-m", "build", "--no-isolation", *options, "--outdir", str(out), str(tree)]
        result = subprocess.run(command, env=environment, umask=place.umask, capture_output=True, text=True)
        if result.returncode:
            raise RuntimeError(f"{place.name}: {name}: the build failed\n{result.stdout}{result.stderr}")
        made |= {f"{name}: {path.name}": path for path in out.iterdir()}
    return made


def builder(python: Path, folder: Path) -> Path:
    """An environment of that interpreter with the pinned tools that build."""
    uv = [sys.executable, "-m", "uv", "--quiet"]
    subprocess.run([*uv, "venv", "--no-config", "--python", str(python), str(folder)], check=True)
    inside = folder / "bin" / "python"
    pins = ["--constraint", str(ROOT / "requirements" / "dev.txt")]
    subprocess.run(
        [*uv, "pip", "install", "--no-config", "--python", str(inside), *pins, *BUILDER], check=True
    )
    return inside


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def differing(one: Path, other: Path) -> str:
    """Which members of two wheels differ, for those who have to find out why."""
    if one.suffix != ".whl":
        return "compare them by `diffoscope`"
    first, second = (
        {it.filename: (it.CRC, it.external_attr, it.date_time) for it in zipfile.ZipFile(path).infolist()}
        for path in (one, other)
    )
    names = [name for name in sorted(first.keys() | second.keys()) if first.get(name) != second.get(name)]
    return f"members that differ: {', '.join(names[:10]) or 'none, so it is order or compression'}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="by every promised Python as well")
    parser.add_argument("--pythons", default="", help="with --full: interpreters, separated by commas")
    arguments = parser.parse_args()
    started = time.monotonic()
    expected: dict[str, tuple[str, Path]] = {}
    builds = 0
    with tempfile.TemporaryDirectory() as top:
        plan = [(place, Path(sys.executable)) for place in PLACES]
        if arguments.full:
            try:
                found = interpreters.chosen(arguments.pythons)
            except LookupError as error:
                print(f"reproducible: {error}", file=sys.stderr)
                return 1
            plan += [
                (PLACES[1], builder(python, Path(top) / f"python-{number}"))
                for number, python in enumerate(found)
            ]
        for number, (place, python) in enumerate(plan):
            for name, path in built(place, python, Path(top) / f"build-{number}").items():
                kind = path.name
                builds += 1
                digested = digest(path)
                first, where = expected.setdefault(kind, (digested, path))
                if digested != first:
                    print(
                        f"reproducible: {name} of build {number} ({place.name}, {python}) has other bytes; {differing(where, path)}",
                        file=sys.stderr,
                    )
                    return 1
        for kind, (digested, _) in expected.items():
            print(f"reproducible  {digested}  {kind}")
    print(
        f"reproducible  {builds} files of {len(plan)} builds are {len(expected)}  {time.monotonic() - started:.1f} s"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
