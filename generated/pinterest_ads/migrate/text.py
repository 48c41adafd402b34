# Made from generator/migrate.
"""A string as the program makes it: what is known of it, and where each character of that stands in the source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from attrs import frozen

from .match import HOLE

LONGEST = 4096
"""Characters that strings are put together to. A URL is shorter, and constants of constants could grow without end."""


@frozen
class Text:
    """`chars` with `HOLE` for each part that only a run of the program knows."""

    chars: str
    at: Sequence[int]
    """Offset in the source of each character; of one that a constant brought in, where the constant is written."""
    holes: tuple[str, ...] = ()
    """What is written in place of each hole, in their order."""

    @classmethod
    def literal(cls, chars: str, start: int) -> Text:
        """Characters that stand in the source as they are."""
        return cls(chars, range(start, start + len(chars)))

    @classmethod
    def hole(cls, written: str, start: int) -> Text:
        return cls(HOLE, (start,), (written,))

    def __add__(self, other: Text) -> Text:
        if not self.chars or not other.chars:
            return self if self.chars else other
        if len(self.chars) + len(other.chars) > LONGEST:
            return self
        return Text(self.chars + other.chars, (*self.at, *other.at), self.holes + other.holes)

    def __getitem__(self, part: slice) -> Text:
        before = self.chars[: part.start].count(HOLE)
        chars = self.chars[part]
        return Text(chars, self.at[part], self.holes[before : before + chars.count(HOLE)])

    @property
    def known(self) -> bool:
        """Whether any of it is."""
        return bool(self.chars.strip(HOLE))


EMPTY = Text("", ())


def joined(parts: Iterable[Text], separator: Text = EMPTY) -> Text:
    """All parts in a row, with `separator` between them."""
    result = EMPTY
    for number, part in enumerate(parts):
        result = result + (separator if number else EMPTY) + part
    return result


def replaced(text: Text, spans: Sequence[tuple[int, int]], filling: Callable[[int], Text]) -> Text:
    """`text` with each span (ascending, start and end in `text.chars`) replaced by what `filling` gives for its number."""
    if not spans:
        return text
    parts, last = [], 0
    for number, (start, end) in enumerate(spans):
        parts += [text[last:start], filling(number)]
        last = end
    return joined([*parts, text[last:]])


def url_joined(base: Text, path: Text) -> Text:
    """As `urllib.parse.urljoin` does it, as far as paths below a base go."""
    if "://" in path.chars or not base.chars:
        return path
    if path.chars.startswith("/"):
        end = base.chars.find("/", base.chars.find("://") + 3 if "://" in base.chars else 0)
        return (base[:end] if end >= 0 else base) + path
    return base[: base.chars.rfind("/") + 1] + path
