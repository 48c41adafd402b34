"""v3 is over: every path of it answers 410, and says what to call instead."""

from __future__ import annotations

import asyncio
import csv
import warnings
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from pinterest_ads import AsyncPinterestAds, EndpointRetiredError, PinterestAds
from pinterest_ads._runtime import deprecated
from pinterest_ads.sandbox import Sandbox
from pinterest_ads.sandbox.access.settings import DEFAULT_TOKEN
from pinterest_ads.sandbox.data import document, endpoints, retired
from pinterest_ads.sandbox.refusals import Refused
from pinterest_ads.sandbox.retired import Replacements, still_served

LINES = list(csv.DictReader(endpoints().splitlines()))


@pytest.fixture(scope="module")
def replacements() -> Replacements:
    return Replacements(endpoints(), alone=retired())


def refusal(replacements: Replacements, method: str, path: str) -> Refused:
    refused = replacements.refusal(method, path)
    assert refused is not None
    assert refused.status == 410
    return refused


@pytest.mark.parametrize("number", range(len(LINES)))
def test_every_line_of_the_guide_is_told_its_replacement(replacements: Replacements, number: int) -> None:
    line = LINES[number]
    path = "/ads/v3" + "/".join(
        "549755885175" if part.startswith("{") else part for part in line["v3_path"].split("/")
    )
    for asked in {path, path.rstrip("/"), path.rstrip("/") + "/"}:
        message = refusal(replacements, line["v3_method"], asked).message
        if line["v4_path"]:
            assert f"{line['v4_method']} /ads/v4{line['v4_path']}" in message
        else:
            assert "no replacement" in message


def test_one_that_became_two_names_both(replacements: Replacements) -> None:
    message = refusal(replacements, "GET", "/ads/v3/advertisers/1/entity_ids").message
    assert "POST /ads/v4/advertisers/{advertiser_id}/bulk_get/" in message
    assert "GET /ads/v4/advertisers/{advertiser_id}/bulk/{request_id}/" in message


def test_a_method_that_never_was_is_told_what_there_is_for_the_others(replacements: Replacements) -> None:
    assert (
        "call POST /ads/v4/advertisers/{advertiser_id}/ads/ and PATCH /ads/v4/advertisers/{advertiser_id}/ads/ instead"
        in refusal(replacements, "DELETE", "/ads/v3/batch_pin_promotions/").message
    )


def test_fixed_parts_win_over_variables(replacements: Replacements) -> None:
    assert refusal(replacements, "GET", "/ads/v3/advertisers/me/").message.endswith(
        "GET /ads/v4/advertisers/ instead."
    )
    assert "bid_guidance" not in refusal(replacements, "GET", "/ads/v3/pin_promotions/1/").message


@pytest.mark.parametrize("path", ["/ads/v3", "/ads/v3/", "/ads/v3/nothing/at/all", "/ads/v3//campaigns/"])
def test_unknown_paths_of_v3_are_over_as_well(replacements: Replacements, path: str) -> None:
    assert "shut down" in refusal(replacements, "GET", path).message


@pytest.mark.parametrize(
    "path", ["/ads/v4/campaigns/", "/ads/v30/", "/v3/oauth/access_token/", "/", "/x/ads/v3/"]
)
def test_other_paths_are_nobodys_business_here(replacements: Replacements, path: str) -> None:
    assert replacements.refusal("GET", path) is None


def test_a_retired_operation_is_gone_and_the_others_are_not() -> None:
    def incoming(retired: dict[str, Any] | None) -> Any:
        return SimpleNamespace(operation=SimpleNamespace(retired=retired))

    still_served(incoming(None))
    with pytest.raises(Refused) as caught:
        still_served(incoming({"date": "2022-06-30", "status": 410, "use": "terms.related"}))
    assert caught.value.status == 410
    assert (
        caught.value.message
        == "This endpoint is gone since 2022-06-30. terms.related is the nearest there is."
    )


# What ended by itself


def test_top_repins_are_gone(replacements: Replacements) -> None:
    refused = refusal(replacements, "GET", "/v3/domains/example.com/pins/top/repins/")
    assert refused.message == (
        "This endpoint is deprecated since 2021-11 and gone: call"
        " GET /v3/partners/analytics/users/{user}/pins/top/ instead."
    )
    assert "With sort_by=SAVE which comes nearest" in str(refused.detail)
    assert replacements.refusal("GET", "/v3/domains/example.com/pins/top/clicks/") is None


def test_what_is_to_be_called_instead_is_there() -> None:
    known = {f"{method.upper()} {path}" for path, item in document()["paths"].items() for method in item}
    lines = list(csv.DictReader(retired().splitlines()))
    assert lines
    assert all(line["use"] in known and line["note"] for line in lines)


# Through the client


@pytest.fixture
def forgotten() -> Iterator[None]:
    """As if nobody had been warned in this process."""
    warned = set(deprecated._WARNED)
    deprecated._WARNED.clear()
    yield
    deprecated._WARNED.update(warned)


def test_related_keywords_warn_once_and_name_what_there_is(forgotten: None) -> None:
    async def asked() -> None:
        async with AsyncPinterestAds(DEFAULT_TOKEN, base_url=sandbox.url) as ads:
            await ads.advertiser(549755885175).keywords.related()

    with (
        Sandbox() as sandbox,
        PinterestAds(DEFAULT_TOKEN, base_url=sandbox.url) as ads,
        warnings.catch_warnings(record=True) as caught,
    ):
        warnings.simplefilter("always")
        for call in (
            lambda: ads.keywords.related(advertiser_id=549755885175),
            lambda: ads.advertiser(549755885175).keywords.related(),
            lambda: asyncio.run(asked()),
        ):
            with pytest.raises(EndpointRetiredError) as raised:
                call()
            assert raised.value.status == 410
            assert raised.value.replacement == "terms.related"
            assert "gone since 2022-06-30. Call terms.related instead" in str(raised.value)
        assert ads.terms.related(terms=["shoes"]).related_terms_list
    (one,) = [warning for warning in caught if warning.category is DeprecationWarning]
    assert str(one.message) == (
        "GET /advertisers/{advertiser_id}/keywords/related/ is gone since 2022-06-30; use terms.related instead"
    )
    assert one.filename == __file__


def test_v3_through_the_client_names_v4() -> None:
    with Sandbox() as sandbox:
        base = sandbox.url.removesuffix("/ads/v4")
        with (
            PinterestAds(DEFAULT_TOKEN, base_url=f"{base}/ads/v3") as ads,
            pytest.raises(EndpointRetiredError) as raised,
        ):
            ads.request("GET", "/campaigns/626735565838/")
        assert "GET /ads/v4/advertisers/{advertiser_id}/campaigns/{campaign_id}/" in str(raised.value)
        with (
            PinterestAds(DEFAULT_TOKEN, base_url=f"{base}/v3") as ads,
            pytest.raises(EndpointRetiredError) as raised,
        ):
            ads.request("GET", "/domains/example.com/pins/top/repins/")
        assert "GET /v3/partners/analytics/users/{user}/pins/top/" in str(raised.value)
