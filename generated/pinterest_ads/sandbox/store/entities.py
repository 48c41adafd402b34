# Made from generator/sandbox.
"""Entities by kind and id, with the columns that lists are filtered by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from .connection import Database

_TABLES = """
CREATE TABLE IF NOT EXISTS entity (
    kind TEXT NOT NULL, id INTEGER NOT NULL, advertiser INTEGER NOT NULL, campaign INTEGER NOT NULL,
    ad_group INTEGER NOT NULL, parent INTEGER NOT NULL, status TEXT NOT NULL, updated INTEGER NOT NULL,
    body BLOB NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS of_advertiser ON entity (kind, advertiser, id);
CREATE INDEX IF NOT EXISTS of_campaign ON entity (kind, campaign, id);
CREATE INDEX IF NOT EXISTS of_ad_group ON entity (kind, ad_group, id);
CREATE INDEX IF NOT EXISTS of_parent ON entity (kind, parent, id);
CREATE TABLE IF NOT EXISTS counter (kind TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS value (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
_COLUMNS = "kind, id, advertiser, campaign, ad_group, parent, status, updated, body"

# What ids look like (facts 1 id look).
_FIRST = {
    "advertiser": 549755885175,
    "campaign": 626735565838,
    "ad_group": 2680059592705,
    "ad": 687195134316,
    "keyword": 2886935172273,
    "audience": 2542620905473,
    "customer_list": 643,
    "conversion_tag": 2614324385652,
    "product_group": 2680059692706,
    "board": 549755885175,
    "pin": 394205773611545468,
}


@attrs.frozen(kw_only=True)
class Entity:
    """One object of the API. `body` is its JSON as replies hold it; times are epoch seconds."""

    kind: str
    id: int
    advertiser: int
    campaign: int = 0
    ad_group: int = 0
    parent: int = 0
    status: str = ""
    updated: int = 0
    body: bytes


class Store(Database):
    """All entities. What is written outside of a transaction is committed at once."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(path)
        self.connection.executescript(_TABLES)

    def new_id(self, kind: str) -> int:
        """The next id of a kind. None is given twice."""
        row = self.execute(
            "INSERT INTO counter VALUES (?, ?) ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last",
            (kind, _FIRST.get(kind, 1)),
        ).fetchone()
        return int(row[0])

    def used(self, kind: str, id: int) -> None:
        """An id that was given elsewhere: new ones come after it."""
        sql = "INSERT INTO counter VALUES (?, ?) ON CONFLICT DO UPDATE SET last = MAX(last, excluded.last)"
        # Never below the first one: ids of the examples lie close to those of other kinds.
        self.execute(sql, (kind, max(id, _FIRST.get(kind, 1))))

    def new_ids(self, kind: str, count: int) -> range:
        """As many new ids in a row."""
        first = self.new_id(kind)
        self.used(kind, first + count - 1)
        return range(first, first + count)

    def put(self, entity: Entity) -> None:
        """Writes an entity, or writes over it."""
        self.put_all((entity,))

    def put_all(self, entities: Iterable[Entity]) -> None:
        rows = (attrs.astuple(entity) for entity in entities)
        self.connection.executemany(
            f"INSERT INTO entity ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            " advertiser = excluded.advertiser, campaign = excluded.campaign, ad_group = excluded.ad_group,"
            " parent = excluded.parent, status = excluded.status, updated = excluded.updated, body = excluded.body",
            rows,
        )

    def get(self, kind: str, id: int, advertiser: int | None = None) -> Entity | None:
        """An entity by id; None also where it is another advertiser's than the one given."""
        row = self.execute(f"SELECT {_COLUMNS} FROM entity WHERE kind = ? AND id = ?", (kind, id)).fetchone()
        if row is None or (advertiser is not None and row[2] != advertiser):
            return None
        return _entity(row)

    def page(
        self,
        kind: str,
        advertiser: int | None,
        *,
        ids: Sequence[int] = (),
        campaigns: Sequence[int] = (),
        ad_groups: Sequence[int] = (),
        parents: Sequence[int] = (),
        statuses: Sequence[str] = (),
        updated_since: int = 0,
        after: int | None = None,
        descending: bool = False,
        limit: int,
    ) -> list[Entity]:
        """Entities in the order of their ids, from the one behind `after` on. An empty filter filters nothing.

        Those of all advertisers where `advertiser` is None.
        """
        where: list[str] = ["kind = ?"]
        values: list[str | int] = [kind]
        if advertiser is not None:
            # The plus keeps SQLite from walking through all of an advertiser where few parents or ids are asked for.
            where.append("+advertiser = ?" if ids or campaigns or ad_groups or parents else "advertiser = ?")
            values.append(advertiser)
        filters: tuple[tuple[str, Sequence[int | str]], ...] = (
            ("id", ids),
            ("campaign", campaigns),
            ("ad_group", ad_groups),
            ("parent", parents),
            ("status", statuses),
        )
        for column, wanted in filters:
            if wanted:
                where.append(f"{column} IN ({', '.join('?' * len(wanted))})")
                values.extend(wanted)
        if updated_since:
            where.append("updated >= ?")
            values.append(updated_since)
        if after is not None:
            # Few ids are looked up one by one, rather than by walking on from the one before.
            where.append(f"{'+' if ids else ''}id {'<' if descending else '>'} ?")
            values.append(after)
        order = "DESC" if descending else "ASC"
        rows = self.execute(
            f"SELECT {_COLUMNS} FROM entity{_index(advertiser, filters)} WHERE {' AND '.join(where)}"
            f" ORDER BY id {order} LIMIT ?",
            (*values, limit),
        )
        return [_entity(row) for row in rows]

    def each(self, kind: str, advertiser: int, *, batch: int = 500) -> Iterator[list[Entity]]:
        """All of a kind, some at a time; what is added meanwhile is seen."""
        after = None
        while found := self.page(kind, advertiser, after=after, limit=batch):
            yield found
            after = found[-1].id

    def count(self, kind: str, advertiser: int | None = None) -> int:
        if advertiser is None:
            row = self.execute("SELECT COUNT(*) FROM entity WHERE kind = ?", (kind,)).fetchone()
        else:
            sql = "SELECT COUNT(*) FROM entity WHERE kind = ? AND advertiser = ?"
            row = self.execute(sql, (kind, advertiser)).fetchone()
        return int(row[0])

    def counts(self) -> list[tuple[int, str, int]]:
        """Advertiser, kind and how many there are, for each pair that there is."""
        rows = self.execute("SELECT advertiser, kind, COUNT(*) FROM entity GROUP BY kind, advertiser")
        return [(int(advertiser), str(kind), int(number)) for advertiser, kind, number in rows]

    def value(self, name: str) -> str | None:
        """A text kept under a name."""
        row = self.execute("SELECT value FROM value WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def set_value(self, name: str, value: str) -> None:
        sql = "INSERT INTO value VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
        self.execute(sql, (name, value))


def _index(advertiser: int | None, filters: Iterable[tuple[str, Sequence[int | str]]]) -> str:
    """The index of what is asked for, the narrowest first: SQLite would rather walk through all of a kind by id."""
    asked = {column for column, wanted in filters if wanted}
    if "id" in asked:
        return ""
    for column in ("parent", "ad_group", "campaign"):
        if column in asked:
            return f" INDEXED BY of_{column}"
    return "" if advertiser is None else " INDEXED BY of_advertiser"


def _entity(row: tuple[str, int, int, int, int, int, str, int, bytes]) -> Entity:
    kind, id_, advertiser, campaign, ad_group, parent, status, updated, body = row
    return Entity(
        kind=kind,
        id=id_,
        advertiser=advertiser,
        campaign=campaign,
        ad_group=ad_group,
        parent=parent,
        status=status,
        updated=updated,
        body=body,
    )
