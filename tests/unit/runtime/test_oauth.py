"""From a user's consent to tokens: the page, the code, and whatever a token endpoint answers."""

from __future__ import annotations

import asyncio
import base64
import json
import pickle
import traceback
import urllib.parse
from collections.abc import Callable
from typing import Any

import pytest
from generator.runtime.sync_oauth import OAuth
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.runtime.async_oauth import AsyncOAuth
from generator.runtime.errors import (
    AuthenticationError,
    AuthorizationRefusedError,
    DecodeError,
    InvalidArgumentError,
    PinterestAdsError,
    RateLimitError,
    ServerError,
)
from generator.runtime.oauth_calls import App, exchange, refresh
from generator.runtime.oauth_endpoints import OAuthEndpoints
from generator.runtime.oauth_reply import Tokens
from generator.runtime.secret import Secret
from generator.runtime.servers import Server
from tests.unit.runtime.sample import steady
from tests.unit.runtime.token_server import APP, OLD_STYLE, STANDARD, TokenServer, basic_of, form, reply

URI = "https://me.example/back?from=ads"
APP_OF = App(APP["app_id"], Secret(APP["app_secret"]))


def flow(
    endpoints: OAuthEndpoints | None = STANDARD, send: Callable[..., Any] | None = None, **more: Any
) -> OAuth:
    arguments = {**APP, "redirect_uri": URI, **more}
    return OAuth(**arguments, endpoints=endpoints, send=send or TokenServer())


def query_of(url: str) -> list[tuple[str, str]]:
    return urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query, strict_parsing=True)


def test_the_page() -> None:
    url = flow().authorization_url(state="st/1", scopes=["ads:read", "pins:read"])
    assert url.startswith("https://www.example.com/oauth/?")
    assert query_of(url) == [
        ("client_id", "1234"),
        ("redirect_uri", URI),
        ("response_type", "code"),
        ("scope", "ads:read pins:read"),
        ("state", "st/1"),
    ]


def test_the_page_of_the_old_style() -> None:
    url = flow(OLD_STYLE).authorization_url(state="s", scopes=["read_ads", "write_ads"])
    assert query_of(url) == [
        ("consumer_id", "1234"),
        ("redirect_uri", URI),
        ("response_type", "code"),
        ("refreshable", "true"),
        ("scope", "read_ads,write_ads"),
        ("state", "s"),
    ]
    assert "scope" not in dict(query_of(flow(OLD_STYLE).authorization_url(state="s")))


def test_a_state_cannot_be_guessed() -> None:
    states = {OAuth.new_state() for _ in range(100)}
    assert len(states) == 100
    assert all(len(state) > 40 and flow().authorization_url(state=state) for state in states)


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"state": ""}, "state"),
        ({"state": None}, "state"),
        ({"state": "a\n"}, "state"),
        ({"state": "s", "scopes": ["a b"]}, "scopes[0]"),
        ({"state": "s", "scopes": ["a", "b,c"]}, "scopes[1]"),
        ({"state": "s", "scopes": [""]}, "scopes[0]"),
        ({"state": "s", "scopes": [5]}, "scopes[0]"),
        ({"state": "s", "scopes": "read_ads"}, "scopes"),
    ],
)
def test_what_the_page_cannot_be_asked(arguments: dict[str, Any], argument: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        flow().authorization_url(**arguments)
    assert caught.value.argument == argument


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"app_id": ""}, "app_id"),
        ({"app_id": "a:b"}, "app_id"),
        ({"app_secret": "a\nb"}, "app_secret"),
        ({"redirect_uri": "/back"}, "redirect_uri"),
        ({"redirect_uri": "https://me.example/#part"}, "redirect_uri"),
        ({"redirect_uri": "https://me.example/a b"}, "redirect_uri"),
        ({"redirect_uri": "https://[me"}, "redirect_uri"),
        ({"redirect_uri": 5}, "redirect_uri"),
        ({"endpoints": None}, "oauth"),
    ],
)
def test_apps_that_cannot_be_right(arguments: dict[str, Any], argument: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        flow(**arguments)
    assert caught.value.argument == argument


def test_an_address_of_an_app_on_the_device() -> None:
    assert query_of(flow(redirect_uri="com.example.app:/back").authorization_url(state="s"))[1] == (
        "redirect_uri",
        "com.example.app:/back",
    )


@pytest.mark.parametrize(
    "url",
    [
        "https://me.example/back?from=ads&state=s%2F1&code=c%201",
        "?code=c+1&state=s/1",
        "code=c%201&state=s/1#_",
    ],
)
def test_coming_back(url: str) -> None:
    assert flow().code_from(url, state="s/1") == Secret("c 1")


@pytest.mark.parametrize(
    "url",
    [
        "?code=c&state=other",
        "?code=c",
        "?code=c&state=",
        "?code=c&state=s&state=s",
        "?code=c&state=s" + "&a=b" * 200,
        "?error=access_denied&state=other",
        "?code=c#state=s",
        "",
        "\ud800?state=\ud800",
    ],
)
def test_a_forged_return(url: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        flow().code_from(url, state="s")
    assert caught.value.argument == "state"
    with pytest.raises(InvalidArgumentError):
        flow().code_from(url, state="")


def test_a_return_without_code() -> None:
    for url in ("?state=s", "?state=s&code=", "?state=s&code=a&code=b"):
        with pytest.raises(InvalidArgumentError) as caught:
            flow().code_from(url, state="s")
        assert caught.value.argument == "url"


def test_a_user_who_says_no() -> None:
    url = "?error=access_denied&error_description=Not+today&state=s"
    with pytest.raises(AuthorizationRefusedError, match="access_denied: Not today") as caught:
        flow().code_from(url, state="s")
    assert caught.value.reason == "access_denied"
    assert pickle.loads(pickle.dumps(caught.value)).reason == "access_denied"


STANDARD_REPLY = {
    "response_type": "authorization_code",
    "access_token": "a",
    "token_type": "bearer",
    "expires_in": 2592000,
    "scope": "ads:read pins:read",
    "refresh_token": "r",
    "refresh_token_expires_in": 31536000,
}
OLD_REPLY = {
    "status": "success",
    "scope": "read_ads,write_ads",
    "access_token": "a",
    "data": {"refresh_token": "r"},
}


def test_a_code_is_exchanged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 1000.0)
    server = TokenServer(answer=lambda _: reply(STANDARD_REPLY))
    tokens = flow(send=server).exchange(Secret("c/1"))
    assert tokens == Tokens(
        access_token=Secret("a"),
        refresh_token=Secret("r"),
        expires_at=1000 + 2592000,
        refresh_token_expires_at=1000 + 31536000,
        scopes=("ads:read", "pins:read"),
    )
    (request,) = server.requests
    assert (request.method, request.url, basic_of(request)) == ("POST", STANDARD.token_url, "1234:app-s3cret")
    assert form(request) == {"code": "c/1", "redirect_uri": URI, "grant_type": "authorization_code"}
    assert dict(request.headers)["Content-Type"] == "application/x-www-form-urlencoded"


def test_the_old_style_and_what_else_it_is_asked_with() -> None:
    async def run() -> tuple[Tokens, Tokens]:
        endpoints = replace(OLD_STYLE, token_parameters=(("continuous_refresh", "true"),))
        both = AsyncOAuth(**APP, redirect_uri=URI, endpoints=endpoints, send=server.asynchronous)
        return await both.exchange("c"), await both.refresh("r0")

    server = TokenServer(answer=lambda _: reply(OLD_REPLY))
    first, second = asyncio.run(run())
    expected = Tokens(access_token=Secret("a"), refresh_token=Secret("r"), scopes=("read_ads", "write_ads"))
    assert first == second == expected
    one, two = server.requests
    assert one.method == two.method == "PUT"
    assert form(one)["continuous_refresh"] == "true"
    assert form(two) == {"grant_type": "refresh_token", "refresh_token": "r0"}


def test_a_refresh_address_of_its_own() -> None:
    endpoints = replace(STANDARD, refresh_url="https://api.example.com/again")
    server = TokenServer(answer=lambda _: reply(STANDARD_REPLY))
    both = flow(endpoints, server)
    both.exchange("c")
    both.refresh("r")
    assert [request.url for request in server.requests] == [
        STANDARD.token_url,
        "https://api.example.com/again",
    ]


def test_tokens_that_refresh_themselves() -> None:
    told: list[Tokens] = []
    both = flow()
    tokens = Tokens(access_token=Secret("a"), refresh_token=Secret("refresh-0"), expires_at=5.0)
    credential = both.refreshing(tokens, on_token_refreshed=told.append)
    assert credential.tokens == tokens
    with pytest.raises(InvalidArgumentError, match="no refresh token"):
        both.refreshing(Tokens(access_token=Secret("a")))


@pytest.mark.parametrize("code", ["", "a\n", "\ud800", None])
def test_codes_that_are_none(code: Any) -> None:
    server = TokenServer()
    for call in (flow(send=server).exchange, flow(send=server).refresh):
        with pytest.raises(InvalidArgumentError):
            call(code)
    assert server.requests == []


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, {"error": "invalid_grant", "error_description": "expired"}, AuthenticationError),
        (401, {"status": "failure", "code": 2, "message": "Authentication failed."}, AuthenticationError),
        (403, b"no", AuthenticationError),
        (404, {}, AuthenticationError),
        (200, {"status": "failure", "code": 2, "message": "no"}, AuthenticationError),
        (200, {"error": "invalid_client"}, AuthenticationError),
        (302, b"", AuthenticationError),
        (429, {}, RateLimitError),
        (500, {}, ServerError),
        (503, b"<html>", ServerError),
        (200, {}, DecodeError),
        (200, b"access_token=a", DecodeError),
        (200, [], DecodeError),
        (204, b"", DecodeError),
        (200, {"access_token": 5}, DecodeError),
        (200, {"access_token": ""}, DecodeError),
        (200, {"access_token": "a\r\nX-Evil: 1"}, DecodeError),
        (200, {"access_token": "a", "refresh_token": "b\n"}, DecodeError),
    ],
)
def test_refusals(status: int, body: object, error: type[PinterestAdsError]) -> None:
    server = TokenServer(answer=lambda _: reply(body, status, {"x-pinterest-rid": "77"}))
    with pytest.raises(error) as caught:
        flow(send=server).exchange("c0de")
    if isinstance(caught.value, AuthenticationError):
        assert "send the user to the authorization page again" in str(caught.value)
        assert caught.value.request_id == "77"
        assert caught.value.body is None
    if isinstance(caught.value, DecodeError):
        assert caught.value.body is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *(
                        "access_token",
                        "refresh_token",
                        "data",
                        "expires_in",
                        "scope",
                        "error",
                        "code",
                        "message",
                    ),
                    *("error_description", "refresh_token_expires_in", "status"),
                ]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)


@steady
@given(JSON, st.integers(100, 599), st.booleans(), st.sampled_from([STANDARD, OLD_STYLE]))
def test_any_json_gives_tokens_or_our_errors(
    data: object, status: int, refreshes: bool, endpoints: OAuthEndpoints
) -> None:
    secret = Secret("gr4nt-s3cret")
    call = refresh(endpoints, APP_OF, secret) if refreshes else exchange(endpoints, APP_OF, secret, URI)
    try:
        tokens = call.read(reply(json.dumps(data).encode(), status), 1e9)
    except (AuthenticationError, RateLimitError, ServerError, DecodeError) as error:
        assert pickle.loads(pickle.dumps(error)).args == error.args
        return
    assert tokens.access_token.reveal()
    assert tokens.expires_at is None or 1e9 < tokens.expires_at < 1e11
    assert all(isinstance(scope, str) for scope in tokens.scopes)


@steady
@given(st.binary(max_size=200), st.integers(100, 599))
def test_any_bytes_give_our_errors(content: bytes, status: int) -> None:
    with pytest.raises((AuthenticationError, RateLimitError, ServerError, DecodeError)):
        exchange(STANDARD, APP_OF, Secret("c"), URI).read(reply(content, status), 0.0)


def test_deep_nesting() -> None:
    for content in (b"[" * 100_000, b'{"data":' * 100_000):
        with pytest.raises(DecodeError):
            exchange(OLD_STYLE, APP_OF, Secret("c"), URI).read(reply(content), 0.0)


@pytest.mark.parametrize("status", [200, 400, 429, 503])
def test_an_endpoint_that_repeats_what_it_was_sent(status: int) -> None:
    """Nothing secret is in the error, however it came back: plain, encoded, as a header, as a code."""
    secret = "c0de/with s1gns"
    basic = base64.b64encode(b"1234:app-s3cret").decode()
    said = f"{secret} {urllib.parse.quote(secret, safe='')} app-s3cret Basic {basic}"
    body = {"error": said, "message": said, "error_description": said, "code": said}
    server = TokenServer(answer=lambda _: reply(body, status, {"x-debug": said, "x-pinterest-rid": "1"}))
    with pytest.raises(PinterestAdsError) as caught:
        flow(send=server).exchange(secret)
    error = caught.value
    shown = [*traceback.format_exception(error), repr(vars(error)), repr(dict(error.headers))]  # type: ignore[attr-defined]
    shown.append(pickle.dumps(error).decode("latin-1"))
    secrets = (secret, urllib.parse.quote(secret, safe=""), "app-s3cret", basic)
    assert not [text for text in shown for part in secrets if part in text]


def test_what_is_shown_of_everything() -> None:
    tokens = Tokens(access_token=Secret("t0ken-a"), refresh_token=Secret("t0ken-r"))
    call = exchange(STANDARD, APP_OF, Secret("t0ken-c"), URI)
    for thing in (tokens, call, call.request, APP_OF, flow(), vars(flow())):
        shown = repr(thing)
        assert not [part for part in ("t0ken", "app-s3cret", "Basic") if part in shown]
    with pytest.raises(TypeError):
        pickle.dumps(tokens)


def test_endpoints_move_with_the_base_url() -> None:
    server = Server("https://api.example.com/v5", "http://127.0.0.1:8080/sandbox")
    moved = OLD_STYLE.at(server)
    assert moved.token_url == moved.refresh_url == "http://127.0.0.1:8080/v3/oauth/access_token/"
    assert moved.authorization_url == OLD_STYLE.authorization_url
    proxied = OLD_STYLE.at(Server("https://api.example.com/v5", "https://proxy.example:8443/pins/v5"))
    assert proxied.token_url == "https://proxy.example:8443/pins/v3/oauth/access_token/"
    stays = OLD_STYLE.at(Server("https://api.example.com/v5", "https://api.example.com/v5"))
    assert stays.token_url == OLD_STYLE.token_url
    assert stays.refresh_token == ("data", "refresh_token")
