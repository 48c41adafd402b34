"""Our own way to the sockets: where a URL leads, what is packed how, where lines end, and without httpx."""

from __future__ import annotations

import gzip
import subprocess
import sys
import zlib

import pytest

from generator.runtime import errors as e
from generator.runtime.lines import Lines
from generator.runtime.net import errors as net
from generator.runtime.net.decoding import decoder
from generator.runtime.net.origin import Origin
from generator.runtime.proxies import environment_has_proxy
from generator.runtime.request import Request
from generator.runtime.wire import as_ours, headers_of, raw_headers, split_url

HTTPS = Origin(True, "api.example.test", 443)
SPLIT = {
    "https://api.example.test/v4/a?b=c": (HTTPS, "api.example.test", "/v4/a?b=c"),
    "HTTPS://API.Example.Test:443/A%2Fb": (HTTPS, "api.example.test", "/A%2Fb"),
    "https://api.example.test": (HTTPS, "api.example.test", "/"),
    "https://api.example.test?q=1": (HTTPS, "api.example.test", "/?q=1"),
    "https://api.example.test/a#fragment": (HTTPS, "api.example.test", "/a"),
    "https://user:secret@api.example.test/a": (HTTPS, "api.example.test", "/a"),
    "http://api.example.test:8080/": (
        Origin(False, "api.example.test", 8080),
        "api.example.test:8080",
        "/",
    ),
    "http://[::1]:81/x": (Origin(False, "::1", 81), "[::1]:81", "/x"),
    "https://api.example.test/a b/\u00e9\n": (HTTPS, "api.example.test", "/a%20b/%C3%A9%0A"),
}


@pytest.mark.parametrize("url", SPLIT)
def test_where_a_url_leads(url: str) -> None:
    origin, host, target = split_url(url)
    assert (origin, host.decode(), target.decode()) == SPLIT[url]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/relative",
        "ftp://api.example.test/",
        "https:///nowhere",
        "https://api.example.test:99999/",
        "https://api.example.test:x/",
        "https://a..test/",
        "https://[::1/",
        "https://evil.test\\@api.example.test/",
        "https://api.example.test/" + "a" * 70_000,
    ],
)
def test_a_url_that_leads_nowhere_is_refused(url: str) -> None:
    with pytest.raises(e.InvalidArgumentError):
        split_url(url)


def request(method: str, content: bytes | None) -> Request:
    return Request("op", method, "", "", (("Accept", "*/*"),), content)


@pytest.mark.parametrize(
    ("method", "content", "length"),
    [
        ("GET", None, None),
        ("GET", b"x", b"1"),
        ("POST", None, b"0"),
        ("PATCH", b"{}", b"2"),
        ("DELETE", None, None),
    ],
)
def test_a_request_states_its_length_where_it_needs_one(
    method: str, content: bytes | None, length: bytes | None
) -> None:
    raw = dict(raw_headers(request(method, content), b"host"))
    assert raw[b"Host"] == b"host"
    assert raw[b"Accept"] == b"*/*"
    assert raw.get(b"Content-Length") == length


def test_headers_in_any_encoding() -> None:
    headers = headers_of([(b"X-A", "\u00e9".encode()), (b"x-b", b"\xe9"), (b"X-A", b"2")])
    assert dict(headers) == {"x-a": "\u00e9, 2", "x-b": "\u00e9"}


UNSENT = {net.ConnectFailed, net.ConnectTimedOut, net.PoolTimedOut, net.UnsupportedScheme}


@pytest.mark.parametrize("kind", net.NetError.__subclasses__())
def test_every_error_is_one_of_ours_and_says_whether_anything_was_sent(kind: type[net.NetError]) -> None:
    error = as_ours(kind("why"), request("GET", None))
    assert isinstance(error, e.APITimeoutError) is kind.__name__.endswith("TimedOut")
    assert error.sent is (kind not in UNSENT)
    assert "why" in str(error)


BODY = b"hello, world " * 1000


def bare_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKED = {
    "gzip": gzip.compress(BODY),
    "GZIP": gzip.compress(BODY),
    "x-gzip": gzip.compress(BODY),
    "deflate": zlib.compress(BODY),
    "deflate ": bare_deflate(BODY),
    "identity, gzip": gzip.compress(BODY),
    "deflate, gzip": gzip.compress(zlib.compress(BODY)),
}


@pytest.mark.parametrize("encoding", PACKED)
@pytest.mark.parametrize("size", [7, 100_000])
def test_a_packed_body_is_unpacked(encoding: str, size: int) -> None:
    one = decoder(encoding)
    assert one is not None
    data = PACKED[encoding]
    parts = [one.feed(data[start : start + size]) for start in range(0, len(data), size)]
    one.finish()
    assert b"".join(parts) == BODY


@pytest.mark.parametrize("encoding", [None, "", "identity", "br"])
def test_what_nobody_asked_for_stays_as_it_is(encoding: str | None) -> None:
    assert decoder(encoding) is None


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "deflate, gzip"])
def test_a_body_packed_badly_or_not_to_its_end_is_an_error(encoding: str) -> None:
    broken = decoder(encoding)
    assert broken is not None
    with pytest.raises(ValueError, match="."):  # noqa: RUF043
        broken.feed(b"not packed at all")
    cut = decoder(encoding)
    assert cut is not None
    cut.feed(PACKED[encoding][:-9])
    with pytest.raises(ValueError, match="not complete"):
        cut.finish()
    empty = decoder(encoding)
    assert empty is not None
    empty.finish()


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_lines(size: int) -> None:
    text = "one\ntwo\r\n\nthr\u00e9e\u2028\r still\nlast".encode()
    lines = Lines()
    found = [line for start in range(0, len(text), size) for line in lines.feed(text[start : start + size])]
    assert [*found, *lines.finish()] == ["one", "two", "", "thr\u00e9e\u2028\r still", "last"]
    assert Lines().finish() == []


def test_a_line_cut_inside_a_character_is_shown_as_such() -> None:
    lines = Lines()
    assert lines.feed(b"a\n\xc3") == ["a"]
    assert lines.finish() == ["\ufffd"]


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="the system's settings count there")
def test_whether_the_environment_has_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("no_proxy", "localhost")
    monkeypatch.setenv("HTTP_PROXY", "")
    assert not environment_has_proxy()
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    assert environment_has_proxy()


FIRST_CALL = """
import os, sys
for name in list(os.environ):
    if name.lower().endswith("_proxy"):
        del os.environ[name]
from pinterest_ads._runtime.client import AsyncClient, SyncClient
from pinterest_ads._runtime.errors import APIConnectionError
from pinterest_ads._runtime.operation import Operation
where = {"base_url": "http://127.0.0.1:1", "retries": 0}
class Sync(SyncClient):
    _base_url = "http://127.0.0.1:1"
class Async(AsyncClient):
    _base_url = "http://127.0.0.1:1"
operation = Operation("op", "GET", "/x")
def sync():
    with Sync(**where) as client:
        client.call(operation, {})
def in_a_loop():
    import asyncio
    asyncio.run(use())
async def use():
    async with Async(**where) as client:
        await client.call(operation, {})
for call in (sync, in_a_loop):
    try:
        call()
    except APIConnectionError as error:
        print(error.sent)
    if call is sync:
        print("asyncio" in sys.modules)
print("httpx" in sys.modules)
"""


def test_a_call_needs_no_httpx_and_a_sync_one_no_asyncio() -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{FIRST_CALL}"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["False", "False", "False", "False"]
