"""Files to disk: all of a folder or nothing of it, and only folders that are ours."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from generator.problems import PipelineError, Problem

STAMP = "# Made from "
"""Every Python file that we write begins so."""

_PART = re.compile(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*")


def write_tree(files: Mapping[str, str], output: Path, *, keep: Iterable[str] = ()) -> None:
    """Replace the deepest folder that all files share, below `output`, by exactly these files.

    Folders right below it that are called as in `keep` are another run's, and stay.

    What was there is deleted, if an earlier run made it; whatever fails, it stays as it was.

    Raises:
        PipelineError: a path leads elsewhere or is taken twice, or the folder holds something not ours.
    """
    _check_paths(files)
    folder = PurePosixPath(os.path.commonpath([PurePosixPath(path).parent.as_posix() for path in files]))
    if not folder.name:
        raise PipelineError.one("output", "the files share no folder that could be replaced")
    try:
        root = output.resolve()
        target = root / folder
        _check_ours(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        for path in files:
            if not (root / path).resolve().is_relative_to(target):
                raise PipelineError.one(
                    str(output / path), "lies outside the output folder", "a symbolic link?"
                )
        with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as workspace:
            _fill(Path(workspace, "new"), {PurePosixPath(p).relative_to(folder): t for p, t in files.items()})
            _swap(target, Path(workspace), tuple(keep))
    except OSError as error:
        raise PipelineError.one(
            str(output / folder), f"cannot be written: {error.strerror or error}"
        ) from None


def _check_paths(files: Mapping[str, str]) -> None:
    problems = [Problem(ascii(path), "is not a safe relative path") for path in files if not _is_safe(path)]
    first: dict[str, str] = {}
    for path in files:
        other = first.setdefault(path.casefold(), path)
        if other != path:
            problems.append(Problem(path, f"is the same file as {other} where case does not count"))
        for parent in PurePosixPath(path).parents:
            if parent.as_posix() in files:
                problems.append(Problem(path, f"needs a folder where {parent} is a file"))
    if problems or not files:
        raise PipelineError(problems or [Problem("output", "there is nothing to write")])


def _is_safe(path: str) -> bool:
    return all(_PART.fullmatch(part) for part in path.split("/"))


def _check_ours(target: Path) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise PipelineError.one(str(target), "is a file, and a folder has to go there")
    if not any(entry.name != "__pycache__" for entry in target.iterdir()):
        return
    try:
        with (target / "__init__.py").open(encoding="utf-8", errors="replace") as file:
            ours = file.readline().startswith(STAMP)
    except FileNotFoundError:
        ours = False
    if not ours:
        raise PipelineError.one(
            str(target), "holds files that this generator did not make", "empty it, or choose another folder"
        )


def _fill(folder: Path, files: Mapping[PurePosixPath, str]) -> None:
    for path, text in files.items():
        destination = folder / path
        destination.parent.mkdir(parents=True, exist_ok=True)
        destination.write_text(text, encoding="utf-8", newline="\n")


def _swap(target: Path, workspace: Path, keep: tuple[str, ...]) -> None:
    old = workspace / "old"
    if not target.exists():
        (workspace / "new").rename(target)
        return
    target.rename(old)
    kept = [name for name in keep if (old / name).is_dir() and not (workspace / "new" / name).exists()]
    try:
        for name in kept:
            (old / name).rename(workspace / "new" / name)
        (workspace / "new").rename(target)
    except OSError:
        for name in kept:
            if (workspace / "new" / name).is_dir():
                (workspace / "new" / name).rename(old / name)
        old.rename(target)
        raise
