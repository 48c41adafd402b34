# Made from generator/sandbox.
"""Objects as replies hold them: what is stored, and what follows from the time and from other objects.

Summary statuses are found when an object is read: they change with the clock and with every parent, and what is
stored would have to be written again for each child. The parents of a page are looked up once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from ..rules.sizes import ENOUGH, audience_size, list_size
from ..store import Entity

if TYPE_CHECKING:
    from ..state import State


class _Facts(msgspec.Struct):
    start_time: int | None = None
    end_time: int | None = None
    is_campaign_budget_optimization: bool = False
    review_status: str = "APPROVED"
    included: bool | None = None


_DECODER = msgspec.json.Decoder(_Facts)
_SUMMED = ("campaign", "ad_group", "ad", "product_group")


def shown(state: State, entities: Iterable[Entity]) -> list[msgspec.Raw]:
    """Bodies of objects, ready for a reply or a file."""
    view = _View(state)
    return [msgspec.Raw(view.body(entity)) for entity in entities]


def summary_of(state: State, entity: Entity) -> str:
    """The `summary_status` of a campaign, ad group, ad or promoted product group; empty for other kinds."""
    return _View(state).summary(entity)


class _View:
    """How things are at one moment."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._now = state.clock()
        self._found: dict[tuple[str, int], str] = {}

    def body(self, entity: Entity) -> bytes:
        if entity.kind in _SUMMED:
            return entity.body[:-1] + b',"summary_status":"' + self.summary(entity).encode() + b'"}'
        if entity.kind == "audience":
            size = audience_size(self._state, entity)
            status = entity.status
            if status != "ARCHIVED":
                status = "TOO_SMALL" if size is not None and size < ENOUGH else "READY"
            return msgspec.json.encode(
                msgspec.json.decode(entity.body) | {"size": size, "status": status},
            )
        if entity.kind == "customer_list":
            return msgspec.json.encode(
                msgspec.json.decode(entity.body) | {"status": self._list_status(entity)}
            )
        return entity.body

    def summary(self, entity: Entity) -> str:
        if entity.kind not in _SUMMED:
            return ""
        facts = _DECODER.decode(entity.body)
        own = self._of_times(entity, facts)
        # The first of these that holds for the object or for one that it lies in.
        chain = (own, *self._above(entity))
        for status in ("ARCHIVED", "PAUSED"):
            if status in chain:
                return status
        if entity.kind == "ad":
            return facts.review_status if facts.review_status != "OTHER" else "PENDING"
        if entity.kind == "product_group":
            return "EXCLUDED" if facts.included is False else "RUNNING"
        return next((status for status in ("COMPLETED", "NOT_STARTED") if status in chain), "RUNNING")

    def _above(self, entity: Entity) -> list[str]:
        """How the objects stand that one lies in, each by itself."""
        parents = [("campaign", entity.campaign)]
        if entity.kind in ("ad", "product_group"):
            parents.append(("ad_group", entity.ad_group))
        statuses = []
        for kind, id in parents:
            if id and (kind, id) not in self._found:
                parent = self._state.store.get(kind, id)
                self._found[kind, id] = (
                    self._of_times(parent, _DECODER.decode(parent.body)) if parent else "RUNNING"
                )
            if id:
                statuses.append(self._found[kind, id])
        return statuses

    def _of_times(self, entity: Entity, facts: _Facts) -> str:
        """The status of an object by itself."""
        if entity.status in ("ARCHIVED", "PAUSED"):
            return entity.status
        # The times of a campaign are those of its budget (facts 2 campaign: CBO only).
        if entity.kind == "campaign" and not facts.is_campaign_budget_optimization:
            return "RUNNING"
        if facts.end_time is not None and facts.end_time <= self._now:
            return "COMPLETED"
        if facts.start_time is not None and facts.start_time > self._now:
            return "NOT_STARTED"
        return "RUNNING"

    def _list_status(self, entity: Entity) -> str:
        """Uploads are worked on for a moment. Times are whole seconds, hence the one on top."""
        if self._now < entity.updated + 1 + self._state.options.job_seconds:
            return "PROCESSING"
        return "READY" if list_size(self._state, entity.id) >= ENOUGH else "TOO_SMALL"
