"""mypy and pyright, both strict, find nothing in v5's package, and in programs of users what those say is wrong."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.target import ROOT
from tests import v5_target

pytestmark = [v5_target.needed, pytest.mark.full]

TOOLS = Path(sys.executable).parent
PROGRAMS = ROOT / "tests" / "typing" / "v5"
MYPY = (
    "--strict",
    "--no-error-summary",
    "--hide-error-context",
    "--explicit-package-bases",
    "--config-file=",
)
SETTINGS = {
    "strict": ["package/pinterest_ads/v5", "programs"],
    "pythonVersion": "3.11",
    "executionEnvironments": [
        {
            "root": "programs",
            "extraPaths": ["package"],
            "enableTypeIgnoreComments": False,
            "reportUnnecessaryTypeIgnoreComment": "error",
        },
        {"root": "package"},
    ],
}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`package`, as it is in a checkout in which v5 was made, and `programs`."""
    found = tmp_path_factory.mktemp("typed")
    others = shutil.ignore_patterns("__pycache__", "v5")
    shutil.copytree(ROOT / "generated", found / "package", ignore=others)
    shutil.copytree(v5_target.folder() / "package", found / "package", dirs_exist_ok=True)
    shutil.copytree(PROGRAMS, found / "programs")
    (found / "pyrightconfig.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    return found


def _mypy(place: Path, *what: str) -> str:
    command = [str(TOOLS / "mypy"), *MYPY, "--cache-dir", str(place / "cache"), *what]
    environment = {"MYPYPATH": str(place / "package"), "PATH": str(TOOLS)}
    return subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True).stdout


def _pyright(place: Path, *what: str) -> list[tuple[str, str]]:
    command = [str(TOOLS / "pyright"), "--outputjson", "--pythonpath", sys.executable, *what]
    run = subprocess.run(command, cwd=place, capture_output=True, text=True)
    return [(Path(one["file"]).name, one["message"]) for one in json.loads(run.stdout)["generalDiagnostics"]]


def test_mypy(place: Path) -> None:
    assert _mypy(place, "-p", "pinterest_ads.v5") == ""
    programs = sorted(str(one.relative_to(place)) for one in (place / "programs").glob("*.py"))
    assert _mypy(place, *programs) == ""


def test_pyright(place: Path) -> None:
    assert _pyright(place) == []


def test_both_can_fail(place: Path) -> None:
    """Else the programs would prove nothing: what is wrong without a mark is found, and a mark without need."""
    text = "from pinterest_ads import v5\n\nv5.CampaignCreateRequest(nmae='x')\nv5.PinterestAds()  # {}: ignore\n"
    wrong = place / "programs" / "unmarked.py"
    wrong.write_text(text.format("type"), encoding="utf-8")
    found = _mypy(place, str(wrong))
    assert 'Unexpected keyword argument "nmae"' in found
    assert 'Unused "type: ignore" comment' in found
    wrong.write_text(text.format("pyright"), encoding="utf-8")
    messages = [message for _, message in _pyright(place, str(wrong))]
    assert any("nmae" in one for one in messages)
    assert any("Unnecessary" in one for one in messages)
    wrong.unlink()
