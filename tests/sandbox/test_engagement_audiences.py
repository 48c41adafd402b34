"""Engagement audiences of November 2021: made by `audiences.engagement`, kept by the sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from pinterest_ads import AsyncPinterestAds, ConflictError, InvalidArgumentError, PinterestAds, audiences
from pinterest_ads.sandbox import Sandbox
from pinterest_ads.sandbox.access.settings import DEFAULT_TOKEN

PIN = 394205773611545468


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


def test_each_choice_and_each_filter(sandbox: Sandbox) -> None:
    with PinterestAds(DEFAULT_TOKEN, base_url=sandbox.url) as ads:
        (advertiser, *_) = ads.advertisers.list()
        acme = ads.advertiser(str(advertiser.id))
        ad = next(iter(acme.ads.list()))
        anybody = acme.audiences.create(audiences.engagement("Anybody", any_action=True))
        meant = ads.audiences.create(
            audiences.engagement(
                "Those who meant it",
                optimized=True,
                pins=[PIN],
                ads=[str(ad.id)],
                campaigns=[str(ad.campaign_id)],
                objectives=["AWARENESS", "CONSIDERATION"],
                domains=["www.example.com"],
                retention_days=30,
                prefill=False,
                description="Savers",
            ),
            advertiser_id=str(advertiser.id),
        )
        assert anybody.to_dict()["rule"] == {"engager_type": 1}
        kept = acme.audiences.get(audience_id=str(meant.id))
        assert (str(kept.audience_type), kept.description) == ("ENGAGEMENT", "Savers")
        assert kept.to_dict()["rule"] == {
            "engager_type": 2,
            "pin_id": [str(PIN)],
            "ad_id": [str(ad.id)],
            "campaign_id": [str(ad.campaign_id)],
            "objective_type": ["AWARENESS", "CONSIDERATION"],
            "engagement_domain": ["www.example.com"],
            "retention_days": 30,
            "prefill": False,
        }
        with pytest.raises(ConflictError, match="has no campaign 1"):
            acme.audiences.create(audiences.engagement("None", optimized=True, campaigns=[1]))


def test_the_same_async(sandbox: Sandbox) -> None:
    async def made() -> Any:
        async with AsyncPinterestAds(DEFAULT_TOKEN, base_url=sandbox.url) as ads:
            advertiser = (await ads.advertisers.list().first())[0]
            acme = ads.advertiser(str(advertiser.id))
            return await acme.audiences.create(audiences.engagement("Async", any_action=True, pins=[PIN]))

    assert asyncio.run(made()).rule.pin_id == [str(PIN)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, {"any_action": "neither is given (changelog of November 2021)"}),
        ({"any_action": True, "optimized": True}, {"any_action": "both are given"}),
        ({"any_action": "yes"}, {"any_action": "True or False"}),
        ({"optimized": 1}, {"optimized": "True or False"}),
        ({"name": " ", "any_action": True}, {"name": "needs a name"}),
        ({"any_action": True, "pins": "12"}, {"pins": "a list is needed"}),
        ({"any_action": True, "pins": {1}}, {"pins": "a list is needed"}),
        (
            {"any_action": True, "ads": [1, "x", True, -1, 1.0, 10**5000, None]},
            {f"ads[{index}]": "no id" for index in range(1, 7)},
        ),
        ({"any_action": True, "objectives": ["TRAFFIC"]}, {"objectives[0]": "CONSIDERATION in v4"}),
        ({"any_action": True, "objectives": ["APP_INSTALL"]}, {"objectives[0]": "v4 has no such"}),
        ({"any_action": True, "objectives": [None]}, {"objectives[0]": "there are AWARENESS"}),
        (
            {"any_action": True, "domains": ["https://a.com", "a", "a.com/b", ""]},
            {f"domains[{index}]": "no domain" for index in range(4)},
        ),
        ({"any_action": True, "retention_days": 541}, {"retention_days": "540"}),
        ({"any_action": True, "retention_days": "30"}, {"retention_days": "integer"}),
    ],
)
def test_what_cannot_be_right_is_refused(arguments: dict[str, Any], said: dict[str, str]) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        audiences.engagement(**{"name": "An audience", **arguments})
    problems = dict(caught.value.problems)
    assert problems.keys() == said.keys()
    for argument, part in said.items():
        assert part in problems[argument], problems


def test_single_actions_are_no_longer_chosen() -> None:
    with pytest.raises(TypeError, match="engagement_type"):
        audiences.engagement("Clickers", any_action=True, engagement_type="click")  # type: ignore[call-arg]
