"""What the client says about unknown fields and drift reaches the decoding of its replies."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from pinterest_ads import AsyncPinterestAds, Drift, InvalidArgumentError, PinterestAds

ITEM = {"id": "1", "advertiser_id": "5", "name": "a", "objective_type": "AWARENESS", "new": 7}


def _reply(request: httpx.Request) -> httpx.Response:
    data = [ITEM] if request.method == "GET" and request.url.path.endswith("/campaigns/") else ITEM
    return httpx.Response(200, json={"status": "success", "code": 0, "message": "ok", "data": data})


def _client(**settings: Any) -> PinterestAds:
    return PinterestAds("token", transport=httpx.MockTransport(_reply), **settings)


def test_extra_works_while_its_page_lives() -> None:
    with _client() as ads:
        page = next(iter(ads.campaigns.list(advertiser_id="5").pages()))
        (campaign,) = page.items
        looked_at = page.items[0].extra
        assert looked_at == {"new": 7}
        page = next(iter(ads.campaigns.list(advertiser_id="5").pages()))
        (campaign,) = page.items
        del page
        gc.collect()
        assert campaign.extra == {}


def test_it_works_in_a_loop_over_the_items() -> None:
    with _client() as ads:
        assert [campaign.extra for campaign in ads.campaigns.list(advertiser_id="5")] == [{"new": 7}]


def test_it_works_in_an_async_loop() -> None:
    async def run() -> list[dict[str, Any]]:
        async with AsyncPinterestAds("token", transport=httpx.MockTransport(_reply)) as ads:
            return [campaign.extra async for campaign in ads.campaigns.list(advertiser_id="5")]

    assert asyncio.run(run()) == [{"new": 7}]


@pytest.mark.parametrize(
    "change", [lambda: _client(keep_unknown=True), lambda: _client().with_options(keep_unknown=True)]
)
def test_keep_unknown_keeps_it(change: Callable[[], PinterestAds]) -> None:
    with change() as ads:
        campaigns = list(ads.campaigns.list(advertiser_id="5"))
        gc.collect()
        assert json.loads(campaigns[0].to_json()) == ITEM


def test_a_single_object_always_has_it() -> None:
    with _client() as ads:
        campaign = ads.campaigns.get(advertiser_id="5", campaign_id="1")
        gc.collect()
        assert campaign.to_dict() == ITEM


def test_the_drift_hook_hears_of_it() -> None:
    found: list[Drift] = []
    with _client(on_drift=found.append, drift_every=1) as ads:
        list(ads.campaigns.list(advertiser_id="5"))
        list(ads.with_options(on_drift=None).campaigns.list(advertiser_id="5"))
    assert [(drift.path, drift.kind) for drift in found] == [("body.data[0].new", "undeclared")]


@pytest.mark.parametrize(
    "settings", [{"on_drift": 5}, {"drift_every": 0}, {"drift_every": True}, {"drift_every": 1.5}]
)
def test_settings_that_cannot_be_right_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError):
        _client(**settings)
    with _client() as ads, pytest.raises(InvalidArgumentError):
        ads.with_options(**settings)
