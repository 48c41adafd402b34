"""The committed document and its lock: read together, checked together, replaced together.

Two files cannot be replaced in one step. The new pair is first written beside the old one, and the new lock
under the name of a journal last: from then on `recover` completes the replacement, before that it drops it.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

from attrs import asdict, fields, frozen

from generator.problems import PipelineError


@frozen
class Lock:
    """Where the committed document came from. Its file is JSON, one line a field."""

    url: str
    """As asked for, without secrets; ``file:<name>`` for a local one, ``reconstruction`` for our own text."""
    etag: str | None
    last_modified: str | None
    sha256: str
    """Of the committed file."""
    published_sha256: str
    """Of the bytes as published: another one where JSON was stored as YAML."""
    retrieved: str
    """UTC, ISO 8601."""
    version: str
    """`info.version` of the document."""
    released_sha256: str | None = None
    """`published_sha256` of the document that the last release was made of, where this one says the same."""

    def text(self) -> str:
        """The file's text."""
        data = asdict(self)
        if self.released_sha256 is None:
            del data["released_sha256"]
        return json.dumps(data, indent=2) + "\n"

    def is_of(self, published_sha256: str) -> bool:
        """Whether it locks that document, or one that says the same."""
        return published_sha256 in (self.published_sha256, self.released_sha256)


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def lock_path(document: Path) -> Path:
    """``spec/upstream/api.yaml`` is locked by ``spec/upstream/api.lock``."""
    return document.with_suffix(".lock")


def read_lock(document: Path) -> Lock | None:
    """The lock beside the document; None where there is none that can be read."""
    return read_lock_file(lock_path(document))


def read_lock_file(path: Path) -> Lock | None:
    """The lock in a file; None where there is none that can be read."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return lock_of(data)


def lock_of(data: object) -> Lock | None:
    """The lock that is written as `data`; None for anything else."""
    names = {field.name for field in fields(Lock)}
    if not isinstance(data, dict) or {*data, "released_sha256"} != names:
        return None
    optional = {"etag", "last_modified"}
    if not all(isinstance(value, str) or (value is None and key in optional) for key, value in data.items()):
        return None
    return Lock(**data)


def verify(document: Path, *, name: str) -> Lock:
    """The lock, if it is that of the document's bytes.

    Raises PipelineError where either is missing or they do not belong together.
    """
    lock = read_lock(document)
    if lock is None:
        raise PipelineError.one(name, f"has no readable {lock_path(document).name} beside it", _REFRESH)
    if not document.is_file():
        raise PipelineError.one(name, "does not exist", "git checkout it, or pull it again")
    if digest(document.read_bytes()) != lock.sha256:
        raise PipelineError.one(name, f"is not what {lock_path(document).name} locks", _REFRESH)
    return lock


_REFRESH = "pull it again; after an edit of our own text, with the file itself as the source"


@contextlib.contextmanager
def exclusive(place: Path, *, name: str, against: str = "pull") -> Iterator[None]:
    """Hold a folder against a second pull. Raises PipelineError where one is at work."""
    place.mkdir(parents=True, exist_ok=True)
    folder = os.open(place, os.O_RDONLY)
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise PipelineError.one(name, f"another {against} is at work on it") from None
        yield
    finally:
        os.close(folder)


def replace(document: Path, data: bytes, lock: Lock) -> None:
    """Replace document and lock; after a crash at any point `recover` makes them a pair again.

    Raises OSError, with both files as they were.
    """
    pending, journal = _pending(document), _journal(document)
    draft = journal.with_name(f"{journal.name}.draft")
    try:
        _write(pending, data)
        _write(draft, lock.text().encode())
        # From here on the new pair is complete on disk.
        draft.replace(journal)
    except OSError:
        for path in (pending, draft):
            path.unlink(missing_ok=True)
        raise
    recover(document)


def recover(document: Path) -> None:
    """Complete a replacement that was interrupted, or drop what it left behind."""
    pending, journal = _pending(document), _journal(document)
    lock = read_lock_file(journal)
    if lock is not None:
        if pending.is_file() and digest(pending.read_bytes()) == lock.sha256:
            pending.replace(document)
        if document.is_file() and digest(document.read_bytes()) == lock.sha256:
            journal.replace(lock_path(document))
        _sync_folder(document.parent)
    for path in (pending, journal, journal.with_name(f"{journal.name}.draft")):
        path.unlink(missing_ok=True)


def _pending(document: Path) -> Path:
    return document.with_name(f".{document.name}.next")


def _journal(document: Path) -> Path:
    return document.with_name(f".{lock_path(document).name}.next")


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
