"""Installs the built wheel into an empty environment and imports every module of it.

Fails where a module does not import, or where the wheel asks for more than httpx, attrs, msgspec and h11. What
imports a package of an extra is left out until the extras are installed; the sandbox has to say which it lacks.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
IMPORT_ALL = """
import importlib, importlib.metadata, pkgutil, re, sys
extra = bool(sys.argv[1])
import pinterest_ads
names = ["pinterest_ads"]
names += [m.name for m in pkgutil.walk_packages(pinterest_ads.__path__, "pinterest_ads.")]
asked = importlib.metadata.requires("pinterest-ads") or []
wanted, optional = ({re.split(r"[ <>=!~;(\\[]", r)[0] for r in asked if ("extra ==" in r) is of_extra} for of_extra in (False, True))
# The fixture is pytest's to load.
left_out = {"pytest"} if extra else {name.replace("-", "_") for name in optional} | {"pytest"}
skipped = set()
for name in names:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name not in left_out:
            raise
        skipped.add(name)
if not extra:
    try:
        from pinterest_ads.sandbox import Sandbox
    except ImportError as error:
        assert "pinterest-ads[sandbox]" in str(error), error
    else:
        sys.exit("the sandbox imports without its extra")
if wanted != {"httpx", "attrs", "msgspec", "h11"}:
    sys.exit(f"direct dependencies are {sorted(wanted)}")
print(len(names) - len(skipped))
"""


def main() -> int:
    started = time.monotonic()
    wheels = sorted((ROOT / "dist").glob("*.whl"))
    if len(wheels) != 1:
        print(f"smoke: expected one wheel in dist/, found {len(wheels)}; run `make package`", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        for extra in ("", "aiohttp,sandbox"):
            wanted = f"{wheels[0]}[{extra}]" if extra else str(wheels[0])
            pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wanted]
            subprocess.run(pip, check=True)
            # -I: neither the repository nor the caller's environment may help the import.
            command = [python, "-I", "-c", IMPORT_ALL, extra]
            result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
            if result.returncode:
                break
    if result.returncode:
        print(f"smoke: {wheels[0].name} does not import\n{result.stderr}", file=sys.stderr)
        return 1
    seconds = time.monotonic() - started
    size = wheels[0].stat().st_size / 1024
    print(
        f"smoke  {wheels[0].name} ({size:.0f} KiB): {result.stdout.strip()} modules import  {seconds:.1f} s"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
