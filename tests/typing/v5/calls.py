"""Code of v5 as users write it: `../calls.py` says how these files are judged. Needs `make TARGET=v5`."""

from __future__ import annotations

import datetime
from typing import assert_type

from pinterest_ads import (
    UNSET,
    AsyncJob,
    BatchResult,
    Job,
    Page,
    Pages,
    PermissionDeniedError,
    RateLimitError,
    RawResponse,
    StreamedResponse,
    Unset,
    v5,
)
from pinterest_ads.v5 import (
    AdResponse,
    AdsAnalyticsCreateAsyncResponse,
    AdsAnalyticsGetAsyncResponse,
    BulkUpsertStatusResponse,
    CampaignCreateRequest,
    CampaignCreateResponseData,
    CampaignResponse,
    EntityStatus,
    Pin,
)


def reading(ads: v5.PinterestAds) -> None:
    campaigns = ads.campaigns.list(ad_account_id="549755885175", entity_statuses=["ACTIVE"], page_size=100)
    assert_type(campaigns, Pages[CampaignResponse])
    for page in campaigns.pages():
        assert_type(page, Page[CampaignResponse])
    for campaign in campaigns:
        if campaign.daily_spend_cap is not UNSET and campaign.daily_spend_cap is not None:
            assert_type(campaign.daily_spend_cap, int)
        if campaign.status is not UNSET:
            assert_type(campaign.status, EntityStatus)
            assert_type(campaign.status.is_known, bool)


def writing(ads: v5.PinterestAds) -> None:
    acme = ads.ad_account("549755885175")
    spring = CampaignCreateRequest(
        ad_account_id="549755885175", name="Spring", objective_type="AWARENESS", daily_spend_cap=25_000_000
    )
    batch = acme.campaigns.create([spring, {"name": "Summer"}])
    assert_type(batch, BatchResult[CampaignCreateResponseData])
    assert_type(batch.raise_for_failures(), list[CampaignCreateResponseData])
    ad = {"ad_group_id": "1", "pin_id": "2", "creative_type": "IDEA"}
    assert_type(acme.ads.create([ad]), BatchResult[AdResponse])
    assert_type(ads.pins.create(board_id="1", title="Spring"), Pin)


def jobs(ads: v5.PinterestAds) -> None:
    acme = ads.ad_account("549755885175")
    report = acme.reports.create(
        start_date="2026-01-01",
        end_date="2026-01-02",
        granularity="DAY",
        columns=["CLICKTHROUGH_1"],
        level="AD",
    )
    assert_type(report, Job[AdsAnalyticsGetAsyncResponse])
    assert_type(acme.reports.create_job(report.id), Job[AdsAnalyticsGetAsyncResponse])
    assert_type(acme.bulk.download(entity_types=["CAMPAIGN"]), Job[BulkUpsertStatusResponse])
    raw = acme.reports.with_raw_response.create(
        start_date="2026-01-01",
        end_date="2026-01-02",
        granularity="DAY",
        columns=["CLICKTHROUGH_1"],
        level="AD",
    )
    assert_type(raw, RawResponse[AdsAnalyticsCreateAsyncResponse])


async def reading_async(ads: v5.AsyncPinterestAds) -> None:
    acme = ads.ad_account("549755885175")
    async for ad in acme.ads.list(campaign_ids=["1"]):
        assert_type(ad, AdResponse)
    assert_type(await acme.bulk.download(entity_types=["CAMPAIGN"]), AsyncJob[BulkUpsertStatusResponse])
    assert_type(await acme.campaigns.get(campaign_id="1"), CampaignResponse)


def with_less_to_say(ads: v5.PinterestAds) -> None:
    acme = ads.ad_account("549755885175")
    assert_type(
        acme.campaigns.get(campaign_id="1", timeout=3.5, extra_headers={"X-Trace": "1"}), CampaignResponse
    )
    assert_type(acme.campaigns.with_streaming_response.list(page_size=100), StreamedResponse)
    assert_type(ads.with_options(retries=0), v5.PinterestAds)
    assert_type(ads.ad_account("1"), v5.AdAccountScope)


def analysing(ads: v5.PinterestAds) -> None:
    day = datetime.date(2026, 1, 1)
    rows = ads.campaigns.analytics(
        ad_account_id="1",
        campaign_ids=["2"],
        start_date=day,
        end_date=day,
        columns=["SPEND_IN_DOLLAR"],
        granularity="DAY",
    )
    for row in rows:
        assert_type(row.CAMPAIGN_ID, str | Unset)


def failing(ads: v5.PinterestAds) -> str | None:
    try:
        ads.campaigns.get(ad_account_id="1", campaign_id="2")
    except RateLimitError as error:
        assert_type(error.status, int)
        return error.request_id
    except PermissionDeniedError as error:
        assert_type(error.scopes, tuple[str, ...])
    return None


def refused(ads: v5.PinterestAds, day: datetime.date) -> None:
    acme = ads.ad_account("549755885175")
    # What is required.
    ads.campaigns.list()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    acme.campaigns.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    acme.reports.create(start_date="2026-01-01")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    # Names.
    acme.campaigns.list(campaing_ids=["2"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    acme.campaigns.list(ad_account_id="1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    acme.campains  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    ads.advertiser("1")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    # Types.
    ads.ad_account(549755885175)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    acme.campaigns.get(campaign_id=2)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    acme.campaigns.list(page_size="25")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    acme.campaigns.list(timeout=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    acme.ads.analytics(start_date="2026-01-01", end_date=day, columns=["SPEND_IN_DOLLAR"], granularity="DAY")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    acme.campaigns.create(CampaignCreateRequest(ad_account_id="1", name="1", objective_type="AWARENESS"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    acme.campaigns.get(campaign_id="2").nmae  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
