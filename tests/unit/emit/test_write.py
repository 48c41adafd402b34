"""Writing replaces a whole folder of ours, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.emit import write
from generator.emit.write import STAMP, write_tree
from generator.problems import PipelineError

FILES = {"pkg/__init__.py": f"{STAMP}x\n", "pkg/sub/a.py": "A = 1\n", "pkg/py.typed": ""}


def _tree(folder: Path) -> dict[str, str]:
    """Every file below, hidden ones too."""
    return {p.relative_to(folder).as_posix(): p.read_text() for p in folder.rglob("*") if p.is_file()}


def test_a_new_tree_is_written_and_leaves_nothing_else(tmp_path: Path) -> None:
    output = tmp_path / "not" / "there"
    write_tree(FILES, output)
    assert _tree(tmp_path) == {f"not/there/{path}": text for path, text in FILES.items()}
    assert [path.name for path in output.iterdir()] == ["pkg"]


def test_what_an_earlier_run_made_goes(tmp_path: Path) -> None:
    write_tree({**FILES, "pkg/old/b.py": "B = 1\n"}, tmp_path)
    (tmp_path / "beside.txt").write_text("mine")
    write_tree(FILES, tmp_path)
    assert _tree(tmp_path) == {**FILES, "beside.txt": "mine"}


def test_only_the_folder_that_the_files_share_is_replaced(tmp_path: Path) -> None:
    write_tree({**FILES, "pkg/v1/__init__.py": f"{STAMP}y\n", "pkg/v1/gone.py": "\n"}, tmp_path)
    write_tree({"pkg/v1/__init__.py": f"{STAMP}z\n", "pkg/v1/m/a.py": "\n"}, tmp_path)
    assert _tree(tmp_path) == {**FILES, "pkg/v1/__init__.py": f"{STAMP}z\n", "pkg/v1/m/a.py": "\n"}


def test_permissions_are_those_of_any_new_file(tmp_path: Path) -> None:
    write_tree(FILES, tmp_path)
    (tmp_path / "plain").mkdir()
    assert (tmp_path / "pkg").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize("first_line", ["", "import os\n", "\ufeff# Made from\n"])
def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path, first_line: str) -> None:
    (tmp_path / "pkg").mkdir()
    (tmp_path / "pkg" / "__init__.py").write_text(first_line)
    (tmp_path / "pkg" / "work.py").write_text("mine")
    before = _tree(tmp_path)
    with pytest.raises(PipelineError, match="did not make") as caught:
        write_tree(FILES, tmp_path)
    assert len(caught.value.problems) == 1
    assert _tree(tmp_path) == before


def test_a_folder_without_an_init_is_not_ours_unless_empty(tmp_path: Path) -> None:
    (tmp_path / "pkg" / "__pycache__").mkdir(parents=True)
    write_tree(FILES, tmp_path)
    (tmp_path / "pkg" / "__init__.py").unlink()
    with pytest.raises(PipelineError, match="did not make"):
        write_tree(FILES, tmp_path)


def test_a_file_in_the_way_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "pkg").write_text("mine")
    with pytest.raises(PipelineError, match="is a file"):
        write_tree(FILES, tmp_path)
    assert _tree(tmp_path) == {"pkg": "mine"}


@pytest.mark.parametrize(
    "path",
    [
        "../pkg/a.py", "pkg/../../a.py", "/pkg/a.py", "pkg//a.py", "pkg/./a.py", "pkg\\a.py", "C:/a.py", "pkg/a\n.py",
        "pkg/.hidden", "pkg/a.py ", "pkg/", "", "pkg/é.py", "pkg/a.", "pkg/~", "pkg/\x00",
    ],
)  # fmt: skip
def test_unsafe_paths_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(PipelineError, match="safe"):
        write_tree({**FILES, path: "x"}, tmp_path / "out")
    assert _tree(tmp_path) == {}


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["pkg/sub/A.py"], "case"),
        (["pkg/SUB/a.py"], "case"),
        (["pkg/py.typed/a.py"], "is a file"),
        (["other/a.py"], "share no folder"),
    ],
)
def test_paths_that_meet_are_refused(tmp_path: Path, more: list[str], message: str) -> None:
    with pytest.raises(PipelineError, match=message):
        write_tree({**FILES, **dict.fromkeys(more, "x")}, tmp_path)
    assert _tree(tmp_path) == {}


def test_nothing_to_write_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="nothing"):
        write_tree({}, tmp_path)


def test_a_symbolic_link_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out" / "pkg").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    with pytest.raises(PipelineError, match="outside"):
        write_tree(FILES, tmp_path / "out")
    assert _tree(tmp_path) == {}


@pytest.mark.parametrize("failing", ["fill", "swap"])
def test_a_failure_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    write_tree({**FILES, "pkg/old.py": "\n", "pkg/kept/a.py": "\n"}, tmp_path)
    before = _tree(tmp_path)
    rename = Path.rename

    def no_space(self: Path, *arguments: object, **keywords: object) -> int:
        raise OSError(28, "No space left on device")

    def refuse_new(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise OSError(5, "Input/output error")
        return rename(self, target)

    if failing == "fill":
        monkeypatch.setattr(Path, "write_text", no_space)
    else:
        monkeypatch.setattr(Path, "rename", refuse_new)
    with pytest.raises(PipelineError, match=r"cannot be written: (No space|Input/output)") as caught:
        write_tree(FILES, tmp_path, keep=("kept",))
    monkeypatch.undo()
    assert str(caught.value).count("\n") == 0
    assert _tree(tmp_path) == before
    assert [path.name for path in tmp_path.iterdir()] == ["pkg"]


def test_the_folder_of_another_run_stays(tmp_path: Path) -> None:
    other = {"pkg/v5/__init__.py": f"{STAMP}o\n", "pkg/v5/m.py": "M = 5\n"}
    write_tree({**FILES, "pkg/v4/old.py": "\n", **other}, tmp_path)
    write_tree(FILES, tmp_path, keep=("v5", "v6"))
    assert _tree(tmp_path) == {**FILES, **other}
    write_tree({**FILES, "pkg/v5/__init__.py": "\n"}, tmp_path, keep=("v5",))
    assert _tree(tmp_path) == {**FILES, "pkg/v5/__init__.py": "\n"}


def test_every_file_of_a_package_is_stamped() -> None:
    from generator.emit.package import emit
    from tests.unit.emit.library import DOCUMENT, LAYOUT

    unstamped = [
        path
        for path, text in emit(DOCUMENT, LAYOUT).items()
        if path.endswith(".py") and not text.startswith(write.STAMP)
    ]
    assert unstamped == []
