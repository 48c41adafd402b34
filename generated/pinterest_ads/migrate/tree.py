# Made from generator/migrate.
"""The files of a tree that are worth reading: what git ignores is left out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from pathspec import GitIgnoreSpec

_NEVER = frozenset(
    (".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv", ".tox", ".mypy_cache", ".ruff_cache")
)
_Specs = tuple[tuple[str, GitIgnoreSpec], ...]


def files(paths: Iterable[Path], unreadable: list[tuple[str, str]]) -> Iterator[str]:
    """Files that are named, and of folders all that git does not ignore, by name; links to folders are not followed.

    Folders that cannot be listed are put into `unreadable`, with the reason.
    """
    seen: set[str] = set()
    for path in paths:
        found = _below(str(path), _above(path), unreadable) if path.is_dir() else iter([str(path)])
        for name in found:
            if (plain := os.path.normpath(name)) not in seen:
                seen.add(plain)
                yield plain


def _above(path: Path) -> _Specs:
    """What the repository that a folder is in says in the folders above it."""
    folder = path.resolve()
    parents = [*folder.parents]
    top = next((one for one in [folder, *parents] if (one / ".git").exists()), None)
    if top is None:
        return ()
    inside = [one for one in reversed(parents) if one == top or top in one.parents]
    specs = [spec for one in inside if (spec := _spec(str(one)))]
    exclude = top / ".git" / "info" / "exclude"
    if exclude.is_file():
        specs.insert(0, (str(top), GitIgnoreSpec.from_lines(_lines(str(exclude)))))
    return tuple(specs)


def _spec(folder: str) -> tuple[str, GitIgnoreSpec] | None:
    lines = _lines(os.path.join(folder, ".gitignore"))  # noqa: PTH118
    return (os.path.realpath(folder), GitIgnoreSpec.from_lines(lines)) if lines else None


def _lines(path: str) -> list[str]:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:  # noqa: PTH123
            return file.read().splitlines()
    except OSError:
        return []


def _below(folder: str, specs: _Specs, unreadable: list[tuple[str, str]]) -> Iterator[str]:
    # Strings and scandir: a monorepo has many files, and most of the time is spent here.
    try:
        with os.scandir(folder) as entries:
            there = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        unreadable.append((folder, error.strerror or str(error)))
        return
    if any(entry.name == ".gitignore" for entry in there) and (own := _spec(folder)):
        specs = (*specs, own)
    real = os.path.realpath(folder) if specs else folder
    for entry in there:
        is_folder = entry.is_dir(follow_symlinks=False)
        if is_folder and entry.name in _NEVER:
            continue
        if specs and _is_ignored(f"{real}/{entry.name}{'/' if is_folder else ''}", specs):
            continue
        if is_folder:
            yield from _below(entry.path, specs, unreadable)
        elif entry.is_file():
            yield entry.path


def _is_ignored(path: str, specs: _Specs) -> bool:
    """What the innermost file says that says anything."""
    for folder, spec in reversed(specs):
        result = spec.check_file(path[len(folder) + 1 :])
        if result.include is not None:
            return bool(result.include)
    return False
