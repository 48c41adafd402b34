"""Models of v5 as users write them: `../calls.py` says how these files are judged."""

from __future__ import annotations

from typing import assert_type

import attrs
from pinterest_ads import UNSET, Unset
from pinterest_ads.v5 import (
    AdCreateRequest,
    AdGroupCreateRequest,
    AdUpdateRequest,
    CampaignCreateRequest,
    CampaignResponse,
    CampaignUpdateRequest,
    CreativeType,
    EntityStatus,
    ObjectiveType,
    TrackingUrls,
)


def made_well() -> None:
    made = CampaignCreateRequest(
        ad_account_id="1", name="Spring", objective_type=ObjectiveType.AWARENESS, status=EntityStatus.PAUSED
    )
    CampaignCreateRequest(ad_account_id="1", name="Spring", objective_type="AN_OBJECTIVE_OF_TOMORROW")
    CampaignUpdateRequest(id="1", ad_account_id="1", daily_spend_cap=None)
    CampaignUpdateRequest(
        id="1", ad_account_id="1", tracking_urls=TrackingUrls(click=["https://example.com/"])
    )
    CampaignUpdateRequest(id="1", ad_account_id="1", tracking_urls={"click": ["https://example.com/"]})
    AdCreateRequest(ad_group_id="1", pin_id="2", creative_type=CreativeType.IDEA)
    AdUpdateRequest(id="1", status="PAUSED")
    assert_type(attrs.evolve(made, name="Summer"), CampaignCreateRequest)
    assert_type(CampaignCreateRequest.from_dict({"name": "Spring"}), CampaignCreateRequest)
    assert_type(CampaignResponse.from_json(b"{}", strict=True), CampaignResponse)
    assert_type(made.to_json(), str)
    assert_type(EntityStatus("ACTIVE"), EntityStatus)


def read_well(campaign: CampaignResponse) -> int | None:
    cap = campaign.daily_spend_cap
    assert_type(cap, int | Unset | None)
    if isinstance(cap, Unset) or cap is None:
        return None
    assert_type(cap, int)
    return cap


def made_wrongly() -> None:
    # What is required.
    CampaignCreateRequest()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    CampaignCreateRequest(ad_account_id="1", name="Spring")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    CampaignUpdateRequest(ad_account_id="1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    AdCreateRequest(ad_group_id="1", creative_type="IDEA")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    # Names.
    CampaignCreateRequest(ad_account_id="1", name="Spring", objective_type="AWARENESS", daily_cap=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    CampaignCreateRequest("1", "Spring", "AWARENESS")  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    EntityStatus.ASLEEP  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    # Types.
    CampaignCreateRequest(ad_account_id="1", name=None, objective_type="AWARENESS")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CampaignCreateRequest(ad_account_id="1", name="Spring", objective_type=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CampaignCreateRequest(ad_account_id="1", name="Spring", objective_type="AWARENESS", daily_spend_cap="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CampaignCreateRequest(ad_account_id="1", name="Spring", objective_type="AWARENESS", status=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CampaignCreateRequest(ad_account_id="1", name="Spring", objective_type="AWARENESS", start_time=1.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CampaignUpdateRequest(id=1, ad_account_id="1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AdCreateRequest(ad_group_id="1", pin_id=None, creative_type="IDEA")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AdGroupCreateRequest(campaign_id="1", name="Spring", billable_event="CLICKTHROUGH", targeting_spec=["US"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def used_wrongly(campaign: CampaignResponse) -> None:
    print(campaign.nmae)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
    campaign.name = 3  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    campaign.colour = "red"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(campaign.daily_spend_cap + 1)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownArgumentType]
    print(campaign["name"])  # type: ignore[index]  # pyright: ignore[reportIndexIssue, reportUnknownArgumentType]
    if campaign.status is not UNSET:
        print(campaign.status.nothing)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
