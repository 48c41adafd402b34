"""The best Pins through the client: the five orders of March 2022, and none of the rates that went."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pinterest_ads import (
    AsyncPinterestAds,
    BadRequestError,
    InvalidArgumentError,
    PinterestAds,
    TopPinsSortBy,
)
from pinterest_ads.sandbox import Sandbox
from pinterest_ads.sandbox.access.settings import DEFAULT_TOKEN

USER = 1000000001
ORDERS = ("IMPRESSION", "ENGAGEMENT", "PIN_CLICK", "OUTBOUND_CLICK", "SAVE")
RATES = ("ENGAGEMENT_RATE", "PIN_CLICK_RATE", "OUTBOUND_CLICK_RATE", "SAVE_RATE")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


def asked(**more: Any) -> dict[str, Any]:
    today = datetime.now(UTC).date()
    return {"user": USER, "start_date": today - timedelta(days=7), "end_date": today, **more}


def in_order(found: Any, sort_by: str) -> bool:
    values = [pin.metrics[sort_by] for pin in found.pins]
    return len(values) == 5 and values == sorted(values, reverse=True) and found.sort_by == sort_by


def test_there_are_five_orders() -> None:
    assert tuple(member.value for member in TopPinsSortBy) == ORDERS


@pytest.mark.parametrize("sort_by", ORDERS)
def test_the_best_come_first(sandbox: Sandbox, sort_by: str) -> None:
    async def best() -> Any:
        async with AsyncPinterestAds(DEFAULT_TOKEN, base_url=sandbox.url) as ads:
            return await ads.top_pins.list(**asked(sort_by=sort_by, num_of_pins=5))

    with PinterestAds(DEFAULT_TOKEN, base_url=sandbox.url) as ads:
        found = ads.top_pins.list(**asked(sort_by=TopPinsSortBy(sort_by), num_of_pins=5))
    assert in_order(found, sort_by)
    assert asyncio.run(best()).pins == found.pins


@pytest.mark.parametrize("sort_by", RATES)
def test_rates_are_gone(sandbox: Sandbox, sort_by: str) -> None:
    with PinterestAds(DEFAULT_TOKEN, base_url=sandbox.url) as ads:
        with pytest.raises(BadRequestError, match="sort_by"):
            ads.top_pins.list(**asked(sort_by=sort_by))
        with pytest.raises(InvalidArgumentError, match="sort_by"):
            ads.with_options(strict=True).top_pins.list(**asked(sort_by=sort_by))
