# Made from generator/sandbox.
"""Result files: kept gzipped, written and read piece by piece."""

from __future__ import annotations

import asyncio
import hashlib
import tempfile
import zlib
from collections.abc import AsyncIterator
from pathlib import Path
from types import TracebackType
from typing import Self

_PIECE = 64 * 1024
_GZIP = 31  # zlib's window bits for the gzip format
_FAST = 1  # level of compression: files are read on the same machine, and requests wait meanwhile


class Files:
    """The folder of the result files: beside the database, or a temporary one where that is in memory."""

    def __init__(self, database: Path | None) -> None:
        self._folder = None if database is None else database.with_name(database.name + ".results")
        self._temporary: tempfile.TemporaryDirectory[str] | None = None

    def path(self, number: int) -> Path:
        """Where the result of a job is kept."""
        if self._folder is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="sandbox-results-")
            self._folder = Path(self._temporary.name)
        return self._folder / f"{number}.gz"

    def close(self) -> None:
        """Removes what is temporary."""
        if self._temporary is not None:
            self._temporary.cleanup()
            self._temporary = self._folder = None


class ResultFile:
    """A result that is being written. It is there when `finish` returns, whole; without that nothing is left."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        # A process that was killed leaves it behind; the same job writes over it.
        self._part = path.with_name(path.name + ".part")
        self._file = self._part.open("wb")
        self._zip = zlib.compressobj(_FAST, zlib.DEFLATED, _GZIP)
        self._digest = hashlib.blake2b(digest_size=16)
        self.size = 0
        """Bytes that were written, before compression."""

    def write(self, text: bytes) -> None:
        self._digest.update(text)
        self.size += len(text)
        self._file.write(self._zip.compress(text))

    def finish(self) -> str:
        """Returns what names the content: an ETag, without its quotes."""
        self._file.write(self._zip.flush())
        self._file.close()
        self._part.replace(self._path)
        return self._digest.hexdigest()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        self._part.unlink(missing_ok=True)


async def plain(path: Path, start: int, end: int) -> AsyncIterator[bytes]:
    """The bytes of a result from `start` up to `end`, unzipped on the way."""
    unzip = zlib.decompressobj(_GZIP)
    position = 0
    with path.open("rb") as file:
        while position < end and (packed := file.read(_PIECE)):
            while packed and position < end:
                # Bounded: a small piece may hold a lot.
                text = unzip.decompress(packed, 4 * _PIECE)
                packed = unzip.unconsumed_tail
                wanted = text[max(start - position, 0) : end - position]
                position += len(text)
                if wanted:
                    yield wanted
                else:
                    await asyncio.sleep(0)
