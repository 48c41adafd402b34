# Made from generator/sandbox.
"""How result files are laid out. A row is a mapping, or its JSON where that is there already.

The layout of v4's files of bulk requests is not known (facts 8). Ours are made for readers that take rows as they
come:

- `Keyed`, JSON: ``{"campaigns": [row, …], "ads": [row, …]}``, the layout that facts 4 tells of reports.
- `Listed`, JSON: ``[row, …]``.
- `Table`, CSV: a line of column names, then one of values each; empty for what is null or missing, ``true`` and
  ``false``, and JSON for lists and objects.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

import msgspec

Row = msgspec.Raw | Mapping[str, Any]
Write = Callable[[bytes], object]


class Layout(Protocol):
    """Rows of one key come one after the other; what is written is complete after `finish`."""

    def add(self, key: str, rows: Iterable[Row]) -> None: ...

    def finish(self) -> None: ...


class Keyed:
    """A JSON object of arrays of rows. A key of no rows has an empty array."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self._key: str | None = None
        self._separator = b""

    def add(self, key: str, rows: Iterable[Row]) -> None:
        if key != self._key:
            self._write((b"{" if self._key is None else b"\n],\n") + msgspec.json.encode(key) + b": [")
            self._key, self._separator = key, b"\n"
        for row in rows:
            self._write(self._separator + _json(row))
            self._separator = b",\n"

    def finish(self) -> None:
        self._write(b"{}\n" if self._key is None else b"\n]}\n")


class Listed:
    """A JSON array of rows, whatever their keys."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self._separator = b"[\n"

    def add(self, key: str, rows: Iterable[Row]) -> None:
        for row in rows:
            self._write(self._separator + _json(row))
            self._separator = b",\n"

    def finish(self) -> None:
        self._write(b"[]\n" if self._separator == b"[\n" else b"\n]\n")


class Table:
    """CSV. A column named as `key_column` holds the rows' key; columns that are not named are left out."""

    def __init__(self, write: Write, columns: Sequence[str], key_column: str = "") -> None:
        self._write = write
        self._columns = columns
        self._key_column = key_column
        self._lines([[key_column, *columns] if key_column else columns])

    def add(self, key: str, rows: Iterable[Row]) -> None:
        own = [key] if self._key_column else []
        self._lines([*own, *map(_cells(row).get, self._columns)] for row in rows)

    def finish(self) -> None:
        """Nothing comes after the last line."""

    def _lines(self, lines: Iterable[Sequence[Any]]) -> None:
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows(lines)
        self._write(text.getvalue().encode())


def _json(row: Row) -> bytes:
    return bytes(row) if isinstance(row, msgspec.Raw) else msgspec.json.encode(row)


def _cells(row: Row) -> dict[str, Any]:
    """The values of a row as csv writes them: it leaves out what is null, and knows text and numbers."""
    values = msgspec.json.decode(row) if isinstance(row, msgspec.Raw) else dict(row)
    for name, value in values.items():
        if isinstance(value, bool | list | dict):
            values[name] = msgspec.json.encode(value).decode()
    return values
