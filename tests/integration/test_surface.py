"""What the package promises of itself beside its calls: names, settings, log lines, values, connections."""

from __future__ import annotations

import ast
import asyncio
import copy
import importlib
import inspect
import json
import linecache
import logging
import os
import pickle
import pkgutil
import re
import threading
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import httpx
import pinterest_ads
import pytest
from pinterest_ads import (
    APIConnectionError,
    AsyncPinterestAds,
    AuthenticationError,
    BatchResult,
    CampaignCreate,
    Drift,
    InvalidArgumentError,
    Page,
    PinterestAds,
    RateLimit,
    Retries,
    ServerError,
    Timeout,
)
from pinterest_ads._runtime import deprecated
from pinterest_ads._runtime.models import Model

from tests.integration.transport.wire_server import Conversation, Talk, serving

PACKAGE = Path(str(pinterest_ads.__file__)).parent
OK = {"status": "success", "code": 0, "message": "ok"}
CAMPAIGN = {"id": "1", "name": "A", "objective_type": "AWARENESS", "status": "ACTIVE"}
LIST = {**OK, "data": [CAMPAIGN], "bookmark": "next"}
TOKEN = "pina_AbCdEf0123456789AbCdEf0123456789AbCdEf0123"


@pytest.fixture(autouse=True)
def usual_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in list(os.environ):
        if name.startswith("PINTEREST_ADS_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    logger = logging.getLogger("pinterest_ads")
    state = logger.level, logger.handlers[:]
    yield
    logger.level, logger.handlers[:] = state


def stub(*replies: httpx.Response) -> tuple[httpx.MockTransport, list[httpx.Request]]:
    """One reply after the other, and what was sent."""
    left, seen = list(replies), []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        reply = left.pop(0) if len(left) > 1 else left[0]
        # httpx reads a response once only.
        return httpx.Response(reply.status_code, headers=reply.headers, content=reply.content)

    return httpx.MockTransport(handler), seen


# Names


def test_every_public_name_is_there_and_no_other() -> None:
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    typed = {
        alias.asname or alias.name
        for block in tree.body
        if isinstance(block, ast.If)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    # Models come with a star, all of them: what each module says is its own.
    typed.remove("*")
    for info in pkgutil.iter_modules([str(PACKAGE / "v4" / "models")]):
        if info.name != "_all":
            typed |= set(importlib.import_module(f"pinterest_ads.v4.models.{info.name}").__all__)
    names = pinterest_ads.__all__
    assert len(names) == len(set(names))
    assert set(names) == typed | {"__version__"} == set(dir(pinterest_ads))
    starred: dict[str, Any] = {}
    exec("from pinterest_ads import *", starred)
    assert set(names) <= starred.keys()
    for name in names:
        value = getattr(pinterest_ads, name)
        assert value is starred[name]
        assert name in ("__version__", "UNSET", "CallOptions", "Unset") or inspect.isclass(value), name
    with pytest.raises(AttributeError, match="no attribute 'Capaign'"):
        pinterest_ads.Capaign  # type: ignore[attr-defined]  # noqa: B018


def test_everything_that_users_meet_has_a_public_name() -> None:
    public = {getattr(pinterest_ads, name) for name in pinterest_ads.__all__ if name != "UNSET"}
    missing = []
    for info in pkgutil.iter_modules([str(PACKAGE / "v4" / "models")]):
        loaded = importlib.import_module(f"pinterest_ads.v4.models.{info.name}")
        for value in vars(loaded).values():
            own = inspect.isclass(value) and value.__module__ == loaded.__name__
            if own and issubclass(value, Model | Enum) and value not in public:
                missing.append(value)
    errors = importlib.import_module("pinterest_ads._runtime.errors")
    missing += [
        value
        for name, value in vars(errors).items()
        if inspect.isclass(value) and issubclass(value, Exception) and value not in public
    ]
    assert not missing


def test_the_page_of_calls_has_every_method_with_its_endpoint() -> None:
    page = (PACKAGE / "api.md").read_text(encoding="utf-8")
    with PinterestAds("token") as ads:
        resources = [
            name
            for name in dir(type(ads))
            if not name.startswith("_") and isinstance(getattr(type(ads), name), _CachedProperty)
        ]
        assert len(resources) > 15
        for name in resources:
            calls = [call for call in dir(getattr(ads, name)) if not call.startswith(("_", "with_"))]
            assert calls
            section = re.search(
                rf"^## `client\.{name}`[^\n]*\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL
            )
            assert section is not None, name
            for call in calls:
                entry = rf"^# ([A-Z]+ /.*|goes on with a job)\n(.+\n)*?{call}\("
                assert re.search(entry, section[1], re.MULTILINE), (name, call)
    assert (PACKAGE / "py.typed").exists()


_CachedProperty = type(vars(PinterestAds)["campaigns"])


# Settings


def test_token_and_log_level_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    transport, seen = stub(
        httpx.Response(200, json={**OK, "data": CAMPAIGN}, headers={"x-pinterest-rid": "r1"})
    )
    monkeypatch.setenv("PINTEREST_ADS_ACCESS_TOKEN", TOKEN)
    monkeypatch.setenv("PINTEREST_ADS_LOG", "info")
    with PinterestAds(transport=transport) as ads:
        ads.campaigns.get(advertiser_id=1, campaign_id=1)
    with PinterestAds("given", transport=transport) as ads:
        ads.campaigns.get(advertiser_id=1, campaign_id=1)
    assert [request.headers["authorization"] for request in seen] == [f"Bearer {TOKEN}", "Bearer given"]
    first, second = capsys.readouterr().err.splitlines()
    line = r"[\d :,-]+ pinterest_ads INFO get_campaign_handler GET: status 200, request id r1, \d+\.\d{3} s, 1 attempt"
    assert re.fullmatch(line, first), first
    assert re.fullmatch(line, second), second
    monkeypatch.setenv("PINTEREST_ADS_ACCESS_TOKEN", "")
    with PinterestAds(transport=transport) as ads:
        ads.campaigns.get(advertiser_id=1, campaign_id=1)
    assert "authorization" not in seen[-1].headers


def test_who_asks_is_said_and_who_calls_has_the_last_word() -> None:
    transport, seen = stub(httpx.Response(200, json=LIST))
    options: dict[str, Any] = {"transport": transport, "headers": {"X-Team": "a", "Accept": "text/plain"}}
    with PinterestAds("token", app_info="shop/1.0 (+https://example.com)", **options) as ads:
        ads.campaigns.list(advertiser_id=1).first()
        ads.campaigns.list(advertiser_id=1, extra_headers={"x-team": "b", "User-Agent": "me"}).first()
    agent = f"pinterest-ads/{pinterest_ads.__version__} shop/1.0 (+https://example.com)"
    assert [(one.headers["user-agent"], one.headers["x-team"]) for one in seen] == [(agent, "a"), ("me", "b")]
    assert all(one.headers["accept"] == "application/json" for one in seen)
    with pytest.raises(InvalidArgumentError, match="app_info"):
        PinterestAds("token", app_info="shop\r\nX: 1")


def test_a_client_of_the_callers_own_is_used_and_left_open() -> None:
    transport, seen = stub(httpx.Response(200, json=LIST))
    with httpx.Client(transport=transport, cookies={"a": "b"}, auth=("user", "password")) as own:
        with PinterestAds(TOKEN, http_client=own) as ads:
            assert len(ads.campaigns.list(advertiser_id=1).first()) == 1
        assert not own.is_closed

    async def main() -> None:
        async with httpx.AsyncClient(transport=transport, auth=("user", "password")) as own:
            async with AsyncPinterestAds(TOKEN, http_client=own) as ads:
                assert len(await ads.campaigns.list(advertiser_id=1).first()) == 1
            assert not own.is_closed

    asyncio.run(main())
    assert [request.headers["authorization"] for request in seen] == [f"Bearer {TOKEN}"] * 2
    assert all("cookie" not in request.headers for request in seen)


def _answering(body: object) -> tuple[Talk, list[str]]:
    heads: list[str] = []

    def talk(conversation: Conversation) -> None:
        while True:
            heads.append(conversation.request()[0])
            conversation.reply(json.dumps(body).encode(), "Content-Type: application/json")

    return talk, heads


@pytest.mark.parametrize("from_environment", [False, True])
def test_proxies(monkeypatch: pytest.MonkeyPatch, from_environment: bool) -> None:
    talk, heads = _answering(LIST)
    with serving(talk) as proxy:
        options = {"base_url": "http://api.example.com/v4", "retries": 0}
        if from_environment:
            monkeypatch.setenv("http_proxy", proxy.url())
        else:
            options["proxy"] = proxy.url()
        with PinterestAds(TOKEN, **options) as ads:  # type: ignore[arg-type]
            ads.campaigns.list(advertiser_id=1).first()

        async def main() -> None:
            async with AsyncPinterestAds(TOKEN, **options) as ads:  # type: ignore[arg-type]
                await ads.campaigns.list(advertiser_id=1).first()

        asyncio.run(main())
    assert [head.split("\r\n")[0] for head in heads] == [
        "GET http://api.example.com/v4/advertisers/1/campaigns/ HTTP/1.1"
    ] * 2


def test_many_threads_may_use_a_client_for_the_first_time() -> None:
    talk, heads = _answering(LIST)
    with serving(talk) as server, PinterestAds(TOKEN, base_url=server.url(), retries=0) as ads:
        start = threading.Barrier(16)

        def call(number: int) -> list[str]:
            start.wait()
            acme = ads.advertiser(number + 1)
            return [one.name for one in acme.campaigns.list().first()] + [
                one.id for one in ads.campaigns.list(advertiser_id=1).first()
            ]

        with ThreadPoolExecutor(16) as threads:
            assert list(threads.map(call, range(16))) == [["A", "1"]] * 16
        assert len(heads) == 32
        assert server.arrived <= 16


# Log lines


def test_a_log_line_for_each_call_and_nothing_secret_in_any(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "pinterest_ads")
    email, digest = (
        "jane.doe+ads@example.co.uk",
        "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
    )
    said = f"no such user {email} {digest} Bearer {TOKEN}"
    failure = httpx.Response(500, json={"status": "failure", "code": 9, "message": said})
    transport, _ = stub(
        failure, failure, httpx.Response(200, json=LIST), httpx.Response(401, json={"message": said})
    )

    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError(said)

    with PinterestAds(TOKEN, transport=transport, retries=Retries(backoff=0)) as ads:
        ads.campaigns.list(advertiser_id=1, bookmark=email).first()
        with pytest.raises(AuthenticationError):
            ads.campaigns.list(advertiser_id=1).first()
    with (
        PinterestAds(TOKEN, transport=httpx.MockTransport(broken), retries=0) as ads,
        pytest.raises(APIConnectionError),
    ):
        ads.campaigns.list(advertiser_id=1).first()
    lines = [record.getMessage() for record in caplog.records if record.name == "pinterest_ads"]
    ends = [re.sub(r"\d+\.\d{3} s", "T", line) for line in lines]
    assert ends == [
        "get_campaigns_handler GET: status 200, T, 3 attempts",
        "get_campaigns_handler GET: status 401, T, 1 attempt",
        "get_campaigns_handler: ReadError: no such user <email> <hash> <token>",
        "get_campaigns_handler GET: APIConnectionError, T, 1 attempt",
    ]


def test_no_level_writes_nothing_by_itself(capsys: pytest.CaptureFixture[str]) -> None:
    transport, _ = stub(httpx.Response(200, json=LIST))
    with PinterestAds(TOKEN, transport=transport) as ads:
        ads.campaigns.list(advertiser_id=1).first()
    assert capsys.readouterr().err == ""
    assert not logging.getLogger("pinterest_ads").handlers


# Values


def _values() -> dict[str, object]:
    transport, _ = stub(
        httpx.Response(200, json=LIST),
        httpx.Response(
            200,
            json={
                **OK,
                "data": [{"data": CAMPAIGN, "exceptions": []}, {"exceptions": {"code": 2, "message": "no"}}],
            },
        ),
    )
    with PinterestAds(TOKEN, transport=transport) as ads:
        page = ads.campaigns.list(advertiser_id=1).first()
        new = [CampaignCreate(name=name, objective_type="AWARENESS") for name in "AB"]
        batch = ads.campaigns.create(new, advertiser_id=1)
    return {
        "page": page,
        "batch": batch,
        "failure": batch.failed[0],
        "limit": RateLimit(30, 60, 1, 2.5),
        "timeout": Timeout(read=1),
        "retries": Retries(attempts=2),
        "drift": Drift("op", "body.a", "is new", "undeclared"),
    }


@pytest.mark.parametrize("name", ["page", "batch", "failure", "limit", "timeout", "retries", "drift"])
def test_what_calls_give_is_a_value(name: str) -> None:
    value = _values()[name]
    for copied in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert copied == value
        assert type(copied) is type(value)
    assert type(value).__name__ in repr(value)
    assert TOKEN not in repr(value)


def test_evolving_a_result_leaves_it_as_it_was() -> None:
    values = _values()
    page, batch = values["page"], values["batch"]
    assert isinstance(page, Page)
    assert isinstance(batch, BatchResult)
    renamed = attrs.evolve(page.items[0], name="B")
    assert (renamed.name, page.items[0].name, renamed.id) == ("B", "A", "1")
    assert attrs.evolve(page, bookmark=None).items == page.items
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        batch.outcomes = ()  # type: ignore[misc]


# Deprecations


@pytest.fixture
def forgotten() -> Iterator[None]:
    """As if nobody had been warned in this process."""
    warned = set(deprecated._WARNED)
    deprecated._WARNED.clear()
    yield
    deprecated._WARNED.update(warned)


def test_a_deprecated_call_warns_once_at_the_line_that_makes_it(forgotten: None) -> None:
    transport, _ = stub(httpx.Response(500))
    with (
        PinterestAds(TOKEN, transport=transport, retries=0) as ads,
        warnings.catch_warnings(record=True) as caught,
    ):
        warnings.simplefilter("always")
        for _ in range(2):
            with pytest.raises(ServerError):
                ads.keywords.related(advertiser_id=1)
    (one,) = caught
    assert one.category is DeprecationWarning
    assert one.filename == __file__
    assert "ads.keywords.related(" in linecache.getline(one.filename, one.lineno)
