"""Each fault over a real socket: what a client sees of it, and whether the request took effect."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from urllib.parse import parse_qs

import pytest
from attrs import Factory, define
from pinterest_ads.sandbox.exchange import Identified
from pinterest_ads.sandbox.faults import Fault, Faults, Faulty
from pinterest_ads.sandbox.faults.jobs import JobShape
from pinterest_ads.sandbox.faults.targets import DOWNLOAD
from pinterest_ads.sandbox.options import Options
from pinterest_ads.sandbox.state import State
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from tests.sandbox.serving import Seen, exchange, serving

pytestmark = pytest.mark.wire

FILE = bytes(range(256)) * 4096  # 1 MiB
PAGES = {"": (["a", "b"], "two"), "two": (["c"], None)}


@define
class World:
    """A small application that remembers what took effect, and the faults in front of it."""

    faults: Faults
    origin: str = ""
    written: list[str] = Factory(list)
    bookmarks: list[str] = Factory(list)

    def fault(self, text: str) -> None:
        self.faults.add(Fault.parse(text))

    def write(self, word: str = "x", **headers: str) -> Seen:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return exchange(self.origin, "/ads", method="POST", headers=named, body=word.encode())

    def page(self, bookmark: str = "") -> dict[str, object]:
        query = f"?page_size=2&bookmark={bookmark}&order=ASCENDING" if bookmark else "?page_size=2"
        seen = exchange(self.origin, f"/ads{query}")
        assert seen.status == 200
        found: dict[str, object] = json.loads(seen.body)
        return found

    def application(self) -> Starlette:
        async def ads(request: Request) -> Response:
            if request.method == "POST":
                self.written.append((await request.body()).decode())
                return JSONResponse(
                    {"status": "success", "data": {"id": len(self.written), "name": "x" * 500}}
                )
            query = parse_qs(request.url.query)
            assert set(query) <= {"page_size", "bookmark", "order"}
            self.bookmarks.append(query.get("bookmark", [""])[0])
            items, bookmark = PAGES[self.bookmarks[-1]]
            return JSONResponse({"status": "success", "data": items, "bookmark": bookmark})

        async def job(request: Request) -> Response:
            states = {"1": {"state": "DONE", "url": "http://x/"}, "2": {"state": "FAILED"}}
            return JSONResponse({"status": "success", "data": states[request.path_params["id"]]})

        async def file(request: Request) -> Response:
            if "streamed" in request.url.query:
                return StreamingResponse(iter([FILE[:1000], FILE[1000:]]))
            if "missing" in request.url.query:
                return Response(b"no such file", 404)
            return Response(FILE)

        return Starlette(
            routes=[
                Route("/ads", ads, methods=["GET", "POST"]),
                Route("/jobs/{id}", job),
                Route("/file", file),
            ]
        )


def names(method: str, path: str) -> tuple[str, ...]:
    if path == "/file":
        return (DOWNLOAD,)
    if path.startswith("/jobs"):
        return ("jobs.status", "get_job")
    return ("ads.create",) if method == "POST" else ("ads.list",)


@pytest.fixture(scope="module")
def served() -> Iterator[World]:
    state = State(Options())
    found = World(Faults(names=("ads.create", "ads.list", "jobs.status"), clock=time.time))
    jobs = {"get_job": JobShape("state", "url", "RUNNING", frozenset({"DONE"}))}
    app = Identified(Faulty(found.application(), found.faults, names=names, jobs=jobs), state)
    with serving(app) as origin:
        found.origin = origin
        yield found
    state.close()


@pytest.fixture
def world(served: World) -> World:
    for active in served.faults.active:
        active.remove()
    served.written.clear()
    served.bookmarks.clear()
    return served


def test_without_a_fault_nothing_is_changed(world: World) -> None:
    seen = world.write()
    assert (seen.status, seen.end, world.written) == (200, "close", ["x"])
    assert json.loads(seen.body)["data"]["id"] == 1


@pytest.mark.parametrize(("when", "written"), [("before", []), ("after", ["x"])])
def test_reset(world: World, when: str, written: list[str]) -> None:
    world.fault(f"reset:ads.create:when={when}")
    seen = world.write()
    assert (seen.data, seen.end) == (b"", "reset")
    assert world.written == written


@pytest.mark.parametrize("keep", ["0", "0.5", "1"])
def test_truncated_body(world: World, keep: str) -> None:
    world.fault(f"truncate:keep={keep}")
    seen = world.write()
    length = int(seen.headers["content-length"])
    assert (seen.status, seen.end) == (200, "close")
    assert len(seen.body) == {"0": 0, "0.5": length // 2, "1": length - 1}[keep]
    assert world.written == ["x"], "the write took effect, only its reply is lost"


def test_malformed_json(world: World) -> None:
    world.fault("malformed")
    seen = world.write()
    assert (seen.status, seen.headers["content-type"]) == (200, "application/json")
    assert len(seen.body) == int(seen.headers["content-length"])
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        json.loads(seen.body)
    assert world.written == ["x"]


def test_wrong_content_type(world: World) -> None:
    world.fault("content-type:type=text/plain")
    seen = world.write()
    assert (seen.status, seen.headers["content-type"]) == (200, "text/plain")
    assert json.loads(seen.body)["data"]["id"] == 1
    assert world.written == ["x"]


@pytest.mark.parametrize(
    ("options", "limit", "retry"),
    [
        ("scope=advertiser", "30, 30;w=60", "1"),
        ("scope=advertiser,quota=5/10,retry=7", "5, 5;w=10", "7"),
        ("scope=app", "1000, 1000;w=60", "1"),
        ("scope=backend", "0, 0", "1"),
        ("scope=backend,retry=none", "0, 0", None),
        ("scope=spam,retry=none", None, None),
    ],
)
def test_429_in_its_forms(world: World, options: str, limit: str | None, retry: str | None) -> None:
    world.fault(f"429:{options}")
    seen = world.write()
    assert (seen.status, world.written) == (429, [])
    assert seen.headers.get("ratelimit-limit") == limit
    assert seen.headers.get("ratelimit-remaining") == (None if limit is None else "0")
    assert seen.headers.get("retry-after") == retry
    envelope = json.loads(seen.body)
    assert (envelope["status"], "spam" in envelope["message"]) == ("failure", "spam" in options)


def test_a_storm_of_429_passes(world: World) -> None:
    world.fault("429:ads.create:count=3")
    assert [world.write().status for _ in range(5)] == [429, 429, 429, 200, 200]
    assert len(world.written) == 2


@pytest.mark.parametrize("status", ["500", "502", "503"])
@pytest.mark.parametrize(("when", "written"), [("before", []), ("after", ["x"])])
@pytest.mark.parametrize(("retry", "header"), [("none", None), ("3", "3")])
def test_server_errors(
    world: World, status: str, when: str, written: list[str], retry: str, header: str | None
) -> None:
    world.fault(f"{status}:when={when},retry={retry}")
    seen = world.write()
    assert (seen.status, seen.headers.get("retry-after")) == (int(status), header)
    assert json.loads(seen.body)["status"] == "failure"
    assert "ratelimit-limit" not in seen.headers
    assert world.written == written


def test_503_with_the_limits_of_a_backend(world: World) -> None:
    world.fault("503:limits=yes,retry=2")
    headers = world.write().headers
    assert (headers["ratelimit-limit"], headers["ratelimit-remaining"]) == ("0, 0", "0")
    assert headers["retry-after"] == "2"


@pytest.mark.parametrize(
    ("body", "media", "content"), [("html", "text/html", b"<html><head><title>502"), ("empty", None, b"")]
)
def test_what_a_proxy_answers(world: World, body: str, media: str | None, content: bytes) -> None:
    world.fault(f"502:body={body}")
    seen = world.write()
    assert (seen.status, seen.headers.get("content-type")) == (502, media)
    assert seen.body.startswith(content) and bool(seen.body) == bool(content)


def test_an_expired_token(world: World) -> None:
    world.fault("401:count=1")
    envelope = json.loads(world.write().body)
    assert (envelope["status"], envelope["code"], world.written) == ("failure", 2, [])
    assert world.write().status == 200


def test_latency(world: World) -> None:
    world.fault("latency:ads.create:seconds=0.2..0.3")
    began = time.monotonic()
    assert world.write().status == 200
    assert 0.2 <= time.monotonic() - began < 5
    assert world.page()["data"] == ["a", "b"]


def test_latency_and_another_fault(world: World) -> None:
    world.fault("500")
    world.fault("latency:seconds=0.2")
    began = time.monotonic()
    assert world.write().status == 500
    assert time.monotonic() - began >= 0.2


def test_pages_without_a_fault(world: World) -> None:
    assert [world.page()["bookmark"], world.page("two")["bookmark"]] == ["two", None]


def test_a_page_that_names_itself(world: World) -> None:
    world.fault("same-bookmark")
    assert world.page()["bookmark"] == "two"
    assert world.page("two") == {"status": "success", "data": ["c"], "bookmark": "two"}


def test_bookmarks_without_an_end(world: World) -> None:
    world.fault("endless-bookmarks")
    bookmark, seen = "", []
    for _ in range(20):
        page = world.page(bookmark)
        assert page["data"] == ["a", "b"]
        bookmark = str(page["bookmark"])
        seen.append(bookmark)
    assert len(set(seen)) == 20
    assert set(world.bookmarks) == {""}, "the application is never asked for a bookmark that it did not give"


def test_a_list_ends_when_the_fault_does(world: World) -> None:
    world.fault("endless-bookmarks:count=3")
    bookmark: object = ""
    for _ in range(3):
        bookmark = world.page(str(bookmark))["bookmark"]
    assert world.page(str(bookmark))["bookmark"] == "two"


def test_bookmark_faults_leave_other_replies_alone(world: World) -> None:
    world.fault("same-bookmark")
    assert json.loads(world.write().body)["data"]["id"] == 1


def test_a_job_that_never_finishes(world: World) -> None:
    world.fault("stuck-job:jobs.*:count=2")
    states = [json.loads(exchange(world.origin, "/jobs/1").body)["data"] for _ in range(3)]
    assert states == [{"state": "RUNNING"}, {"state": "RUNNING"}, {"state": "DONE", "url": "http://x/"}]


def test_a_job_that_failed_is_not_stuck(world: World) -> None:
    world.fault("stuck-job")
    assert json.loads(exchange(world.origin, "/jobs/2").body)["data"] == {"state": "FAILED"}
    assert world.write().status == 200


@pytest.mark.parametrize(("how", "end"), [("close", "close"), ("reset", "reset")])
def test_a_download_that_breaks_halfway(world: World, how: str, end: str) -> None:
    world.fault(f"broken-download:how={how},count=1")
    seen = exchange(world.origin, "/file")
    assert (seen.status, seen.end, seen.headers["content-length"]) == (200, end, str(len(FILE)))
    assert seen.body == FILE[: len(seen.body)]
    # A reset also takes away what had arrived and was not read yet.
    assert len(seen.body) == len(FILE) // 2 or (how == "reset" and len(seen.body) < len(FILE) // 2)
    assert exchange(world.origin, "/file").body == FILE


def test_a_streamed_download_breaks_as_well(world: World) -> None:
    world.fault("broken-download")
    seen = exchange(world.origin, "/file?streamed")
    assert FILE[:500] in seen.body and FILE[:1000] not in seen.body
    assert not seen.body.endswith(b"0\r\n\r\n")


def test_a_file_that_is_not_there_is_no_download(world: World) -> None:
    world.fault("broken-download")
    assert exchange(world.origin, "/file?missing").body == b"no such file"


def test_the_header_of_a_request(world: World) -> None:
    assert world.write(x_sandbox_fault="reset:when=after").end == "reset"
    assert world.write().status == 200
    assert world.written == ["x", "x"]
    seen = world.write(x_sandbox_fault="503:retry=9;latency:seconds=0")
    assert (seen.status, seen.headers["retry-after"]) == (503, "9")


def test_a_header_that_cannot_be_read(world: World) -> None:
    seen = world.write(x_sandbox_fault="rset")
    assert (seen.status, world.written) == (400, [])
    assert "did you mean reset?" in json.loads(seen.body)["message_detail"]


def test_every_reply_has_its_id(world: World) -> None:
    world.fault("truncate:ads.create")
    world.fault("500:ads.list")
    assert (
        world.write().headers["x-pinterest-rid"] != exchange(world.origin, "/ads").headers["x-pinterest-rid"]
    )


def test_a_connection_goes_on_after_a_fault_that_is_a_reply(world: World) -> None:
    """Whether the request's body was read before the reply decides whether the next request can follow."""
    import http.client

    world.fault("503:count=1")
    connection = http.client.HTTPConnection(world.origin.removeprefix("http://"), timeout=10)
    statuses = []
    for _ in range(3):
        connection.request("POST", "/ads", body=b"y" * 100_000)
        reply = connection.getresponse()
        reply.read()
        statuses.append(reply.status)
    connection.close()
    assert statuses == [503, 200, 200]
