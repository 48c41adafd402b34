"""One change, how much it matters, and all of them together."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from attrs import evolve, frozen


class Level(IntEnum):
    """How much a change matters to code that uses the package; the greater, the worse."""

    NONE = 0
    """The package is the same."""
    FIX = 1
    """Nothing has to change, and nothing new can be written."""
    FEATURE = 2
    """Nothing has to change, and there is more than before."""
    BREAKING = 3
    """Code that worked and passed its type checker may fail, be refused or do something else."""

    @property
    def word(self) -> str:
        return self.name.lower()


@frozen(kw_only=True)
class Change:
    kind: str
    """What it is about and what became of that: ``parameter.added``."""
    level: Level
    names: tuple[str, ...]
    """What a user calls it: ``client.pets.list(size=)``, ``Pet.name``. More than one where one place serves many."""
    what: str
    """One sentence. Names are Python names, values are printed as Python literals: no raw text of a document."""
    pointer: str
    """JSON pointer into the new document; into the old one for what is gone."""
    also: tuple[str, ...] = ()
    """Other places that it is about: in the old document, and the operations that refer to the place."""
    advice: str = ""
    """What to do."""
    before: tuple[str, ...] = ()
    """Lines of Python that worked."""
    after: tuple[str, ...] = ()
    """What to write in their place."""


@frozen
class Difference:
    """All changes, worst first."""

    old: str
    """``info.version`` of the document that was."""
    new: str
    changes: tuple[Change, ...]

    @property
    def level(self) -> Level:
        return max((one.level for one in self.changes), default=Level.NONE)

    def of(self, level: Level) -> tuple[Change, ...]:
        return tuple(one for one in self.changes if one.level is level)


def merged(changes: Iterable[Change]) -> tuple[Change, ...]:
    """One change for each place of the document, worst first, else in the order in which they were found."""
    found: dict[Change, list[Change]] = {}
    for one in changes:
        found.setdefault(evolve(one, names=(), also=(), before=(), after=()), []).append(one)
    joined = [
        evolve(
            same[0],
            names=tuple(dict.fromkeys(name for one in same for name in one.names)),
            also=tuple(dict.fromkeys(place for one in same for place in one.also)),
        )
        for same in found.values()
    ]
    return tuple(sorted(joined, key=lambda one: -one.level))
