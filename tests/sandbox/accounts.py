"""Accounts of known content, put into a store as they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from pinterest_ads.sandbox.store import Entity, Store

ADVERTISER = 549755885175
"""The one that every sandbox begins with."""
OTHER = 549755990000


def entity(
    kind: str,
    id: int,
    advertiser: int,
    *,
    updated: int = 1_000,
    campaign: int = 0,
    ad_group: int = 0,
    **fields: Any,
) -> Entity:
    """An entity whose columns are those of its fields; `campaign` and `ad_group` where it does not name them."""
    body = {"id": str(id), "advertiser_id": str(advertiser), **fields}
    return Entity(
        kind=kind,
        id=id,
        advertiser=advertiser,
        campaign=int(fields.get("campaign_id", campaign)),
        ad_group=int(fields.get("ad_group_id", ad_group)),
        parent=int(fields.get("parent_id", 0)),
        status=fields.get("status", ""),
        updated=updated,
        body=msgspec.json.encode(body),
    )


def advertiser(id: int = OTHER) -> Entity:
    return entity("advertiser", id, id, name=f"Advertiser {id}")


def tree(campaign: int, advertiser: int = OTHER, **fields: Any) -> Iterator[Entity]:
    """A campaign with an ad group of two ads, a product group, a keyword of its own and one of the ad group's."""
    group = campaign + 1
    held: dict[str, Any] = {"campaign_id": str(campaign), "ad_group_id": str(group)}
    held |= {"pin": "1", "creative_type": "REGULAR"}
    yield entity(
        "campaign",
        campaign,
        advertiser,
        **{"name": f"C{campaign}", "status": "ACTIVE", "objective_type": "AWARENESS", **fields},
    )
    yield entity("ad_group", group, advertiser, name="G", campaign_id=str(campaign))
    yield entity("ad", campaign + 2, advertiser, name="A", **held)
    yield entity("ad", campaign + 3, advertiser, name='B, "b"\nb', **held)
    yield entity("product_group", campaign + 4, advertiser, campaign=campaign, ad_group_id=str(group))
    yield entity("keyword", campaign + 5, advertiser, campaign=campaign, value="x", parent_id=str(campaign))
    yield entity(
        "keyword",
        campaign + 6,
        advertiser,
        campaign=campaign,
        ad_group=group,
        value="y",
        parent_id=str(group),
    )


def fill(store: Store, *entities: Entity) -> None:
    with store.transaction():
        store.put_all(entities)


def link_to(job: Any) -> str:
    """The address of the result of a bulk request, as its state was last seen."""
    url = job.status.result_url
    assert isinstance(url, str)
    return url
