"""Figures and examples of the migration guide that no other test is about, against client and sandbox."""

from __future__ import annotations

import warnings
from collections.abc import Iterator

import pytest
from pinterest_ads import AdviceWarning, BadRequestError, PinterestAds
from pinterest_ads._runtime.limits import rate_limit
from pinterest_ads.sandbox import Sandbox
from pinterest_ads.sandbox.limits import Quota, Quotas, Settings

ACME = 549755885175


@pytest.fixture(scope="module")
def ads(sandbox: Sandbox) -> Iterator[PinterestAds]:
    with PinterestAds("sandbox-token", base_url=sandbox.url) as client:
        yield client


def test_three_advertisers_have_three_quotas_of_400_writes() -> None:
    """In v3 one user's quota of 400 would have been split between them."""
    quotas = Quotas(Settings(advertiser=Quota(400, 60), app=None), lambda: 1_660_000_000.0)
    for advertiser in (1, 2, 3):
        passed = [quotas.take(advertiser=advertiser, app="a") is None for _ in range(401)]
        assert passed == [True] * 400 + [False]


@pytest.mark.parametrize(
    ("limit", "retry", "quota", "window", "scope"),
    [
        ("30, 30;w=60", "30", 30, 60, "quota"),
        ("1000, 1000;w=60", "30", 1000, 60, "quota"),
        ("0, 0", "2", 0, None, "backend"),
    ],
    ids=["per user or advertiser", "per app", "backend"],
)
def test_the_three_examples_of_limit_headers(
    limit: str, retry: str, quota: int, window: int | None, scope: str
) -> None:
    said = rate_limit({"ratelimit-limit": limit, "ratelimit-remaining": "0", "retry-after": retry})
    assert (said.quota, said.window, said.remaining, said.scope) == (quota, window, 0, scope)
    assert said.retry_after == float(retry)


def test_a_page_holds_25_objects_unless_it_is_asked_for_more(ads: PinterestAds) -> None:
    acme = ads.advertiser(ACME)
    new = [{"name": f"page {number}", "objective_type": "AWARENESS"} for number in range(30)]
    made = {one.id for one in acme.campaigns.create(new).raise_for_failures()}
    page = acme.campaigns.list().first()
    assert (len(page), page.bookmark is None) == (25, False)
    assert made <= {one.id for one in acme.campaigns.list()}


def test_a_batch_is_read_by_ids_and_by_parents(ads: PinterestAds) -> None:
    acme = ads.advertiser(ACME)
    some = list(acme.campaigns.list())[:2]
    wanted = [one.id for one in some if isinstance(one.id, str)]
    assert {one.id for one in acme.campaigns.list(campaign_ids=wanted)} == set(wanted)
    group = acme.ad_groups.list().first().items[0]
    assert isinstance(group.id, str)
    children = list(acme.ads.list(ad_group_ids=[group.id]))
    assert children
    assert {one.ad_group_id for one in children} == {group.id}


@pytest.mark.parametrize("objective", ["TRAFFIC", "APP_INSTALL"])
def test_objectives_of_v3_are_refused_and_what_became_of_them_is_said(
    ads: PinterestAds, objective: str
) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(BadRequestError, match="objective_type"):
            ads.campaigns.create([{"name": "c", "objective_type": objective}], advertiser_id=ACME)
    (one,) = caught
    assert one.category is AdviceWarning
    assert "TRAFFIC is called CONSIDERATION and APP_INSTALL is gone" in str(one.message)
    ads.campaigns.create(
        [{"name": "c", "objective_type": "CONSIDERATION"}], advertiser_id=ACME
    ).raise_for_failures()
