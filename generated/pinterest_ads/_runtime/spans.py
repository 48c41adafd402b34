# Made from generator/runtime.
"""Lists of which one request reaches over so many days: longer ones are asked for piece by piece.

The pieces follow one another without gap or overlap, and end only where a row ends as well: the rows are those
that one request over all of the time would give.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Literal, TypeAlias, TypeVar

from attrs import evolve
from msgspec import Struct

from .errors import InvalidArgumentError
from .page import Page
from .plain import plain
from .problems import Problems
from .schema import Date

T = TypeVar("T")
Border: TypeAlias = Literal["day", "week", "month"]
"""Where rows may begin: on any day, on Mondays, on the first day of a month."""

_DAY = timedelta(days=1)
# Between the first day of a piece and the API's own cursor.
_MARK = "~"


class Span(Struct, frozen=True):
    """How many days lie between the first and the last day of a request at most."""

    start: str
    """Python argument with the first day; likewise the others."""
    end: str
    step: str
    """That of how much time one row is of."""
    apart: int
    """Days from the first to the last, for any step that is not in `apart_by_step`."""
    apart_by_step: Mapping[str, int]
    borders: Mapping[str, Border]
    """By step: where one row ends and the next begins. Rows of other steps cannot be put together."""

    def pieces(self, arguments: Mapping[str, Any]) -> Pieces | None:
        """How the list of these arguments is asked for; None where one request does.

        Raises InvalidArgumentError for days in the wrong order, and for rows that cannot be put together.
        """
        first, last = day_of(arguments.get(self.start)), day_of(arguments.get(self.end))
        if first is None or last is None:
            return None
        if first > last:
            raise InvalidArgumentError([(self.start, f"{first} is after {self.end} {last}")])
        step = str(plain(arguments.get(self.step), self.step, Problems()))
        apart = self.apart_by_step.get(step, self.apart)
        if (last - first).days <= apart:
            return None
        if step not in self.borders:
            raise InvalidArgumentError(
                [
                    (
                        self.step,
                        f"one request spans {apart} days at most, and {first} to {last} are {(last - first).days}; "
                        f"{step} rows of several requests cannot be put together, because ratios and numbers of "
                        f"people do not add up: ask for {', '.join(self.borders)} rows, or for fewer days",
                    )
                ]
            )
        return Pieces(self, first, last, apart, self.borders[step])


class Pieces(Struct, frozen=True):
    """The requests that one list takes. A bookmark says which of them, and where in it."""

    span: Span
    first: date
    last: date
    apart: int
    border: Border

    def end_of(self, begin: date) -> date:
        """The last day of the piece that begins on this day."""
        if (self.last - begin).days <= self.apart:
            return self.last
        following = begin + timedelta(days=self.apart + 1)
        if self.border == "week":
            following -= timedelta(days=following.weekday())
        elif self.border == "month":
            following = following.replace(day=1)
        return following - _DAY

    def arguments(
        self, arguments: Mapping[str, object], name: str, bookmark: str | None
    ) -> dict[str, object]:
        """Those of one request; `name` is the argument that takes its cursor."""
        begin, cursor = self._read(bookmark, name)
        changed = {**arguments, self.span.start: begin, self.span.end: self.end_of(begin)}
        changed.pop(name, None)
        return {**changed, name: cursor} if cursor else changed

    def page(self, page: Page[T], name: str, bookmark: str | None) -> Page[T]:
        """The page as one of the whole list: its bookmark goes on to the next piece."""
        begin, _ = self._read(bookmark, name)
        if page.bookmark is not None:
            return evolve(page, bookmark=f"{begin}{_MARK}{page.bookmark}")
        end = self.end_of(begin)
        return page if end == self.last else evolve(page, bookmark=f"{end + _DAY}{_MARK}")

    def _read(self, bookmark: str | None, name: str) -> tuple[date, str]:
        """The first day of the piece, and the API's own cursor. Raises InvalidArgumentError."""
        if not bookmark:
            return self.first, ""
        text, mark, cursor = bookmark.partition(_MARK)
        begin = day_of(text)
        if not mark or begin is None or not self._begins(begin):
            raise InvalidArgumentError(
                [(name, f"is of no list from {self.first} to {self.last}, which takes several requests")]
            )
        return begin, cursor

    def _begins(self, day: date) -> bool:
        begin = self.first
        if self.border == "day":
            return begin <= day <= self.last and (day - begin).days % (self.apart + 1) == 0
        while begin < day and (end := self.end_of(begin)) < self.last:
            begin = end + _DAY
        return begin == day


def day_of(value: Any) -> date | None:
    """The day that an argument names; None where it names none."""
    found = Date().decode(value) if isinstance(value, str) else value
    return found if isinstance(found, date) and not isinstance(found, datetime) else None
