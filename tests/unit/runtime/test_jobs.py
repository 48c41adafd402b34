"""Handles of work that the API does on its own."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from generator.runtime import errors as e
from generator.runtime import operation as o
from generator.runtime import schema as s
from generator.runtime.options import CallOptions
from generator.runtime.outcomes import JobSpec
from tests.unit.runtime.sample import BEARER, Async, Sync, json_of, parameter

ANY = (o.Response("200", json_of(s.MapOf(s.Any()))),)
OWNER = parameter("owner_id", "path", s.Id(), required=True)
STATUS: o.Operation[Any] = o.Operation(
    "exports.get",
    "GET",
    "/owners/{owner_id}/exports/{token}/",
    parameters=(OWNER, parameter("token", "path", s.String(), required=True)),
    responses=ANY,
    security=BEARER,
)
START: o.Operation[Any] = o.Operation(
    "exports.create",
    "POST",
    "/owners/{owner_id}/exports/",
    parameters=(OWNER,),
    body=o.Body(json_of(s.Any())),
    responses=ANY,
    security=BEARER,
    job=JobSpec(
        id="token",
        status=lambda: STATUS,
        argument="token",
        state="state",
        url="url",
        done=("DONE",),
        failed=("FAILED",),
        expired=("EXPIRED",),
    ),
)
FILE = "https://files.example.net/result?signature=abc"
CSV = b"A,B\n1,2\n3,4\n"


class Server:
    """An API that works for two looks, and a host of files that wants to know nobody."""

    def __init__(self, *states: str, url: object = FILE, file: httpx.Response | None = None) -> None:
        self.states = list(states)
        self.url = url
        self.file = file or httpx.Response(200, content=CSV)
        self.downloads: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "files.example.net":
            self.downloads.append(request)
            return httpx.Response(self.file.status_code, content=self.file.content)
        if request.method == "POST":
            return httpx.Response(200, json={"token": "t1"})
        assert request.url.path == "/v1/owners/7/exports/t1/"
        if not self.states:
            return httpx.Response(404)
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        return httpx.Response(200, json={"state": state, "url": self.url if state == "DONE" else None})


def client_of(server: Server) -> Sync:
    return Sync("secret", transport=httpx.MockTransport(server), retries=0, headers={"X-Own": "1"})


def test_what_is_told_of_a_job_may_be_in_an_object_of_its_own() -> None:
    plain = Server("RUNNING", "DONE")

    def wrapped(request: httpx.Request) -> httpx.Response:
        reply = plain(request)
        if request.url.host == "files.example.net":
            return reply
        return httpx.Response(reply.status_code, json={"code": 0, "data": reply.json()})

    assert START.job is not None
    start: o.Operation[Any] = msgspec.structs.replace(
        START, job=msgspec.structs.replace(START.job, within="data")
    )
    with Sync("secret", transport=httpx.MockTransport(wrapped), retries=0) as client:
        job = client.job(start, {"owner_id": 7}, {})
        assert job.id == "t1"
        assert len(list(job.wait(every=0.001).rows())) == 2
    with client_of(plain) as client, pytest.raises(e.DecodeError, match=r"body\.data\.token"):
        client.job(start, {"owner_id": 7}, {})


def test_a_job_is_awaited_and_its_rows_are_read() -> None:
    server = Server("RUNNING", "RUNNING", "DONE")
    seen: list[str | None] = []
    with client_of(server) as client:
        job = client.job(START, {"owner_id": 7}, {"columns": ["A"]})
        assert (job.id, job.state) == ("t1", None)
        assert job.wait(every=0.001, on_progress=lambda job: seen.append(job.state)) is job
        assert seen == ["RUNNING", "RUNNING", "DONE"]
        assert [dict(row) for row in job.rows()] == [{"A": "1", "B": "2"}, {"A": "3", "B": "4"}]
        assert repr(job) == "Job(id='t1', state='DONE')"


def test_a_download_carries_nothing_that_says_who_asks(tmp_path: Path) -> None:
    server = Server("DONE")
    with client_of(server) as client:
        path = client.job(START, {"owner_id": 7}).download(tmp_path / "report.csv")
    assert path.read_bytes() == CSV
    assert [child.name for child in tmp_path.iterdir()] == ["report.csv"]
    (request,) = server.downloads
    assert set(request.headers) == {"host", "user-agent", "accept-encoding", "accept"}
    assert "secret" not in repr(request.headers.raw)


def test_a_job_is_resumed_by_its_id() -> None:
    with client_of(Server("DONE")) as client:
        job = client.resume(START, "t1", {"owner_id": 7})
        assert len(list(job.rows())) == 2


def test_async_jobs(tmp_path: Path) -> None:
    async def run() -> None:
        server = Server("RUNNING", "DONE")
        async with Async("secret", transport=httpx.MockTransport(server), retries=0) as client:
            job = await client.job(START, {"owner_id": 7})
            await job.wait(every=0.001)
            assert [dict(row) async for row in job.rows()] == [{"A": "1", "B": "2"}, {"A": "3", "B": "4"}]
            assert (await job.download(str(tmp_path / "x"))).read_bytes() == CSV

    asyncio.run(run())


@pytest.mark.parametrize(
    ("states", "expected"),
    [(["FAILED"], e.JobFailedError), (["EXPIRED"], e.JobExpiredError), ([], e.JobExpiredError)],
)
def test_how_jobs_end_badly(states: list[str], expected: type[e.JobError]) -> None:
    with client_of(Server(*states)) as client, pytest.raises(expected) as caught:
        client.job(START, {"owner_id": 7}).wait(every=0.001)
    assert caught.value.job_id == "t1"


@pytest.mark.parametrize("state", ["RUNNING", "SOMETHING_NEW"])
def test_a_job_that_is_not_over_in_time(state: str) -> None:
    with client_of(Server(state)) as client, pytest.raises(e.JobTimeoutError, match=state) as caught:
        client.job(START, {"owner_id": 7}).wait(timeout=0.02, every=0.005)
    assert "wait again" in str(caught.value)


@pytest.mark.parametrize(
    "url", [None, "", 5, "nonsense", "http://files.example.net/x", "ftp://x/y", "file:///etc/passwd"]
)
def test_a_result_that_cannot_be_fetched_safely(url: object, tmp_path: Path) -> None:
    server = Server("DONE", url=url)
    with client_of(server) as client, pytest.raises(e.JobFailedError):
        client.job(START, {"owner_id": 7}).download(tmp_path / "x")
    assert not server.downloads
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("status", "expected"), [(403, e.JobExpiredError), (404, e.JobExpiredError), (500, e.ServerError)]
)
def test_a_failed_download_leaves_no_file(status: int, expected: type[Exception], tmp_path: Path) -> None:
    server = Server("DONE", file=httpx.Response(status))
    (tmp_path / "x").write_text("before")
    with client_of(server) as client:
        job = client.job(START, {"owner_id": 7})
        with pytest.raises(expected) as caught:
            job.download(tmp_path / "x")
        with pytest.raises(expected):
            list(job.rows())
    assert "signature" not in str(caught.value)
    assert [(child.name, child.read_text()) for child in tmp_path.iterdir()] == [("x", "before")]


@pytest.mark.parametrize("reply", [{}, {"token": None}, {"token": ""}, {"token": [1]}])
def test_a_job_without_a_name_is_an_error(reply: Any) -> None:
    client = Sync("secret", transport=httpx.MockTransport(lambda _: httpx.Response(200, json=reply)))
    with client, pytest.raises(e.DecodeError, match=r"body\.token"):
        client.job(START, {"owner_id": 7})


def test_what_was_said_of_the_call_holds_for_looking_how_far_it_is() -> None:
    server, seen = Server("DONE"), []

    def watched(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return server(request)

    with Sync("secret", transport=httpx.MockTransport(watched), retries=0) as client:
        options: CallOptions = {
            "timeout": 7.5,
            "extra_headers": {"X-Trace": "1"},
            "extra_query": {"only": "at the start"},
            "extra_body": {"columns": []},
            "idempotent": True,
        }
        client.job(START, {"owner_id": 7}, {}, options=options).wait()
    start, look = seen
    assert [request.headers["x-trace"] for request in seen] == ["1", "1"]
    assert [request.extensions["timeout"]["read"] for request in seen] == [pytest.approx(7.5, abs=0.5)] * 2
    assert (start.url.query, look.url.query) == (b"only=at%20the%20start", b"")
