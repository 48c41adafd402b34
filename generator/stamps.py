"""Whether a step has anything to do: content hashes of what it read and wrote last time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from attrs import define

_IGNORED = frozenset({"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis"})


def files(paths: Iterable[Path]) -> list[Path]:
    """Every file at or below the paths, sorted; caches left out, missing ones skipped."""
    found: set[Path] = set()
    for path in paths:
        if path.is_file():
            found.add(path)
        elif path.is_dir():
            found.update(p for p in path.rglob("*") if p.is_file() and not _IGNORED.intersection(p.parts))
    return sorted(found)


def digest(paths: Iterable[Path], *, root: Path) -> str:
    """SHA-256 over names (relative to `root`) and bytes of every file at or below the paths."""
    total = hashlib.sha256()
    for path in files(paths):
        name = path.relative_to(root) if path.is_relative_to(root) else path
        total.update(f"{name.as_posix()}\0".encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


@define
class Stamp:
    """What one step read and wrote when it last succeeded."""

    path: Path
    root: Path
    inputs: tuple[Path, ...]
    outputs: tuple[Path, ...] = ()
    words: tuple[str, ...] = ()
    """What else decides the result: versions, arguments."""
    without: tuple[Path, ...] = ()
    """What lies among the outputs and is another step's."""

    def is_current(self) -> bool:
        """True where neither inputs nor outputs have changed since `record`."""
        try:
            last = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return bool(last == self._now())

    def record(self) -> None:
        """Remember the present state as done."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(json.dumps(self._now()), encoding="utf-8")

    def _now(self) -> dict[str, str | list[str]]:
        return {
            "inputs": digest(self.inputs, root=self.root),
            "outputs": digest(
                (
                    one
                    for one in files(self.outputs)
                    if not any(one.is_relative_to(it) for it in self.without)
                ),
                root=self.root,
            ),
            "words": list(self.words),
        }
