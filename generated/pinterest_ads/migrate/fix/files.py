# Made from generator/migrate.
"""Files on disk: read, fixed and written whole, or not at all."""

from __future__ import annotations

import difflib
import os
import re
import stat
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from attrs import frozen

from ..finding import Finding
from .fixing import Scan, fix
from .languages import is_python
from .texts import Undecodable, decode


@frozen
class FileFixed:
    """What was done to a file."""

    path: str
    rewritten: int
    left: tuple[Finding, ...]
    diff: str
    """As ``diff -u`` writes it; empty where nothing changes."""
    problem: str = ""
    """Why the file was left alone, although something was found."""


def fix_file(path: Path, name: str, scan: Scan, *, write: bool = True) -> FileFixed:
    """Fixes one file in place.

    Encoding, byte order mark, line ends and mode stay as they are; a link is followed, and stays one. The file is replaced
    in one step, so that whoever reads it sees the old text or the new one.

    Args:
        name: What the file is called in findings and in the diff.
        write: Whether the file is changed; else only the diff says what would be.

    Raises:
        OSError: The file cannot be read or written.
    """
    data = path.read_bytes()
    try:
        decoded = decode(data, python=is_python(name))
    except Undecodable as error:
        return FileFixed(name, 0, (), "", str(error))
    fixed = fix(decoded.text, name, scan, decoded.encoding)
    diff = "".join(_diff(decoded.text, fixed.text, name))
    if write and fixed.text != decoded.text:
        _replace(path.resolve(), data, decoded.encode(fixed.text))
    return FileFixed(name, fixed.rewritten, fixed.left, diff, fixed.problem)


def _diff(old: str, new: str, name: str) -> Iterator[str]:
    for line in difflib.unified_diff(_lines(old), _lines(new), f"a/{name}", f"b/{name}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    """As ``diff`` has them: ended by a newline and by nothing else."""
    return [line for line in re.split(r"(?<=\n)", text) if line]


def _replace(path: Path, old: bytes, new: bytes) -> None:
    """All of it or nothing, with the mode of the old one, and its owner where that may be said."""
    known = path.stat()
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError, AttributeError):
            os.chown(temporary, known.st_uid, known.st_gid)
        Path(temporary).chmod(stat.S_IMODE(known.st_mode))
        if path.read_bytes() != old:
            raise OSError(f"{path} was changed by something else while it was being fixed")
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise
