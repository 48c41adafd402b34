# Made from generator/sandbox.
"""Where an object belongs: its parents, all of the same advertiser."""

from __future__ import annotations

import attrs

from ..document.parameters import id_of
from ..store import Entity
from .change import Change, conflict

# Kind -> field that names the parent, the parent's kind, and what people call it.
_PARENTS = {
    "ad_group": ("campaign_id", "campaign", "campaign"),
    "ad": ("ad_group_id", "ad_group", "ad group"),
    "product_group": ("ad_group_id", "ad_group", "ad group"),
}


@attrs.frozen
class Place:
    """Ids of an object's parents; 0 where it has none."""

    campaign: int = 0
    ad_group: int = 0
    parent: int = 0


def place_of(change: Change) -> Place:
    """The place of an object that is created. Raises Refused where its parent is missing or archived."""
    if change.kind == "keyword":
        return _place_of_keyword(change)
    if change.kind not in _PARENTS:
        return Place()
    field, kind, noun = _PARENTS[change.kind]
    parent = change.find(kind, change.new.get(field))
    if parent is None:
        raise conflict(f"{field}: the advertiser has no {noun} {change.new.get(field)}.")
    _refuse_archived(change, parent, noun)
    if kind == "campaign":
        return Place(campaign=parent.id)
    return Place(parent.campaign, parent.id, id_of(change.new.get("parent_id") or 0))


def stays(change: Change) -> None:
    """An object does not move: whether v4 let it is not known, so the sandbox refuses another parent."""
    if change.kind in _PARENTS:
        field, _, noun = _PARENTS[change.kind]
        if field in change.given and change.given[field] != change.old.get(field):
            raise conflict(f"{field}: it stays in the {noun} {change.old.get(field)} that it was created in.")


def _place_of_keyword(change: Change) -> Place:
    id = change.item.get("parent_id")
    if id_of(id) == change.advertiser:
        return Place(parent=change.advertiser)
    for kind, noun in (("campaign", "campaign"), ("ad_group", "ad group")):
        parent = change.find(kind, id)
        if parent is not None:
            _refuse_archived(change, parent, noun)
            if kind == "campaign":
                return Place(parent.id, 0, parent.id)
            return Place(parent.campaign, parent.id, parent.id)
    raise conflict(f"parent_id: the advertiser has no campaign or ad group {id}.")


def _refuse_archived(change: Change, parent: Entity, noun: str) -> None:
    """Nothing new goes into what is archived. v4's rule is not known; this one is the sandbox's."""
    above = change.find("campaign", parent.campaign) if parent.kind == "ad_group" else None
    for entity, name in ((parent, noun), (above, "campaign")):
        if entity is not None and entity.status == "ARCHIVED":
            raise conflict(f"The {name} {entity.id} is archived and takes nothing new.")
