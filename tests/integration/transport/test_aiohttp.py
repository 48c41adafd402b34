"""`AiohttpTransport`: all that holds for our own connections holds over aiohttp, seen through the public client."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import gzip
import os
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, TypeVar

import pytest
import trio
from pinterest_ads import (
    AiohttpTransport,
    APIConnectionError,
    APITimeoutError,
    AsyncPinterestAds,
    ClientClosedError,
    DecodeError,
    InvalidArgumentError,
    OutcomeUnknownError,
    Retries,
    Timeout,
    UnexpectedStatusError,
)
from pinterest_ads._runtime.course import Course
from pinterest_ads._runtime.limits import Pauses
from pinterest_ads._runtime.request import Request
from pinterest_ads._runtime.wiring import Wiring

from tests.integration.transport.certificates import client_context, server_context
from tests.integration.transport.test_failures import BROKEN, after_request
from tests.integration.transport.wire_server import Conversation, Talk, WireServer, message, serving

T = TypeVar("T")
SECRET = "pina_secret_0123456789"
JSON = "Content-Type: application/json"


def client(server: WireServer, over: str = "aiohttp", **options: Any) -> AsyncPinterestAds:
    transport = AiohttpTransport() if over == "aiohttp" else None
    settings = {"retries": 0, "transport": transport, **options}
    return AsyncPinterestAds(SECRET, base_url=server.url("/v4"), **settings)


def run(ads: AsyncPinterestAds, call: Callable[[AsyncPinterestAds], Awaitable[T]]) -> T:
    async def main() -> T:
        async with ads:
            return await call(ads)

    return asyncio.run(main())


def answering(*replies: bytes) -> tuple[Talk, list[tuple[str, bytes]]]:
    """One reply after the other on each connection, and what arrived."""
    arrived: list[tuple[str, bytes]] = []

    def talk(conversation: Conversation) -> None:
        for reply in replies:
            arrived.append(conversation.request())
            conversation.send(reply)

    return talk, arrived


def fields(head: str) -> tuple[str, dict[str, str]]:
    first, *lines = head.split("\r\n")
    return first, {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}


@pytest.mark.parametrize(
    ("method", "body"), [("GET", None), ("POST", {"a": "é"}), ("PUT", None), ("POST", {"a": "x" * 3_000_000})]
)
def test_the_same_request_is_sent(method: str, body: Any) -> None:
    more = {} if body is None else {"body": body}
    heads = []

    async def call(ads: AsyncPinterestAds) -> None:
        await ads.request(method, "/a%2Fb/%2E%2e;x=1,@:", params={"q": "ä +&"}, **more)

    for over in ("ours", "aiohttp"):
        talk, arrived = answering(message(b"{}", JSON))
        with serving(talk) as server:
            run(client(server, over), call)
        (head, content), *others = arrived
        first, named = fields(head)
        assert not others
        assert named.pop("host") == f"127.0.0.1:{server.port}"
        heads.append((first, named, content))
    assert heads[0] == heads[1]
    assert heads[0][1]["authorization"] == f"Bearer {SECRET}"


@pytest.mark.parametrize(
    ("method", "content"), [("GET", None), ("POST", None), ("POST", b"x"), ("GET", b"x")]
)
def test_nothing_is_added_to_a_request_that_lacks_the_usual_headers(
    method: str, content: bytes | None
) -> None:
    talk, arrived = answering(message(b"{}", JSON))

    async def send(url: str) -> None:
        request = Request("a", method, url, url, (("X-Own", "1"),), content)
        sender = AiohttpTransport().sender(Wiring())
        course = Course(request, Retries(), Pauses(), Timeout(), repeatable=False, blocks=())
        course.begin()
        await (await sender.send(request, course, streamed=False)).read(course)
        await sender.aclose()

    with serving(talk) as server:
        asyncio.run(send(server.url("/v4")))
    [(head, body)] = arrived
    _, named = fields(head)
    assert named.keys() - {"content-length"} == {"host", "x-own"}
    assert body == (content or b"")


def test_a_redirect_is_not_followed_and_no_cookie_is_kept() -> None:
    elsewhere, taken = answering(message(b"{}"))
    with serving(elsewhere) as other:
        moved = message(b"", f"Location: {other.url('/x')}", "Set-Cookie: a=b; Path=/", status="302 Found")
        talk, arrived = answering(moved, message(b"{}", JSON))
        with serving(talk) as server:

            async def calls(ads: AsyncPinterestAds) -> None:
                with pytest.raises(UnexpectedStatusError):
                    await ads.request("GET", "/a")
                await ads.request("GET", "/b")

            run(client(server), calls)
    assert not taken
    assert all("cookie" not in fields(head)[1] for head, _ in arrived)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_reply_is_a_connection_error_that_may_have_been_sent(name: str) -> None:
    with serving(after_request(BROKEN[name][0])) as server:
        with pytest.raises(APIConnectionError) as caught:
            run(client(server), lambda ads: ads.request("GET", "/a"))
        assert caught.value.sent
        _holds_no_secret(caught.value)
        with pytest.raises(OutcomeUnknownError) as unknown:
            run(client(server), lambda ads: ads.request("POST", "/a", body={}))
        _holds_no_secret(unknown.value)


def _holds_no_secret(error: BaseException | None) -> None:
    """Nor any error behind it."""
    while error is not None:
        assert SECRET not in f"{error} {error!r} {vars(error)}"
        assert error.__class__.__module__.partition(".")[0] != "aiohttp"
        error = error.__cause__ or error.__context__


def test_what_was_never_sent_is_sent_again_also_where_it_writes() -> None:
    with serving() as server:
        pass
    with pytest.raises(APIConnectionError) as caught:
        run(
            client(server, retries=Retries(attempts=3, backoff=0.01)),
            lambda ads: ads.request("POST", "/a", body={}),
        )
    assert (caught.value.attempts, caught.value.sent) == (3, False)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_a_request_on_a_connection_that_breaks_is_sent_once(method: str) -> None:
    """aiohttp by itself sends these a second time."""
    heads: list[str] = []

    def talk(conversation: Conversation) -> None:
        heads.append(conversation.request()[0])
        conversation.reply(b"{}", JSON)
        heads.append(conversation.request()[0])
        conversation.reset()

    async def calls(ads: AsyncPinterestAds) -> None:
        await ads.request("GET", "/first")
        with pytest.raises(APIConnectionError if method == "GET" else OutcomeUnknownError):
            await ads.request(method, "/second")

    with serving(talk) as server:
        run(client(server), calls)
    assert [head.split(" ")[1] for head in heads] == ["/v4/first", "/v4/second"]


@pytest.mark.parametrize("over", ["ours", "aiohttp"])
def test_a_connection_that_the_server_closed_meanwhile_is_not_used(over: str) -> None:
    talk, arrived = answering(message(b"{}", JSON))
    with serving(talk) as server:
        ads = client(server, over)
        with asyncio.Runner() as runner:
            runner.run(ads.request("POST", "/a", body={}))
            server.wait_all_done()
            time.sleep(1.1)  # the loop does not run, and sees nothing of it
            runner.run(ads.request("POST", "/b", body={}))
            runner.run(ads.aclose())
    assert len(arrived) == 2


@pytest.mark.parametrize(
    ("timeout", "talk"),
    [
        (Timeout(read=0.2), lambda conversation: conversation.until_gone()),
        (Timeout(attempt=0.3), lambda conversation: _drip(conversation)),
        (Timeout(total=0.3), lambda conversation: _drip(conversation)),
    ],
)
def test_time_ends(timeout: Timeout, talk: Talk) -> None:
    with serving(talk) as server:
        started = time.monotonic()
        with pytest.raises(APITimeoutError) as caught:
            run(client(server, timeout=timeout), lambda ads: ads.request("GET", "/a"))
        assert time.monotonic() - started < 5
        assert caught.value.sent
        assert server.wait_all_done()


def _drip(conversation: Conversation) -> None:
    conversation.request()
    conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    while True:
        conversation.send(b" ")
        time.sleep(0.02)


def test_no_free_connection_in_time_was_not_sent() -> None:
    async def calls(ads: AsyncPinterestAds) -> None:
        ads._connections._wiring = Wiring(max_connections=1)
        first = asyncio.ensure_future(ads.request("GET", "/a"))
        await asyncio.sleep(0.1)
        with pytest.raises(APITimeoutError) as caught:
            await ads.request("POST", "/b", body={}, timeout=Timeout(pool=0.1, connect=0.1))
        assert not caught.value.sent
        first.cancel()

    with serving(lambda conversation: conversation.until_gone()) as server:
        run(client(server), calls)


def test_the_head_of_a_stream_and_a_streamed_refusal_have_to_come_in_time() -> None:
    def slow_refusal(conversation: Conversation) -> None:
        conversation.request()
        conversation.send(b"HTTP/1.1 500 Broken\r\nContent-Length: 1000\r\n\r\n")
        while True:
            conversation.send(b" ")
            time.sleep(0.02)

    async def calls(ads: AsyncPinterestAds) -> None:
        started = time.monotonic()
        with pytest.raises(APITimeoutError):
            async with ads.campaigns.with_streaming_response.list(advertiser_id=1):
                pass
        assert time.monotonic() - started < 5

    for talk in (lambda conversation: conversation.until_gone(), slow_refusal):
        with serving(talk) as server:
            run(client(server, timeout=Timeout(attempt=0.3)), calls)
            assert server.wait_all_done()


def test_content_encodings() -> None:
    packed = message(gzip.compress(b'{"a": 1}'), JSON, "Content-Encoding: gzip")
    cut = message(gzip.compress(b'{"a": 1}')[:-4], JSON, "Content-Encoding: gzip")
    talk, _ = answering(packed, cut)
    with serving(talk) as server:

        async def calls(ads: AsyncPinterestAds) -> None:
            assert await ads.request("GET", "/a") == {"a": 1}
            with pytest.raises(DecodeError):
                await ads.request("GET", "/a")

        run(client(server), calls)


def test_a_stream_is_read_as_it_arrives_and_can_be_left() -> None:
    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
        conversation.until_gone()

    async def calls(ads: AsyncPinterestAds) -> None:
        async with ads.campaigns.with_streaming_response.list(advertiser_id=1) as response:
            async for piece in response.iter_bytes():
                assert piece == b"hello"
                break
        await asyncio.to_thread(server.wait_all_done)

    with serving(talk) as server:
        run(client(server), calls)
        assert server.arrived == 1


def test_cancelling_hangs_up() -> None:
    async def calls(ads: AsyncPinterestAds) -> None:
        task = asyncio.ensure_future(ads.request("GET", "/a"))
        while not server.accepted:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.wait_all_done)

    with serving(lambda conversation: conversation.until_gone()) as server:
        run(client(server), calls)


def test_tls_is_verified() -> None:
    talk, _ = answering(message(b"{}", JSON))
    with serving(talk, tls=server_context("127.0.0.1")) as server:
        with pytest.raises(APIConnectionError) as caught:
            run(client(server), lambda ads: ads.request("GET", "/a"))
        assert not caught.value.sent
        trusting = AiohttpTransport(context=client_context())
        assert run(client(server, transport=trusting), lambda ads: ads.request("GET", "/a")) == {}


def test_a_proxy_goes_through_httpx() -> None:
    talk, arrived = answering(message(b"{}", JSON))
    with serving(talk) as proxy, serving() as server:
        run(client(server, proxy=proxy.url()), lambda ads: ads.request("GET", "/a"))
        assert server.arrived == 0
    assert arrived[0][0].startswith(f"GET {server.url('/v4/a')} ")


def test_one_transport_for_two_clients_and_two_loops() -> None:
    transport = AiohttpTransport()
    talk, _ = answering(*[message(b"{}", JSON)] * 3)
    with serving(talk) as server:
        first = client(server, transport=transport)
        asyncio.run(_once(first))
        run(client(server, transport=transport), _once)
        asyncio.run(_once(first))
        run(first, _once)

        async def closed() -> None:
            with pytest.raises(ClientClosedError):
                await _once(first)

        asyncio.run(closed())
        gc.collect()  # the loops are gone, and sockets with them
        assert server.wait_all_done()


async def _once(ads: AsyncPinterestAds) -> None:
    assert await ads.request("GET", "/a") == {}


def test_a_client_that_nobody_closed_says_nothing(caplog: pytest.LogCaptureFixture, recwarn: Any) -> None:
    talk, _ = answering(message(b"{}", JSON))
    with serving(talk) as server:

        async def main() -> None:
            await _once(client(server))
            gc.collect()
            await asyncio.sleep(0.01)

        asyncio.run(main())
        assert server.wait_all_done()
    assert not caplog.records
    assert not [
        one for one in recwarn if "client session" in str(one.message) or "close()" in str(one.message)
    ]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_child_process_has_connections_of_its_own() -> None:
    def talk(conversation: Conversation) -> None:
        while True:
            conversation.request()
            conversation.reply(b"%d" % conversation.number, JSON)

    async def calls(ads: AsyncPinterestAds) -> None:
        assert await ads.request("GET", "/a") == 1
        child = os.fork()
        if not child:
            with contextlib.suppress(BaseException):
                asyncio._set_running_loop(None)
                assert asyncio.run(_number(ads)) == 2
                gc.collect()
                os._exit(0)
            os._exit(1)
        assert os.waitpid(child, 0)[1] == 0
        assert await asyncio.wait_for(ads.request("GET", "/a"), 5) == 1

    async def _number(ads: AsyncPinterestAds) -> Any:
        return await ads.request("GET", "/a")

    with serving(talk) as server:
        run(client(server), calls)


def test_it_needs_asyncio() -> None:
    async def main() -> None:
        with pytest.raises(InvalidArgumentError, match="asyncio"):
            await AsyncPinterestAds(SECRET, transport=AiohttpTransport()).request("GET", "/a")

    trio.run(main)


def test_without_aiohttp_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ImportError, match="install"):
        AiohttpTransport()


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    yield
