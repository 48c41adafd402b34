"""What a measure says: rows, each a ratio between two contenders, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from benchmarks.ratios import Bar, Ratio


@dataclass(frozen=True)
class Row:
    """One ratio: the cost of `what` as a multiple of the cost of `against`, or the other way round for "faster"."""

    what: str
    against: str
    work: str = ""
    """What they do, where a measure has several works."""
    ratio: Ratio | None = None
    bar: Bar | None = None
    note: str = ""
    """What a reader has to know; the reason, where there is no ratio."""

    @property
    def verdict(self) -> str:
        if self.ratio is None:
            return "not measured"
        if self.bar is None:
            return ""
        if not self.bar.met_by(self.ratio):
            return "missed"
        return "met" if self.bar.met_by_median(self.ratio) else "met by the lower end only"


@dataclass(frozen=True)
class Measure:
    """A table of the report."""

    name: str
    title: str
    unit: str
    """What the ratios compare, such as "time"."""
    rows: tuple[Row, ...]
    text: str = ""


@dataclass(frozen=True)
class Settings:
    """How much is measured."""

    pairs: int = 21
    here: bool = False
    """Make no environments: only what this interpreter can do, and no peers."""
    say: Callable[[str], None] = field(default=lambda text: None)

    def said(self, row: Row) -> Row:
        """The row, after telling who waits for it."""
        ratio = row.ratio
        found = f"{ratio.median:.2f} ({ratio.low:.2f} to {ratio.high:.2f})" if ratio else row.note
        self.say(f"  {row.work}{': ' if row.work else ''}{row.what} / {row.against}: {found}")
        return row

    def quick(self, bar: Bar | None) -> int:
        """For what is quick: with a bar so many that its interval becomes narrow enough to tell."""
        return 3 * self.pairs if bar else self.pairs

    @property
    def slow(self) -> int:
        """For what takes long: as many as a bar needs."""
        return min(self.pairs, 15)

    @property
    def few(self) -> int:
        """For what takes long and has no bar."""
        return min(self.pairs, 3)
