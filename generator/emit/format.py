"""Formatting of generated files: ruff, with settings of ours and no others."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]

from generator.problems import PipelineError

_SETTINGS = """\
line-length = 110
target-version = "py311"
src = []
[lint]
select = ["I"]
[lint.isort]
combine-as-imports = true
detect-same-package = false
[format]
docstring-code-format = false
"""


def format_files(files: Mapping[str, str]) -> dict[str, str]:
    """The same files with sorted imports and in ruff's format; what is not Python stays as it is.

    Raises:
        PipelineError: a file is not valid Python.
    """
    with tempfile.TemporaryDirectory(prefix="emit-") as folder:
        root = Path(folder)
        settings = root / "ruff.toml"
        settings.write_text(_SETTINGS, encoding="utf-8")
        tree = root / "tree"
        for path, text in files.items():
            target = tree / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        _ruff(
            [
                "check",
                "--fix",
                "--no-cache",
                "--quiet",
                "--output-format",
                "concise",
                "--config",
                str(settings),
                ".",
            ],
            tree,
        )
        _ruff(["format", "--no-cache", "--quiet", "--config", str(settings), "."], tree)
        return {path: (tree / path).read_text(encoding="utf-8") for path in files}


def _ruff(arguments: list[str], folder: Path) -> None:
    result = subprocess.run([find_ruff_bin(), *arguments], cwd=folder, capture_output=True, text=True)
    if result.returncode:
        said = (result.stdout + result.stderr).strip().splitlines() or ["no message"]
        raise PipelineError.one(
            "emit", f"ruff refuses generated code: {said[0][:300]}", "a fault of the generator"
        )
