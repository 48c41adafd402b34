# Made from generator/sandbox.
"""When entities were not active. The store notes it by itself, whoever changes a status."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..store import Store

# Only what departs from ACTIVE is noted: most entities begin and stay active.
_TABLES = """
CREATE TABLE IF NOT EXISTS status_change (
    kind TEXT NOT NULL, id INTEGER NOT NULL, at INTEGER NOT NULL, active INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS of_entity ON status_change (kind, id);
CREATE TRIGGER IF NOT EXISTS status_of_new AFTER INSERT ON entity
    WHEN NEW.kind IN ('campaign', 'ad_group', 'ad') AND NEW.status <> 'ACTIVE'
    BEGIN INSERT INTO status_change VALUES (NEW.kind, NEW.id, 0, 0); END;
CREATE TRIGGER IF NOT EXISTS status_of_changed AFTER UPDATE OF status ON entity
    WHEN NEW.kind IN ('campaign', 'ad_group', 'ad') AND (OLD.status = 'ACTIVE') <> (NEW.status = 'ACTIVE')
    BEGIN INSERT INTO status_change VALUES (NEW.kind, NEW.id, NEW.updated, NEW.status = 'ACTIVE'); END;
"""

Times = Sequence[tuple[float, float]]
"""Times in epoch seconds, from the first of each pair to before the second; in order, without overlap."""
FOREVER = float("inf")


def note_statuses(store: Store) -> None:
    """Makes the store note changes of status from now on. Has to come before anything is written."""
    store.connection.executescript(_TABLES)


def active_times(store: Store, kind: str, ids: Sequence[int]) -> Mapping[int, Times]:
    """When each of these was active; those that always were are left out."""
    rows = store.execute(
        f"SELECT id, at, active FROM status_change WHERE kind = ? AND id IN ({', '.join('?' * len(ids))}) ORDER BY id, rowid",
        (kind, *ids),
    )
    changes: dict[int, list[tuple[float, bool]]] = {}
    for id_, at, active in rows:
        changes.setdefault(id_, []).append((at, bool(active)))
    return {id_: _times(noted) for id_, noted in changes.items()}


def common(first: Times, second: Times) -> Times:
    """The times that are in both."""
    found = []
    for begin, end in first:
        for other_begin, other_end in second:
            earliest, latest = max(begin, other_begin), min(end, other_end)
            if earliest < latest:
                found.append((earliest, latest))
    return found


def _times(changes: Sequence[tuple[float, bool]]) -> Times:
    # What was noted first is a change: before it, the other was true.
    since, times = (None if changes[0][1] else 0.0), []
    for at, active in changes:
        if active and since is None:
            since = at
        elif not active and since is not None:
            if since < at:
                times.append((since, at))
            since = None
    if since is not None:
        times.append((since, FOREVER))
    return times
