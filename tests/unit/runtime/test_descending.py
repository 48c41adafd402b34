"""Attribution windows: what the API would refuse is refused before it is sent, wherever windows are given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from typing import Any

import httpx
import pytest
from pinterest_ads import AttributionWindowDays, InvalidArgumentError, PinterestAds, ReportCreate

NAMES = ("click_window_days", "engagement_window_days", "view_window_days")
DEFAULTS = (30, 30, 1)
VALUES = (0, 1, 7, 14, 30, 60)
DAYS: dict[str, Any] = {
    "start_date": date(2022, 6, 1),
    "end_date": date(2022, 6, 7),
    "granularity": "DAY",
    "columns": ["CTR"],
}


@pytest.fixture(scope="module")
def sent() -> list[httpx.Request]:
    return []


@pytest.fixture(scope="module")
def ads(sent: list[httpx.Request]) -> Iterator[PinterestAds]:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        data: Any = {"token": "1", "report_status": "IN_PROGRESS"} if request.method == "POST" else []
        return httpx.Response(200, json={"status": "success", "code": 0, "message": "ok", "data": data})

    with PinterestAds("token", transport=httpx.MockTransport(answer)) as ads:
        yield ads


def ways(ads: PinterestAds, windows: Mapping[str, Any]) -> Iterator[Any]:
    acme = ads.advertiser(1)
    report: dict[str, Any] = {**DAYS, "level": "CAMPAIGN", **windows}
    yield lambda: acme.delivery_metrics.advertiser(**DAYS, **windows).first()
    yield lambda: acme.reports.create(ReportCreate(**report))
    yield lambda: acme.reports.create({**report, "start_date": "2022-06-01", "end_date": "2022-06-07"})
    yield lambda: acme.reports.create(**report)


def test_every_triple_that_there_can_be(ads: PinterestAds, sent: list[httpx.Request]) -> None:
    refused = 0
    for triple in product((None, *VALUES), repeat=3):
        windows = {name: days for name, days in zip(NAMES, triple, strict=True) if days is not None}
        whole = [default if days is None else days for days, default in zip(triple, DEFAULTS, strict=True)]
        legal = whole == sorted(whole, reverse=True)
        refused += not legal
        for call in list(ways(ads, windows))[: 4 if len(set(triple)) < 3 else 1]:
            before = len(sent)
            if legal:
                call()
                assert len(sent) == before + 1
                continue
            with pytest.raises(InvalidArgumentError, match="none may be longer than the one before"):
                call()
            assert len(sent) == before
    assert 0 < refused < 7**3


@pytest.mark.parametrize("value", [5, -1, 90, "30", True, 7.0, 10**4000])
def test_only_windows_of_the_document(ads: PinterestAds, sent: list[httpx.Request], value: Any) -> None:
    before = len(sent)
    for call in ways(ads, {"view_window_days": value}):
        with pytest.raises(InvalidArgumentError) as caught:
            call()
        assert caught.value.argument in ("view_window_days", "body.view_window_days")
        assert "0, 1, 7, 14, 30, 60" in caught.value.rule
    assert len(sent) == before


def test_defaults_are_named_and_members_are_taken(ads: PinterestAds) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        next(ways(ads, {"click_window_days": 7}))()
    assert caught.value.argument == "click_window_days"
    assert "click_window_days 7, engagement_window_days 30 (the API's default)" in caught.value.rule
    seven = AttributionWindowDays(7)
    for call in ways(ads, dict.fromkeys(NAMES, seven)):
        call()
