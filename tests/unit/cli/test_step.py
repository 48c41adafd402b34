"""``python -m generator step``: commands as steps of the pipeline."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.cli import step


@pytest.fixture(autouse=True)
def _own_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(step, "ROOT", tmp_path)
    (tmp_path / "in.txt").write_text("1")


def _count(tmp_path: Path) -> list[str]:
    return ["--", sys.executable, "-c", f"open({str(tmp_path / 'runs')!r}, 'a').write('x'); print('made it')"]


def test_runs_once_and_then_says_unchanged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["step", "demo", "--inputs", "in.txt", *_count(tmp_path)]
    assert main(arguments) == 0
    assert "made it" in capsys.readouterr().out
    assert main(arguments) == 0
    assert "unchanged" in capsys.readouterr().out
    assert (tmp_path / "runs").read_text() == "x"
    (tmp_path / "in.txt").write_text("2")
    assert main(arguments) == 0
    assert (tmp_path / "runs").read_text() == "xx"


def test_a_lost_output_is_made_again(tmp_path: Path) -> None:
    arguments = ["step", "demo", "--inputs", "in.txt", "--outputs", "runs", *_count(tmp_path)]
    assert main(arguments) == 0
    (tmp_path / "runs").unlink()
    assert main(arguments) == 0
    assert (tmp_path / "runs").read_text() == "x"


def test_a_failing_command_fails_each_time_and_shows_its_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [
        "step",
        "demo",
        "--inputs",
        "in.txt",
        "--",
        sys.executable,
        "-c",
        "print('why'); raise SystemExit(3)",
    ]
    for _ in range(2):
        assert main(arguments) == 1
        output = capsys.readouterr().out
        assert "why" in output
        assert "exit code 3" in output


def test_without_a_command_it_says_how_to_give_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["step", "demo", "--inputs", "in.txt"]) == 1
    assert "-- COMMAND" in capsys.readouterr().err
