"""Code as users write it, judged by mypy and pyright (`make types`); it is never run.

What it asserts is a promise of the public surface: a change that breaks it breaks users. A line that must
be an error says so, and is reported when it is none: mypy is strict, and so is pyright below this folder.
"""

from __future__ import annotations

from typing import assert_type

from pinterest_ads import (
    UNSET,
    Ad,
    AdCreate,
    AsyncJob,
    AsyncPinterestAds,
    AsyncStreamedResponse,
    BatchResult,
    BulkRequest,
    BulkStatus,
    Campaign,
    CampaignCreate,
    CampaignUpdate,
    EntityStatus,
    Job,
    Page,
    Pages,
    PinterestAds,
    RateLimitError,
    RawResponse,
    StreamedResponse,
    Unset,
)


def reading(ads: PinterestAds) -> None:
    campaigns = ads.campaigns.list(advertiser_id=549755885175, entity_statuses=["ACTIVE"], page_size=100)
    assert_type(campaigns, Pages[Campaign])
    for page in campaigns.pages():
        assert_type(page, Page[Campaign])
    for campaign in campaigns:
        assert_type(campaign, Campaign)
        assert_type(campaign.id, str)
        assert_type(campaign.name, str)
        if campaign.daily_spend_cap is not UNSET and campaign.daily_spend_cap is not None:
            assert_type(campaign.daily_spend_cap, int)
        if campaign.status is not UNSET:
            assert_type(campaign.status, EntityStatus)
            assert_type(campaign.status.is_known, bool)


def writing(ads: PinterestAds) -> None:
    batch = ads.campaigns.create(
        [CampaignCreate(name="ACME Tools #1", objective_type="AWARENESS"), {"name": "ACME Tools #2"}],
        advertiser_id="549755885175",
    )
    assert_type(batch, BatchResult[Campaign])
    assert_type(batch.raise_for_failures(), list[Campaign])
    ads.campaigns.update(
        [CampaignUpdate(id=626735565838, daily_spend_cap=None), CampaignUpdate(id="626735565839")],
        advertiser_id=549755885175,
    )
    ads.ads.create(
        [AdCreate(ad_group_id=1, pin=2, creative_type="STORY", destination_url="https://example.com/")],
        advertiser_id=549755885175,
    )


def idea_ads(ads: PinterestAds) -> None:
    acme = ads.advertiser(549755885175)
    one = acme.idea_ads.create(ad_group_id=1, pin=2, destination_url="https://example.com/", name="Spring")
    assert_type(one, Ad)
    item = {"ad_group_id": 1, "pin": 2, "destination_url": "https://example.com/"}
    assert_type(acme.idea_ads.create([item]), BatchResult[Ad])
    ads.idea_ads.create(advertiser_id=1, ad_group_id=1, pin=2)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    acme.idea_ads.create(ad_group_id=1, destination_url="https://example.com/")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


async def idea_ads_async(ads: AsyncPinterestAds) -> None:
    acme = ads.advertiser(549755885175)
    assert_type(await acme.idea_ads.create(ad_group_id=1, pin=2, destination_url="https://example.com/"), Ad)
    assert_type(await ads.idea_ads.create([], advertiser_id=1), BatchResult[Ad])


async def reading_async(ads: AsyncPinterestAds) -> None:
    acme = ads.advertiser(549755885175)
    async for ad in ads.ads.list(advertiser_id=1, campaign_ids=[1, "2"]):
        assert_type(ad, Ad)
    assert_type(await acme.bulk.get(entity_types=["CAMPAIGN"]), AsyncJob[BulkStatus])
    assert_type(await acme.campaigns.with_raw_response.list(), RawResponse[Page[Campaign]])
    async with acme.campaigns.with_streaming_response.list() as response:
        assert_type(response, AsyncStreamedResponse)


def with_less_to_say(ads: PinterestAds) -> None:
    acme = ads.advertiser("549755885175")
    assert_type(acme.campaigns.get(campaign_id=1, timeout=3.5, extra_headers={"X-Trace": "1"}), Campaign)
    assert_type(acme.bulk.get(entity_types=["CAMPAIGN", "AD"], output_format="JSON"), Job[BulkStatus])
    assert_type(acme.bulk.get({"entity_types": ["CAMPAIGN", "AD"]}), Job[BulkStatus])
    assert_type(acme.bulk.job("549755885175-1659122537"), Job[BulkStatus])
    assert_type(acme.bulk.with_raw_response.get(entity_types=["AD"]), RawResponse[BulkRequest])
    assert_type(acme.campaigns.with_streaming_response.list(page_size=100), StreamedResponse)


def failing(ads: PinterestAds) -> str | Unset | None:
    try:
        ads.campaigns.get(advertiser_id=1, campaign_id=2)
    except RateLimitError as error:
        assert_type(error.status, int)
        return error.request_id
    return UNSET


def refused(ads: PinterestAds) -> None:
    ads.campaigns.list()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ads.campaigns.list(advertiser_id=1, campaing_ids=[2])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ads.campaigns.list(advertiser_id=1, timeout=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ads.advertiser(1).campaigns.list(advertiser_id=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ads.advertiser(1).bulk.get({}, entity_types=["AD"])  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    ads.campaigns.list(advertiser_id=1, page_size="25")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CampaignCreate(name="no objective")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    AdCreate(ad_group_id=1, pin=None, creative_type="STORY")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
