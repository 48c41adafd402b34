"""Drives a sandbox with the client that openapi-generator makes: create, update, list, bulk, report.

Runs in the environment of that client (`judge_openapi_generator.py` starts it); arguments: base URL and token.
"""

from __future__ import annotations

import sys
import time
import urllib.request
from collections.abc import Callable
from typing import Any

import ogc_client as client

ADVERTISER = client.Id("549755885175")


def main(url: str, token: str) -> None:
    api = client.ApiClient(client.Configuration(host=url, access_token=token))
    campaigns, ad_groups, ads = client.CampaignsApi(api), client.AdGroupsApi(api), client.AdsApi(api)

    create = client.CampaignCreate(name="Driven", objective_type="AWARENESS")
    campaign = _only(campaigns.create_campaigns_handler(ADVERTISER, [create]))
    create = client.AdGroupCreate.from_dict(
        {
            "campaign_id": _id(campaign),
            "name": "Driven",
            "billable_event": "IMPRESSION",
            "budget_in_micro_currency": 5_000_000,
            "bid_in_micro_currency": 200_000,
        }
    )
    ad_group = _only(ad_groups.create_ad_groups_handler(ADVERTISER, [create]))
    # Of a schema with properties and anyOf it makes a class of the branches alone, which cannot hold the rest.
    fields = {"ad_group_id": _id(ad_group), "pin": "394205773611545468", "creative_type": "REGULAR"}
    create = client.AdCreate.model_construct(actual_instance=fields)
    ad = _only(ads.create_ads_handler(ADVERTISER, [create]))
    update = client.CampaignUpdate.from_dict({"id": _id(campaign), "status": "PAUSED"})
    updated = _only(campaigns.update_campaigns_handler(ADVERTISER, [update]))
    assert updated.status == "PAUSED", updated

    listed, bookmark = [], None
    while True:
        page = campaigns.get_campaigns_handler(ADVERTISER, page_size=1, bookmark=bookmark)
        listed += [_id(item) for item in page.data]
        bookmark = page.bookmark
        if not bookmark:
            break
    assert _id(campaign) in listed, listed

    bulk = client.BulkApi(api)
    request = client.BulkGet(entity_types=["CAMPAIGN", "AD"])
    request_id = bulk.create_bulk_get_handler(ADVERTISER, request).data.request_id
    status = _until(
        lambda: bulk.get_bulk_request_handler(ADVERTISER, request_id).data,
        lambda data: data.status != "RUNNING",
    )
    assert status.status == "SUCCEEDED", status
    assert _id(ad) in _fetched(status.result_url)

    analytics = client.AnalyticsApi(api)
    yesterday = time.strftime("%Y-%m-%d", time.gmtime(time.time() - 86_400))
    report = client.ReportCreate.from_dict(
        {
            "start_date": yesterday,
            "end_date": yesterday,
            "granularity": "DAY",
            "level": "CAMPAIGN",
            "columns": ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1"],
        }
    )
    token_ = analytics.create_async_delivery_metrics_handler(ADVERTISER, report).data.token
    state = _until(
        lambda: analytics.get_async_delivery_metrics_handler(ADVERTISER, token_).data,
        lambda data: data.report_status != "IN_PROGRESS",
    )
    assert state.report_status == "FINISHED", state
    _fetched(state.url)
    print("openapi-generator's client: create, update, list, bulk and report without an error")


def _only(batch: Any) -> Any:
    (item,) = batch.data
    assert not item.exceptions, item
    return item.data


def _id(entity: Any) -> str:
    return str(entity.id.actual_instance)


def _until(ask: Callable[[], Any], done: Callable[[Any], bool]) -> Any:
    for _ in range(600):
        data = ask()
        if done(data):
            return data
        time.sleep(0.02)
    raise AssertionError(f"not done in time: {data}")


def _fetched(url: str) -> str:
    with urllib.request.urlopen(url, timeout=30) as reply:
        text: str = reply.read().decode()
    return text


if __name__ == "__main__":
    main(*sys.argv[1:])
