"""`pull` against a loopback server with every fault: one clear line, and nothing on disk changes."""

from __future__ import annotations

import gzip
import json
import os
import time
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import httpx
import pytest
from attrs import evolve

from generator.document import fetch, pull, read, snapshot
from generator.problems import PipelineError
from tests.integration.fault_server import FaultServer, Script, reply, running

QUICK = fetch.Policy(bytes=200_000, total=5.0, read=1.0, attempts=3, backoff=0.01, redirects=3)
SOURCE = pull.Source(url=None, retired="2023", licence="MIT", version=None)
NOW = datetime(2021, 11, 3, 12, 0, tzinfo=UTC)


def text(version: str = "1", comment: str = "") -> bytes:
    return (
        f"# {comment}\nopenapi: 3.0.3\ninfo: {{title: Caf\xe9, version: '{version}'}}\npaths: {{}}\n".encode()
    )


OLD = text("old", "as it was")


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with running() as server:
        yield server


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A committed document with its lock."""
    folder = tmp_path / "upstream"
    folder.mkdir()
    path = folder / "api.yaml"
    path.write_bytes(OLD)
    run(path, source=str(path))
    return path


def run(
    document: Path, *, source: str | None, sha256: str | None = None, policy: fetch.Policy = QUICK
) -> str:
    return pull.pull(SOURCE, document, source=source, sha256=sha256, policy=policy, now=lambda: NOW)


def files(document: Path) -> dict[str, tuple[bytes, int]]:
    """Bytes and inode of everything in the folder: a replaced file is another inode."""
    return {path.name: (path.read_bytes(), path.stat().st_ino) for path in document.parent.iterdir()}


def refusal(document: Path, source: str, *, sha256: str | None = None, policy: fetch.Policy = QUICK) -> str:
    before = files(document)
    with pytest.raises(PipelineError) as caught:
        run(document, source=source, sha256=sha256, policy=policy)
    assert files(document) == before
    message = str(caught.value)
    assert len(caught.value.problems) == 1
    assert message.isprintable()
    assert len(message) < 300
    return message


def test_yaml_is_stored_to_the_byte_and_locked(server: FaultServer, document: Path) -> None:
    url = server.serve(
        "/api.yaml", reply(text("2"), headers={"ETag": '"x2"', "Last-Modified": "Wed, 03 Nov"})
    )
    assert run(document, source=url) == f"{url} -> api.yaml: version '2', 0 paths"
    assert document.read_bytes() == text("2")
    assert json.loads(snapshot.lock_path(document).read_text()) == {
        "url": url,
        "etag": '"x2"',
        "last_modified": "Wed, 03 Nov",
        "sha256": snapshot.digest(text("2")),
        "published_sha256": snapshot.digest(text("2")),
        "retrieved": "2021-11-03T12:00:00Z",
        "version": "2",
    }
    assert sorted(files(document)) == ["api.lock", "api.yaml"]
    assert snapshot.verify(document, name="api.yaml").version == "2"
    assert server.asked("/api.yaml")[0]["accept-encoding"] == "gzip"


def test_json_is_stored_as_yaml_and_locked_by_both_hashes(server: FaultServer, document: Path) -> None:
    write = pytest.importorskip("generator.document.write")
    published = json.dumps(
        {"openapi": "3.1.0", "info": {"title": "a", "version": "7"}, "paths": {"/a": {}}}
    ).encode()
    url = server.serve("/api", reply(published))
    assert run(document, source=url, sha256=snapshot.digest(published).upper()).endswith(
        "version '7', 1 paths"
    )
    stored = document.read_bytes()
    assert stored == write.dump(json.loads(published)).encode()
    assert read.load(stored, name="x.yaml") == json.loads(published)
    lock = snapshot.verify(document, name="api.yaml")
    assert (lock.sha256, lock.published_sha256) == (snapshot.digest(stored), snapshot.digest(published))
    before = files(document)
    assert "unchanged" in run(document, source=url)
    assert files(document) == before


@pytest.mark.parametrize(
    "validators", [{"ETag": 'W/"1"'}, {"Last-Modified": "Wed, 03 Nov 2021 10:00:00 GMT"}]
)
def test_not_modified_is_unchanged(server: FaultServer, document: Path, validators: dict[str, str]) -> None:
    url = server.serve(
        "/api.yaml",
        reply(text("2"), headers=validators),
        reply(status="304 Not Modified", headers=validators),
    )
    run(document, source=url)
    before = files(document)
    assert run(document, source=url) == "api.yaml: unchanged since 2021-11-03T12:00:00Z"
    assert files(document) == before
    first, second = server.asked("/api.yaml")
    assert not {"if-none-match", "if-modified-since"} & first.keys()
    sent = [second[name] for name in ("if-none-match", "if-modified-since") if name in second]
    assert sent == list(validators.values())


def test_the_same_bytes_again_are_unchanged(server: FaultServer, document: Path) -> None:
    url = server.serve("/api.yaml", reply(text("2"), headers={"ETag": '"1"'}), reply(text("2")))
    run(document, source=url)
    before = files(document)
    assert "unchanged" in run(document, source=url)
    assert files(document) == before


def test_validators_are_not_used_for_another_url_or_for_damaged_files(
    server: FaultServer, document: Path
) -> None:
    tagged = reply(text("2"), headers={"ETag": '"1"'})
    first, second = server.serve("/1", tagged), server.serve("/2", tagged)
    run(document, source=first)
    run(document, source=second)
    assert "if-none-match" not in server.asked("/2")[0]
    document.write_bytes(text("edited"))
    assert "version '2'" in run(document, source=second)
    assert "if-none-match" not in server.asked("/2")[1]
    snapshot.lock_path(document).write_text("{")
    assert "version '2'" in run(document, source=second)
    assert snapshot.verify(document, name="x").url == second


def test_not_modified_cannot_stand_in_for_another_checksum(server: FaultServer, document: Path) -> None:
    new = text("3")
    url = server.serve("/api.yaml", reply(text("2"), headers={"ETag": '"1"'}), reply(new))
    run(document, source=url)
    assert "version '3'" in run(document, source=url, sha256=snapshot.digest(new))
    assert "if-none-match" not in server.asked("/api.yaml")[1]


def test_gzip(server: FaultServer, document: Path) -> None:
    body = gzip.compress(text("2"))
    run(document, source=server.serve("/api.yaml", reply(body, headers={"Content-Encoding": "gzip"})))
    assert document.read_bytes() == text("2")


def test_redirects_are_followed(server: FaultServer, document: Path) -> None:
    server.serve("/new.yaml", reply(text("2")))
    server.serve("/mid", reply(status="307 Temporary Redirect", headers={"Location": "new.yaml"}))
    url = server.serve("/old", reply(status="301 Moved", headers={"Location": server.url("/mid")}))
    run(document, source=url)
    assert document.read_bytes() == text("2")
    assert snapshot.verify(document, name="x").url == url


@pytest.mark.parametrize(
    "faults",
    [
        [[reply(status="500 Oops")]],
        [[reply(status="503 Busy", headers={"Retry-After": "0"})], [reply(status="429 Slow")]],
        [["reset"]],
        [[]],
        [[reply(text("2"))[:-20]]],
        [[reply(text("2"))[:-20], "reset"]],
        [[b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nopena\r\n"]],
        [[b"garbage\r\n\r\n"]],
    ],
    ids=["500", "503-429", "reset", "closed", "truncated", "reset-in-body", "cut-chunk", "garbage"],
)
def test_what_passes_is_tried_again(server: FaultServer, document: Path, faults: list[Script]) -> None:
    url = server.serve("/api.yaml", *faults, reply(text("2")))
    run(document, source=url)
    assert document.read_bytes() == text("2")
    assert len(server.asked("/api.yaml")) == len(faults) + 1


def gzipped(data: bytes, **headers: str) -> bytes:
    return reply(data, headers={"Content-Encoding": "gzip", **headers})


def _bomb() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    return b"".join(packer.compress(b" " * 1_000_000) for _ in range(50)) + packer.flush()


def drip(first: bytes) -> Script:
    steps: Script = [first]
    for _ in range(60):
        steps += [b"a", 0.1]
    return steps


FAULTS: dict[str, tuple[list[bytes | Script], str]] = {
    "404": ([reply(b"gone", status="404 Not Found")], "answered 404 Not Found"),
    "401": ([reply(status="401 Unauthorized")], "answered 401 Unauthorized"),
    "410": ([reply(status="410 Gone")], "answered 410 Gone"),
    "204": ([reply(status="204 No Content")], "answered 204 No Content"),
    "206": ([reply(text("2")[:30], status="206 Partial Content")], "answered 206 Partial Content"),
    "500": ([reply(status="500 Oops")], "answered 500 Internal Server Error (3 attempts)"),
    "302 without a place": ([reply(status="302 Found")], "answered 302 Found"),
    "unasked 304": ([reply(status="304 Not Modified")], "answered 304 Not Modified"),
    "599": ([reply(status="599 \x1b[31m")], "answered 599"),
    "retry in an hour": (
        [reply(status="503 Busy", headers={"Retry-After": "3600"})],
        "answered 503 Service Unavailable (the next attempt is due in 3600 s)",
    ),
    "retry tomorrow": (
        [
            reply(
                status="429 Slow", headers={"Retry-After": format_datetime(datetime.now(UTC) + timedelta(1))}
            )
        ],
        "answered 429 Too Many Requests (the next attempt is due in",
    ),
    "reset": ([["reset"]], "the download broke: "),
    "closed": ([[]], "the download broke: "),
    "truncated": ([reply(text("2"), length=5000)], "the download broke: "),
    "cut chunk": (
        [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\nopenapi: 3.0.3\n"],
        "the download broke: ",
    ),
    "no length": (
        [b"HTTP/1.0 200 OK\r\n\r\n" + text("2")],
        "states no length, so a truncated body could pass",
    ),
    "short length": ([reply(text("2"), length=len(text("2")) - 12)], "is not YAML"),
    "garbage": ([b"\x00\x01\x02\r\n\r\n"], "the download broke: "),
    "hangs": ([[3.0]], "did not answer within 0.2 s (3 attempts)"),
    "hangs in the body": ([[reply(text("2"))[:-9], 3.0]], "did not answer within 0.2 s (3 attempts)"),
    "drips its body": ([drip(reply(b"", length=9999))], "took longer than 2 s"),
    "drips its headers": ([drip(b"HTTP/1.1 200 OK\r\n")], "took longer than 2 s"),
    "bad gzip": ([gzipped(b"this is no gzip")], "sends gzip that cannot be decoded"),
    "corrupt gzip": ([gzipped(gzip.compress(os.urandom(999))[:500] + bytes(600))], "gzip"),
    "cut gzip": ([gzipped(gzip.compress(text("2"))[:-12])], "sends gzip that is not whole"),
    "gzip and more": ([gzipped(gzip.compress(text("2")) + b"more")], "sends gzip that is not whole"),
    "gzip bomb": ([gzipped(_bomb())], "is larger than the limit of 200000 bytes"),
    "nested gzip": (
        [reply(gzip.compress(gzip.compress(text("2"))), headers={"Content-Encoding": "gzip, gzip"})],
        "sends the encoding 'gzip, gzip'; only gzip was asked for",
    ),
    "brotli": ([reply(b"x", headers={"Content-Encoding": "br"})], "sends the encoding 'br'"),
    "a file in gzip": (
        [reply(gzip.compress(text("2")))],
        "is not UTF-8 text (compressed, or a binary file?)",
    ),
    "huge": ([reply(b"# " + b"x" * 300_000)], "is larger than the limit of 200000 bytes"),
    "endless": (
        [
            [
                b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                *[b"10000\r\n" + b"x" * 65536 + b"\r\n"] * 50,
            ]
        ],
        "is larger than the limit of 200000 bytes",
    ),
    "login page": (
        [reply(b"<!DOCTYPE html><title>Log in</title>", headers={"Content-Type": "text/html"})],
        "is an HTML page titled 'Log in', not an OpenAPI document (a login or error page?)",
    ),
    "login page behind a redirect": (
        [reply(status="302 Found", headers={"Location": "/login"})],
        "is an HTML page titled 'Sign in'",
    ),
    "json error": (
        [reply(b'{"message": "no"}')],
        "is not an OpenAPI document: it has no `openapi`, but 'message'",
    ),
    "cut json": ([reply(b'{"openapi": "3.0.3", "info":')], "is not JSON: Expecting value"),
    "broken yaml": ([reply(text("2") + b"a: [")], "is not YAML"),
    "a tag": ([reply(b"openapi: !!python/object/apply:os.abort []\n")], "the tag 'tag:yaml.org,2002:python"),
    "empty": ([reply(b"")], "is empty"),
    "text": ([reply(b"hello")], "holds a text, not an object"),
    "binary": ([reply(bytes(range(256)))], "is not UTF-8 text"),
    "swagger 2": ([reply(b"swagger: '2.0'\n")], "is Swagger '2.0'"),
    "redirect loop": (
        [reply(status="302 Found", headers={"Location": "/api"})],
        "redirects more than 3 times",
    ),
    "redirect to plain http": (
        [reply(status="302 Found", headers={"Location": "http://example.com/api"})],
        "redirects to http://example.com/api, a plain http URL (http is for loopback hosts only)",
    ),
    "redirect to a file": (
        [reply(status="302 Found", headers={"Location": "file:///etc/passwd"})],
        "neither an https URL nor a path",
    ),
    "redirect with credentials": (
        [reply(status="302 Found", headers={"Location": "//user:hunter2@127.0.0.1/api"})],
        "a URL with credentials",
    ),
    "redirect to nonsense": (
        [reply(status="302 Found", headers={"Location": "http://[::1"})],
        "Invalid URL in location header",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_one_line_and_changes_nothing(server: FaultServer, document: Path, fault: str) -> None:
    scripts, message = FAULTS[fault]
    server.serve("/login", reply(b"<html><head><title>Sign in</title></head></html>"))
    policy = QUICK
    if "hang" in fault:
        policy = evolve(QUICK, read=0.2)
    if "drip" in fault:
        policy = evolve(QUICK, total=2.0)
    started = time.monotonic()
    refused = refusal(document, server.serve("/api", *scripts), policy=policy)
    assert time.monotonic() - started < policy.total + 1
    assert message in refused
    assert "hunter2" not in refused


def test_a_wrong_checksum_changes_nothing(server: FaultServer, document: Path) -> None:
    url = server.serve("/api.yaml", reply(text("2")))
    assert "has the SHA-256 " in refusal(document, url, sha256="0" * 64)
    assert "is not 64 hexadecimal digits" in refusal(document, url, sha256="abc")
    assert "has the SHA-256 " in refusal(document, str(document), sha256="0" * 64)
    run(document, source=url, sha256=f"sha256:{snapshot.digest(text('2'))}")


def test_a_checksum_makes_up_for_a_missing_length(server: FaultServer, document: Path) -> None:
    url = server.serve("/api.yaml", b"HTTP/1.0 200 OK\r\n\r\n" + text("2"))
    run(document, source=url, sha256=snapshot.digest(text("2")))
    assert document.read_bytes() == text("2")


def test_nobody_listens(document: Path) -> None:
    with running() as server:
        url = server.url("/api.yaml")
    assert "the download broke: " in refusal(document, url)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("http://example.com/api.yaml", "a plain http URL (http is for loopback hosts only)"),
        ("http://127.0.0.1.example.com/", "http is for loopback hosts only"),
        ("http://localhost.example.com/", "http is for loopback hosts only"),
        ("http://2130706433/", "http is for loopback hosts only"),
        (
            "https://user:hunter2@example.com/api.yaml",
            "https://example.com/api.yaml: is a URL with credentials",
        ),
        ("https://hunter2@example.com/api.yaml", "a URL with credentials"),
        ("http://hunter2:x@127.0.0.1/api.yaml", "a URL with credentials"),
        (
            "http://example.com/a?api_key=hunter2&v=1#hunter2",
            "http://example.com/a?api_key=...&v=1: is a plain",
        ),
        ("ftp://example.com/api.yaml", "neither an https URL nor a path"),
        ("file:///etc/passwd", "neither an https URL nor a path"),
        ("https://", "neither an https URL nor a path"),
        ("https://[::1", "is no usable URL"),
        ("https://exa mple.com/\n", "is no usable URL"),
        ("nowhere.yaml", "nowhere.yaml: does not exist"),
        (".", ".: is not a file"),
    ],
)
def test_sources_that_are_refused(document: Path, source: str, message: str) -> None:
    refused = refusal(document, source)
    assert message in refused
    assert "hunter2" not in refused


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "[::1]", "localhost"])
def test_loopback_hosts_may_be_asked_in_plain_http(host: str) -> None:
    seen = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200, stream=httpx.ByteStream(b"x"), headers={"Content-Length": "1"})

    got = fetch.fetch(f"http://{host}/a", transport=httpx.MockTransport(handler))
    assert got is not None
    assert got.data == b"x"
    assert len(seen) == 1


def test_https_is_never_redirected_to_http() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        assert request.url.scheme == "https"
        return httpx.Response(302, headers={"Location": f"http://{request.url.params['to']}/api"})

    for host in ("example.com", "127.0.0.1", "localhost"):
        with pytest.raises(PipelineError, match=r"from https to http$"):
            fetch.fetch(f"https://example.com/?to={host}", transport=httpx.MockTransport(handler))


def test_secrets_stay_out_of_the_lock(server: FaultServer, document: Path) -> None:
    url = server.serve("/api?access_token=hunter2&v=1", reply(text("2")))
    assert "hunter2" not in run(document, source=url)
    assert snapshot.verify(document, name="x").url == server.url("/api?access_token=...&v=1")


def test_a_local_file_is_recorded_without_its_folder(document: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    other.write_bytes(text("5"))
    run(document, source=str(other))
    assert document.read_bytes() == text("5")
    assert snapshot.verify(document, name="x").url == "file:other.yaml"


def test_the_document_as_its_own_source_locks_what_was_edited(document: Path) -> None:
    assert snapshot.verify(document, name="x").url == "reconstruction"
    document.write_bytes(text("6"))
    with pytest.raises(PipelineError, match=r"is not what api\.lock locks"):
        snapshot.verify(document, name="api.yaml")
    run(document, source=str(document))
    assert snapshot.verify(document, name="x").version == "6"
    before = files(document)
    assert "unchanged" in run(document, source=str(document))
    assert files(document) == before


def test_without_a_published_location_the_snapshot_is_kept(document: Path) -> None:
    before = files(document)
    assert run(document, source=None).startswith("api.yaml: kept; no longer published (2023)")
    assert files(document) == before


def test_the_published_location_is_the_default_and_its_version_is_checked(
    server: FaultServer, document: Path
) -> None:
    url = server.serve("/api.yaml", reply(text("5.1.0")), reply(text("6.0.0")))
    published = pull.Source(url=url, retired=None, licence="MIT", version=r"5\..*")
    assert "version '5.1.0'" in pull.pull(published, document, policy=QUICK)
    before = files(document)
    with pytest.raises(PipelineError, match=r"is version '6\.0\.0', not 5"):
        pull.pull(published, document, policy=QUICK)
    assert files(document) == before


def _power_cut(at: int) -> Callable[[Path, Path], Path]:
    """`Path.replace` that dies at the given call."""
    count = 0
    original = Path.replace

    def replace(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count == at:
            raise KeyboardInterrupt
        return original(self, target)

    return replace


@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_crash_at_any_step_leaves_a_pair_or_what_makes_one(
    document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    other = tmp_path / "other.yaml"
    other.write_bytes(text("2"))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", _power_cut(at))
        with pytest.raises(KeyboardInterrupt):
            run(document, source=str(other))
    run(document, source=None)
    assert sorted(files(document)) == ["api.lock", "api.yaml"]
    # Before the journal stands, nothing happened; after it, everything does.
    assert snapshot.verify(document, name="x").version == ("old" if at == 1 else "2")


def test_a_full_disk_changes_nothing(document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "other.yaml"
    other.write_bytes(text("2"))

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert refusal(document, str(other)) == "api.yaml: cannot be replaced: No space left on device"


def test_two_pulls_at_once_are_refused(document: Path) -> None:
    with snapshot.exclusive(document.parent, name="x"):
        assert "another pull is at work on it" in refusal(document, str(document))


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("", "has no table [v9]"),
        ("[v9]\nlicence = 'MIT'", "needs `licence` and either `url` or `retired`"),
        ("[v9]\nurl = 'a'\nretired = 'b'\nlicence = 'MIT'", "either `url` or `retired`"),
        ("[v9]\nurl = 'a'", "needs `licence`"),
        ("[v9]\nurl = 'a'\nlicence = 'b'\nlicense = 'c'", "nothing else"),
        ("[v9]\nurl = 1\nlicence = 'b'", "takes texts"),
        ("[v9", "is not TOML"),
        ("v9 = 1", "has no table [v9]"),
    ],
)
def test_a_sources_file_that_is_refused(tmp_path: Path, table: str, message: str) -> None:
    path = tmp_path / "sources.toml"
    path.write_text(table)
    with pytest.raises(PipelineError) as caught:
        pull.load_source(path, "v9")
    assert message in str(caught.value)


def test_a_missing_sources_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"sources\.toml: cannot be read"):
        pull.load_source(tmp_path / "sources.toml", "v9")
