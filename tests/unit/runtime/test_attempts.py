"""What is sent again, what is not, and how a call ends."""

from __future__ import annotations

import asyncio
import pickle
import time
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from generator.runtime import errors as e
from generator.runtime.options import Timeout
from generator.runtime.retries import Retries
from tests.unit.runtime.sample import READ, WRITE, Async, Sync, call_async, call_sync

SOON = Retries(attempts=4, backoff=0.001, max_wait=5)
BODY = [{"kind": "GREEN"}]
LIMITED = {"RateLimit-Limit": "30, 30;w=60", "RateLimit-Remaining": "0", "Retry-After": "0"}
GOOD = httpx.Response(200, json={"id": "1", "kind": "GREEN"})

both = pytest.mark.parametrize("call", [call_sync, call_async])


class Server:
    """Answers with each of the given things in turn; the last one again and again."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def read(call: Callable[..., Any], server: Server, **more: Any) -> Any:
    return call(READ, {"owner_id": 1}, handler=server, **{"retries": SOON, **more})


def write(call: Callable[..., Any], server: Server, **more: Any) -> Any:
    return call(WRITE, {"owner_id": 1}, BODY, handler=server, **{"retries": SOON, **more})


PASSING: list[httpx.Response | Exception] = [
    *(httpx.Response(status) for status in (408, 429, 500, 502, 503, 504)),
    httpx.ConnectError("x"),
    httpx.ReadError("x"),
    httpx.ReadTimeout("x"),
    httpx.RemoteProtocolError("x"),
]


@both
@pytest.mark.parametrize("failure", PASSING, ids=repr)
def test_a_read_is_repeated_after_what_may_pass(call: Any, failure: Any) -> None:
    server = Server(failure, failure, GOOD)
    assert read(call, server).id == "1"
    assert len(server.requests) == 3
    assert len({request.url for request in server.requests}) == 1


@both
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 418, 501, 302])
def test_what_will_not_pass_is_not_repeated(call: Any, status: int) -> None:
    server = Server(httpx.Response(status))
    with pytest.raises(e.APIStatusError) as caught:
        read(call, server)
    assert len(server.requests) == caught.value.attempts == 1
    assert not caught.value.retryable


@both
@pytest.mark.parametrize(
    "failure",
    [
        httpx.Response(429, headers=LIMITED),
        httpx.Response(429),
        httpx.Response(503, headers={"RateLimit-Limit": "0, 0", "Retry-After": "0"}),
        httpx.ConnectError("x"),
        httpx.ConnectTimeout("x"),
        httpx.PoolTimeout("x"),
    ],
    ids=repr,
)
def test_a_write_is_repeated_where_it_took_no_effect(call: Any, failure: Any) -> None:
    server = Server(failure, httpx.Response(200, json=BODY))
    assert write(call, server)[0].kind == "GREEN"
    assert len(server.requests) == 2
    assert server.requests[0].content == server.requests[1].content


@both
@pytest.mark.parametrize(
    "failure",
    [
        *(httpx.Response(status) for status in (500, 502, 503, 504)),
        httpx.ReadError("x"),
        httpx.ReadTimeout("x"),
        httpx.WriteError("x"),
        httpx.RemoteProtocolError("x"),
    ],
    ids=repr,
)
def test_any_other_failure_of_a_write_leaves_its_outcome_unknown(call: Any, failure: Any) -> None:
    server = Server(failure, httpx.Response(200, json=BODY))
    with pytest.raises(e.OutcomeUnknownError) as caught:
        write(call, server)
    assert len(server.requests) == 1
    error = caught.value
    assert isinstance(error.error, e.ServerError | e.APIConnectionError)
    assert error.__cause__ is error.error
    assert (error.operation, error.method) == ("widgets.create", "POST")
    assert "Find out" in str(error)
    assert not error.retryable
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@both
def test_an_error_names_the_call_that_finds_out(call: Any) -> None:
    operation = replace(WRITE, find_out="widgets.list")
    with pytest.raises(e.OutcomeUnknownError, match=r"`widgets\.list`"):
        call(operation, {"owner_id": 1}, BODY, handler=Server(httpx.ReadError("x")))


def test_a_write_that_may_be_repeated_is() -> None:
    server = Server(httpx.Response(500), httpx.ReadError("x"), httpx.Response(200, json=BODY))
    with Sync(transport=httpx.MockTransport(server), retries=SOON) as client:
        assert client.call(WRITE, {"owner_id": 1}, BODY, options={"idempotent": True})
    assert len(server.requests) == 3


@both
def test_attempts_end(call: Any) -> None:
    server = Server(httpx.Response(500))
    with pytest.raises(e.ServerError, match="after 4 attempts") as caught:
        read(call, server)
    assert len(server.requests) == caught.value.attempts == 4
    assert caught.value.retryable


@both
def test_retry_after_is_a_minimum(call: Any) -> None:
    server = Server(httpx.Response(429, headers={"Retry-After": "0.3"}), GOOD)
    started = time.monotonic()
    read(call, server)
    assert time.monotonic() - started >= 0.3


@both
def test_a_limit_that_lasts_too_long_is_an_error_at_once(call: Any) -> None:
    headers = {"RateLimit-Limit": "30, 30;w=60", "Retry-After": "1000"}
    server = Server(httpx.Response(429, headers=headers, json={"code": 8}), GOOD)
    with pytest.raises(e.RateLimitError) as caught:
        read(call, server)
    assert len(server.requests) == 1
    limit = caught.value.limit
    assert (limit.quota, limit.window, limit.retry_after, limit.scope) == (30, 60, 1000, "quota")
    assert "1000 s" in str(caught.value)
    assert caught.value.retryable


def test_one_owner_pauses_and_others_go_on() -> None:
    class Scoped(Sync):
        _scope_parameter = "owner_id"

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        if "/owners/1/" in request.url.path:
            return httpx.Response(429, headers={"RateLimit-Limit": "30, 30;w=60", "Retry-After": "1000"})
        return httpx.Response(200, json={"id": "1", "kind": "GREEN"})

    seen: list[str] = []
    with Scoped(transport=httpx.MockTransport(handler), retries=SOON) as client:
        for _ in range(2):
            with pytest.raises(e.RateLimitError) as caught:
                client.call(READ, {"owner_id": 1})
        # The second was held back here: the API would have refused it.
        assert caught.value.attempts == 0
        assert "not sent" in str(caught.value)
        assert client.call(READ, {"owner_id": 2}).id == "1"
    assert [path.split("/")[3] for path in seen] == ["1", "2"]


def test_words_of_a_block_end_it() -> None:
    class Blocking(Sync):
        _blocks = ("spam",)

    server = Server(httpx.Response(429, json={"message": "This looks like SPAM"}))
    with (
        Blocking(transport=httpx.MockTransport(server), retries=SOON) as client,
        pytest.raises(e.RateLimitError) as caught,
    ):
        client.call(READ, {"owner_id": 1})
    assert len(server.requests) == 1
    assert not caught.value.retryable


@both
def test_the_whole_call_ends_in_time(call: Any) -> None:
    patient = Retries(attempts=100, backoff=0.05, longest_backoff=0.05)
    started = time.monotonic()
    with pytest.raises(e.ServerError):
        read(call, Server(httpx.Response(500)), retries=patient, timeout=Timeout(total=0.5))
    assert time.monotonic() - started < 2


def test_an_async_wait_can_be_cancelled() -> None:
    async def run() -> None:
        server = Server(httpx.Response(429, headers={"Retry-After": "60"}))
        async with Async(transport=httpx.MockTransport(server)) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.call(READ, {"owner_id": 1}), 0.2)
        assert len(server.requests) == 1

    asyncio.run(run())


@pytest.mark.parametrize("retries", [-1, True, 1.5, "2", None, Retries(attempts=0), Retries(backoff=-1)])
def test_retries_that_cannot_be_right(retries: Any) -> None:
    with pytest.raises(e.InvalidArgumentError, match="retries"):
        Sync(retries=retries)


@pytest.mark.parametrize(
    "timeout", [0, -1, True, float("inf"), float("nan"), "5", Timeout(read=0), Timeout(total=-1)]
)
def test_timeouts_that_cannot_be_right(timeout: Any) -> None:
    with pytest.raises(e.InvalidArgumentError, match="timeout"):
        Sync(timeout=timeout)
    client = Sync(transport=httpx.MockTransport(Server(GOOD)))
    with client, pytest.raises(e.InvalidArgumentError, match="timeout"):
        client.call(READ, {"owner_id": 1}, options={"timeout": timeout})


def test_a_derived_client_shares_the_connections_and_closes_none() -> None:
    server = Server(httpx.Response(500))
    with Sync("secret", transport=httpx.MockTransport(server), retries=0, headers={"X-A": "1"}) as client:
        derived = client.with_options(retries=SOON, headers={"X-B": "2"})
        with pytest.raises(e.ServerError):
            derived.call(READ, {"owner_id": 1})
        assert len(server.requests) == 4
        sent = server.requests[0].headers
        assert (sent["x-a"], sent["x-b"], sent["authorization"]) == ("1", "2", "Bearer secret")
        derived.close()
        with pytest.raises(e.ServerError):
            client.call(READ, {"owner_id": 1})
        assert "x-b" not in server.requests[-1].headers
        with pytest.raises(e.InvalidArgumentError, match="with_options cannot change it"):
            client.with_options(base_url="x")  # type: ignore[call-arg]


def test_extra_headers_query_and_body() -> None:
    server = Server(httpx.Response(200, json=[]))
    with Sync("secret", transport=httpx.MockTransport(server)) as client:
        client.call(
            WRITE,
            {"owner_id": 1},
            BODY,
            options={"extra_headers": {"User-Agent": "me"}, "extra_query": {"a": [1, True], "b c": "ä&"}},
        )
        request = server.requests[0]
        assert request.headers["user-agent"] == "me"
        assert request.url.query == b"a=1&a=true&b%20c=%C3%A4%26"
        for options in (
            {"extra_headers": {"Authorization": "Bearer other"}},
            {"extra_headers": {"X": "a\r\nb"}},
            {"extra_query": {"a": {"b": 1}}},
            {"extra_body": {"a": 1}},
        ):
            with pytest.raises(e.InvalidArgumentError, match="extra_"):
                client.call(WRITE, {"owner_id": 1}, BODY, options=options)  # type: ignore[arg-type]
        assert len(server.requests) == 1


def test_what_the_document_does_not_know_can_be_called() -> None:
    server = Server(httpx.Response(200, json={"x": [1]}))
    with Sync("secret", transport=httpx.MockTransport(server)) as client:
        assert client.request("get", "/new/1", params={"a": 1}) == {"x": [1]}
        assert str(server.requests[0].url) == "https://api.example.com/v1/new/1?a=1"
        for method, path in (
            ("GET", "x"),
            ("GET", "/a/../b"),
            ("GET", "/a?b"),
            ("A B", "/a"),
            ("GET", "//h/x{y}"),
        ):
            with pytest.raises(e.InvalidArgumentError):
                client.request(method, path)


def test_a_deprecated_call_warns_once_at_the_callers_line() -> None:
    operation = replace(READ, operation_id="widgets.old", deprecated=True, replacement="GET /new")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            call_sync(operation, {"owner_id": 1}, handler=Server(GOOD))
    assert len(caught) == 1
    assert "use GET /new instead" in str(caught[0].message)
    assert caught[0].filename.endswith("sample.py")


def test_a_raw_reply_says_what_came() -> None:
    server = Server(
        httpx.Response(500), httpx.Response(200, json=BODY, headers={"x-acme-rid": "r1", **LIMITED})
    )
    with Sync(transport=httpx.MockTransport(server), retries=SOON) as client:
        reply = client.raw.call(WRITE, {"owner_id": 1}, BODY, options={"idempotent": True})
        assert (reply.status, reply.request_id, reply.attempts) == (200, "r1", 2)
        assert reply.content == server.answers[0].content
        assert reply.rate_limit.quota == 30
        assert reply.parse() is reply.body
        with pytest.raises(e.NotFoundError):
            server.answers = [httpx.Response(404)]
            client.raw.call(READ, {"owner_id": 1})


def test_a_streamed_reply_is_read_piece_by_piece() -> None:
    server = Server(httpx.Response(503), httpx.Response(200, content=b"a\nbc\n"))
    with Sync(transport=httpx.MockTransport(server), retries=SOON) as client:
        with client.streaming.call(READ, {"owner_id": 1}) as reply:
            assert reply.status == 200
            assert b"".join(reply.iter_bytes()) == b"a\nbc\n"
        with client.streaming.call(READ, {"owner_id": 1}) as reply:
            assert list(reply.iter_lines()) == ["a", "bc"]
        with pytest.raises(e.InvalidArgumentError):
            client.streaming.call(READ, {})
        server.answers = [httpx.Response(404)]
        with pytest.raises(e.NotFoundError), client.streaming.call(READ, {"owner_id": 1}):
            pass
