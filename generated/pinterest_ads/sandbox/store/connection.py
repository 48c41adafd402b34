# Made from generator/sandbox.
"""A SQLite database, in memory or in a file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Database:
    """One connection, used by the server's thread alone."""

    def __init__(self, path: Path | None) -> None:
        self.connection = sqlite3.connect(
            ":memory:" if path is None else path, isolation_level=None, check_same_thread=False
        )
        self.execute = self.connection.execute
        self._depth = 0
        if path is not None:
            # What was committed survives the end of the process, however it ends.
            self.execute("PRAGMA journal_mode=WAL")
            self.execute("PRAGMA synchronous=NORMAL")
        self.execute("PRAGMA temp_store=MEMORY")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; one inside of another belongs to it."""
        if self._depth == 0:
            self.execute("BEGIN IMMEDIATE")
        self._depth += 1
        try:
            yield
        except BaseException:
            if self._depth == 1:
                self.execute("ROLLBACK")
            raise
        else:
            if self._depth == 1:
                self.execute("COMMIT")
        finally:
            self._depth -= 1

    def close(self) -> None:
        self.connection.close()
