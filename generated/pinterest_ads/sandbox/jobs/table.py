# Made from generator/sandbox.
"""Jobs in the store, so that they outlive the process where the store does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs
import msgspec

from ..store import Store
from .job import Fate, Job

_TABLES = """
CREATE TABLE IF NOT EXISTS job (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, advertiser INTEGER NOT NULL,
    fate TEXT NOT NULL, state TEXT NOT NULL, created REAL NOT NULL, finished REAL NOT NULL, form TEXT NOT NULL,
    etag TEXT NOT NULL, size INTEGER NOT NULL, rows INTEGER NOT NULL, refused INTEGER NOT NULL, error TEXT NOT NULL,
    request BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS of_state ON job (state, kind, finished);
CREATE TABLE IF NOT EXISTS job_row (
    job INTEGER NOT NULL, number INTEGER NOT NULL, body BLOB NOT NULL, refused INTEGER NOT NULL,
    PRIMARY KEY (job, number)) WITHOUT ROWID;
"""
_NAMES = tuple(field.name for field in attrs.fields(Job))
_COLUMNS = ", ".join(_NAMES)


@attrs.frozen
class Written:
    """Items that a job is done with, and how many of them were refused."""

    rows: int
    refused: int


class JobTable:
    """All jobs, and the rows of those that write while they go on."""

    def __init__(self, store: Store) -> None:
        self._store = store
        store.connection.executescript(_TABLES)

    def add(
        self, *, id: str, kind: str, advertiser: int, fate: Fate, created: float, form: str, request: bytes
    ) -> Job:
        """A job that begins."""
        self._store.execute(
            "INSERT INTO job (id, kind, advertiser, fate, state, created, finished, form, etag, size, rows, refused,"
            " error, request) VALUES (?, ?, ?, ?, 'running', ?, 0, ?, '', 0, 0, 0, '', ?)",
            (id, kind, advertiser, fate.value, created, form, request),
        )
        job = self.find(id)
        assert job is not None
        return job

    def find(self, id: str) -> Job | None:
        return next(self._jobs("id = ?", id), None)

    def get(self, number: int) -> Job | None:
        return next(self._jobs("number = ?", number), None)

    def running(self) -> Iterator[Job]:
        """Those to go on with, oldest first."""
        return self._jobs("state = 'running' AND fate != ? ORDER BY number", Fate.STUCK.value)

    def recent(self, limit: int) -> list[Job]:
        """The newest jobs, newest first."""
        return list(self._jobs("1 ORDER BY number DESC LIMIT ?", limit))

    def request(self, number: int) -> bytes:
        """The body that the job was asked for with."""
        row = self._store.execute("SELECT request FROM job WHERE number = ?", (number,)).fetchone()
        body: bytes = row[0]
        return body

    def change(self, number: int, **values: Any) -> None:
        names = ", ".join(f"{name} = ?" for name in values)
        self._store.execute(f"UPDATE job SET {names} WHERE number = ?", (*values.values(), number))

    def finished_before(self, kind: str, time: float) -> list[Job]:
        """Done jobs whose files are still there."""
        return list(self._jobs("state = 'done' AND kind = ? AND finished < ?", kind, time))

    def written(self, number: int) -> Written:
        """How far a job that writes has come."""
        sql = "SELECT COUNT(*), TOTAL(refused) FROM job_row WHERE job = ?"
        rows, refused = self._store.execute(sql, (number,)).fetchone()
        return Written(rows, int(refused))

    def add_rows(self, number: int, first: int, rows: Sequence[tuple[bytes, bool]]) -> None:
        """Rows of a job from row `first` on, each with whether its item was refused."""
        self._store.connection.executemany(
            "INSERT INTO job_row VALUES (?, ?, ?, ?)",
            [(number, first + place, body, refused) for place, (body, refused) in enumerate(rows)],
        )

    def rows(self, number: int, first: int, limit: int) -> list[msgspec.Raw]:
        """What a job has written, from row `first` on."""
        sql = "SELECT body FROM job_row WHERE job = ? AND number >= ? ORDER BY number LIMIT ?"
        return [msgspec.Raw(row[0]) for row in self._store.execute(sql, (number, first, limit))]

    def drop_rows(self, number: int) -> None:
        self._store.execute("DELETE FROM job_row WHERE job = ?", (number,))

    def _jobs(self, where: str, *values: Any) -> Iterator[Job]:
        for row in self._store.execute(f"SELECT {_COLUMNS} FROM job WHERE {where}", values).fetchall():
            fields: dict[str, Any] = dict(zip(_NAMES, row, strict=True))
            fields["fate"] = Fate(fields["fate"])
            yield Job(**fields)
