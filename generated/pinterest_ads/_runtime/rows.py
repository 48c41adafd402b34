# Made from generator/runtime.
"""Rows of a result file, read while it arrives: JSON in the usual layouts, or CSV; gzipped or not.

No I/O here: `feed` takes pieces of the file and gives the rows that are complete. Memory holds one row.
"""

from __future__ import annotations

import codecs
import csv
import re
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from . import jsontext
from .errors import DecodeError

_STRUCTURE = re.compile(rb'["{}\[\]]')
_STRING_END = re.compile(rb'(?:[^"\\]|\\.)*"', re.DOTALL)
# A top-level object is the table of keys where its first value is an array, or where it is empty.
_FIRST_VALUE = re.compile(
    rb'\{\s*(?:"(?:[^"\\]|\\.)*"\s*:\s*)?([^"\s]|"(?=(?:[^"\\]|\\.)*"\s*[,}]))', re.DOTALL
)
_LONGEST = 64 * 2**20
_BLANKS = b" \t\r\n,:"


class Row(Mapping[str, Any]):
    """One row, as a mapping of columns to values."""

    __slots__ = ("_values", "key")

    def __init__(self, values: Mapping[str, Any], key: str | None = None) -> None:
        self._values = values
        self.key = key
        """Under which the file lists the row (in reports the id of the entity); None where it has no keys."""

    def __getitem__(self, column: str) -> Any:
        return self._values[column]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Row({dict(self._values)!r}, key={self.key!r})"


class RowReader:
    """Finds out by the first bytes what the file is. Raises DecodeError where it is nothing known."""

    def __init__(self) -> None:
        self._start = b""
        self._unzip: Any = None
        self._rows: _Json | _Csv | None = None

    def feed(self, piece: bytes) -> list[Row]:
        """The rows that `piece` completes."""
        if self._unzip is None and self._rows is None:
            self._start += piece
            if len(self._start) < 2:
                return []
            piece, self._start = self._start, b""
            if piece.startswith(b"\x1f\x8b"):
                self._unzip = zlib.decompressobj(wbits=31)
        if self._unzip is None:
            return self._read(piece)
        rows: list[Row] = []
        while piece:
            try:
                # Bounded, so that a small file cannot become a huge one in memory.
                text = self._unzip.decompress(piece, 2**20)
            except zlib.error as error:
                raise DecodeError([("result file", f"its gzip data is broken: {error}")]) from None
            rows += self._read(text)
            piece = self._unzip.unconsumed_tail or self._next_member()
        return rows

    def finish(self) -> list[Row]:
        """The rows that the end of the file completes. Raises DecodeError where it ends too early."""
        if self._unzip is not None and not self._unzip.eof:
            raise DecodeError([("result file", "its gzip data ends too early")])
        rows = self._read(self._start) if self._start else []
        return rows if self._rows is None else rows + self._rows.finish()

    def _next_member(self) -> bytes:
        left: bytes = self._unzip.unused_data
        if left:
            self._unzip = zlib.decompressobj(wbits=31)
        return left

    def _read(self, text: bytes) -> list[Row]:
        if self._rows is None:
            text = text.removeprefix(codecs.BOM_UTF8).lstrip()
            if not text:
                return []
            self._rows = _Json() if text[:1] in (b"{", b"[") else _Csv()
        return self._rows.feed(text)


class _Json:
    """``{"key": [row, …], …}``, ``[row, …]``, or one row after the other."""

    def __init__(self) -> None:
        self._buffer = b""
        self._position: int = 0
        self._depth = 0
        self._row_start: int | None = None
        self._row_depth = 0
        self._key: str | None = None
        self._word: bytes | None = None
        self._arrays = 0

    def feed(self, text: bytes) -> list[Row]:
        self._buffer += text
        rows: list[Row] = []
        while (found := _STRUCTURE.search(self._buffer, self._position)) is not None:
            if found[0] == b'"':
                end = _STRING_END.match(self._buffer, found.end())
                if end is None:
                    self._position = found.start()
                    break
                if self._row_start is None:
                    self._word = self._buffer[found.start() : end.end()]
                self._position = end.end()
            elif found[0] in b"{[":
                if not self._open(found[0], found.start()):
                    self._position = found.start()
                    break
            else:
                rows += self._close(found[0], found.start())
        else:
            self._position = len(self._buffer)
        self._forget()
        return rows

    def finish(self) -> list[Row]:
        if self._depth or self._buffer.strip(_BLANKS):
            raise DecodeError([("result file", "it ends in the middle of a row")])
        return []

    def _open(self, mark: bytes, start: int) -> bool:
        """False where more of the file is needed to know what this opens."""
        if self._row_start is None and mark == b"{" and not self._depth:
            first = _FIRST_VALUE.match(self._buffer, start)
            if first is None:
                return False
            if first[1] not in b"[}":
                self._row_start, self._row_depth = start, 1
        elif self._row_start is None and mark == b"{" and self._arrays:
            self._row_start, self._row_depth = start, self._depth + 1
        elif self._row_start is None and mark == b"[":
            self._arrays += 1
            self._key = None if self._word is None else str(jsontext.load(self._word))
        self._position = start + 1
        self._depth += 1
        return True

    def _close(self, mark: bytes, start: int) -> list[Row]:
        self._position = start + 1
        rows: list[Row] = []
        if self._row_start is not None and self._depth == self._row_depth:
            try:
                data = jsontext.load(self._buffer[self._row_start : start + 1])
            except ValueError as error:
                raise DecodeError([("result file", f"a row is not JSON: {error}")]) from None
            rows.append(Row(data, self._key))
            self._row_start = None
        elif self._row_start is None and mark == b"]":
            self._arrays -= 1
            self._word = None
        self._depth -= 1
        if self._depth < 0:
            raise DecodeError([("result file", "its brackets do not match")])
        return rows

    def _forget(self) -> None:
        """Drop what was read, but for the row or text that is still incomplete."""
        keep = self._position if self._row_start is None else self._row_start
        if len(self._buffer) - keep > _LONGEST:
            raise DecodeError([("result file", f"a row has more than {_LONGEST} bytes")])
        self._buffer = self._buffer[keep:]
        self._position -= keep
        if self._row_start is not None:
            self._row_start = 0


class _Csv:
    """A first line of column names; all values are text."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._text = ""
        self._columns: list[str] | None = None

    def feed(self, text: bytes) -> list[Row]:
        self._decode(text, final=False)
        record, rows, complete = "", list[Row](), 0
        # Not `splitlines`, which ends lines at characters that values may hold.
        for line in self._text.split("\n")[:-1]:
            record += line + "\n"
            # A line break inside quotes belongs to the value.
            if record.count('"') % 2 == 0:
                rows += self._row(record)
                complete += len(record)
                record = ""
        self._text = self._text[complete:]
        if len(self._text) > _LONGEST:
            raise DecodeError([("result file", f"a row has more than {_LONGEST} characters")])
        return rows

    def finish(self) -> list[Row]:
        self._decode(b"", final=True)
        rest, self._text = self._text, ""
        if rest.count('"') % 2:
            raise DecodeError([("result file", "it ends in the middle of a row")])
        return self._row(rest)

    def _decode(self, text: bytes, *, final: bool) -> None:
        try:
            self._text += self._decoder.decode(text, final)
        except UnicodeDecodeError:
            raise DecodeError([("result file", "it is neither JSON nor UTF-8 text")]) from None

    def _row(self, record: str) -> list[Row]:
        values = next(csv.reader([record]), None)
        if not values:
            return []
        if self._columns is None:
            self._columns = values
            return []
        if len(values) != len(self._columns):
            raise DecodeError(
                [("result file", f"a row has {len(values)} values for {len(self._columns)} columns")]
            )
        return [Row(dict(zip(self._columns, values, strict=True)))]
