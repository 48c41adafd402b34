"""TLS: certificates and names are verified, and what fails before the request is a connect error."""

from __future__ import annotations

import contextlib
import socket
import ssl
import time
from collections.abc import Callable
from contextlib import closing

import httpx
import pytest

from tests.integration.transport.certificates import client_context, server_context
from tests.integration.transport.drivers import AsyncDriver, SyncDriver, get, limited, ours, request
from tests.integration.transport.wire_server import Conversation, Gone, message, serving

AnyDriver = AsyncDriver | SyncDriver


@pytest.fixture
def trusting(kind: str) -> AsyncDriver | SyncDriver:
    return ours(kind, verify=client_context())


def test_a_verified_connection_is_made_and_used_again(trusting: AnyDriver) -> None:
    versions = []

    def talk(conversation: Conversation) -> None:
        assert isinstance(conversation.sock, ssl.SSLSocket)
        versions.append(conversation.sock.selected_alpn_protocol())
        while True:
            conversation.request()
            conversation.reply(bytes(3_000_000))

    context = server_context("127.0.0.1")
    context.set_alpn_protocols(["h2", "http/1.1"])
    with serving(talk, tls=context) as server, closing(trusting):
        for _ in range(3):
            response = trusting.open(request("POST", server.url(), content=bytes(1_000_000)))
            assert len(trusting.read(response)) == 3_000_000
        assert len(server.accepted) == 1
    assert versions == ["http/1.1"]


def test_the_server_is_told_the_name(trusting: AnyDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    names = []
    context = server_context("api.example.test")
    context.sni_callback = lambda _sock, name, _context: names.append(name)
    real = socket.getaddrinfo

    def everything_is_here(host: str, port: int, **options: int) -> list[tuple[object, ...]]:
        return list(real("127.0.0.1", port, type=socket.SOCK_STREAM))

    with serving(tls=context) as server, closing(trusting):
        monkeypatch.setattr(socket, "getaddrinfo", everything_is_here)
        assert get(trusting, f"https://api.example.test:{server.port}/x") == "GET /x HTTP/1.1 "
    assert names == ["api.example.test"]


UNTRUSTED: dict[str, Callable[[], tuple[ssl.SSLContext, ssl.SSLContext | bool]]] = {
    "an authority nobody knows": lambda: (server_context("127.0.0.1"), True),
    "another name": lambda: (server_context("example.test"), client_context()),
    "another address": lambda: (server_context("127.0.0.2"), client_context()),
    "expired": lambda: (server_context("127.0.0.1", expired=True), client_context()),
}


@pytest.mark.parametrize("name", UNTRUSTED)
def test_a_server_that_proves_nothing_gets_no_request(kind: str, name: str) -> None:
    server_tls, client_tls = UNTRUSTED[name]()
    driver = ours(kind, verify=client_tls)
    with serving(tls=server_tls) as server, closing(driver):
        with pytest.raises(httpx.ConnectError, match="certificate"):
            driver.open(request("GET", server.url()))
        assert server.wait_all_done()
        assert [conversation.buffer for conversation in server.accepted] in ([], [b""])


def test_verification_is_off_for_those_who_say_so(kind: str) -> None:
    driver = ours(kind, verify=False)
    with serving(tls=server_context("somewhere.else.test")) as server, closing(driver):
        assert get(driver, server.url("/x")) == "GET /x HTTP/1.1 "


def test_a_server_without_tls_is_a_connect_error(trusting: AnyDriver) -> None:
    def talk(conversation: Conversation) -> None:
        conversation.sock.recv(10)
        conversation.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with serving(talk) as server, closing(trusting), pytest.raises(httpx.ConnectError):
        trusting.open(request("GET", f"https://127.0.0.1:{server.port}/"))


@pytest.mark.parametrize("reset", [False, True])
def test_hanging_up_in_the_handshake_is_a_connect_error(trusting: AnyDriver, reset: bool) -> None:
    def talk(conversation: Conversation) -> None:
        conversation.sock.recv(10)
        if reset:
            conversation.reset()

    with serving(talk) as server, closing(trusting), pytest.raises(httpx.ConnectError):
        trusting.open(request("GET", f"https://127.0.0.1:{server.port}/"))


def test_a_handshake_that_stalls_is_a_connect_timeout(trusting: AnyDriver) -> None:
    with serving(Conversation.until_gone) as server, closing(trusting):
        for phase in ("connect", "deadline"):
            begun = time.monotonic()
            with pytest.raises(httpx.ConnectTimeout):
                url = f"https://127.0.0.1:{server.port}/"
                trusting.open(request("GET", url, **limited(phase, 0.3)))
            assert time.monotonic() - begun < 5
        assert server.wait_done(2)


@pytest.mark.parametrize("farewell", [False, True])
def test_a_body_cut_short_is_an_error_with_and_without_a_farewell(
    trusting: AnyDriver, farewell: bool
) -> None:
    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.send(message(b"hello world")[:-3])
        if farewell:
            say_goodbye(conversation)

    with (
        serving(talk, tls=server_context("127.0.0.1")) as server,
        closing(trusting),
        pytest.raises(httpx.RemoteProtocolError),
    ):
        get(trusting, server.url())


@pytest.mark.parametrize("farewell", [False, True])
def test_a_body_until_the_end_is_complete(trusting: AnyDriver, farewell: bool) -> None:
    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.send(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 500_000)
        if farewell:
            say_goodbye(conversation)

    with serving(talk, tls=server_context("127.0.0.1")) as server, closing(trusting):
        assert len(get(trusting, server.url())) == 500_000


def say_goodbye(conversation: Conversation) -> None:
    assert isinstance(conversation.sock, ssl.SSLSocket)
    with contextlib.suppress(OSError):
        conversation.sock.unwrap()


@pytest.mark.parametrize("farewell", [False, True])
def test_a_connection_closed_while_idle_is_not_used(trusting: AnyDriver, farewell: bool) -> None:
    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.reply(b"%d" % conversation.number)
        if farewell:
            say_goodbye(conversation)

    with serving(talk, tls=server_context("127.0.0.1")) as server, closing(trusting):
        for number in (1, 2, 3):
            assert get(trusting, server.url()) == str(number)
            if not farewell:
                assert server.wait_done(number)
            time.sleep(0.05)


def test_a_drip_ends_at_the_deadline(trusting: AnyDriver) -> None:
    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.send(b"HTTP/1.1 200 OK\r\nX: ")
        while True:
            conversation.send(b"x")
            time.sleep(0.02)

    with serving(talk, tls=server_context("127.0.0.1")) as server, closing(trusting):
        with pytest.raises(httpx.ReadTimeout):
            trusting.open(request("GET", server.url(), deadline=time.monotonic() + 0.4))
        assert server.wait_done(1)


def test_a_server_that_does_not_read_is_a_write_timeout(trusting: AnyDriver) -> None:
    with (
        serving(lambda _: time.sleep(1), tls=server_context("127.0.0.1")) as server,
        closing(trusting),
        pytest.raises(httpx.WriteTimeout),
    ):
        trusting.open(request("POST", server.url(), content=bytes(50_000_000), write=0.3))


def test_the_context_is_made_when_it_is_needed(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading the authorities takes longer than a call: not for plain HTTP, and once."""
    made = []

    def create(verify: object) -> ssl.SSLContext:
        made.append(verify)
        return client_context()

    monkeypatch.setattr(httpx, "create_ssl_context", create)
    driver = ours(kind)
    with serving() as plain, serving(tls=server_context("127.0.0.1")) as secure, closing(driver):
        get(driver, plain.url())
        assert made == []
        for _ in range(2):
            driver.read(driver.open(request("GET", secure.url(), headers={"Connection": "close"})))
        assert made == [True]


def test_gone_is_what_the_server_sees() -> None:
    """Closing the transport closes the socket, with TLS as without."""
    driver = ours("async", verify=client_context())
    seen = []

    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.reply(b"")
        try:
            conversation.request()
        except Gone:
            seen.append("gone")

    with serving(talk, tls=server_context("127.0.0.1")) as server:
        get(driver, server.url())
        driver.close()
        assert server.wait_done(1)
    assert seen == ["gone"]
