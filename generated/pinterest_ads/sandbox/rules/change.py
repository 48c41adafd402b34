# Made from generator/sandbox.
"""One object that is about to be created or changed, and the rules that it is judged by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from ..document.parameters import id_of
from ..refusals import Refused
from ..store import Entity

if TYPE_CHECKING:
    from ..state import State


@attrs.frozen(kw_only=True)
class Change:
    """What was sent for one object, and what would come of it."""

    state: State
    advertiser: int
    kind: str
    item: Mapping[str, Any]
    """As it was sent."""
    given: Mapping[str, Any]
    """The fields of it that the document declares, ids as texts of digits."""
    old: Mapping[str, Any] = attrs.Factory(dict)
    """The object as it is; empty where it is created."""
    new: dict[str, Any]
    """The object as it would be."""

    @property
    def creates(self) -> bool:
        return not self.old

    def touches(self, *fields: str) -> bool:
        """Whether any of the fields is decided here."""
        return self.creates or any(field in self.given for field in fields)

    def find(self, kind: str, id: object) -> Entity | None:
        """Another object of the same advertiser."""
        return self.state.store.get(kind, id_of(id), self.advertiser)


Rule = Callable[[Change], None]
"""Raises Refused where it is broken."""

_RULES: dict[str, list[tuple[tuple[str, ...], Rule]]] = {}


def rule(kinds: str, *fields: str) -> Callable[[Rule], Rule]:
    """Marks a rule of kinds. Of an update it is asked only where one of its fields is sent, if it names any.

    So an object that breaks a rule from the start (the document's examples leave out much) can still be paused.
    """

    def mark(function: Rule) -> Rule:
        for kind in kinds.split():
            _RULES.setdefault(kind, []).append((fields, function))
        return function

    return mark


def check(change: Change) -> None:
    """Raises Refused for the first rule that is broken."""
    for fields, holds in _RULES.get(change.kind, ()):
        if not fields or change.touches(*fields):
            holds(change)


def conflict(message: str) -> Refused:
    """A broken rule: 409 for a single object, a failed item in a batch. Both statuses are the sandbox's."""
    return Refused(409, message)


def body_of(entity: Entity) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.json.decode(entity.body)
    return data
