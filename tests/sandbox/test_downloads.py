"""The other origin: who may have a file, and which bytes of it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest
from pinterest_ads import JobExpiredError, PinterestAds
from pinterest_ads.sandbox import Sandbox
from pinterest_ads.sandbox.jobs.ranges import Unsatisfiable, range_of, takes_gzip

from tests.sandbox.accounts import OTHER, advertiser, fill, link_to, tree

IDENTITY = {"accept-encoding": "identity"}


class Time:
    now = 1_800_000_000.0


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(quotas=None, job_seconds=0.0, link_seconds=60.0, clock=lambda: Time.now) as running:
        campaigns = (entity for campaign in range(1_000, 9_000, 10) for entity in tree(campaign))
        fill(running.state.store, advertiser(), *campaigns)
        yield running


@pytest.fixture(scope="module")
def ads(sandbox: Sandbox) -> Iterator[PinterestAds]:
    with PinterestAds(sandbox.token, base_url=sandbox.url, retries=0) as client:
        yield client


@pytest.fixture(scope="module")
def link(ads: PinterestAds) -> str:
    return link_to(ads.advertiser(OTHER).bulk.get(output_format="JSON").wait(every=0.01))


@pytest.fixture(scope="module")
def content(link: str) -> bytes:
    content = httpx.get(link, headers=IDENTITY).content
    assert sum(map(len, json.loads(content).values())) == 7 * 800
    return content


def test_it_is_another_origin(sandbox: Sandbox, link: str) -> None:
    assert link.startswith(sandbox.download_origin)
    assert sandbox.download_origin != sandbox.origin
    assert httpx.get(sandbox.origin + urlsplit(link).path).status_code == 404


def test_what_the_reply_says(link: str, content: bytes) -> None:
    reply = httpx.get(link, headers=IDENTITY)
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "application/json"
    assert reply.headers["content-length"] == str(len(content))
    assert reply.headers["content-disposition"] == 'attachment; filename="entities.json"'
    assert reply.headers["accept-ranges"] == "bytes"
    assert reply.headers["vary"] == "accept-encoding"
    assert "content-encoding" not in reply.headers


def test_zipped_for_who_understands_it(link: str, content: bytes) -> None:
    with httpx.stream("GET", link, headers={"accept-encoding": "br, gzip;q=0.5"}) as reply:
        packed = b"".join(reply.iter_raw())
    assert reply.headers["content-encoding"] == "gzip"
    assert reply.headers["content-length"] == str(len(packed))
    assert len(packed) < len(content) / 3
    assert gzip.decompress(packed) == content
    assert reply.headers["etag"] != httpx.get(link, headers=IDENTITY).headers["etag"]


def test_table(ads: PinterestAds) -> None:
    job = ads.advertiser(OTHER).bulk.get(entity_types=["AD"], output_format="CSV").wait(every=0.01)
    reply = httpx.get(link_to(job))
    assert reply.headers["content-type"] == "text/csv; charset=utf-8"
    assert reply.text.startswith("entity_type,id,")


def test_head(link: str, content: bytes) -> None:
    head = httpx.head(link, headers={**IDENTITY, "range": "bytes=0-1"})
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == str(len(content))
    packed = httpx.head(link, headers={"accept-encoding": "gzip"})
    assert packed.content == b""
    assert 0 < int(packed.headers["content-length"]) < len(content)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_only_reading(link: str, method: str) -> None:
    assert httpx.request(method, link).status_code == 405


@pytest.mark.parametrize("header", ["Authorization", "Cookie", "Proxy-Authorization"])
@pytest.mark.parametrize("path", ["", "x"])
def test_credentials_are_refused(link: str, header: str, path: str) -> None:
    reply = httpx.get(link.replace("/bulk/", f"/bulk{path}/"), headers={header: "Bearer secret"})
    assert reply.status_code == 400
    assert reply.text.startswith("The link alone opens this file")
    assert header.lower() in reply.text and "secret" not in reply.text


def test_the_client_keeps_its_credentials(ads: PinterestAds, sandbox: Sandbox) -> None:
    job = ads.advertiser(OTHER).bulk.get(entity_types=["CAMPAIGN"])
    assert len(list(job.wait(every=0.01).rows())) == 800


def test_a_link_that_was_changed(link: str) -> None:
    parts, bad = urlsplit(link), []
    query = dict(item.split("=") for item in parts.query.split("&"))
    bad.append(link.replace(query["expires"], str(int(query["expires"]) + 1)))
    bad.append(link.replace(query["expires"], ""))
    bad.append(link.replace(query["expires"], "never"))
    bad.append(link[:-1] + ("0" if link[-1] != "0" else "1"))
    bad.append(link[:-1])
    bad.append(link + "é")
    bad.append(link.partition("?")[0])
    for url in bad:
        reply = httpx.get(url)
        assert (reply.status_code, reply.headers["content-type"]) == (403, "text/plain; charset=utf-8"), url
        assert "signature" in reply.text


def test_a_signature_is_of_one_file(ads: PinterestAds, link: str) -> None:
    other = link_to(ads.advertiser(OTHER).bulk.get(entity_types=["AD"]).wait(every=0.01))
    assert httpx.get(other.partition("?")[0] + "?" + link.partition("?")[2]).status_code == 403


@pytest.mark.parametrize(
    "path", ["/", "/bulk", "/bulk/1/entities.json", "/../../etc/passwd", "/%2e%2e/1.gz", "/1.gz"]
)
def test_there_is_nothing_else(sandbox: Sandbox, path: str) -> None:
    assert httpx.get(sandbox.download_origin + path).status_code == 404


def test_a_link_expires(ads: PinterestAds) -> None:
    job = ads.advertiser(OTHER).bulk.get(entity_types=["CAMPAIGN"]).wait(every=0.01)
    url = link_to(job)
    try:
        Time.now += 59
        assert httpx.get(url).status_code == 200
        Time.now += 1
        reply = httpx.get(url)
        assert (reply.status_code, "expired" in reply.text) == (403, True)
        with pytest.raises(JobExpiredError):
            list(job.rows())
        job.refresh()
        assert len(list(job.rows())) == 800, "each look at a bulk request brings a new link"
    finally:
        Time.now -= 60


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        ("bytes=0-0", slice(0, 1)),
        ("bytes=0-", slice(0, None)),
        ("bytes=1000-1999", slice(1000, 2000)),
        ("bytes=200000-299999", slice(200_000, 300_000)),
        ("bytes=-77", slice(-77, None)),
        ("bytes=-999999999", slice(0, None)),
        ("bytes=400000-999999999", slice(400_000, None)),
    ],
)
def test_ranges_are_of_the_plain_file(link: str, content: bytes, asked: str, part: slice) -> None:
    reply = httpx.get(link, headers={"range": asked, "accept-encoding": "gzip"})
    assert (reply.status_code, "content-encoding" in reply.headers) == (206, False)
    assert len(reply.content) > 0 and reply.content == content[part]
    first = part.indices(len(content))[0]
    assert reply.headers["content-range"] == f"bytes {first}-{first + len(reply.content) - 1}/{len(content)}"
    assert reply.headers["content-length"] == str(len(reply.content))


@pytest.mark.parametrize("asked", ["bytes=999999999-", "bytes=-0"])
def test_ranges_that_are_not_there(link: str, content: bytes, asked: str) -> None:
    reply = httpx.get(link, headers={"range": asked})
    assert (reply.status_code, reply.headers["content-range"]) == (416, f"bytes */{len(content)}")


@pytest.mark.parametrize("asked", ["bytes=5-2", "bytes=0-1,4-5", "lines=1-2", "bytes=a-b", "bytes="])
def test_what_is_no_range_is_passed_over(link: str, content: bytes, asked: str) -> None:
    reply = httpx.get(link, headers={"range": asked})
    assert (reply.status_code, reply.content) == (200, content)


def test_going_on_with_the_same_file_only(link: str, content: bytes) -> None:
    head = httpx.head(link, headers=IDENTITY).headers
    for mark in (head["etag"], head["last-modified"]):
        same = httpx.get(link, headers={"range": "bytes=10-19", "if-range": mark})
        assert (same.status_code, same.content) == (206, content[10:20])
    for mark in ('"another"', httpx.head(link).headers["etag"], "Sun, 06 Nov 1994 08:49:37 GMT"):
        whole = httpx.get(link, headers={"range": "bytes=10-19", "if-range": mark})
        assert (whole.status_code, whole.content) == (200, content)


def test_range_of() -> None:
    assert range_of("bytes=0-9", 5) == (0, 5)
    assert range_of("Bytes = 4-4", 5) == (4, 5)
    for asked in ("bytes=5-", "bytes=5-9", "bytes=-0"):
        with pytest.raises(Unsatisfiable):
            range_of(asked, 5)


@pytest.mark.parametrize(
    ("header", "taken"),
    [
        ("", False),
        ("identity", False),
        ("GZIP", True),
        ("gzip;q=0", False),
        ("gzip; q=0.000", False),
        ("gzip;q=0.001", True),
        ("*", True),
        ("*, gzip;q=0", False),
        ("deflate, x-gzip", True),
    ],
)
def test_takes_gzip(header: str, taken: bool) -> None:
    assert takes_gzip(header) is taken
