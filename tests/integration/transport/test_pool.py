"""Connections are kept, shared in order, limited, and given up when they are of no use any more."""

from __future__ import annotations

import gc
import threading
import time

import httpx
import pytest
from pinterest_ads._runtime.net.limits import Limits

from tests.integration.transport.drivers import AsyncDriver, SyncDriver, get, ours, request
from tests.integration.transport.wire_server import Conversation, message, serving

AnyDriver = AsyncDriver | SyncDriver


def test_a_connection_is_used_again(driver: AnyDriver) -> None:
    with serving() as server:
        for index in range(5):
            assert get(driver, server.url(f"/{index}")) == f"GET /{index} HTTP/1.1 "
        assert len(server.accepted) == 1


@pytest.mark.parametrize(
    "raw",
    [
        message(b"ok", "Connection: close"),
        message(b"ok", "connection: Close, x"),
        b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
    ],
)
def test_a_server_that_wants_to_close_is_not_asked_again(driver: AnyDriver, raw: bytes) -> None:
    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.send(raw)
        conversation.until_gone()

    with serving(talk) as server:
        assert get(driver, server.url()) == get(driver, server.url()) == "ok"
        assert len(server.accepted) == 2
        assert server.wait_done(2)


def test_a_caller_that_wants_to_close_has_its_way(driver: AnyDriver) -> None:
    with serving() as server:
        driver.read(driver.open(request("GET", server.url(), headers={"Connection": "close"})))
        get(driver, server.url())
        assert len(server.accepted) == 2


def test_a_reply_closed_early_closes_its_connection(driver: AnyDriver) -> None:
    def talk(conversation: Conversation) -> None:
        while True:
            head, _ = conversation.request()
            if "/long" in head:
                conversation.send(message(bytes(1_000_000))[:-10])
            else:
                conversation.reply(b"short")

    with serving(talk) as server:
        response = driver.open(request("GET", server.url("/long")))
        assert next(driver.chunks(response))
        driver.close_response(response)
        driver.close_response(response)
        assert get(driver, server.url("/short")) == "short"
        unread = driver.open(request("GET", server.url("/long")))
        driver.close_response(unread)
        assert get(driver, server.url("/short")) == "short"
        assert len(server.accepted) == 3
        driver.close()
        assert server.wait_done(3)


def test_a_reply_that_nobody_read_nor_closed_does_not_keep_its_place(kind: str) -> None:
    driver = ours(kind, limits=Limits(connections=1))
    with serving() as server:
        driver.open(request("GET", server.url("/forgotten")))
        gc.collect()
        assert get(driver, server.url("/next"), pool=2.0) == "GET /next HTTP/1.1 "
        assert server.wait_done(1)
    driver.close()


# Hung up by the server


def test_a_connection_closed_while_idle_is_not_used(driver: AnyDriver) -> None:
    """Nor does the caller notice: nothing was sent, so a new one is opened."""

    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.reply(b"%d" % conversation.number)

    with serving(talk) as server:
        for number in range(1, 5):
            assert get(driver, server.url()) == str(number)
            assert server.wait_done(number)
            # Until the end of the connection has crossed the loopback.
            time.sleep(0.02)


def test_a_connection_reset_while_idle_is_not_used(driver: AnyDriver) -> None:
    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.reply(b"%d" % conversation.number)
        time.sleep(0.05)
        conversation.reset()

    with serving(talk) as server:
        for number in (1, 2, 3):
            assert get(driver, server.url()) == str(number)
            assert server.wait_done(number)
            time.sleep(0.02)


@pytest.mark.parametrize("reset", [False, True])
def test_a_connection_that_fails_when_used_again_is_an_error_and_nothing_is_sent_twice(
    driver: AnyDriver, reset: bool
) -> None:
    """The server may have acted on it: whether to repeat is for the caller to know."""
    requests = []

    def talk(conversation: Conversation) -> None:
        while True:
            requests.append(conversation.request()[0].split("\r\n")[0])
            if len(requests) == 2:
                if reset:
                    conversation.reset()
                return
            conversation.reply(b"ok")

    with serving(talk) as server:
        get(driver, server.url("/1"))
        with pytest.raises(httpx.ReadError if reset else httpx.RemoteProtocolError):
            driver.open(request("POST", server.url("/2"), content=b"{}"))
        assert requests == ["GET /1 HTTP/1.1", "POST /2 HTTP/1.1"]
        assert len(server.accepted) == 1


# Limits


def test_an_idle_connection_expires(kind: str) -> None:
    driver = ours(kind, limits=Limits(idle_seconds=0.2))
    with serving() as server:
        get(driver, server.url())
        get(driver, server.url())
        time.sleep(0.3)
        get(driver, server.url())
        assert len(server.accepted) == 2
        assert server.wait_done(1)
    driver.close()


@pytest.mark.parametrize(
    ("says", "connections"), [("timeout=1, max=100", 2), ("timeout=60", 1), ("max=5", 1)]
)
def test_the_server_may_say_when_it_expires(driver: AnyDriver, says: str, connections: int) -> None:
    """`timeout=1` less a second for the way is never."""

    def talk(conversation: Conversation) -> None:
        while True:
            conversation.request()
            conversation.reply(b"ok", f"keep-alive: {says}")

    with serving(talk) as server:
        get(driver, server.url())
        get(driver, server.url())
        assert len(server.accepted) == connections


def test_no_more_are_kept_idle_than_the_limit(kind: str) -> None:
    driver = ours(kind, limits=Limits(idle=2))
    with serving() as server:
        held = [driver.open(request("GET", server.url(f"/{index}"))) for index in range(4)]
        for response in held:
            driver.read(response)
        assert server.wait_done(2)
        held = [driver.open(request("GET", server.url(f"/{index}"))) for index in range(2)]
        for response in held:
            driver.read(response)
        assert len(server.accepted) == 4
    driver.close()


def test_another_host_gets_the_place_of_one_that_is_idle(kind: str) -> None:
    driver = ours(kind, limits=Limits(connections=1))
    with serving() as one, serving() as other:
        for _ in range(3):
            get(driver, one.url())
            get(driver, other.url())
        assert len(one.accepted) == len(other.accepted) == 3
        driver.close()
        assert one.wait_done(3)
        assert other.wait_done(3)


@pytest.mark.parametrize("wrong", [{"connections": 0}, {"idle": -1}, {"idle_seconds": -0.1}])
def test_limits_that_make_no_sense_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Limits(**wrong)


def test_the_last_one_given_back_is_the_first_to_be_used(driver: AnyDriver) -> None:
    """So that those beyond the need expire."""

    def talk(conversation: Conversation) -> None:
        while True:
            conversation.request()
            conversation.reply(b"%d" % conversation.number)

    with serving(talk) as server:
        held = [driver.open(request("GET", server.url())) for _ in range(3)]
        numbers = [driver.read(response) for response in held]
        assert len(set(numbers)) == 3
        assert [get(driver, server.url()) for _ in range(3)] == [numbers[-1].decode()] * 3


# Closing


def test_closing_ends_what_is_in_use_and_refuses_what_comes(driver: AnyDriver) -> None:
    with serving() as server:
        response = driver.open(request("GET", server.url()))
        get(driver, server.url())
        if isinstance(driver, AsyncDriver):
            driver.runner.run(driver.transport.aclose())
        else:
            driver.close()
        assert server.wait_done(2)
        with pytest.raises(httpx.ReadError):
            driver.read(response)
        with pytest.raises(httpx.ConnectError, match="closed"):
            driver.open(request("GET", server.url()))
        assert len(server.accepted) == 2


def test_closing_sends_those_who_wait_away() -> None:
    driver = ours("sync", limits=Limits(connections=1))
    failures: list[Exception] = []

    def wait() -> None:
        try:
            driver.open(request("GET", server.url()))
        except Exception as error:
            failures.append(error)

    with serving() as server:
        held = driver.open(request("GET", server.url()))
        thread = threading.Thread(target=wait)
        thread.start()
        time.sleep(0.1)
        driver.close()
        thread.join(5)
        held.close()
    assert [type(failure) for failure in failures] == [httpx.ConnectError]
