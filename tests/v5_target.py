"""Target v5, built of one of the real documents and imported as `pinterest_ads.v5`, whether the checkout has one or not."""

from __future__ import annotations

import fcntl
import hashlib
import importlib
import json
import os
import shutil
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pinterest_ads
import pytest

from generator import assemble, target
from generator.document import effective
from generator.emit import write
from generator.stamps import digest
from generator.target import ROOT

SPECS = Path(os.environ.get("PINTEREST_ADS_SPECS", ROOT.parent / "shared" / "specs"))
RELEASES = {"5.14.0": 204, "5.20.0": 223, "5.22.0": 228, "5.23.0": 231}
NEWEST = "5.23.0"
_CACHE = ROOT / ".build" / "v5-tests"
_KEPT = 3

needed = pytest.mark.skipif(
    not SPECS.is_dir(), reason=f"the v5 documents are not here ({SPECS}); set PINTEREST_ADS_SPECS"
)


def path_of(release: str) -> Path:
    return SPECS / f"pinterest-v{release}.json"


def effective_of(release: str) -> effective.Effective:
    """The document of a release after the overlays of the target."""
    return effective.build(path_of(release), target.load("v5").overlays)


@cache
def folder() -> Path:
    """`package/` and `document.json` of the newest release, made once for each state of the generator."""
    chosen = target.load("v5")
    inputs = {
        **assemble.code_hashes(),
        "settings": digest([chosen.settings, chosen.overlays, path_of(NEWEST)], root=ROOT),
    }
    found = _CACHE / hashlib.sha256(json.dumps(inputs, sort_keys=True).encode()).hexdigest()[:24]
    _CACHE.mkdir(parents=True, exist_ok=True)
    with (_CACHE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (found / "document.json").exists():
            # Not the newest ones: another run may be at them.
            for old in sorted((p for p in _CACHE.iterdir() if p.is_dir()), key=_age)[:-_KEPT]:
                shutil.rmtree(old)
            document = effective_of(NEWEST).document
            files = assemble.files(document, assemble.layout_of(chosen))
            write.write_tree(files, found / "package")
            (found / "document.json").write_text(json.dumps(document))
    return found


def _age(path: Path) -> float:
    return path.stat().st_mtime


def document() -> dict[str, Any]:
    """The effective document of the newest release."""
    found: dict[str, Any] = json.loads((folder() / "document.json").read_text())
    return found


@cache
def module() -> ModuleType:
    """`pinterest_ads.v5` of the newest release."""
    # First, so that it wins over one that was built in the checkout.
    pinterest_ads.__path__.insert(0, str(folder() / "package" / "pinterest_ads"))
    importlib.invalidate_caches()
    return importlib.import_module("pinterest_ads.v5")
