"""Models as users write them: `calls.py` says how these files are judged."""

from __future__ import annotations

from typing import assert_type

import attrs
from pinterest_ads import (
    UNSET,
    Ad,
    AdCreate,
    AdGroupCreate,
    Campaign,
    CampaignCreate,
    CampaignUpdate,
    EntityStatus,
    ObjectiveType,
    TrackingUrls,
    Unset,
)


def made_well() -> None:
    made = CampaignCreate(name="ACME", objective_type=ObjectiveType.AWARENESS, status=EntityStatus.PAUSED)
    CampaignCreate(name="ACME", objective_type="AN_OBJECTIVE_OF_TOMORROW")
    CampaignUpdate(id=1, daily_spend_cap=None)
    CampaignUpdate(id="1", tracking_urls=TrackingUrls(click=["https://example.com/"]))
    CampaignUpdate(id="1", tracking_urls={"click": ["https://example.com/"]})
    assert_type(attrs.evolve(made, name="ACME #2"), CampaignCreate)
    assert_type(CampaignCreate.from_dict({"name": "ACME"}), CampaignCreate)
    assert_type(Campaign.from_json(b"{}", strict=True), Campaign)
    assert_type(made.to_json(), str)
    assert_type(EntityStatus("ACTIVE"), EntityStatus)


def read_well(campaign: Campaign, ad: Ad) -> int | None:
    cap = campaign.daily_spend_cap
    assert_type(cap, int | Unset | None)
    if isinstance(cap, Unset) or cap is None:
        return None
    assert_type(cap, int)
    assert_type(ad.id, str)
    return cap


def made_wrongly() -> None:
    # What is required.
    CampaignCreate()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    CampaignCreate(name="ACME")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    CampaignUpdate(name="ACME")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    AdCreate(ad_group_id=1, creative_type="STORY")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    # Names.
    CampaignCreate(name="ACME", objective_type="AWARENESS", daily_cap=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    CampaignCreate("ACME", "AWARENESS")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    EntityStatus.ASLEEP  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    # Types.
    CampaignCreate(name=None, objective_type="AWARENESS")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CampaignCreate(name="ACME", objective_type=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CampaignCreate(name="ACME", objective_type=EntityStatus.ACTIVE, daily_spend_cap="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CampaignCreate(name="ACME", objective_type="AWARENESS", status=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CampaignUpdate(id=1.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AdGroupCreate(campaign_id=1, name="ACME", billable_event="CLICKTHROUGH", targeting_spec=["US"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def used_wrongly(campaign: Campaign) -> None:
    print(campaign.nmae)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
    campaign.name = 3  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    campaign.colour = "red"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(campaign.daily_spend_cap + 1)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownArgumentType]
    print(campaign["name"])  # type: ignore[index]  # pyright: ignore[reportIndexIssue, reportUnknownArgumentType]
    attrs.evolve(campaign, nmae="ACME")  # type: ignore[call-arg]
    if campaign.status is not UNSET:
        print(campaign.status.nothing)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
