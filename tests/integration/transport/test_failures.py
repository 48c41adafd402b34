"""Everything that goes wrong is httpx's error of that meaning, and leaves nothing open."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx
import pytest
from pinterest_ads._runtime.net.limits import Limits

from tests.integration.transport.drivers import AsyncDriver, SyncDriver, get, limited, ours, request, theirs
from tests.integration.transport.wire_server import Conversation, Talk, message, serving

AnyDriver = AsyncDriver | SyncDriver
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def after_request(raw: bytes, *, reset: bool = False) -> Talk:
    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.send(raw)
        if reset:
            # Both sides' kernels deliver what was sent before the break.
            time.sleep(0.1)
            conversation.reset()

    return talk


BROKEN: dict[str, tuple[bytes, type[httpx.TransportError]]] = {
    "no reply": (b"", httpx.RemoteProtocolError),
    "half a head": (b"HTTP/1.1 200 OK\r\nContent-Le", httpx.RemoteProtocolError),
    "shorter than its length": (message(b"hello world")[:-3], httpx.RemoteProtocolError),
    "chunks cut": (CHUNKED + b"5\r\nhello\r\n", httpx.RemoteProtocolError),
    "cut in a chunk": (CHUNKED + b"5\r\nhel", httpx.RemoteProtocolError),
    "cut in a chunk's size": (CHUNKED + b"5", httpx.RemoteProtocolError),
    "no size": (CHUNKED + b"xyz\r\nhello\r\n", httpx.RemoteProtocolError),
    "garbage": (b"\x00\x01\x02 not http at all\r\n\r\n", httpx.RemoteProtocolError),
    "another protocol": (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", httpx.RemoteProtocolError),
    "two lengths": (
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        httpx.RemoteProtocolError,
    ),
    "a length that is none": (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", httpx.RemoteProtocolError),
    "a folded name": (b"HTTP/1.1 200 OK\r\nBad Name: 1\r\n\r\n", httpx.RemoteProtocolError),
    "an endless head": (
        b"HTTP/1.1 200 OK\r\n" + b"X-Filler: aaaaaaaaaaaaaaaaaaaaaaaa\r\n" * 6000,
        httpx.RemoteProtocolError,
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_reply_is_the_error_httpx_makes_of_it(kind: str, name: str) -> None:
    raw, expected = BROKEN[name]
    with serving(after_request(raw)) as server:
        for driver in (ours(kind), theirs(kind)):
            with pytest.raises(expected) as caught:
                driver.read(driver.open(request("GET", server.url())))
            assert type(caught.value) is expected
            driver.close()


def test_a_protocol_nobody_asked_for_is_an_error(driver: AnyDriver) -> None:
    raw = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"
    with serving(after_request(raw)) as server:
        for headers in ({}, {"Upgrade": "x", "Connection": "upgrade"}):
            with pytest.raises(httpx.RemoteProtocolError):
                driver.open(request("GET", server.url(), headers=headers))


@pytest.mark.parametrize("raw", [b"", b"HTTP/1.1 200 OK\r\n", message(b"hello")[:-1]])
def test_a_reset_is_a_read_error(kind: str, raw: bytes) -> None:
    with serving(after_request(raw, reset=True)) as server:
        for driver in (ours(kind), theirs(kind)):
            with pytest.raises(httpx.ReadError):
                driver.read(driver.open(request("GET", server.url())))
            driver.close()


def test_an_error_names_its_request(driver: AnyDriver) -> None:
    with serving(after_request(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")) as server:
        sent = request("GET", server.url("/which"))
        response = driver.open(sent)
        with pytest.raises(httpx.RemoteProtocolError) as in_body:
            driver.read(response)
        assert in_body.value.request is sent
    with pytest.raises(httpx.ConnectError) as in_head:
        driver.open(sent)
    assert in_head.value.request is sent


def test_after_an_error_the_next_call_gets_a_new_connection(driver: AnyDriver) -> None:
    def talk(conversation: Conversation) -> None:
        while True:
            head, _ = conversation.request()
            if "/bad" in head:
                conversation.send(message(b"hello")[:-2])
                return
            conversation.reply(b"fine")

    with serving(talk) as server:
        assert get(driver, server.url("/ok")) == "fine"
        with pytest.raises(httpx.RemoteProtocolError):
            get(driver, server.url("/bad"))
        assert get(driver, server.url("/ok")) == "fine"
        assert len(server.accepted) == 2


# Connecting


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def test_a_closed_port_is_a_connect_error(driver: AnyDriver) -> None:
    with pytest.raises(httpx.ConnectError, match="Errno 111"):
        driver.open(request("GET", f"http://127.0.0.1:{free_port()}/"))


NoNames = Callable[..., list[tuple[object, ...]]]


def resolver(*found: tuple[str, int]) -> NoNames:
    """`getaddrinfo` that knows these addresses for every name, and no name when there are none."""
    real = socket.getaddrinfo

    def getaddrinfo(host: str, port: int, *args: int, **options: int) -> list[tuple[object, ...]]:
        if options.get("flags", 0) & socket.AI_NUMERICHOST:
            raise socket.gaierror(socket.EAI_NONAME, "not an address")
        if not found:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [entry for address in found for entry in real(*address, type=socket.SOCK_STREAM)]

    return getaddrinfo


def test_an_unknown_name_is_a_connect_error(driver: AnyDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", resolver())
    with pytest.raises(httpx.ConnectError, match="not known"):
        driver.open(request("GET", "http://api.example.test/"))


@pytest.mark.parametrize("host", ["a" * 70 + ".test", "a..test"])
def test_a_name_that_is_none_is_a_connect_error(driver: AnyDriver, host: str) -> None:
    with pytest.raises(httpx.ConnectError):
        driver.open(request("GET", f"http://{host}/"))


@contextmanager
def silent_address() -> Iterator[tuple[str, int]]:
    """An address that does not answer: its queue of connections is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = []
        try:
            for _ in range(4):
                sock = socket.socket()
                sock.setblocking(False)
                sock.connect_ex(listener.getsockname())
                waiting.append(sock)
            yield listener.getsockname()
        finally:
            for sock in waiting:
                sock.close()


def test_an_address_that_does_not_answer_is_a_connect_timeout(driver: AnyDriver) -> None:
    with silent_address() as (host, port):
        begun = time.monotonic()
        with pytest.raises(httpx.ConnectTimeout):
            driver.open(request("GET", f"http://{host}:{port}/", connect=0.3))
        with pytest.raises(httpx.ConnectTimeout):
            driver.open(request("GET", f"http://{host}:{port}/", deadline=time.monotonic() + 0.3))
        assert 0.5 < time.monotonic() - begun < 5


def test_the_next_address_of_a_name_is_tried(driver: AnyDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as server:
        found = resolver(("127.0.0.1", free_port()), ("127.0.0.1", server.port))
        monkeypatch.setattr(socket, "getaddrinfo", found)
        assert get(driver, "http://api.example.test/x") == "GET /x HTTP/1.1 "


def test_every_address_failing_is_a_connect_error(driver: AnyDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", resolver(*[("127.0.0.1", free_port()) for _ in range(3)]))
    with pytest.raises(httpx.ConnectError):
        driver.open(request("GET", "http://api.example.test/"))


def test_an_address_that_does_not_answer_delays_asyncio_by_a_quarter_of_a_second(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    driver = ours("async")
    with serving() as server, silent_address() as silent:
        monkeypatch.setattr(socket, "getaddrinfo", resolver(silent, ("127.0.0.1", server.port)))
        begun = time.monotonic()
        assert get(driver, "http://api.example.test/x") == "GET /x HTTP/1.1 "
        assert 0.2 < time.monotonic() - begun < 5
    driver.close()


def test_only_http_is_spoken(driver: AnyDriver) -> None:
    with pytest.raises(httpx.UnsupportedProtocol):
        driver.open(request("GET", "ftp://127.0.0.1/"))


@pytest.mark.parametrize("headers", [{"X-A": "1\r\nX-B: 2"}, {"X A": "1"}, {"X-A": "\x00"}])
def test_a_request_that_is_not_http_is_not_sent(driver: AnyDriver, headers: dict[str, str]) -> None:
    with serving(Conversation.until_gone) as server:
        with pytest.raises(httpx.LocalProtocolError):
            driver.open(request("GET", server.url(), headers=headers))
        assert server.wait_done(1)
        assert server.accepted[0].buffer == b""


@pytest.mark.parametrize("length", ["3", "9"])
def test_a_body_that_breaks_its_promise_is_an_error(driver: AnyDriver, length: str) -> None:
    with serving() as server:
        sent = request("POST", server.url(), content=b"hello", headers={"Content-Length": length})
        with pytest.raises(httpx.LocalProtocolError):
            driver.open(sent)
        assert get(driver, server.url("/next")) == "GET /next HTTP/1.1 "


# Time


def test_a_server_that_says_nothing_is_a_read_timeout(driver: AnyDriver) -> None:
    with serving(Conversation.until_gone) as server:
        for phase in ("read", "deadline"):
            begun = time.monotonic()
            with pytest.raises(httpx.ReadTimeout):
                driver.open(request("GET", server.url(), **limited(phase, 0.3)))
            assert time.monotonic() - begun < 5
        assert server.wait_done(2)


def test_a_body_that_stops_is_a_read_timeout(driver: AnyDriver) -> None:
    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.send(message(b"hello")[:-2])
        conversation.until_gone()

    with serving(talk) as server:
        response = driver.open(request("GET", server.url(), read=0.3))
        with pytest.raises(httpx.ReadTimeout):
            driver.read(response)
        assert server.wait_done(1)


@pytest.mark.parametrize("part", ["head", "body", "early replies"])
def test_a_drip_ends_at_the_deadline(driver: AnyDriver, part: str) -> None:
    """Each byte comes in time; all of them together would take for ever."""

    def talk(conversation: Conversation) -> None:
        conversation.request()
        if part == "early replies":
            drop = b"HTTP/1.1 103 Early Hints\r\n\r\n"
        else:
            drop = b"x"
            conversation.send(b"HTTP/1.1 200 OK\r\nX: " if part == "head" else message(bytes(99999))[:-99999])
        while True:
            conversation.send(drop)
            time.sleep(0.02)

    with serving(talk) as server:
        begun = time.monotonic()
        with pytest.raises(httpx.ReadTimeout):
            response = driver.open(request("GET", server.url(), read=2.0, deadline=begun + 0.5))
            driver.read(response)
        assert 0.4 < time.monotonic() - begun < 5
        assert server.wait_done(1)


def test_a_flood_ends_at_the_deadline(driver: AnyDriver) -> None:
    """Nobody ever waits for a byte, and still it ends."""

    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.send(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            conversation.send(bytes(65536))

    with serving(talk) as server:
        begun = time.monotonic()
        response = driver.open(request("GET", server.url(), deadline=begun + 0.5))
        with pytest.raises(httpx.ReadTimeout):
            for _ in driver.chunks(response):
                pass
        assert time.monotonic() - begun < 5
        driver.close_response(response)


def test_a_server_that_does_not_read_is_a_write_timeout(driver: AnyDriver) -> None:
    def talk(conversation: Conversation) -> None:
        time.sleep(1.5)

    with serving(talk) as server:
        for phase in ("write", "deadline"):
            with pytest.raises(httpx.WriteTimeout):
                driver.open(request("POST", server.url(), content=bytes(50_000_000), **limited(phase, 0.3)))


def test_no_connection_coming_free_is_a_pool_timeout(kind: str) -> None:
    driver = ours(kind, limits=Limits(connections=1))
    with serving() as server:
        held = driver.open(request("GET", server.url("/held")))
        for phase in ("pool", "deadline"):
            with pytest.raises(httpx.PoolTimeout):
                driver.open(request("GET", server.url(), **limited(phase, 0.3)))
        assert driver.read(held) == b"GET /held HTTP/1.1 "
        assert get(driver, server.url("/after")) == "GET /after HTTP/1.1 "
        assert len(server.accepted) == 1
    driver.close()


@pytest.mark.parametrize("warm", [False, True])
def test_a_deadline_that_has_passed_sends_nothing(driver: AnyDriver, warm: bool) -> None:
    def talk(conversation: Conversation) -> None:
        if warm:
            conversation.request()
            conversation.reply(b"")
        conversation.until_gone()

    with serving(talk) as server:
        if warm:
            get(driver, server.url())
        with pytest.raises(httpx.WriteTimeout if warm else httpx.ConnectTimeout):
            driver.open(request("GET", server.url(), deadline=time.monotonic() - 1))
        assert server.wait_done(int(warm))
        assert [conversation.buffer for conversation in server.accepted] == [b""] * warm


def test_without_timeouts_it_waits(driver: AnyDriver) -> None:
    def talk(conversation: Conversation) -> None:
        conversation.request()
        time.sleep(0.3)
        conversation.reply(b"late")

    with serving(talk) as server:
        response = driver.open(httpx.Request("GET", server.url()))
        assert driver.read(response) == b"late"
