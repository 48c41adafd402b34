"""What users of the SDKs in this field complain of, one test each: none of it can happen here.

Numbers are those of the complaints that the design collected; what a generator or a release can get wrong is
tested where that is made.
"""

from __future__ import annotations

import ast
import json
import multiprocessing
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pinterest_ads import (
    AuthenticationError,
    BatchFailedError,
    CampaignCreate,
    PaginationError,
    PermissionDeniedError,
    PinterestAds,
    PinterestAdsError,
    RateLimitError,
    RefreshingToken,
    Retries,
)

ROOT = Path(__file__).parents[2]
OK = {"status": "success", "code": 0, "message": "ok"}
CAMPAIGN = {"id": "1", "name": "A", "objective_type": "AWARENESS", "status": "ACTIVE"}


def client(
    handler: Callable[[httpx.Request], httpx.Response], token: Any = "token", **more: Any
) -> PinterestAds:
    return PinterestAds(token, transport=httpx.MockTransport(handler), **{"retries": 0, **more})


def says(data: object, **more: object) -> Callable[[httpx.Request], httpx.Response]:
    return lambda request: httpx.Response(200, json={**OK, "data": data, **more})


def test_1_no_dependency_is_pinned_and_each_is_capped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"].replace("-", "_") == "pinterest_ads"
    for requirement in project["dependencies"]:
        assert re.fullmatch(r"[a-z0-9]+>=[\d.]+,<\d+", requirement), requirement


def test_2_a_resource_reaches_the_client_that_it_came_from_and_no_other() -> None:
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(200, json={**OK, "data": CAMPAIGN})

    with client(handler, "one") as one, client(handler, "two") as two:
        of_one, of_two = one.advertiser(1).campaigns, two.campaigns
        of_two.get(advertiser_id=1, campaign_id=1)
        of_one.get(campaign_id=1)
    assert seen == ["Bearer two", "Bearer one"]


@pytest.mark.parametrize("exceptions", [[{"code": 2, "message": "no"}], {"code": 2, "message": "no"}])
def test_4_a_refused_item_of_a_batch_cannot_be_overlooked(exceptions: object) -> None:
    entries = [{"data": CAMPAIGN, "exceptions": []}, {"data": {}, "exceptions": exceptions}]
    with client(says(entries)) as ads:
        new = [CampaignCreate(name=name, objective_type="AWARENESS") for name in "AB"]
        batch = ads.advertiser(1).campaigns.create(new)
    assert [campaign.name for campaign in batch.succeeded] == ["A"]
    (failure,) = batch.failed
    assert (failure.index, failure.input, failure.code, failure.message) == (1, new[1], 2, "no")
    with pytest.raises(BatchFailedError, match="1 of 2"):
        batch.raise_for_failures()


def test_5_the_flow_of_reports_can_be_tried_without_the_api() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.host == "files.example.com":
            return httpx.Response(200, json={"7": [{"DATE": "2022-03-01", "SPEND_IN_MICRO_DOLLAR": 5}]})
        if request.method == "POST":
            return httpx.Response(200, json={**OK, "data": {"token": "t", "report_status": "IN_PROGRESS"}})
        data = {"report_status": "FINISHED", "url": "https://files.example.com/r", "size": 1}
        return httpx.Response(200, json={**OK, "data": data})

    with client(handler) as ads:
        report = ads.advertiser(1).reports.create(
            start_date="2022-03-01",
            end_date="2022-03-02",
            granularity="DAY",
            level="CAMPAIGN",
            columns=["SPEND_IN_MICRO_DOLLAR"],
        )
        rows = list(report.wait().rows())
    assert [(row.key, row["SPEND_IN_MICRO_DOLLAR"]) for row in rows] == [("7", 5)]


def test_6_a_rotated_refresh_token_is_kept_and_handed_on() -> None:
    stored: list[Any] = []
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        if "oauth" in request.url.path:
            asked.append(request.content.decode())
            number = len(asked)
            reply = {**OK, "access_token": f"new{number}", "data": {"refresh_token": f"spare{number}"}}
            return httpx.Response(200, json=reply)
        if request.headers["authorization"] == "Bearer old":
            return httpx.Response(401, json={"status": "failure", "code": 2, "message": "expired"})
        return httpx.Response(200, json={**OK, "data": CAMPAIGN})

    token = RefreshingToken(
        access_token="old",
        refresh_token="spare0",
        app_id="1",
        app_secret="s",
        on_token_refreshed=stored.append,
    )
    with client(handler, token) as ads:
        assert ads.campaigns.get(advertiser_id=1, campaign_id=1).id == "1"
    assert len(asked) == 1
    assert "spare0" in asked[0]
    assert [one.refresh_token.reveal() for one in stored] == ["spare1"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@settings(derandomize=True, database=None, deadline=None, max_examples=100)
@given(
    st.sampled_from([400, 401, 403, 404, 429, 500, 503]),
    JSON.map(lambda body: json.dumps(body).encode()) | st.binary(),
)
def test_7_no_error_body_breaks_the_error(status: int, body: bytes) -> None:
    ads = client(lambda request: httpx.Response(status, content=body))
    with ads, pytest.raises(PinterestAdsError) as caught:
        ads.campaigns.get(advertiser_id=1, campaign_id=1)
    assert str(caught.value)
    assert caught.value.status == status


def test_7_a_refusal_says_which_scope_is_needed() -> None:
    with (
        client(
            lambda request: httpx.Response(403, json={"status": "failure", "code": 1, "message": "no"})
        ) as ads,
        pytest.raises(PermissionDeniedError, match="read_ads") as caught,
    ):
        ads.campaigns.get(advertiser_id=1, campaign_id=1)
    assert caught.value.scopes == ("read_ads",)


def test_8_arrays_are_on_the_wire_as_the_document_says() -> None:
    seen: list[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.query)
        return httpx.Response(200, json={**OK, "data": []})

    with client(handler) as ads:
        list(ads.campaigns.list(advertiser_id=1, campaign_ids=[1, "2"], entity_statuses=["ACTIVE"]))
    assert seen == [b"campaign_ids=1,2&entity_statuses=ACTIVE"]


def test_9_failures_are_raised_and_say_what_they_are() -> None:
    failure = {"status": "failure", "code": 2, "message": "who are you"}
    ads = client(lambda request: httpx.Response(401, json=failure, headers={"x-pinterest-rid": "r7"}))
    with ads, pytest.raises(AuthenticationError, match="who are you") as caught:
        ads.campaigns.get(advertiser_id=1, campaign_id=1)
    assert (caught.value.code, caught.value.request_id, caught.value.attempts) == (2, "r7", 1)


def test_10_the_generator_that_output_rests_on_is_pinned() -> None:
    pins = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8").splitlines()
    assert "openapi-python-client==0.29.1" in pins


@pytest.mark.parametrize(
    "change",
    [
        {"status": "BRAND_NEW"},
        {"name": None},
        {"new_field": [1]},
        {"id": 1},
        {"daily_spend_cap": "12"},
        {"tracking_urls": 5},
    ],
    ids=str,
)
def test_11_drift_of_the_server_is_no_outage(change: dict[str, Any]) -> None:
    told: list[Any] = []
    page = [CAMPAIGN, {**CAMPAIGN, **change}]
    with client(says(page), on_drift=told.append, drift_every=1) as ads:
        campaigns = ads.campaigns.list(advertiser_id=1).to_list()
    assert len(campaigns) == 2
    assert campaigns[0].name == "A"
    if "id" not in change:
        assert told


IMPORTS = """
import sys
import pinterest_ads
heavy = {"httpx", "attr", "attrs", "msgspec", "asyncio", "ssl", "h11"} & set(sys.modules)
assert not heavy, heavy
assert len(dir(pinterest_ads)) > 100
"""


FIRST_LIST = """
import sys
import httpx
import pinterest_ads
stub = httpx.MockTransport(lambda request: httpx.Response(200, json={"data": [], "bookmark": None}))
pinterest_ads.PinterestAds("token", transport=stub).campaigns.list(advertiser_id=1).to_list()
needless = {"asyncio", "h11", "sqlite3", "numpy", "jsonschema_rs"} & set(sys.modules)
assert not needless, needless
"""


@pytest.mark.parametrize("program", [IMPORTS, FIRST_LIST], ids=["import", "first list"])
def test_14_nothing_is_imported_without_need(program: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT / "generated", capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr


def _in_child(ads: Any, results: Any) -> None:
    results.put(ads.campaigns.get(advertiser_id=1, campaign_id=1).name)


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="there is no fork here")
def test_12_a_client_works_on_in_a_forked_process() -> None:
    context = multiprocessing.get_context("fork")
    with client(says(CAMPAIGN)) as ads:
        ads.campaigns.get(advertiser_id=1, campaign_id=1)
        results = context.Queue()
        child = context.Process(target=_in_child, args=(ads, results))
        child.start()
        assert results.get(timeout=30) == "A"
        child.join(30)
        assert child.exitcode == 0


def test_13_a_list_ends_goes_past_empty_pages_and_never_round_in_circles() -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        mark = request.url.params.get("bookmark")
        data, following = {None: ([CAMPAIGN], "a"), "a": ([], "b"), "b": ([CAMPAIGN], None)}[mark]
        return httpx.Response(200, json={**OK, "data": data, "bookmark": following})

    with client(handler) as ads:
        assert len(ads.campaigns.list(advertiser_id=1, page_size=1).to_list()) == 2
    assert asked == ["page_size=1", "page_size=1&bookmark=a", "page_size=1&bookmark=b"]
    with client(says([CAMPAIGN], bookmark="a")) as ads, pytest.raises(PaginationError):
        ads.campaigns.list(advertiser_id=1).to_list()


def test_15_limits_are_waited_for_and_shown() -> None:
    limited = {"RateLimit-Limit": "30, 30;w=60", "RateLimit-Remaining": "0", "Retry-After": "0"}
    answers = [httpx.Response(429, headers=limited, json={"status": "failure", "code": 8, "message": "slow"})]

    def handler(request: httpx.Request) -> httpx.Response:
        return answers.pop() if answers else httpx.Response(200, json={**OK, "data": CAMPAIGN})

    with client(handler, retries=Retries(backoff=0.001)) as ads:
        reply = ads.campaigns.with_raw_response.get(advertiser_id=1, campaign_id=1)
    assert reply.attempts == 2
    ads = client(lambda request: httpx.Response(429, headers=limited))
    with ads, pytest.raises(RateLimitError) as caught:
        ads.campaigns.get(advertiser_id=1, campaign_id=1)
    assert (caught.value.limit.quota, caught.value.limit.window, caught.value.limit.scope) == (
        30,
        60,
        "quota",
    )


def test_3_every_public_call_stands_in_the_table_that_the_contract_tests_go_through() -> None:
    from pinterest_ads.v4 import _meta

    served = {entry.call for entry in _meta.OPERATIONS.values()} | _meta.SHORTCUTS.keys()
    assert set(_meta.SHORTCUTS.values()) <= _meta.OPERATIONS.keys()
    for path in sorted((ROOT / "generated" / "pinterest_ads" / "v4" / "resources").glob("[a-z]*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
        for node in (node for cls in classes for node in cls.body):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name not in (
                "job",
                "__init__",
            ):
                assert f"{path.stem}.{node.name}" in served
