# Made from generator/sandbox.
"""An account of any size, the same each time: `--seed-data N`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from .state import State
from .store import Entity

ADS_OF_A_CAMPAIGN = 1_000
ADS_OF_AN_AD_GROUP = 50
_BEGAN = 1_654_041_600  # epoch seconds: 1 June 2022
_OBJECTIVES = ("AWARENESS", "CONSIDERATION", "VIDEO_VIEW", "WEB_CONVERSION", "CATALOG_SALES")
_EVENTS = ("IMPRESSION", "CLICKTHROUGH", "VIDEO_V_50_MRC", "CLICKTHROUGH", "CLICKTHROUGH")
_CREATIVES = ("REGULAR", "REGULAR", "VIDEO", "SHOPPING", "CAROUSEL", "STORY")
_WORDS = ("garden", "running shoes", "tools", "winter coat", "kitchen", "wedding", "bicycle")


def sow_account(state: State, ads: int, *, owner: str) -> int:
    """An advertiser with so many ads, and the campaigns, ad groups and keywords that they lie in. Gives its id.

    Rows go to the database as they are made: the account is never in memory as a whole, except there.
    """
    id = state.store.new_id("advertiser")
    body = {"id": str(id), "name": f"Seeded account of {ads} ads", "currency": "USD", "country": "US"}
    body["owner_user_id"] = owner
    state.store.put(
        Entity(kind="advertiser", id=id, advertiser=id, parent=int(owner), updated=_BEGAN, body=_json(body))
    )
    campaigns = state.store.new_ids("campaign", -(-ads // ADS_OF_A_CAMPAIGN))
    ad_groups = state.store.new_ids("ad_group", -(-ads // ADS_OF_AN_AD_GROUP))
    above = ADS_OF_A_CAMPAIGN // ADS_OF_AN_AD_GROUP
    state.store.put_all(_campaigns(id, campaigns))
    state.store.put_all(_ad_groups(id, ad_groups, campaigns, above))
    state.store.put_all(
        _keywords(id, state.store.new_ids("keyword", len(ad_groups)), ad_groups, campaigns, above)
    )
    state.store.put_all(_ads(id, state.store.new_ids("ad", ads), ad_groups, campaigns))
    return id


def _campaigns(advertiser: int, ids: range) -> Iterator[Entity]:
    for at, id in enumerate(ids):
        fields = {
            "name": f"Campaign {at + 1}",
            "objective_type": _OBJECTIVES[at % 5],
            "daily_spend_cap": 50_000_000,
        }
        yield _entity("campaign", id, advertiser, at, {**fields, "type": "campaign"})


def _ad_groups(advertiser: int, ids: range, campaigns: range, above: int) -> Iterator[Entity]:
    for at, id in enumerate(ids):
        campaign = at // above
        fields = {
            "campaign_id": str(campaigns[campaign]),
            "name": f"Ad group {at + 1}",
            "billable_event": _EVENTS[campaign % 5],
            "budget_in_micro_currency": 5_000_000 + at % 20 * 1_000_000,
            "budget_type": "DAILY",
            "bid_in_micro_currency": 200_000 + at % 10 * 50_000,
            "start_time": _BEGAN,
            "end_time": None,
            "targeting_spec": {"LOCATION": ["US"]},
            "type": "adgroup",
        }
        yield _entity("ad_group", id, advertiser, at, fields, campaign=campaigns[campaign])


def _keywords(
    advertiser: int, ids: range, ad_groups: range, campaigns: range, above: int
) -> Iterator[Entity]:
    for at, id in enumerate(ids):
        body = {
            "id": str(id),
            "parent_id": str(ad_groups[at]),
            "parent_type": "adgroup",
            "match_type": "BROAD",
            "value": f"{_WORDS[at % len(_WORDS)]} {at + 1}",
            "bid": None,
            "archived": False,
            "type": "keyword",
        }
        yield Entity(
            kind="keyword",
            id=id,
            advertiser=advertiser,
            campaign=campaigns[at // above],
            ad_group=ad_groups[at],
            parent=ad_groups[at],
            status="BROAD",
            updated=_BEGAN,
            body=_json(body),
        )


def _ads(advertiser: int, ids: range, ad_groups: range, campaigns: range) -> Iterator[Entity]:
    for at, id in enumerate(ids):
        ad_group, campaign = ad_groups[at // ADS_OF_AN_AD_GROUP], campaigns[at // ADS_OF_A_CAMPAIGN]
        fields = {
            "campaign_id": str(campaign),
            "ad_group_id": str(ad_group),
            "pin": str(394_205_773_611_545_468 + at),
            "creative_type": _CREATIVES[at % 6],
            "name": f"Ad {at + 1}",
            "destination_url": f"https://example.com/{at + 1}",
            "review_status": "APPROVED",
            "type": "ad",
        }
        yield _entity("ad", id, advertiser, at, fields, campaign=campaign, ad_group=ad_group)


def _entity(
    kind: str,
    id: int,
    advertiser: int,
    at: int,
    fields: dict[str, Any],
    *,
    campaign: int = 0,
    ad_group: int = 0,
) -> Entity:
    """Of ten objects one is paused, of a hundred one archived; each was changed an hour after the one before."""
    status = "ARCHIVED" if at % 100 == 99 else "PAUSED" if at % 10 == 9 else "ACTIVE"
    updated = _BEGAN + at % 4_000 * 3_600
    body = {
        "id": str(id),
        "advertiser_id": str(advertiser),
        "status": status,
        **fields,
        "created_time": _BEGAN,
        "updated_time": updated,
    }
    return Entity(
        kind=kind,
        id=id,
        advertiser=advertiser,
        campaign=campaign,
        ad_group=ad_group,
        status=status,
        updated=updated,
        body=_json(body),
    )


def _json(body: dict[str, Any]) -> bytes:
    return msgspec.json.encode(body)
