"""The Python interpreters that the package promises to run on, where this machine has them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def promised() -> list[str]:
    """Versions of the classifiers, for example ``3.11``."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = (
        re.fullmatch(r"Programming Language :: Python :: (3\.\d+)", one) for one in project["classifiers"]
    )
    return [one.group(1) for one in found if one]


def found(version: str) -> Path | None:
    """The interpreter of a version: on the path, or the newest that pyenv has."""
    on_path = shutil.which(f"python{version}")
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    patches = sorted(
        pyenv.glob(f"{version}.*/bin/python"), key=lambda path: int(path.parts[-3].split(".")[2])
    )
    candidates = [*([Path(on_path)] if on_path else []), *reversed(patches)]
    return next((one for one in candidates if _runs(one, version)), None)


def _runs(python: Path, version: str) -> bool:
    # What is on the path may be a stand-in (pyenv's shims) for something that is not there.
    command = [str(python), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    result = subprocess.run(command, capture_output=True, text=True)
    return result.returncode == 0 and result.stdout.strip() == version


def chosen(named: str) -> list[Path]:
    """The interpreters that are named, separated by commas; every promised one where none is.

    Raises LookupError where a promised one is not on this machine.
    """
    if named:
        return [Path(shutil.which(one) or one) for one in named.split(",")]
    places = {version: found(version) for version in promised()}
    missing = [version for version, place in places.items() if place is None]
    if missing:
        message = (
            f"no interpreter of {', '.join(missing)} here; install it, or name others: PYTHONS=python3.11"
        )
        raise LookupError(message)
    return [place for place in places.values() if place]
