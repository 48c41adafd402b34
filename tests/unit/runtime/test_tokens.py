"""Where the token of a call comes from: fixed, called for, or refreshed."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from generator.runtime.sync_tokens import sync_token_source

from generator.runtime.async_tokens import async_token_source
from generator.runtime.errors import (
    APIConnectionError,
    AuthenticationError,
    InvalidArgumentError,
    PinterestAdsError,
    RateLimitError,
    ServerError,
)
from generator.runtime.oauth_reply import Tokens
from generator.runtime.reply import Reply
from generator.runtime.request import Request
from generator.runtime.secret import Secret
from tests.unit.runtime.token_server import (
    APP,
    OLD_STYLE,
    STANDARD,
    Clock,
    TokenServer,
    basic_of,
    form,
    refreshing,
    reply,
)


class Source:
    """The sync and the async source behind one face."""

    def __init__(self, kind: str, given: Any, server: TokenServer, endpoints: Any = STANDARD) -> None:
        self._kind = kind
        self._server = server
        make: Any = sync_token_source if kind == "sync" else async_token_source
        self.source = make(given, endpoints)

    def token(self) -> str:
        return str(self._run(self.source.token))

    def refused(self, token: str) -> str | None:
        found: str | None = self._run(lambda send: self.source.refused(token, send))
        return found

    def ready(self) -> str | None:
        found: str | None = self.source.ready()
        return found

    def _run(self, call: Callable[[Any], Any]) -> Any:
        if self._kind == "sync":
            return call(self._server)

        async def run(waited: Awaitable[Any]) -> Any:
            return await waited

        return asyncio.run(run(call(self._server.asynchronous)))


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("given", ["one", Secret("one")])
def test_a_fixed_token(kind: str, given: Any) -> None:
    server = TokenServer()
    source = Source(kind, given, server)
    assert source.ready() == source.token() == "one"
    assert source.refused("one") is None
    assert server.requests == []


def test_a_function_is_asked_each_time(kind: str) -> None:
    tokens = iter(["a", "b", "c", "c"])
    source = Source(kind, lambda: next(tokens), TokenServer())
    assert source.ready() is None
    assert [source.token(), source.token()] == ["a", "b"]
    assert source.refused("b") == "c"
    assert source.refused("c") is None


def test_an_async_function_is_for_the_async_client() -> None:
    async def ask() -> str:
        return "a"

    assert Source("async", ask, TokenServer()).token() == "a"
    with pytest.raises(InvalidArgumentError, match="async client"):
        Source("sync", ask, TokenServer()).token()


@pytest.mark.parametrize("given", ["", "a\r\nb", "ä", 5, None, b"a"])
def test_what_is_no_token(kind: str, given: Any) -> None:
    for token in (given, lambda: given):
        with pytest.raises(InvalidArgumentError) as caught:
            Source(kind, token, TokenServer()).token()
        assert caught.value.argument == "access_token"
        assert "a\r\nb" not in str(caught.value)


def test_the_callers_own_error_goes_through(kind: str) -> None:
    def ask() -> str:
        raise LookupError("vault is sealed")

    with pytest.raises(LookupError, match="sealed"):
        Source(kind, ask, TokenServer()).token()


def test_it_is_refreshed_before_its_end(kind: str) -> None:
    clock, server, told = Clock(), TokenServer(), list[Tokens]()
    source = Source(kind, refreshing(clock, told.append, expires_at=clock.now + 1000), server)
    clock.now += 699
    assert source.ready() == source.token() == "access-0"
    clock.now += 1
    assert source.ready() is None
    assert source.token() == source.ready() == source.token() == "access-1"
    (request,) = server.requests
    assert (request.method, request.url) == ("POST", STANDARD.token_url)
    assert form(request) == {"grant_type": "refresh_token", "refresh_token": "refresh-0"}
    assert basic_of(request) == "1234:app-s3cret"
    assert told == [
        Tokens(
            access_token=Secret("access-1"), refresh_token=Secret("refresh-1"), expires_at=clock.now + 3600
        )
    ]


def test_the_newest_refresh_token_is_used(kind: str) -> None:
    clock, server = Clock(), TokenServer()
    source = Source(kind, refreshing(clock, access_token=None), server)
    for number in range(1, 5):
        assert source.token() == f"access-{number}"
        clock.now += 3601
    assert [form(request)["refresh_token"] for request in server.requests] == [
        f"refresh-{n}" for n in range(4)
    ]


def test_a_refresh_token_that_is_not_replaced_stays(kind: str) -> None:
    clock, server, told = Clock(), TokenServer(rotating=False), list[Tokens]()
    credential = refreshing(clock, told.append, access_token=None)
    assert credential.tokens is None
    source = Source(kind, credential, server)
    source.token()
    clock.now += 3600
    source.token()
    assert {form(request)["refresh_token"] for request in server.requests} == {"refresh-0"}
    assert [tokens.refresh_token for tokens in told] == [Secret("refresh-0")] * 2
    assert credential.tokens is not None
    assert credential.tokens.access_token.reveal() == "access-2"


def test_the_old_style_of_endpoint(kind: str) -> None:
    server = TokenServer(
        answer=lambda _: reply(
            {
                "status": "success",
                "scope": "read_ads,write_ads",
                "access_token": "a1",
                "data": {"refresh_token": "r1"},
            }
        )
    )
    told: list[Tokens] = []
    source = Source(kind, refreshing(told=told.append, access_token=None), server, OLD_STYLE)
    assert source.token() == "a1"
    assert (server.requests[0].method, server.requests[0].url) == ("PUT", OLD_STYLE.token_url)
    assert told == [
        Tokens(access_token=Secret("a1"), refresh_token=Secret("r1"), scopes=("read_ads", "write_ads"))
    ]
    # It does not say when it ends: it is used until it is refused.
    assert source.ready() == "a1"


def test_after_a_refusal_there_is_another(kind: str) -> None:
    """The clock here is behind that of the API: it is over there before it is over here."""
    clock, server = Clock(), TokenServer()
    source = Source(kind, refreshing(clock, expires_at=clock.now + 9999), server)
    assert source.token() == "access-0"
    assert source.refused("access-0") == "access-1"
    # Others who were refused with the old one get what is there.
    assert source.refused("access-0") == "access-1"
    assert len(server.requests) == 1


def test_what_is_refused_young_was_not_refused_for_its_age(kind: str) -> None:
    clock, server = Clock(), TokenServer()
    source = Source(kind, refreshing(clock), server)
    assert source.refused("access-0") == "access-1"
    clock.now += 29
    assert source.refused("access-1") is None
    clock.now += 1
    assert source.refused("access-1") == "access-2"
    # A clock that was set back makes nothing young for ever.
    clock.now -= 5000
    assert source.refused("access-2") == "access-3"


def test_the_same_token_again_is_no_other(kind: str) -> None:
    server = TokenServer(answer=lambda _: reply({"access_token": "access-0"}))
    assert Source(kind, refreshing(), server).refused("access-0") is None
    assert len(server.requests) == 1


@pytest.mark.parametrize("expires_in", [1, 2.5, 60, "60"])
def test_a_short_life_is_not_all_margin(kind: str, expires_in: Any) -> None:
    clock, server = Clock(), TokenServer(expires_in=expires_in)
    source = Source(kind, refreshing(clock, access_token=None), server)
    assert source.token() == source.token() == "access-1"
    clock.now += float(expires_in) * 0.6
    assert source.token() == "access-2"


@pytest.mark.parametrize("expires_in", [0, -5, None, "soon", True, [], 10**400, 1e300, "9" * 30])
def test_a_life_that_is_none_lasts_until_refused(kind: str, expires_in: Any) -> None:
    clock, server = Clock(), TokenServer(expires_in=expires_in)
    source = Source(kind, refreshing(clock, access_token=None), server)
    assert source.token() == "access-1"
    clock.now += 10**9
    assert source.token() == "access-1"


def test_a_clock_that_jumps(kind: str) -> None:
    clock, server = Clock(), TokenServer()
    source = Source(kind, refreshing(clock, access_token=None), server)
    source.token()
    clock.now += 10**8  # Ahead: one refresh, not one each call.
    assert [source.token() for _ in range(3)] == ["access-2"] * 3
    clock.now -= 10**8  # And back: what seems to last for years is replaced when it is refused.
    assert source.token() == "access-2"
    clock.now += 31
    assert source.refused("access-2") == "access-3"


def test_a_refused_refresh_token(kind: str) -> None:
    server = TokenServer()
    server.newest = "another"
    source = Source(kind, refreshing(access_token=None), server)
    with pytest.raises(AuthenticationError) as caught:
        source.token()
    error = caught.value
    assert (error.status, error.code, error.operation) == (400, "invalid_grant", "refresh of the token")
    assert "send the user to the authorization page again" in str(error)
    assert "on_token_refreshed" in str(error)
    # The endpoint's own words repeated it.
    assert "no ***" in str(error)
    shown = [str(error), repr(vars(error)), repr(error.headers), pickle.dumps(error).decode("latin-1")]
    assert not [text for text in shown for secret in ("refresh-0", "app-s3cret") if secret in text]
    # Nothing is remembered: the next call asks again.
    server.newest = "refresh-0"
    assert source.token() == "access-2"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (reply({}, 429), RateLimitError),
        (reply(b"<html>", 503), ServerError),
        (reply(b"", 302), AuthenticationError),
    ],
)
def test_other_refusals(kind: str, answer: Reply, error: type[Exception]) -> None:
    source = Source(kind, refreshing(access_token=None), TokenServer(answer=lambda _: answer))
    with pytest.raises(error):
        source.token()


def test_what_is_not_over_yet_survives_a_failed_refresh(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    clock, server = Clock(), TokenServer(answer=lambda _: reply({}, 503))
    source = Source(kind, refreshing(clock, expires_at=clock.now + 300), server)
    clock.now += 1
    with caplog.at_level(logging.WARNING):
        assert [source.token() for _ in range(3)] == ["access-0"] * 3
    assert len(server.requests) == 1
    assert "ServerError" in caplog.text
    clock.now += 30
    assert source.token() == "access-0"
    assert len(server.requests) == 2
    # Refused, or over, it is of no use any more.
    with pytest.raises(ServerError):
        source.refused("access-0")
    clock.now += 300
    with pytest.raises(ServerError):
        source.token()


def test_no_connection(kind: str) -> None:
    def answer(request: Request) -> Reply:
        raise APIConnectionError(
            "no route", method=request.method, url=request.shown_url, operation="x"
        ) from OSError()

    server = TokenServer(answer=answer)
    source = Source(kind, refreshing(access_token=None), server)
    with pytest.raises(APIConnectionError) as caught:
        source.token()
    assert isinstance(caught.value.__cause__, OSError)
    server.answer = None
    assert source.token() == "access-2"


def test_a_hook_that_fails_loses_nothing(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    clock, server, told = Clock(), TokenServer(), list[str]()

    def store(tokens: Tokens) -> None:
        told.append(tokens.access_token.reveal())
        if len(told) < 3:
            raise OSError(f"disk is full: {told[-1]}")

    source = Source(kind, refreshing(clock, store, access_token=None), server)
    with caplog.at_level(logging.WARNING):
        assert source.token() == "access-1"
        assert source.token() == source.ready() == "access-1"
        clock.now += 30
        assert source.ready() is None
        assert source.token() == "access-1"
        clock.now += 30
        assert source.token() == source.ready() == "access-1"
        clock.now += 30
        assert source.token() == "access-1"
    assert told == ["access-1"] * 3
    assert len(server.requests) == 1
    assert caplog.text.count("OSError") == 2
    assert "access-1" not in caplog.text


def test_a_hook_that_calls_the_api(kind: str) -> None:
    """What it was told is in use already: it does not wait for itself, whatever it is asked for."""
    server, seen = TokenServer(expires_in=1e-9), list[str]()

    def store(tokens: Tokens) -> None:
        inner = sync_token_source(credential, STANDARD)
        seen.extend([inner.token(server), inner.refused("access-0", server) or ""])

    credential = refreshing(Clock(), store, access_token=None)
    assert Source(kind, credential, server).token() == "access-1"
    assert seen == ["access-1", "access-1"]


def test_async_hooks() -> None:
    told: list[str] = []

    async def store(tokens: Tokens) -> None:
        await asyncio.sleep(0)
        told.append(tokens.access_token.reveal())

    assert Source("async", refreshing(told=store, access_token=None), TokenServer()).token() == "access-1"
    assert told == ["access-1"]


def test_an_async_hook_in_the_sync_client_is_told_of(caplog: pytest.LogCaptureFixture) -> None:
    async def store(tokens: Tokens) -> None:
        raise AssertionError

    with caplog.at_level(logging.WARNING):
        assert Source("sync", refreshing(told=store, access_token=None), TokenServer()).token() == "access-1"
    assert "on_token_refreshed" in caplog.text


def test_an_api_without_endpoint(kind: str) -> None:
    source = Source(kind, refreshing(), TokenServer(), endpoints=None)
    assert source.token() == "access-0"
    with pytest.raises(InvalidArgumentError, match="no endpoint"):
        source.refused("access-0")


@pytest.mark.parametrize(
    ("given", "argument"),
    [
        ({"refresh_token": ""}, "refresh_token"),
        ({"refresh_token": "a\nb"}, "refresh_token"),
        ({"refresh_token": None}, "refresh_token"),
        ({"access_token": "ä"}, "access_token"),
        ({"app_id": "a:b"}, "app_id"),
        ({"app_id": 5}, "app_id"),
        ({"app_secret": ""}, "app_secret"),
        ({"app_secret": 5}, "app_secret"),
        ({"expires_at": "tomorrow"}, "expires_at"),
        ({"expires_at": datetime(2026, 1, 1)}, "expires_at"),
        ({"expires_at": float("nan")}, "expires_at"),
        ({"margin": -1}, "margin"),
        ({"margin": float("inf")}, "margin"),
    ],
)
def test_credentials_that_cannot_be_right(given: dict[str, Any], argument: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        refreshing(**given)
    assert caught.value.argument == argument


def test_a_moment_with_a_time_zone() -> None:
    clock = Clock()
    moment = datetime.fromtimestamp(clock.now + 1000, UTC)
    credential = refreshing(clock, expires_at=moment)
    assert credential.tokens is not None
    assert credential.tokens.expires_at == clock.now + 1000


def test_it_is_shown_and_copied_nowhere() -> None:
    credential = refreshing()
    shown = [repr(credential), repr(vars(credential)), repr(credential.tokens), str(credential)]
    assert "1234" in shown[0]
    assert not [
        text for text in shown for secret in ("access-0", "refresh-0", APP["app_secret"]) if secret in text
    ]
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="cannot be pickled or copied"):
            attempt(credential)
    for kind in ("sync", "async"):
        with pytest.raises(TypeError):
            pickle.dumps(Source(kind, "access-0", TokenServer()).source)


def test_all_errors_are_ours(kind: str) -> None:
    """Whatever `send` says in its place; only what is no `Exception` of a reply goes through as it is."""
    for status in (100, 204, 301, 400, 401, 403, 404, 409, 410, 418, 422, 429, 500, 599, 999):
        answer = reply(b"\xff", status)
        source = Source(
            kind, refreshing(access_token=None), TokenServer(answer=lambda _, answer=answer: answer)
        )
        with pytest.raises(PinterestAdsError):
            source.token()
