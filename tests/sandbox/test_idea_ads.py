"""Idea ads (changelog of June 2022): their own call and `ads.create` keep the same rules, and the server takes them."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from pinterest_ads import (
    AdCreate,
    AdUpdate,
    AdviceWarning,
    APIFailureError,
    AsyncPinterestAds,
    CreativeType,
    InvalidArgumentError,
    PinterestAds,
)
from pinterest_ads.sandbox import Sandbox

ACME = 549755885175
PAGE = "https://example.com/spring"
RULE = "a STORY ad needs pin and destination_url (Pinterest's changelog, June 2022)"


@pytest.fixture(scope="module")
def ads(sandbox: Sandbox) -> Iterator[PinterestAds]:
    with PinterestAds("sandbox-token", base_url=sandbox.url) as client:
        yield client


@pytest.fixture
def group(ads: PinterestAds) -> str:
    found = ads.ad_groups.list(advertiser_id=ACME).first().items[0].id
    assert isinstance(found, str)
    return found


def test_an_idea_ad_is_made_and_comes_back(ads: PinterestAds, group: str) -> None:
    acme = ads.advertiser(ACME)
    ad = acme.idea_ads.create(ad_group_id=group, pin=394205773611545468, destination_url=PAGE, name="Spring")
    assert (ad.creative_type, ad.pin, ad.destination_url, ad.name) == (
        "STORY",
        "394205773611545468",
        PAGE,
        "Spring",
    )
    assert acme.ads.get(ad_id=ad.id) == ad
    unbound = ads.idea_ads.create(advertiser_id=ACME, ad_group_id=group, pin=1, destination_url=PAGE)
    assert unbound.creative_type is CreativeType.STORY


def test_many_are_a_batch_in_which_each_stands_for_itself(ads: PinterestAds, group: str) -> None:
    item = {"ad_group_id": group, "pin": 1, "destination_url": PAGE}
    model = AdCreate(ad_group_id=group, pin=2, creative_type="STORY", destination_url=PAGE)
    batch = ads.advertiser(ACME).idea_ads.create([item, {**item, "ad_group_id": "4"}, model])
    assert [one.creative_type for one in batch.succeeded] == ["STORY", "STORY"]
    assert [(one.index, one.input["ad_group_id"]) for one in batch.failed] == [(1, "4")]
    assert "creative_type" not in item


def test_the_same_asynchronously(sandbox: Sandbox, group: str) -> None:
    async def main() -> None:
        async with AsyncPinterestAds("sandbox-token", base_url=sandbox.url) as ads:
            acme = ads.advertiser(ACME)
            ad = await acme.idea_ads.create(ad_group_id=group, pin=1, destination_url=PAGE)
            assert ad.creative_type == "STORY"
            batch = await ads.idea_ads.create(
                [{"ad_group_id": group, "pin": 1, "destination_url": PAGE}], advertiser_id=ACME
            )
            assert len(batch.raise_for_failures()) == 1
            with pytest.raises(InvalidArgumentError, match="needs pin and destination_url"):
                await acme.idea_ads.create(ad_group_id=group, pin=1)  # type: ignore[call-overload]

    asyncio.run(main())


def test_one_that_the_api_refuses_is_an_error_with_code_and_message(ads: PinterestAds) -> None:
    with pytest.raises(APIFailureError) as caught:
        ads.advertiser(ACME).idea_ads.create(ad_group_id=4, pin=1, destination_url=PAGE)
    error = caught.value
    assert isinstance(error.code, int)
    assert error.message is not None
    assert "4" in error.message
    assert (error.operation, error.status) == ("create_ads_handler", 200)


def _unreachable() -> PinterestAds:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"{request.method} {request.url} was sent")

    return PinterestAds("t", transport=httpx.MockTransport(refuse), retries=0)


@pytest.mark.parametrize(
    ("given", "first"),
    [
        ({"pin": 1}, "body[0]"),
        ({"pin": 1, "destination_url": None}, "body[0]"),
        ({"pin": 1, "destination_url": ""}, "body[0]"),
        ({"destination_url": PAGE}, "body[0].pin"),
        ({}, "body[0].pin"),
    ],
)
def test_what_the_document_refuses_is_not_sent(given: dict[str, Any], first: str) -> None:
    """By the call of Idea ads, by its batch form and by `ads.create`, with the rule and where it is from."""
    with _unreachable() as client:
        acme = client.advertiser(ACME)
        item = {"ad_group_id": 1, **given}
        for call in (
            lambda: acme.idea_ads.create(**item),
            lambda: acme.idea_ads.create([item]),
            lambda: acme.ads.create([{**item, "creative_type": "STORY"}]),
            lambda: client.with_options(strict=True).ads.create(
                [{**item, "creative_type": CreativeType.STORY}], advertiser_id=ACME
            ),
        ):
            with pytest.raises(InvalidArgumentError) as caught:
                call()
            assert caught.value.argument == first
            assert ("body[0]", RULE) in caught.value.problems


def test_an_update_that_mentions_the_type_keeps_the_rule() -> None:
    with (
        _unreachable() as client,
        pytest.raises(InvalidArgumentError, match="STORY ad needs destination_url "),
    ):
        client.ads.update([AdUpdate(id=1, creative_type="STORY")], advertiser_id=ACME)


def test_another_type_of_ad_is_not_made_here() -> None:
    with (
        _unreachable() as client,
        pytest.raises(InvalidArgumentError, match="creative_type: is always 'STORY'"),
    ):
        client.idea_ads.create(
            [AdCreate(ad_group_id=1, pin=1, creative_type="VIDEO", destination_url=PAGE)], advertiser_id=ACME
        )


def _echo(request: httpx.Request) -> httpx.Response:
    ad = {"id": "1", "ad_group_id": "1", "pin": "1", "creative_type": "STORY"}
    return httpx.Response(200, json={"status": "success", "code": 0, "message": "ok", "data": [{"data": ad}]})


def test_a_type_that_the_document_does_not_know_is_no_story() -> None:
    """It used to be refused with a message about destination_url."""
    with PinterestAds("t", transport=httpx.MockTransport(_echo)) as client:
        new = AdCreate(ad_group_id=1, pin=1, creative_type="FROM TOMORROW")
        client.ads.create([new], advertiser_id=ACME)
        client.ads.create(
            [{"ad_group_id": 1, "pin": 1, "creative_type": "FROM TOMORROW"}], advertiser_id=ACME
        )
        with pytest.raises(InvalidArgumentError) as caught:
            client.with_options(strict=True).ads.create([new], advertiser_id=ACME)
    ((place, said),) = caught.value.problems
    assert place == "body[0].creative_type"
    assert "destination_url" not in said


async def _http_async(item: dict[str, Any]) -> None:
    async with AsyncPinterestAds("t", transport=httpx.MockTransport(_echo)) as client:
        for _ in range(2):
            await client.idea_ads.create(advertiser_id=ACME, **item)


def test_a_page_over_http_is_sent_with_one_warning_for_each_line_that_calls() -> None:
    http: dict[str, Any] = {"ad_group_id": 1, "pin": 1, "destination_url": "HTTP://example.com/"}
    with PinterestAds("t", transport=httpx.MockTransport(_echo)) as client:
        acme = client.advertiser(ACME)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("default")
            for _ in range(3):
                acme.idea_ads.create(**http)
            acme.idea_ads.create([http] * 3)
            acme.ads.create([AdCreate(creative_type="STORY", **http)])
            client.with_options(strict=True).idea_ads.create(advertiser_id=ACME, **http)
            # Neither https nor an ad of another kind.
            acme.idea_ads.create(ad_group_id=1, pin=1, destination_url=PAGE)
            acme.ads.create([AdCreate(creative_type="REGULAR", **http)])
            asyncio.run(_http_async(http))
    assert [one.category for one in caught] == [AdviceWarning] * 5
    assert {one.filename for one in caught} == {__file__}
    assert len({one.lineno for one in caught}) == 5
    assert "is http" in str(caught[0].message)
