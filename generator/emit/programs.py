"""The hand-written programs of the package, stamped: folders of plain modules beside the target's."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_GENERATOR = Path(__file__).resolve().parent.parent


def compile_programs(names: Iterable[str]) -> dict[str, str]:
    """The files of these folders of the generator, by path below the package."""
    files = {}
    for folder in names:
        for path in sorted((_GENERATOR / folder).rglob("*.py")):
            name = path.relative_to(_GENERATOR).as_posix()
            stamp = f"# Made from generator/{folder}.\n"
            files[name] = stamp + path.read_text(encoding="utf-8")
    return files
