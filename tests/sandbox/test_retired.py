"""v3 is over: every path of it answers 410, and says what to call instead."""

from __future__ import annotations

import csv
from types import SimpleNamespace
from typing import Any

import pytest
from pinterest_ads.sandbox.data import endpoints
from pinterest_ads.sandbox.refusals import Refused
from pinterest_ads.sandbox.retired import Replacements, still_served

LINES = list(csv.DictReader(endpoints().splitlines()))


@pytest.fixture(scope="module")
def replacements() -> Replacements:
    return Replacements(endpoints())


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
