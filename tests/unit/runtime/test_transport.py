"""Against a real socket on the loopback: what httpx makes of broken servers, and how long that takes."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import httpx
import pytest

from generator.runtime import errors as e
from tests.unit.runtime.sample import READ, Async, Sync

Serve = Callable[[socket.socket], None]
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
GOOD = b'{"id":1,"kind":"GREEN"}'
LIMIT = 0.4


@contextmanager
def server(serve: Serve) -> Iterator[str]:
    """Its base URL; every connection is read until the end of the request head, then served."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    threading.Thread(target=answer, args=(connection,), daemon=True).start()

        def answer(connection: socket.socket) -> None:
            with connection, contextlib.suppress(OSError):
                head = b""
                while not head.endswith(b"\r\n\r\n"):
                    received = connection.recv(65536)
                    if not received:
                        return
                    head += received
                serve(connection)

        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


def says(*parts: bytes, pause: float = 0.0) -> Serve:
    def serve(connection: socket.socket) -> None:
        for part in parts:
            connection.sendall(part)
            time.sleep(pause)

    return serve


def call_sync(url: str, **settings: Any) -> Any:
    with Sync(base_url=url, **{"timeout": LIMIT, "retries": 0, **settings}) as client:
        return client.call(READ, {"owner_id": "1"})


def call_async(url: str, **settings: Any) -> Any:
    async def run() -> Any:
        async with Async(base_url=url, **{"timeout": LIMIT, "retries": 0, **settings}) as client:
            return await client.call(READ, {"owner_id": "1"})

    return asyncio.run(run())


both = pytest.mark.parametrize("call", [call_sync, call_async])


@both
def test_a_good_server(call: Callable[..., Any]) -> None:
    with server(says(HEAD + b"content-length: %d\r\n\r\n" % len(GOOD) + GOOD)) as url:
        assert call(url).id == "1"


DRIP = [HEAD, b"content-length: 1000\r\n\r\n", *[b" "] * 60]


@both
@pytest.mark.parametrize(
    "serve",
    [
        says(b"", pause=3),
        says(b"HTTP/1.1 200", pause=3),
        says(HEAD + b"content-length: 50\r\n\r\n{", pause=3),
        says(*DRIP, pause=0.05),
    ],
    ids=["silent", "half a head", "half a body", "drip"],
)
def test_a_slow_server_is_a_timeout_and_soon(call: Callable[..., Any], serve: Serve) -> None:
    started = time.monotonic()
    with server(serve) as url, pytest.raises(e.APITimeoutError) as caught:
        call(url)
    assert time.monotonic() - started < 2.5 * LIMIT + 1
    assert caught.value.operation == "widgets.get"
    assert caught.value.url.endswith("/owners/1/widgets/")


@both
@pytest.mark.parametrize(
    "serve",
    [
        says(),
        says(b"HTTP/1.1 200"),
        says(b"not http at all\r\n\r\n"),
        says(b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n"),
        says(HEAD + b"content-length: 50\r\n\r\n{"),
        says(HEAD + b"content-length: x\r\n\r\n{"),
        says(HEAD + b"transfer-encoding: chunked\r\n\r\nZZ\r\n"),
        says(HEAD + b"transfer-encoding: chunked\r\n\r\n5\r\nab"),
        says(b"HTTP/1.1 99 Odd\r\n\r\n"),
        says(b"HTTP/1.1 200 OK\r\nx: " + b"a" * 200_000 + b"\r\n\r\n"),
    ],
    ids=lambda serve: None,
)
def test_a_broken_server_is_a_connection_error(call: Callable[..., Any], serve: Serve) -> None:
    with server(serve) as url, pytest.raises(e.APIConnectionError) as caught:
        call(url)
    assert not isinstance(caught.value, e.APITimeoutError)


@both
@pytest.mark.parametrize(
    "base_url",
    [
        "http://127.0.0.1:1",
        "https://127.0.0.1:1",
    ],
)
def test_no_server_is_a_connection_error(call: Callable[..., Any], base_url: str) -> None:
    with pytest.raises(e.APIConnectionError):
        call(base_url, timeout=5)


@both
def test_broken_compression_is_a_decode_error(call: Callable[..., Any]) -> None:
    serve = says(HEAD + b"content-encoding: gzip\r\ncontent-length: 4\r\n\r\nabcd")
    with server(serve) as url, pytest.raises(e.DecodeError) as caught:
        call(url)
    assert caught.value.problems[0][0] == "body"


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (httpx.ConnectTimeout("x"), e.APITimeoutError),
        (httpx.PoolTimeout("x"), e.APITimeoutError),
        (httpx.ReadError("x"), e.APIConnectionError),
        (httpx.ProxyError("x"), e.APIConnectionError),
        (httpx.UnsupportedProtocol("x"), e.APIConnectionError),
        (httpx.TooManyRedirects("x"), e.APIConnectionError),
        (httpx.InvalidURL("x"), e.InvalidArgumentError),
        (httpx.StreamClosed(), e.APIConnectionError),
        (httpx.CookieConflict("x"), e.APIConnectionError),
        (httpx.DecodingError("x"), e.DecodeError),
        (ConnectionResetError("x"), e.APIConnectionError),
        (UnicodeError("x"), e.APIConnectionError),
    ],
)
def test_no_error_of_httpx_escapes(error: Exception, expected: type[Exception]) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise error

    with Sync(transport=httpx.MockTransport(handler), retries=0) as client, pytest.raises(expected) as caught:
        client.call(READ, {"owner_id": "1"})
    assert type(caught.value) is expected
    assert caught.value.__cause__ is error


def test_a_url_that_httpx_does_not_take_is_refused_before_anything_is_sent() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise AssertionError("sent")

    with (
        Sync(transport=httpx.MockTransport(handler), retries=0) as client,
        pytest.raises(e.InvalidArgumentError) as caught,
    ):
        client.call(READ, {"owner_id": "1" * 70_000})
    assert caught.value.argument == "the URL"


def test_one_pool_serves_many_threads() -> None:
    body = HEAD + b"connection: close\r\ncontent-length: %d\r\n\r\n" % len(GOOD) + GOOD
    results: list[Any] = []
    with server(says(body)) as url, Sync(base_url=url, timeout=5) as client:
        threads = [
            threading.Thread(target=lambda: results.append(client.call(READ, {"owner_id": "1"}).id))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == ["1"] * 8


def test_the_transport_is_closed_with_the_client() -> None:
    class Transport(httpx.MockTransport):
        closed = 0

        def close(self) -> None:
            type(self).closed += 1

    opened: AbstractContextManager[Sync] = Sync(transport=Transport(lambda request: httpx.Response(204)))
    with opened as client:
        client.call(READ, {"owner_id": "1"})
    assert Transport.closed == 1
