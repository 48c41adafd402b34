"""What is sent and what is read, message by message. Where httpx's transport is named, we agree with it."""

from __future__ import annotations

import gzip
import socket
import time

import httpx
import pytest

from tests.integration.transport.drivers import AsyncDriver, Driver, SyncDriver, get, ours, request, theirs
from tests.integration.transport.wire_server import Conversation, Talk, message, serving

AnyDriver = AsyncDriver | SyncDriver


def once(raw: bytes) -> Talk:
    """Answers one request with these bytes and hangs up."""

    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.send(raw)

    return talk


HELLO = b"hello, world"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"
READ_TO_THE_END = {
    "content-length": message(HELLO),
    "no body": message(b""),
    "chunked": CHUNKED + b"\r\n5\r\nhello\r\n7\r\n, world\r\n0\r\n\r\n",
    "chunk extensions": CHUNKED + b"\r\n5;a=b\r\nhello\r\n0\r\n\r\n",
    "trailers": CHUNKED + b"Trailer: X-Sum\r\n\r\n5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n",
    "until the end": b"HTTP/1.1 200 OK\r\n\r\n" + HELLO,
    "until the end, HTTP/1.0": b"HTTP/1.0 200 OK\r\n\r\n" + HELLO,
    "connection close": message(HELLO, "Connection: close"),
    "no reason": b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok",
    "204": b"HTTP/1.1 204 No Content\r\n\r\n",
    "304 that states a length": b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n",
    "bare line feeds": b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok",
    "100 first": b"HTTP/1.1 100 Continue\r\n\r\n" + message(HELLO),
    "103 twice first": b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 2 + message(HELLO),
    "repeated fields": message(HELLO, "Set-Cookie: a=1", "set-cookie: b=2", "X-Mixed-CASE: yes"),
    "not UTF-8": message(HELLO, "X-Name: \xff"),
    "gzip": message(gzip.compress(HELLO), "Content-Encoding: gzip"),
    "another version": b"HTTP/1.1 200 Fine\r\nContent-Length: 0\r\nServer: \r\n\r\n",
    "404": message(b"gone", status="404 Not Found"),
    "500": message(b"broken", status="500 Oh No"),
}


@pytest.mark.parametrize("name", READ_TO_THE_END)
def test_a_reply_is_read_as_httpx_reads_it(kind: str, name: str) -> None:
    seen = []
    with serving(once(READ_TO_THE_END[name])) as server:
        for driver in (ours(kind), theirs(kind)):
            response = driver.open(request("GET", server.url()))
            content = driver.read(response)
            extensions = {key: response.extensions[key] for key in ("http_version", "reason_phrase")}
            seen.append((response.status_code, response.headers.raw, content, extensions))
            driver.close()
    assert seen[0] == seen[1]


def test_a_body_split_at_every_byte(driver: AnyDriver) -> None:
    raw = CHUNKED + b"\r\n5\r\nhello\r\n7\r\n, world\r\n0\r\n\r\n"

    def talk(conversation: Conversation) -> None:
        conversation.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while True:
            conversation.request()
            for index in range(len(raw)):
                conversation.send(raw[index : index + 1])
                time.sleep(0.0005)

    with serving(talk) as server:
        assert get(driver, server.url()) == "hello, world"
        assert get(driver, server.url()) == "hello, world"
        assert len(server.accepted) == 1


def test_the_reply_to_head_has_no_body_whatever_it_states(driver: AnyDriver) -> None:
    def talk(conversation: Conversation) -> None:
        while True:
            head, _ = conversation.request()
            conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n")
            assert head.startswith("HEAD ")

    with serving(talk) as server:
        for _ in range(2):
            response = driver.open(request("HEAD", server.url()))
            assert driver.read(response) == b""
            assert response.headers["content-length"] == "999"
        assert len(server.accepted) == 1


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_the_request_line_and_fields_go_out_as_they_are(driver: AnyDriver, method: str) -> None:
    seen: list[str] = []

    def talk(conversation: Conversation) -> None:
        seen.append(conversation.request()[0])
        conversation.reply(b"")

    with serving(talk) as server:
        path = "/ads/v4/a%2Fb%20c/%C3%A9?q=1&q=%3D&r=a+b"
        get_request = request(method, server.url(path), headers={"X-Mixed-CASE": "a, b", "Accept": "*/*"})
        driver.read(driver.open(get_request))
        lines = seen[0].split("\r\n")
        assert lines[0] == f"{method} {path} HTTP/1.1"
        assert f"Host: 127.0.0.1:{server.port}" in lines
        assert "X-Mixed-CASE: a, b" in lines
        assert lines.count("Accept: */*") == 1


BODIES = {"small": b"{}", "empty": b"", "binary": bytes(range(256)), "large": b"0123456789abcdef" * 200_000}


@pytest.mark.parametrize("name", BODIES)
def test_a_body_arrives_as_it_was_with_its_length(driver: AnyDriver, name: str) -> None:
    seen: list[tuple[str, bytes]] = []

    def talk(conversation: Conversation) -> None:
        while True:
            seen.append(conversation.request())
            conversation.reply(b"ok")

    with serving(talk) as server:
        for _ in range(2):
            assert driver.read(driver.open(request("POST", server.url(), content=BODIES[name]))) == b"ok"
        assert len(server.accepted) == 1
    for head, body in seen:
        assert f"content-length: {len(BODIES[name])}" in head.lower()
        assert body == BODIES[name]


def test_a_body_of_unknown_length_is_chunked(driver: AnyDriver) -> None:
    seen: list[tuple[str, bytes]] = []

    def talk(conversation: Conversation) -> None:
        while True:
            seen.append(conversation.request())
            conversation.reply(b"ok")

    parts = [b"one", b"", b"two" * 50_000, b"three"]
    with serving(talk) as server:
        for _ in range(2):
            sent = request("POST", server.url(), content=driver.body_of(*parts))
            assert driver.read(driver.open(sent)) == b"ok"
        assert len(server.accepted) == 1
    assert [body for _, body in seen] == [b"".join(parts)] * 2
    assert "transfer-encoding: chunked" in seen[0][0].lower()


def test_small_requests_leave_in_one_piece(driver: AnyDriver) -> None:
    pieces: list[bytes] = []

    def talk(conversation: Conversation) -> None:
        pieces.append(conversation.sock.recv(65536))
        conversation.reply(b"")

    with serving(talk) as server:
        driver.read(driver.open(request("POST", server.url(), content=b"the body")))
    assert pieces[0].endswith(b"\r\n\r\nthe body")


def test_a_large_body_streams_and_the_server_is_made_to_wait(driver: AnyDriver) -> None:
    sent = 0
    size = 64 * 1024 * 1024

    def talk(conversation: Conversation) -> None:
        nonlocal sent
        conversation.request()
        conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
        while sent < size:
            conversation.send(bytes(1024 * 1024))
            sent += 1024 * 1024

    with serving(talk) as server:
        response = driver.open(request("GET", server.url()))
        chunks = driver.chunks(response)
        received = len(next(chunks))
        time.sleep(0.3)
        if isinstance(driver, AsyncDriver):
            # Lets the loop take what there is: it must stop long before the end.
            received += len(next(chunks))
            time.sleep(0.3)
        assert sent < size / 2
        received += sum(len(chunk) for chunk in chunks)
        assert received == size


def test_a_refusal_is_read_although_the_body_was_not(driver: AnyDriver) -> None:
    """As httpx does: a server may answer 413 and hang up while the body is still being sent."""

    def talk(conversation: Conversation) -> None:
        conversation.sock.recv(1000)
        conversation.reply(b"too large", "Connection: close", status="413 Content Too Large")
        conversation.sock.shutdown(socket.SHUT_WR)
        time.sleep(0.2)
        # What is left unread would make the kernel reset the connection, and the reply with it.
        conversation.until_gone()

    with serving(talk) as server:
        response = driver.open(request("POST", server.url(), content=bytes(30_000_000), write=5.0))
        assert (response.status_code, driver.read(response)) == (413, b"too large")


def test_what_follows_a_reply_unasked_is_not_taken_for_the_next(driver: AnyDriver) -> None:
    def talk(conversation: Conversation) -> None:
        while True:
            head, _ = conversation.request()
            body = head.split(" ")[1].encode()
            conversation.send(message(body) + (message(b"poison") if body == b"/1" else b""))

    with serving(talk) as server:
        assert [get(driver, server.url(f"/{n}")) for n in (1, 2, 3)] == ["/1", "/2", "/3"]
        assert len(server.accepted) == 2


def test_what_a_server_sends_while_nothing_is_asked_is_not_taken_for_a_reply(driver: AnyDriver) -> None:
    def talk(conversation: Conversation) -> None:
        while True:
            head, _ = conversation.request()
            conversation.reply(head.split(" ")[1].encode())
            time.sleep(0.1)
            conversation.send(message(b"poison"))

    with serving(talk) as server:
        assert get(driver, server.url("/1")) == "/1"
        time.sleep(0.3)
        assert get(driver, server.url("/2")) == "/2"
        assert len(server.accepted) == 2


def test_ipv6(kind: str) -> None:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            pass
    except OSError:
        pytest.skip("no IPv6 on this machine")
    seen = []

    def talk(conversation: Conversation) -> None:
        seen.append(conversation.request()[0])
        conversation.reply(b"six")

    driver: Driver = ours(kind)
    with serving(talk, host="::1") as server:
        assert get(driver, server.url()) == "six"
        assert f"Host: [::1]:{server.port}" in seen[0]
    driver.close()


def test_it_serves_httpx_clients(kind: str) -> None:
    driver = ours(kind)
    with serving() as server:
        if isinstance(driver, AsyncDriver):

            async def use(transport: httpx.AsyncBaseTransport) -> str:
                async with httpx.AsyncClient(transport=transport) as client:
                    return (await client.get(server.url("/client"))).text

            text = driver.runner.run(use(driver.transport))
        else:
            with httpx.Client(transport=driver.transport) as client:
                text = client.get(server.url("/client")).text
    assert text == "GET /client HTTP/1.1 "
    driver.close()
