"""Formatting: one result wherever it runs."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from generator.emit.format import format_files
from generator.problems import PipelineError

FILES = {
    "pkg/__init__.py": "from .b import B\nimport sys, os\nfrom . import a as _a, c\nx = {  'a':1 }\n",
    "pkg/long.py": f"value = call({', '.join(f'argument_{n}' for n in range(12))})\n",
    "pkg/py.typed": "",
}


def test_imports_are_sorted_and_code_is_formatted() -> None:
    files = format_files(FILES)
    assert files["pkg/__init__.py"] == (
        'import os\nimport sys\n\nfrom . import a as _a, c\nfrom .b import B\n\nx = {"a": 1}\n'
    )
    assert files["pkg/py.typed"] == ""
    assert list(files) == list(FILES)


def test_settings_of_the_surroundings_do_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = format_files(FILES)
    (tmp_path / "ruff.toml").write_text('line-length = 40\n[format]\nquote-style = "single"\n')
    (tmp_path / "os").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert format_files(FILES) == expected


def test_formatting_twice_changes_nothing() -> None:
    once = format_files(FILES)
    assert format_files(once) == once


def test_what_is_not_python_is_one_clear_line() -> None:
    with pytest.raises(PipelineError, match=r"pkg/bad\.py") as caught:
        format_files({**FILES, "pkg/bad.py": "def f(:\n"})
    assert len(caught.value.problems) == 1
    assert "\n" not in str(caught.value)
