"""Clients as users set them up: `calls.py` says how these files are judged."""

from __future__ import annotations

from typing import assert_type

import httpx
from pinterest_ads import (
    AdvertiserScope,
    AiohttpTransport,
    AsyncAdvertiserScope,
    AsyncPinterestAds,
    CallOptions,
    Drift,
    OAuth,
    PinterestAds,
    RefreshingToken,
    Retries,
    Secret,
    Timeout,
    Tokens,
)


async def later() -> str:
    return "token"


def stored(tokens: Tokens) -> None:
    assert_type(tokens.access_token, Secret)
    assert_type(tokens.refresh_token, Secret | None)


async def stored_later(tokens: Tokens) -> None:
    stored(tokens)


def drifted(drift: Drift) -> None:
    print(drift.operation, drift.path, drift.kind)


def set_up_well() -> None:
    PinterestAds()
    PinterestAds("token", retries=0, timeout=5, proxy="http://localhost:3128", on_drift=drifted)
    PinterestAds(lambda: "token", retries=Retries(attempts=3, max_wait=5.0), timeout=Timeout(read=1.5))
    PinterestAds(Secret("token"), transport=httpx.HTTPTransport(), app_info="shop/1.0")
    PinterestAds("token", http_client=httpx.Client())
    AsyncPinterestAds(later, transport=AiohttpTransport())
    AsyncPinterestAds("token", http_client=httpx.AsyncClient())
    token = RefreshingToken(
        refresh_token="r", app_id="1", app_secret=Secret("s"), on_token_refreshed=stored, expires_at=1.5
    )
    assert_type(token.tokens, Tokens | None)
    RefreshingToken(refresh_token="r", app_id="1", app_secret="s", on_token_refreshed=stored_later)
    ads = PinterestAds(token)
    assert_type(ads.with_options(timeout=1, retries=2, headers={"X-Trace": "1"}), PinterestAds)
    assert_type(ads.advertiser(1), AdvertiserScope)
    assert_type(AsyncPinterestAds(token).advertiser("1"), AsyncAdvertiserScope)
    with ads as entered:
        assert_type(entered, PinterestAds)
    flow = ads.oauth_app("1", "secret", "https://example.com/")
    assert_type(flow, OAuth)
    assert_type(flow.exchange("code"), Tokens)


def with_options_of_a_call(ads: PinterestAds) -> None:
    options: CallOptions = {"timeout": 1.5, "extra_headers": {"X-Trace": "1"}, "idempotent": True}
    ads.campaigns.get(advertiser_id=1, campaign_id=2, **options)
    ads.advertiser(1).campaigns.list(extra_query={"fields": ["id"]}, extra_body={})
    wrong: CallOptions = {"time": 1}  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportAssignmentType]
    ads.advertiser(1).campaigns.list(idempotent="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ads.advertiser(1).campaigns.list(extra_headers=["X"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert wrong


def set_up_wrongly(ads: PinterestAds, client: AsyncPinterestAds) -> None:
    PinterestAds(3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    PinterestAds("token", timeout=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    PinterestAds("token", "https://example.com/")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    PinterestAds("token", max_retries=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    PinterestAds("token", transport=httpx.AsyncHTTPTransport())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    PinterestAds("token", transport=AiohttpTransport())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AsyncPinterestAds("token", http_client=httpx.Client())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Timeout(5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Retries(times=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    RefreshingToken(refresh_token="r", app_id="1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    RefreshingToken(refresh_token="r", app_id=1, app_secret="s")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    RefreshingToken(refresh_token="r", app_id="1", app_secret="s", on_token_refreshed=print, on_refresh=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    RefreshingToken(refresh_token="r", app_id="1", app_secret="s", on_token_refreshed=drifted)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ads.with_options(base_url="https://example.com/")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ads.with_options(retries="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ads.advertiser()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ads.advertiser(1.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ads.advertiser(1).terms  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    ads.advertiser(1).campaigns.get(advertiser_id=1, campaign_id=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ads.campains  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    client.close()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    str(Tokens(access_token="plain"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
