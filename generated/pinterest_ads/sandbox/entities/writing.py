# Made from generator/sandbox.
"""One object is created or changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from ..document.parameters import id_of
from ..refusals import Refused
from ..rules import Change, Place, check, place_of, stays
from ..store import Entity
from .composing import COMPOSERS
from .kinds import KINDS, Kind, defaults_of
from .normal import declared

if TYPE_CHECKING:
    from ..state import State


def create_item(state: State, advertiser: int, kind: str, item: Mapping[str, Any]) -> Entity:
    """Creates an object from an item that is valid by the document's Create schema.

    An item of a keyword has its `parent_id` beside the fields of KeywordCreate, one of a product group its
    `ad_group_id`. Raises Refused, having written nothing, where a rule or a reference does not hold.
    """
    about = KINDS[kind]
    given = declared(f"{about.schema}Create", item)
    defaults = {**about.defaults, **defaults_of(f"{about.schema}Create")}
    change = Change(
        state=state, advertiser=advertiser, kind=kind, item=item, given=given, new={**defaults, **given}
    )
    place = place_of(change)
    check(change)
    with state.store.transaction():
        id = state.store.new_id(kind)
        complete = {**_read_only(change, about, id, place), **change.new}
        return _stored(attrs.evolve(change, new=complete), about, id, place)


def update_item(state: State, advertiser: int, kind: str, item: Mapping[str, Any]) -> Entity:
    """Changes the object whose `id` the item has, as `create_item` creates one. What it does not mention stays."""
    about = KINDS[kind]
    entity = state.store.get(kind, id_of(item["id"]), advertiser)
    if entity is None:
        raise Refused(404, f"The advertiser has no {about.noun} {item['id']}.")
    old = msgspec.json.decode(entity.body)
    given = declared(f"{about.schema}Update", item)
    change = Change(
        state=state, advertiser=advertiser, kind=kind, item=item, given=given, old=old, new={**old, **given}
    )
    stays(change)
    check(change)
    with state.store.transaction():
        for name in about.times[1:]:
            change.new[name] = state.now()
        parent = entity.parent
        if kind == "product_group":
            parent = id_of(change.new.get("parent_id") or 0)
        return _stored(change, about, entity.id, Place(entity.campaign, entity.ad_group, parent))


def _read_only(change: Change, about: Kind, id: int, place: Place) -> dict[str, Any]:
    """What the sandbox decides of a new object."""
    fields: dict[str, Any] = {"id": str(id)}
    if about.owned:
        fields["advertiser_id"] = str(change.advertiser)
    if about.name == "ad":
        fields["campaign_id"] = str(place.campaign)
    if about.name == "keyword":
        kind = "adgroup" if place.ad_group else "campaign" if place.campaign else "advertiser"
        fields |= {"parent_id": str(place.parent), "parent_type": kind}
    fields |= dict.fromkeys(about.times, change.state.now())
    if about.type:
        fields["type"] = about.type
    return fields


def _stored(change: Change, about: Kind, id: int, place: Place) -> Entity:
    if about.name in COMPOSERS:
        COMPOSERS[about.name](change, id)
    entity = Entity(
        kind=about.name,
        id=id,
        advertiser=change.advertiser,
        status=status_of(about.name, change.new),
        updated=change.state.now(),
        body=msgspec.json.encode(change.new),
        **attrs.asdict(place),
    )
    change.state.store.put(entity)
    return entity


def status_of(kind: str, body: Mapping[str, Any]) -> str:
    """What lists of a kind are filtered by: the status; for keywords, how they match."""
    return str(body.get("match_type" if kind == "keyword" else "status") or "")
