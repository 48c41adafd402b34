"""What calls give, as users go on with it: `calls.py` says how these files are judged."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, assert_type

from pinterest_ads import (
    AsyncJob,
    AsyncPages,
    AsyncPinterestAds,
    BatchResult,
    BulkRequest,
    BulkStatus,
    Campaign,
    Failure,
    Job,
    Page,
    Pages,
    PinterestAds,
    RateLimit,
    RawResponse,
    Row,
    StreamedResponse,
    Success,
)


def batches(batch: BatchResult[Campaign]) -> None:
    assert_type(batch.succeeded, list[Campaign])
    assert_type(batch.failed, list[Failure])
    assert_type(len(batch), int)
    for one in batch:
        assert_type(one, Success[Campaign] | Failure)
        assert_type(one.index, int)
        if isinstance(one, Failure):
            assert_type(one.message, str | None)
        else:
            assert_type(one.result, Campaign)
    # A batch is no list of campaigns: an item may have been refused.
    for item in batch:
        print(item.name)  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
        print(item.result)  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
    batch[0]  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
    batch.outcomes = ()  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    print(batch.success)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]


def pages(pages: Pages[Campaign]) -> None:
    assert_type(pages.first(), Page[Campaign])
    assert_type(pages.first().bookmark, str | None)
    assert_type(pages.first()[0], Campaign)
    assert_type(pages.first()[:2], list[Campaign])
    assert_type(pages.to_list(), list[Campaign])
    assert_type(pages.prefetched(), Pages[Campaign])
    assert_type(iter(pages), Iterator[Campaign])
    assert_type(pages.pages(), Iterator[Page[Campaign]])
    pages[0]  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
    len(pages)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for page in pages.pages():
        print(page.name)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]


def jobs(ads: PinterestAds, job: Job[BulkStatus]) -> None:
    acme = ads.advertiser(1)
    assert_type(acme.bulk.get(entity_types=["CAMPAIGN"]), Job[BulkStatus])
    assert_type(job.id, str)
    assert_type(job.status, BulkStatus | None)
    assert_type(job.refresh(), BulkStatus)
    assert_type(job.wait(timeout=60, on_progress=lambda job: print(job.state)), Job[BulkStatus])
    assert_type(job.download("campaigns.json"), Path)
    assert_type(job.rows(), Iterator[Row])
    print(job.status.result_url)  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    print(job.refresh().progress)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
    job.wait(60)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    job.wait(on_progress=lambda: None)  # type: ignore[arg-type, misc]  # pyright: ignore[reportArgumentType]
    job.download()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    for row in job.rows():
        print(row.campaign)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]


def raw(ads: PinterestAds) -> None:
    acme = ads.advertiser(1)
    one = acme.campaigns.with_raw_response.get(campaign_id=2)
    assert_type(one, RawResponse[Campaign])
    assert_type(one.parse(), Campaign)
    assert_type(one.status, int)
    assert_type(one.request_id, str | None)
    assert_type(one.rate_limit, RateLimit)
    assert_type(one.content, bytes)
    assert_type(acme.campaigns.with_raw_response.list().parse(), Page[Campaign])
    assert_type(acme.campaigns.with_raw_response.create([]).parse(), BatchResult[Campaign])
    assert_type(acme.bulk.with_raw_response.get({}), RawResponse[BulkRequest])
    with acme.campaigns.with_streaming_response.list() as response:
        assert_type(response, StreamedResponse)
        assert_type(response.iter_bytes(), Iterator[bytes])
    print(one.name)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
    acme.campaigns.with_raw_response.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    acme.campaigns.with_raw_response.nothing()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    for page in acme.campaigns.with_raw_response.list():  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        del page


def own_calls(ads: PinterestAds) -> None:
    assert_type(ads.request("GET", "/campaigns/1/", cast_to=Campaign), Campaign)
    plain: dict[str, Any] = ads.request("GET", "/campaigns/1/", params={"a": [1, 2]})
    assert plain
    ads.request("GET", "/campaigns/1/", cast_to=int)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType, reportCallIssue]
    ads.request("GET", "/campaigns/1/", cast_to="Campaign")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
    ads.request("GET", "/campaigns/1/", query={})  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    ads.request("GET")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


async def twins(ads: AsyncPinterestAds, job: AsyncJob[BulkStatus]) -> None:
    acme = ads.advertiser(1)
    campaigns = acme.campaigns.list()
    assert_type(campaigns, AsyncPages[Campaign])
    assert_type(campaigns.pages(), AsyncIterator[Page[Campaign]])
    assert_type(await campaigns.first(), Page[Campaign])
    assert_type(await campaigns.to_list(), list[Campaign])
    assert_type(await acme.campaigns.get(campaign_id=2), Campaign)
    assert_type(await acme.campaigns.create([]), BatchResult[Campaign])
    assert_type(await job.refresh(), BulkStatus)
    assert_type(await job.wait(), AsyncJob[BulkStatus])
    assert_type(job.rows(), AsyncIterator[Row])
    assert_type(await ads.request("GET", "/campaigns/1/", cast_to=Campaign), Campaign)
    for campaign in campaigns:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        del campaign
    await campaigns  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    print(acme.campaigns.get(campaign_id=2).name)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
    acme.campaigns.get(campaign_id=2)  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    with ads:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
