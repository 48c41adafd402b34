"""What an update made takes the places of what was there: all of it or nothing, whenever the process is killed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.problems import PipelineError
from generator.release import exchange

BEFORE = {
    "log.md": "old",
    "code/same.py": "same",
    "code/one.py": "old",
    "code/gone.py": "old",
    "notes": "mine",
}
AFTER = {
    "log.md": "new",
    "code/same.py": "same",
    "code/one.py": "new",
    "code/deep/more.py": "new",
    "notes": "theirs",
}
NAMES = ("code", "log.md", "nowhere")
CHANGED = ["code/deep/more.py", "code/gone.py", "code/one.py", "log.md"]
KILLED = """
import os, signal, sys
from pathlib import Path
from generator.release import exchange
root, calls, real = Path(sys.argv[1]), int(sys.argv[2]), getattr(exchange, sys.argv[3])
def killed(*arguments):
    global calls
    calls -= 1
    if calls < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*arguments)
setattr(exchange, sys.argv[3], killed)
exchange.exchange(root / "copy", root / "repository", ("code", "log.md"), root / "updates" / "v1" / "kept")
"""


def filled(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def state(folder: Path) -> dict[str, str]:
    return {one.relative_to(folder).as_posix(): one.read_text() for one in folder.rglob("*") if one.is_file()}


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Copy, repository, and what is kept."""
    kept = tmp_path / "updates" / "v1" / "kept"
    return filled(tmp_path / "copy", AFTER), filled(tmp_path / "repository", BEFORE), kept


def test_files_are_made_what_they_are_in_the_copy(folders: tuple[Path, Path, Path]) -> None:
    copy, repository, kept = folders
    assert exchange.exchange(copy, repository, NAMES, kept) == CHANGED
    assert state(repository) == {**AFTER, "notes": "mine"}
    assert not kept.exists() and exchange.exchange(copy, repository, NAMES, kept) == []


@pytest.mark.parametrize("calls", [0, 1, 3])
@pytest.mark.parametrize("function", ["_put", "_copy"])
def test_a_process_that_was_killed_changed_nothing(
    tmp_path: Path, folders: tuple[Path, Path, Path], calls: int, function: str
) -> None:
    _, repository, kept = folders
    program = [sys.executable, "-c", KILLED, str(tmp_path), str(calls), function]
    assert subprocess.run(program).returncode == -9
    for found in exchange.interrupted(tmp_path / "updates"):
        assert found == kept
        exchange.undo(repository, found)
    assert state(repository) == BEFORE
    assert exchange.interrupted(tmp_path / "updates") == []


def _interrupted(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), "3", "_put"])


def test_what_is_what_it_was_already_is_left(tmp_path: Path, folders: tuple[Path, Path, Path]) -> None:
    """After a `git checkout` there is only a file that git did not know."""
    _, repository, kept = folders
    _interrupted(tmp_path)
    filled(repository, BEFORE)
    assert exchange.undo(repository, kept) == ["code/deep/more.py"]
    assert state(repository) == BEFORE


def test_what_somebody_has_changed_since_is_not_overwritten(
    tmp_path: Path, folders: tuple[Path, Path, Path]
) -> None:
    _, repository, kept = folders
    _interrupted(tmp_path)
    (repository / "code" / "one.py").write_text("better")
    before = state(repository)
    with pytest.raises(PipelineError, match=r"code/one\.py: was changed .* delete") as refused:
        exchange.undo(repository, kept)
    assert len(refused.value.problems) == 1 and state(repository) == before


def test_where_one_cannot_be_replaced_none_is(folders: tuple[Path, Path, Path]) -> None:
    copy, repository, kept = folders
    (repository / "log.md").unlink()
    (repository / "log.md").mkdir()
    with pytest.raises(PipelineError, match="cannot be replaced"):
        exchange.exchange(copy, repository, NAMES, kept)
    assert state(repository) == {name: text for name, text in BEFORE.items() if name != "log.md"}
    assert not kept.exists()
