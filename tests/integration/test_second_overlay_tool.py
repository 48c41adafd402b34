"""An overlay tool that is not ours makes the same effective document of the same files."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest

from generator.document import effective, read, write
from generator.document.effective import load_overlays

ROOT = Path(__file__).parents[2]
OVERLAYS = ROOT / "overlays" / "v4"
UPSTREAM = ROOT / "spec" / "upstream" / "ads.yaml"
TOOL = "openapi-format@1.33.6"
SCRIPT = Path(__file__).with_name("second_overlay_tool.js")


@pytest.fixture(scope="module")
def tool() -> Path:
    """A folder in which the tool is installed, kept between runs."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("npm and node are not installed")
    folder = ROOT / ".build" / "npm" / TOOL
    if (folder / "node_modules" / "openapi-format").is_dir():
        return folder
    # Installed beside its place and moved there in one step, so that parallel runs do not see half of it.
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, ignore_cleanup_errors=True) as parent:
        aside = Path(parent) / "tool"
        aside.mkdir()
        (aside / "package.json").write_text('{"private": true}')
        command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", TOOL]
        installed = subprocess.run(
            command, cwd=aside, capture_output=True, text=True, timeout=180, check=False
        )
        if installed.returncode:
            pytest.skip(f"npm cannot install {TOOL}: {installed.stderr.strip().splitlines()[-1:]}")
        with contextlib.suppress(OSError):  # another run was faster
            aside.rename(folder)
    return folder


def _files() -> list[Path]:
    """Overlays by hand and expanded ones in the order in which they are applied."""
    by_hand = [OVERLAYS / name for name in load_overlays(OVERLAYS)]
    return sorted([*by_hand, *(OVERLAYS / "expanded").glob("*.yaml")], key=lambda path: path.name)


def _apply(tool: Path, source: Path, files: list[Path], target: Path) -> object:
    command = ["node", str(SCRIPT), str(source), str(target), *map(str, files)]
    done = subprocess.run(command, cwd=tool, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(target.read_text(encoding="utf-8"))


def _like(data: Any, model: Any) -> Any:
    """The data with the keys of its objects in the order that an equal model has them."""
    if isinstance(data, dict):
        return {key: _like(data[key], value) for key, value in model.items()}
    return [_like(*pair) for pair in zip(data, model, strict=True)] if isinstance(data, list) else data


def test_the_same_effective_document(tool: Path, tmp_path: Path) -> None:
    theirs = _apply(tool, UPSTREAM, _files(), tmp_path / "result.json")
    ours = effective.build(UPSTREAM, OVERLAYS)
    assert theirs == ours.document
    assert theirs == read.load(ROOT / "spec" / "ads-v4.yaml", name="ads-v4.yaml")
    # The order is the writer's: in ours, their data gives our bytes.
    assert write.dump(_like(theirs, ours.document)) == ours.text


def test_the_tool_sees_a_difference(tool: Path, tmp_path: Path) -> None:
    """Without one of the files the two must not agree, or the test above could not fail."""
    files = [path for path in _files() if path.name != "40-objectives.yaml"]
    assert len(files) == len(_files()) - 1
    theirs = _apply(tool, UPSTREAM, files, tmp_path / "result.json")
    assert theirs != effective.build(UPSTREAM, OVERLAYS).document
