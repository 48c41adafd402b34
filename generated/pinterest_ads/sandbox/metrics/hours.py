# Made from generator/sandbox.
"""Time in hours since the epoch, and the buckets that rows are of. All days are of UTC."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import attrs

SECONDS = 3600
_EPOCH = date(1970, 1, 1).toordinal()


@attrs.frozen
class Bucket:
    """The time that one row is of: hours from `begin` to before `end`, and what its column DATE says."""

    label: str
    begin: int
    end: int


@attrs.frozen
class Span:
    """Days from `first` to `last`, both included, in steps of a granularity."""

    first: date
    last: date
    granularity: str

    @property
    def begin(self) -> int:
        return hour_of(self.first)

    @property
    def end(self) -> int:
        return hour_of(self.last) + 24

    @property
    def dated(self) -> bool:
        """Whether rows say when they are of."""
        return self.granularity != "TOTAL"

    def buckets(self) -> Iterator[Bucket]:
        """Weeks begin on Mondays, months on their first day; those at the ends are cut off at the span's days."""
        if self.granularity == "HOUR":
            for hour in range(self.begin, self.end):
                moment = datetime.fromtimestamp(hour * SECONDS, UTC)
                yield Bucket(f"{moment:%Y-%m-%dT%H:00:00}", hour, hour + 1)
            return
        day = self.first
        while day <= self.last:
            following = min(self._next(day), self.last + timedelta(days=1))
            yield Bucket(day.isoformat(), hour_of(day), hour_of(following))
            day = following

    def _next(self, day: date) -> date:
        match self.granularity:
            case "DAY":
                return day + timedelta(days=1)
            case "WEEK":
                return day + timedelta(days=7 - day.weekday())
            case "MONTH":
                return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
            case _:
                return self.last + timedelta(days=1)


def hour_of(day: date) -> int:
    """The first hour of a day."""
    return (day.toordinal() - _EPOCH) * 24


def day_of(seconds: float) -> date:
    """The day that a moment, in epoch seconds, lies in."""
    return datetime.fromtimestamp(seconds, UTC).date()
