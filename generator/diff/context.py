"""Both surfaces, the names that classes have in the new one, and the questions that every comparison asks."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from generator.diff import limits, shown
from generator.diff.change import Level
from generator.diff.relation import AS_IT_IS, Enums, Relation, Renamed, relate, same
from generator.diff.surface import Surface
from generator.ir import model as ir


@frozen
class Ways:
    """Which way the old package's values went: what users wrote, what users read, or both."""

    sent: bool
    read: bool


SENT = Ways(sent=True, read=False)
READ = Ways(sent=False, read=True)


@frozen
class Found:
    """A part of a change: which part, how much it matters, what it is."""

    part: str
    level: Level
    what: str


@frozen
class Context:
    old: Surface
    new: Surface
    renamed: Renamed
    enums: Enums

    def types(
        self, old: ir.Type, new: ir.Type, ways: Ways, verbs: tuple[str, str] = ("is", "was")
    ) -> list[Found]:
        """What became of a type and of its limits; nothing where both are the same."""
        found: list[Found] = []
        first, second = self.renamed.type(old), AS_IT_IS.type(new)
        if not same(first, second):
            level = self._level(first, second, ways)
            found.append(Found("type", level, _turned(shown.type_(old), shown.type_(second), verbs)))
        moved = limits.of_types(old, new)
        if moved:
            found.append(Found("limits", limits_level(moved, ways), words(moved)))
        return found

    def _level(self, old: ir.Type, new: ir.Type, ways: Ways) -> Level:
        none = Relation(False, False)
        out = relate(old, new, self.enums, sent=True) if ways.sent else none
        back = relate(old, new, self.enums, sent=False) if ways.read else none
        if out.narrower or back.wider:
            return Level.BREAKING
        return Level.FEATURE if out.wider or back.narrower else Level.FIX


def limits_level(moved: Iterable[limits.Limited], ways: Ways) -> Level:
    """Tighter limits refuse what was sent; looser ones let more through than before."""
    moved = list(moved)
    if any(one.tighter for one in moved) and ways.sent:
        return Level.BREAKING
    return Level.FEATURE if any(one.looser for one in moved) else Level.FIX


def words(moved: Iterable[limits.Limited]) -> str:
    return f"has other limits: {', '.join(one.words for one in moved)}"


def _turned(old: str, new: str, verbs: tuple[str, str]) -> str:
    now, before = verbs
    if sorted(old.split(" | ")) == sorted(new.split(" | ")):
        return f"{now} {new} in another order, or told apart in another way"
    return f"{now} {new}, {before} {old}"
