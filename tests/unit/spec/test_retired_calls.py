"""v4 is over: what its public host says with 404 or 410 names the call of v5, for every operation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pinterest_ads
import pytest
from pinterest_ads import EndpointRetiredError, NotFoundError, PinterestAds
from pinterest_ads._runtime.operation import Operation, once
from pinterest_ads._runtime.retired import advice
from pinterest_ads.v4 import operations

BASE = "https://api.pinterest.com/ads/v4"


def _operations() -> Iterator[Operation[Any]]:
    yield from (value() for value in vars(operations).values() if isinstance(value, once))


OPERATIONS = {operation.operation_id: operation for operation in _operations()}


def test_every_call_of_v4_has_advice_and_no_other() -> None:
    assert len(OPERATIONS) == 67
    end = PinterestAds._retirement
    named = 0
    for operation in OPERATIONS.values():
        url = (operation.server or BASE) + operation.path
        for status in (404, 410):
            told = advice(operation, status, url, end)
            if operation.operation_id == "get_top_pins_handler":
                # v3's own, which v4's end does not touch.
                assert told is None or status == 410
                continue
            assert told is not None
            assert "2023-06-30" in told
            assert operation.replacement in told
            assert "v5" in told
        named += bool(operation.replacement)
    assert named == 61


@pytest.mark.parametrize("status", [404, 410])
def test_through_the_client(status: int) -> None:
    transport = httpx.MockTransport(
        lambda _: httpx.Response(status, json={"status": "failure", "message": "no"})
    )
    with PinterestAds("token", transport=transport) as ads:
        with pytest.raises(EndpointRetiredError) as caught:
            ads.campaigns.get(advertiser_id=1, campaign_id=2)
        assert caught.value.replacement == "GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}"
        assert "Call GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id} of v5 instead." in str(
            caught.value
        )
    if status == 404:
        with (
            PinterestAds("token", transport=transport, base_url="http://127.0.0.1:8080/ads/v4") as ads,
            pytest.raises(NotFoundError),
        ):
            ads.campaigns.get(advertiser_id=1, campaign_id=2)


def test_what_tokens_need_is_public() -> None:
    for name in ("OAuth", "AsyncOAuth", "RefreshingToken", "Secret", "Tokens"):
        assert name in pinterest_ads.__all__
        assert getattr(pinterest_ads, name).__name__ == name
