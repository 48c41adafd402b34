"""Files of the copy take the places of the repository's: all of them or none, also where the process is killed.

What a file was is kept first, and a journal says which files are about to change. As long as the journal is there the
exchange was not completed, and `undo` makes every file what it was.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable
from pathlib import Path

from generator.problems import PipelineError, Problem

KEPT = "kept"
"""In the folder of an update: what its files were, while they are replaced."""
_JOURNAL = "journal.json"


def exchange(copy: Path, repository: Path, names: Iterable[str], kept: Path) -> list[str]:
    """Make these files and folders of the repository what they are in the copy; returns what differed.

    `kept` is a folder of its own, empty afterwards. Raises PipelineError, with every file as it was.
    """
    shutil.rmtree(kept, ignore_errors=True)
    states = {
        path: (_state(repository / path), _state(copy / path)) for path in _below((copy, repository), names)
    }
    states = {path: (before, after) for path, (before, after) in states.items() if before != after}
    try:
        for path, (before, _) in states.items():
            if before is not None:
                _copy(repository / path, kept / "files" / path)
        _begin(kept, states)
        for path, (_, after) in states.items():
            _put(copy / path if after is not None else None, repository / path)
    except OSError as error:
        undo(repository, kept)
        where = str(error.filename or repository)
        raise PipelineError.one(where, f"cannot be replaced: {error.strerror}") from None
    except KeyboardInterrupt:
        undo(repository, kept)
        raise
    shutil.rmtree(kept)
    return list(states)


def interrupted(updates: Path) -> list[Path]:
    """Where files are kept of exchanges that were not completed, one folder below `updates` for each target."""
    return [one.parent for one in sorted(updates.glob(f"*/{KEPT}/{_JOURNAL}"))]


def undo(repository: Path, kept: Path) -> list[str]:
    """Take an exchange back that was not completed; returns the files that are what they were again.

    Raises PipelineError, and touches nothing, where one has become something else since.
    """
    try:
        states = json.loads((kept / _JOURNAL).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    found = {path: _state(repository / path) for path in states}
    strange = [path for path, state in found.items() if state not in states[path]]
    if strange:
        hint = f"`git checkout` it and start again; or delete {kept} and keep what is there"
        message = "was changed after an update was interrupted that had begun to replace it"
        raise PipelineError(Problem(path, message, hint) for path in strange)
    changed = [path for path in states if found[path] != states[path][0]]
    for path, (before, _) in states.items():
        _next(repository / path).unlink(missing_ok=True)
        if path in changed:
            _put(kept / "files" / path if before is not None else None, repository / path)
    shutil.rmtree(kept)
    return changed


def _below(roots: Iterable[Path], names: Iterable[str]) -> list[str]:
    """Every file at or below the names, in one of the roots or in all of them."""
    found: dict[str, None] = {}
    for name in names:
        below = {path.relative_to(root).as_posix() for root in roots for path in _files(root / name)}
        found.update(dict.fromkeys(sorted(below)))
    return list(found)


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return [one for one in path.rglob("*") if one.is_file() and "__pycache__" not in one.parts]


def _state(path: Path) -> str | None:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def _begin(kept: Path, states: dict[str, tuple[str | None, str | None]]) -> None:
    kept.mkdir(parents=True, exist_ok=True)
    draft = kept / f"{_JOURNAL}.draft"
    draft.write_text(json.dumps(states), encoding="utf-8")
    draft.replace(kept / _JOURNAL)


def _put(source: Path | None, place: Path) -> None:
    """At no time is there half a file."""
    if source is None:
        place.unlink()
    else:
        _copy(source, _next(place))
        _next(place).replace(place)


def _copy(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(source, place)


def _next(place: Path) -> Path:
    """Beside it: elsewhere may be another disk, from which nothing moves in one step."""
    return place.with_name(f".{place.name}.next")
