# Made from generator/sandbox.
"""Rules of promoted product groups (facts 2 product groups)."""

from __future__ import annotations

from ..document.parameters import id_of
from .change import Change, conflict, rule


@rule("product_group", "parent_id")
def parent_is_in_the_ad_group(change: Change) -> None:
    id = change.new.get("parent_id")
    if id is None:
        return
    above = change.find("product_group", id)
    if above is None or above.ad_group != id_of(change.new["ad_group_id"]):
        raise conflict(f"parent_id: the ad group has no product group {id}.")
    # Upwards from the parent: a group may not lie in itself.
    own = id_of(change.old.get("id", ""))
    while above is not None:
        if above.id == own:
            raise conflict("parent_id: a product group cannot lie in itself.")
        above = change.find("product_group", above.parent) if above.parent else None
