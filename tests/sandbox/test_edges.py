"""The sandbox at its edges, through the client: who may do what, how often, and what can go wrong."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pinterest_ads import (
    APIConnectionError,
    AsyncPinterestAds,
    AuthenticationError,
    JobFailedError,
    JobTimeoutError,
    NotFoundError,
    PermissionDeniedError,
    PinterestAds,
    RateLimitError,
)
from pinterest_ads.sandbox import Fault, Quota, Sandbox, TokenSetting

from tests.sandbox.serving import exchange

ADVERTISER = 549755885175
PATH = f"/ads/v4/advertisers/{ADVERTISER}/campaigns/"
BEARER = {"Authorization": "Bearer sandbox-token"}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    tokens = (
        TokenSetting(text="reader", scopes=("read_ads",)),
        TokenSetting(text="stranger", user=7),
    )
    with Sandbox(quotas=None, tokens=tokens) as sandbox:
        yield sandbox


def client(sandbox: Sandbox, token: str = "sandbox-token", **options: Any) -> PinterestAds:
    return PinterestAds(token, base_url=sandbox.url, **{"retries": 0, **options})


def test_a_token_is_needed(sandbox: Sandbox) -> None:
    for headers in ({}, {"Authorization": "Bearer wrong"}):
        seen = exchange(sandbox.origin, PATH, headers=headers)
        assert (seen.status, json.loads(seen.body)["code"]) == (401, 2)
        assert seen.headers["x-pinterest-rid"]
    with client(sandbox, "wrong") as ads, pytest.raises(AuthenticationError):
        ads.campaigns.list(advertiser_id=ADVERTISER).first()


def test_scopes_and_owners(sandbox: Sandbox) -> None:
    with client(sandbox, "reader") as ads:
        assert list(ads.campaigns.list(advertiser_id=ADVERTISER))
        with pytest.raises(PermissionDeniedError, match="Not allowed"):
            ads.campaigns.create([], advertiser_id=ADVERTISER)
        with pytest.raises(PermissionDeniedError):
            list(ads.boards.list(advertiser_id=ADVERTISER))
        with pytest.raises(NotFoundError):
            list(ads.campaigns.list(advertiser_id=1))
    with client(sandbox, "stranger") as ads, pytest.raises(PermissionDeniedError):
        list(ads.campaigns.list(advertiser_id=ADVERTISER))


def test_version_three_is_over_for_everybody(sandbox: Sandbox) -> None:
    for method, headers in (("GET", {}), ("POST", BEARER)):
        seen = exchange(sandbox.origin, "/ads/v3/batch_campaigns/", method=method, headers=headers)
        assert (seen.status, json.loads(seen.body)["status"]) == (410, "failure")
        assert "call POST /ads/v4/advertisers/{advertiser_id}/campaigns/" in json.loads(seen.body)["message"]


def test_related_keywords_are_gone_but_not_for_strangers(sandbox: Sandbox) -> None:
    path = f"/ads/v4/advertisers/{ADVERTISER}/keywords/related/"
    assert exchange(sandbox.origin, path).status == 401
    seen = exchange(sandbox.origin, path, headers=BEARER)
    assert seen.status == 410 and "terms.related" in json.loads(seen.body)["message"]


@pytest.mark.wire
def test_the_oauth_endpoints_are_where_the_client_looks(sandbox: Sandbox) -> None:
    with client(sandbox, "unused") as ads:
        flow = ads.oauth_app("sandbox-app", "sandbox-secret", "http://localhost:1/callback")
        query = flow.authorization_url(state="s").partition("?")[2]
        back = exchange(sandbox.origin, f"/oauth/?{query}").headers["location"]
        tokens = flow.exchange(flow.code_from(back, state="s"))
        token = flow.refreshing(tokens)
    with PinterestAds(token, base_url=sandbox.url, retries=0) as ads:
        assert list(ads.campaigns.list(advertiser_id=ADVERTISER))
        assert tokens.refresh_token is not None
        with sandbox.fault("401", "campaigns.list", count=1) as fault:
            # The client gets itself a new token and asks again.
            assert list(ads.campaigns.list(advertiser_id=ADVERTISER))
        assert fault.hits == 1


@pytest.mark.wire
def test_faults_come_and_go(sandbox: Sandbox) -> None:
    with client(sandbox) as ads:
        with sandbox.fault("reset", "campaigns.list") as fault, pytest.raises(APIConnectionError):
            list(ads.campaigns.list(advertiser_id=ADVERTISER))
        assert fault.hits == 1
        assert list(ads.campaigns.list(advertiser_id=ADVERTISER))
    with pytest.raises(ValueError, match="did you mean"):
        sandbox.fault("429", "campaign.list")


@pytest.mark.parametrize("target", ["*", "bulk.status"])
def test_a_job_that_is_said_to_be_running_goes_on(sandbox: Sandbox, target: str) -> None:
    with client(sandbox) as ads:
        acme = ads.advertiser(ADVERTISER)
        with sandbox.fault("stuck-job", target):
            job = acme.bulk.get(entity_types=["CAMPAIGN"])
            with pytest.raises(JobTimeoutError):
                job.wait(timeout=1.5)
        assert list(job.wait(timeout=30).rows())


def test_a_job_that_is_started_to_be_stuck_stays_so(sandbox: Sandbox) -> None:
    with client(sandbox) as ads:
        with sandbox.fault("stuck-job", "bulk.get", count=1) as fault:
            job = ads.advertiser(ADVERTISER).bulk.get(entity_types=["CAMPAIGN"])
        assert fault.hits == 1
        with pytest.raises(JobTimeoutError):
            job.wait(timeout=1.5)


def test_a_job_that_fails(sandbox: Sandbox) -> None:
    with client(sandbox) as ads, sandbox.fault("failed-job", "bulk.*", count=1) as fault:
        acme = ads.advertiser(ADVERTISER)
        with pytest.raises(JobFailedError):
            acme.bulk.get(entity_types=["CAMPAIGN"]).wait(timeout=30)
        assert fault.hits == 1
        assert list(acme.bulk.get(entity_types=["CAMPAIGN"]).wait(timeout=30).rows())


def test_a_download_that_breaks_can_be_made_again(sandbox: Sandbox, tmp_path: Path) -> None:
    with client(sandbox) as ads:
        job = ads.advertiser(ADVERTISER).bulk.get(entity_types=["CAMPAIGN"]).wait(timeout=30)
        with sandbox.fault("broken-download", count=1) as fault:
            with pytest.raises(APIConnectionError):
                job.download(tmp_path / "broken.json")
            job.download(tmp_path / "result.json")
        assert fault.hits == 1
        assert not (tmp_path / "broken.json").exists()
        assert json.loads((tmp_path / "result.json").read_bytes())["campaigns"]


def test_jobs_faults_are_not_for_headers(sandbox: Sandbox) -> None:
    seen = exchange(sandbox.origin, PATH, headers={**BEARER, "x-sandbox-fault": "failed-job"})
    assert seen.status == 400 and "command line" in json.loads(seen.body)["message_detail"]


def test_the_page_shows_jobs(sandbox: Sandbox) -> None:
    with client(sandbox) as ads:
        job = ads.advertiser(ADVERTISER).bulk.get(entity_types=["CAMPAIGN"]).wait(timeout=30)
    assert job.id in exchange(sandbox.origin, "/").body.decode()


def test_faults_to_begin_with_and_by_header() -> None:
    with Sandbox(faults=(Fault.parse("429:campaigns.list:scope=app,retry=5,count=1"),)) as sandbox:
        with client(sandbox) as ads:
            with pytest.raises(RateLimitError) as caught:
                list(ads.campaigns.list(advertiser_id=ADVERTISER))
            assert caught.value.limit is not None
            assert (caught.value.limit.quota, caught.value.limit.retry_after) == (1000, 5)
        seen = exchange(sandbox.origin, PATH, headers={**BEARER, "x-sandbox-fault": "502:body=html"})
        assert (seen.status, seen.headers["content-type"]) == (502, "text/html")


def test_headers_of_limits_come_with_limited_replies_only() -> None:
    now = [1_660_000_000.0]
    with Sandbox(quotas={"advertiser": Quota(2, 60)}, clock=lambda: now[0]) as sandbox:
        seen = [exchange(sandbox.origin, PATH, headers=BEARER) for _ in range(3)]
        assert [one.status for one in seen] == [200, 200, 429]
        assert not any("ratelimit-limit" in one.headers or "retry-after" in one.headers for one in seen[:2])
        assert seen[2].headers["ratelimit-limit"] == "2, 2;w=60"
        assert (seen[2].headers["ratelimit-remaining"], seen[2].headers["retry-after"]) == ("0", "60")
        assert exchange(sandbox.origin, PATH).status == 401, "strangers use up nobody's quota and see none"
        now[0] += 60
        assert exchange(sandbox.origin, PATH, headers=BEARER).status == 200


@pytest.mark.wire
def test_many_clients_over_twenty_advertisers_each_get_exactly_their_quota() -> None:
    with Sandbox(quotas={"advertiser": Quota(30, 3600), "app": None}, advertisers=20) as sandbox:
        with client(sandbox) as ads:
            advertisers = [int(advertiser.id) for advertiser in ads.advertisers.list()]
        assert len(advertisers) == 20
        outcomes: Counter[tuple[int, str]] = Counter()

        async def one(advertiser: int) -> None:
            async with AsyncPinterestAds("sandbox-token", base_url=sandbox.url, retries=0) as ads:
                for _ in range(5):
                    try:
                        await ads.advertisers.get(advertiser_id=advertiser, timeout=60)
                        outcomes[advertiser, "passed"] += 1
                    except RateLimitError:
                        outcomes[advertiser, "limited"] += 1

        async def run() -> None:
            await asyncio.gather(*(one(advertisers[number % 20]) for number in range(200)))

        asyncio.run(run())
    assert outcomes == {
        **{(advertiser, "passed"): 30 for advertiser in advertisers},
        **{(advertiser, "limited"): 20 for advertiser in advertisers},
    }
