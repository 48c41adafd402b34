"""What `EndpointRetiredError` names in place of a v4 call is a call of `pinterest_ads.v5`, under the name it has there."""

from __future__ import annotations

import importlib
from typing import Any

import httpx
import pytest
from pinterest_ads import EndpointRetiredError, PinterestAds
from pinterest_ads._runtime.operation import Operation, once
from pinterest_ads.v4 import operations

from tests import v5_target

pytestmark = v5_target.needed

WITHOUT = 6
"""Calls of v4 that v5 has nothing for: overlays/v4/successors.csv says of each what to do instead."""

REPORT = {
    "start_date": "2023-01-01",
    "end_date": "2023-01-02",
    "granularity": "DAY",
    "level": "CAMPAIGN",
    "columns": ["SPEND_IN_DOLLAR"],
}


def _named() -> dict[str, str]:
    """What each operation of v4 says is called instead, by its id."""
    found: list[Operation[Any]] = [one() for one in vars(operations).values() if isinstance(one, once)]
    return {one.operation_id: one.replacement for one in found}


def _calls() -> dict[str, str]:
    """The names of v5's calls, by method and path."""
    v5_target.module()
    meta = importlib.import_module("pinterest_ads.v5._meta")
    return {f"{one.method} {one.path}": one.call for one in meta.OPERATIONS.values()}


def test_each_call_that_is_named_exists() -> None:
    named, calls = _named(), _calls()
    assert sum(not call for call in named.values()) == WITHOUT
    assert {call for call in named.values() if call} <= calls.keys()
    v5 = v5_target.module()
    for client in (v5.PinterestAds("token"), v5.AsyncPinterestAds("token")):
        for replacement in filter(None, named.values()):
            resource, _, method = calls[replacement].partition(".")
            assert callable(getattr(getattr(client, resource), method)), replacement


@pytest.mark.parametrize(
    ("operation", "call"),
    [
        ("campaigns.list", "campaigns.list"),
        ("campaigns.get", "campaigns.get"),
        ("reports.create", "reports.create"),
        ("bulk.get", "bulk.download"),
        ("ads.create", "ads.create"),
    ],
)
def test_from_the_error_to_the_call(operation: str, call: str) -> None:
    gone = httpx.MockTransport(lambda _: httpx.Response(410, json={"status": "failure", "message": "gone"}))
    resource, _, method = operation.partition(".")
    arguments: dict[str, dict[str, Any]] = {
        "campaigns.get": {"campaign_id": 2},
        "reports.create": {"body": REPORT},
        "bulk.get": {"entity_types": ["CAMPAIGN"]},
        "ads.create": {"body": []},
    }
    with PinterestAds("token", transport=gone) as ads, pytest.raises(EndpointRetiredError) as caught:
        result = getattr(getattr(ads.advertiser(1), resource), method)(**arguments.get(operation, {}))
        list(result)  # Pages ask when they are gone over.
    assert _calls()[caught.value.replacement] == call
