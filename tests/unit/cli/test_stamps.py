"""A step runs again exactly when something it reads or writes has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.stamps import Stamp, digest


@pytest.fixture
def stamp(tmp_path: Path) -> Stamp:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("a")
    (tmp_path / "out.txt").write_text("out")
    return Stamp(
        tmp_path / ".build" / "s.json", tmp_path, (tmp_path / "in",), (tmp_path / "out.txt",), ("1.0",)
    )


def test_a_step_that_never_ran_is_not_current(stamp: Stamp) -> None:
    assert not stamp.is_current()


def test_a_recorded_step_is_current(stamp: Stamp) -> None:
    stamp.record()
    assert stamp.is_current()


@pytest.mark.parametrize(
    "change", ["edit", "add", "rename", "remove", "output", "lost output", "words", "broken stamp"]
)
def test_any_change_makes_it_stale(stamp: Stamp, tmp_path: Path, change: str) -> None:
    stamp.record()
    folder = tmp_path / "in"
    match change:
        case "edit":
            (folder / "a.txt").write_text("b")
        case "add":
            (folder / "b.txt").write_text("")
        case "rename":
            (folder / "a.txt").rename(folder / "c.txt")
        case "remove":
            (folder / "a.txt").unlink()
        case "output":
            (tmp_path / "out.txt").write_text("edited by hand")
        case "lost output":
            (tmp_path / "out.txt").unlink()
        case "words":
            stamp.words = ("1.1",)
        case "broken stamp":
            stamp.path.write_text("{")
    assert not stamp.is_current()


def test_caches_do_not_count(stamp: Stamp, tmp_path: Path) -> None:
    stamp.record()
    (tmp_path / "in" / "__pycache__").mkdir()
    (tmp_path / "in" / "__pycache__" / "a.pyc").write_bytes(b"\0")
    assert stamp.is_current()


def test_a_digest_does_not_depend_on_where_the_checkout_lies(tmp_path: Path) -> None:
    digests = set()
    for name in ("one", "two"):
        (tmp_path / name / "sub").mkdir(parents=True)
        (tmp_path / name / "sub" / "a.txt").write_text("a")
        digests.add(digest([tmp_path / name / "sub"], root=tmp_path / name))
    assert len(digests) == 1


def test_what_is_another_steps_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "out" / "theirs").mkdir(parents=True)
    (tmp_path / "out" / "own.py").write_text("")
    stamp = Stamp(
        tmp_path / "s.json", tmp_path, (), (tmp_path / "out",), without=(tmp_path / "out" / "theirs",)
    )
    stamp.record()
    (tmp_path / "out" / "theirs" / "new.py").write_text("")
    assert stamp.is_current()
    (tmp_path / "out" / "own.py").write_text("edited")
    assert not stamp.is_current()
