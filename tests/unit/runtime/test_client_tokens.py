"""Tokens through both clients: fetched before a call, renewed after a 401, and sent to nobody else."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from generator.runtime import operation as o
from generator.runtime.errors import (
    APIConnectionError,
    AuthenticationError,
    EndpointRetiredError,
    InvalidArgumentError,
    NotFoundError,
)
from generator.runtime.oauth_endpoints import OAuthEndpoints
from generator.runtime.oauth_reply import Tokens
from generator.runtime.retired import Retirement
from generator.runtime.secret import Secret
from generator.runtime.tokens import RefreshingToken
from tests.unit.runtime.sample import Async, Sync
from tests.unit.runtime.token_server import refreshing

ENDPOINTS = OAuthEndpoints(
    authorization_url="https://www.example.com/oauth/", token_url="https://api.example.com/v3/token/"
)
BEARER = ((o.SecurityScheme("oauth", "bearer", scopes=("things:read", "things:write")),),)
READ: o.Operation[None] = o.Operation(
    "things.get",
    "GET",
    "/things",
    responses=(o.Response("204"),),
    security=BEARER,
    replacement="GET /v2/things",
)
WRITE: o.Operation[None] = o.Operation(
    "things.add", "POST", "/things", responses=(o.Response("204"),), security=BEARER
)


class SyncThings(Sync):
    _oauth = ENDPOINTS
    _retirement = Retirement("2023-06-30", "https://api.example.com/v1", "v2")


class AsyncThings(Async):
    _oauth = ENDPOINTS
    _retirement = Retirement("2023-06-30", "https://api.example.com/v1", "v2")


class API:
    """Takes one token at a time; its token endpoint gives out the next."""

    def __init__(self, valid: str = "access-1") -> None:
        self.valid = valid
        self.seen: list[tuple[str, str, str]] = []
        self.status = 204
        self.endpoint: Callable[[httpx.Request], httpx.Response] | None = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        authorization = request.headers.get("authorization", "")
        self.seen.append((request.method, str(request.url), authorization))
        if "/token/" in request.url.path:
            if self.endpoint is not None:
                return self.endpoint(request)
            return httpx.Response(200, json={"access_token": self.valid, "refresh_token": "refresh-1"})
        if authorization != f"Bearer {self.valid}":
            return httpx.Response(401, json={"code": 2, "message": "no"}, headers={"x-pinterest-rid": "9"})
        return (
            httpx.Response(self.status, json={"message": "not here"})
            if self.status > 299
            else httpx.Response(204)
        )

    @property
    def sent(self) -> list[str]:
        return [authorization for _, url, authorization in self.seen if "/token/" not in url]


def _run(kind: str, api: API, work: str, *arguments: Any, **settings: Any) -> Any:
    """One method of a client, awaited where it has to be."""
    transport = httpx.MockTransport(api)
    if kind == "sync":
        with SyncThings(transport=transport, **settings) as client:
            return getattr(client, work)(*arguments)

    async def run() -> Any:
        async with AsyncThings(transport=transport, **settings) as client:
            return await getattr(client, work)(*arguments)

    return asyncio.run(run())


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_call_is_repeated_once_with_a_new_token(kind: str) -> None:
    api, told = API(), list[Tokens]()
    _run(kind, api, "call", READ, {}, access_token=refreshing(told=told.append))
    assert [(method, url) for method, url, _ in api.seen] == [
        ("GET", "https://api.example.com/v1/things"),
        ("POST", "https://api.example.com/v3/token/"),
        ("GET", "https://api.example.com/v1/things"),
    ]
    assert api.sent == ["Bearer access-0", "Bearer access-1"]
    assert api.seen[1][2].startswith("Basic ")
    assert [tokens.refresh_token for tokens in told] == [Secret("refresh-1")]


def test_a_refused_write_took_no_effect_and_is_repeated(kind: str) -> None:
    api = API()
    _run(kind, api, "call", WRITE, {}, access_token=refreshing(), retries=1)
    assert [method for method, url, _ in api.seen if url.endswith("/things")] == ["POST", "POST"]


def test_not_more_than_once(kind: str) -> None:
    api = API("never")
    api.endpoint = lambda _: httpx.Response(200, json={"access_token": f"access-{len(api.seen)}"})
    with pytest.raises(AuthenticationError) as caught:
        _run(kind, api, "call", READ, {}, access_token=refreshing())
    assert len(api.sent) == 2
    assert caught.value.code == 2
    assert "things:read, things:write" in str(caught.value)


def test_a_fixed_token_is_not_tried_twice(kind: str) -> None:
    api = API()
    with pytest.raises(AuthenticationError):
        _run(kind, api, "call", READ, {}, access_token="other")
    assert api.sent == ["Bearer other"]


def test_a_function_is_asked_again_after_a_refusal(kind: str) -> None:
    tokens = iter(["old", "access-1"])
    api = API()
    _run(kind, api, "call", READ, {}, access_token=lambda: next(tokens))
    assert api.sent == ["Bearer old", "Bearer access-1"]


def test_the_token_is_fetched_before_the_first_call(kind: str) -> None:
    api = API()
    _run(kind, api, "call", READ, {}, access_token=refreshing(access_token=None))
    assert api.sent == ["Bearer access-1"]


def test_nothing_is_fetched_for_what_needs_no_token(kind: str) -> None:
    api = API()
    api.valid = ""
    with pytest.raises(AuthenticationError):
        _run(
            kind,
            api,
            "call",
            o.Operation("open", "GET", "/open"),
            {},
            access_token=refreshing(access_token=None),
        )
    assert [url for _, url, _ in api.seen] == ["https://api.example.com/v1/open"]


def test_calls_that_the_document_does_not_know_have_the_token(kind: str) -> None:
    api = API()
    assert _run(kind, api, "request", "GET", "/new", access_token="access-1") is None
    assert api.sent == ["Bearer access-1"]


def test_the_token_endpoint_moves_with_the_base_url(kind: str) -> None:
    api = API()
    _run(
        kind,
        api,
        "call",
        READ,
        {},
        access_token=refreshing(access_token=None),
        base_url="http://127.0.0.1:1/x",
    )
    assert [url for _, url, _ in api.seen] == ["http://127.0.0.1:1/v3/token/", "http://127.0.0.1:1/x/things"]


def test_a_refresh_that_fails_is_an_authentication_error(kind: str) -> None:
    api = API()
    api.endpoint = lambda _: httpx.Response(400, json={"error": "invalid_grant"})
    with pytest.raises(AuthenticationError, match="send the user to the authorization page again") as caught:
        _run(kind, api, "call", WRITE, {}, access_token=refreshing())
    assert caught.value.operation == "refresh of the token"


def test_a_write_whose_refresh_broke_off_was_never_sent(kind: str) -> None:
    """So that its outcome is known."""

    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("reset", request=request)

    api = API()
    api.endpoint = broken
    with pytest.raises(APIConnectionError):
        _run(kind, api, "call", WRITE, {}, access_token=refreshing(access_token=None))
    assert api.sent == []


def test_the_flow_of_an_app(kind: str) -> None:
    api = API()
    transport = httpx.MockTransport(api)
    if kind == "sync":
        with SyncThings(transport=transport) as client:
            flow = client.oauth_app("1234", "app-s3cret", "https://me.example/back")
            tokens = flow.exchange("c0de")
    else:

        async def run() -> Tokens:
            async with AsyncThings(transport=transport) as client:
                return await client.oauth_app("1234", "app-s3cret", "https://me.example/back").exchange(
                    "c0de"
                )

        tokens = asyncio.run(run())
    assert tokens == Tokens(access_token=Secret("access-1"), refresh_token=Secret("refresh-1"))
    assert [url for _, url, _ in api.seen] == ["https://api.example.com/v3/token/"]


def test_an_api_without_flow() -> None:
    with Sync() as client, pytest.raises(InvalidArgumentError, match="no authorization page"):
        client.oauth_app("1234", "s", "https://me.example/back")


def test_options_share_the_credential() -> None:
    api = API()
    with SyncThings(refreshing(access_token=None), transport=httpx.MockTransport(api)) as client:
        client.call(READ, {})
        client.with_options(timeout=5).call(READ, {})
    assert sum("/token/" in url for _, url, _ in api.seen) == 1


@pytest.mark.parametrize("status", [404, 410])
def test_an_api_that_has_ended(kind: str, status: int) -> None:
    api = API()
    api.status = status
    with pytest.raises(EndpointRetiredError) as caught:
        _run(kind, api, "call", READ, {}, access_token="access-1")
    assert (caught.value.status, caught.value.replacement) == (status, "GET /v2/things")
    assert "ended on 2023-06-30. Call GET /v2/things of v2 instead." in str(caught.value)


def test_elsewhere_404_is_not_the_end(kind: str) -> None:
    api = API()
    api.status = 404
    with pytest.raises(NotFoundError):
        _run(kind, api, "call", READ, {}, access_token="access-1", base_url="http://127.0.0.1:1/v1")


def test_no_secret_is_left_anywhere(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    def said(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            400, json={"message": request.content.decode() + request.headers["authorization"]}
        )

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route", request=request)

    secrets = ("access-0", "refresh-0", "app-s3cret", "MTIzNDphcHAtczNjcmV0")
    for endpoint in (said, fail):
        api = API()
        api.endpoint = endpoint
        credential: RefreshingToken = refreshing()
        with (
            caplog.at_level(logging.DEBUG),
            pytest.raises((AuthenticationError, APIConnectionError)) as caught,
        ):
            _run(kind, api, "call", READ, {}, access_token=credential)
        error = caught.value
        shown = [
            caplog.text,
            *traceback.format_exception(error),
            repr(vars(error)),
            pickle.dumps(error).decode("latin-1"),
        ]
        client = SyncThings(credential)
        shown += [repr(client), repr(vars(client)), json.dumps(vars(error), default=repr)]
        assert not [text for text in shown for secret in secrets if secret in text]
