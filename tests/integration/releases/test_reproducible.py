"""`make reproducible` sees a build that depends on where it is made, and finds ours to be none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.release.workspace import Workspace
from tests.integration.releases.checkout import REPOSITORY

pytestmark = pytest.mark.full


def reproducible(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(root / "scripts" / "reproducible.py")],
        env={**os.environ, "PYTHONPATH": ""},
        capture_output=True,
        text=True,
    )


def test_the_same_bytes_wherever_it_is_built() -> None:
    found = reproducible(REPOSITORY)
    assert found.returncode == 0, found.stderr
    assert "6 files of 2 builds are 2" in found.stdout


@pytest.mark.parametrize("varying", ["str(root)", "str(hash(project['name']))", "os.environ['TZ']"])
def test_a_bill_that_tells_of_the_machine_is_found(tmp_path: Path, varying: str) -> None:
    root = Workspace.of(REPOSITORY, tmp_path / "repository").root
    hook = root / "hatch_build.py"
    text = hook.read_text(encoding="utf-8")
    assert text.count('description=project["description"]') == 1
    hook.write_text(
        text.replace('description=project["description"]', f"description={varying}"), encoding="utf-8"
    )
    found = reproducible(root)
    assert found.returncode == 1
    assert "has other bytes" in found.stderr and "sboms/pinterest-ads.cdx.json" in found.stderr
