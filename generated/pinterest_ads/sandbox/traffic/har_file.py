# Made from generator/sandbox.
"""A HAR file that grows, and can be read at any moment, also after this process was killed.

One write to a file is not enough for that: a process that is killed may leave a part of it behind. So there are two
files, of which one bears the name that was asked for and is not touched. The other one gets what it lacks and takes
the name over; then they change roles. Each entry is written twice, and never is the whole file.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

import msgspec

_HEAD = (
    b'{"log":{"version":"1.2","creator":{"name":"pinterest-ads sandbox","version":"1"},"pages":[],"entries":['
)
_TAIL = b"\n]}}\n"


class _Side:
    """One of the files. `end` is where the tail begins, `lacks` what the other one has already."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # Only the user's own: much is redacted, but not what campaigns are called and what they cost.
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        self._end = 0
        self.lacks = _HEAD

    def catch_up(self) -> None:
        data = memoryview(self.lacks + _TAIL)
        os.lseek(self._file, self._end, os.SEEK_SET)
        while data:
            data = data[os.write(self._file, data) :]
        self._end += len(self.lacks)
        self.lacks = b""

    def close(self) -> None:
        os.close(self._file)
        self.path.unlink(missing_ok=True)


class HarFile:
    """Raises OSError where the file cannot be written; what it held before is gone.

    While it is open, its folder has two more files, whose names begin with a dot.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.resolve()
        if self._path.exists() and not self._path.is_file():
            raise OSError(f"{path} is no file")
        self._path.unlink(missing_ok=True)
        self._new = self._path.with_name(f".{self._path.name}.new")
        self._sides = [_Side(self._path.with_name(f".{self._path.name}.{number}")) for number in (0, 1)]
        self._separator = b"\n"
        self._publish()

    def add(self, entry: dict[str, Any]) -> None:
        """Append an entry. Raises OSError; the file then ends with the entry before."""
        data = self._separator + msgspec.json.encode(entry)
        self._separator = b",\n"
        for side in self._sides:
            side.lacks += data
        self._publish()

    def close(self) -> None:
        for side in self._sides:
            side.close()

    def _publish(self) -> None:
        self._sides.reverse()
        side = self._sides[0]
        side.catch_up()
        with contextlib.suppress(FileNotFoundError):
            self._new.unlink()
        os.link(side.path, self._new)
        self._new.replace(self._path)
