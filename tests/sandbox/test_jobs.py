"""Jobs from their start to their end, and over it."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pinterest_ads import (
    APIConnectionError,
    JobExpiredError,
    JobFailedError,
    JobTimeoutError,
    NotFoundError,
    PinterestAds,
)
from pinterest_ads.sandbox import Fault, Options, Sandbox
from pinterest_ads.sandbox.assembly import api_of, downloads_of
from pinterest_ads.sandbox.jobs import Fate, Job, Moment
from pinterest_ads.sandbox.state import State

from tests.sandbox.accounts import ADVERTISER, OTHER, advertiser, fill, tree


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(quotas=None, job_seconds=0.0) as running:
        fill(running.state.store, advertiser(), *tree(1_000))
        yield running


@pytest.fixture
def ads(sandbox: Sandbox) -> Iterator[PinterestAds]:
    with client(sandbox) as ads:
        yield ads


def client(sandbox: Sandbox) -> PinterestAds:
    return PinterestAds(sandbox.token, base_url=sandbox.url, retries=0)


def bulk(ads: PinterestAds, advertiser: int = OTHER) -> Any:
    return ads.advertiser(advertiser).bulk.get(entity_types=["CAMPAIGN", "AD"])


def test_ids_look_like_those_of_the_facts(sandbox: Sandbox, ads: PinterestAds) -> None:
    advertiser, made, drawn = bulk(ads).id.split("-", 2)
    assert advertiser == str(OTHER)
    assert abs(int(made) - time.time()) < 60
    assert [len(part) for part in drawn.split("-")] == [8, 4, 4, 4, 12]


@pytest.mark.wire
def test_a_job_takes_its_time() -> None:
    with Sandbox(quotas=None, job_seconds=0.15) as sandbox, client(sandbox) as ads:
        started = time.monotonic()
        states: list[str | None] = []
        job = bulk(ads, ADVERTISER).wait(every=0.01, on_progress=lambda job: states.append(job.state))
        assert time.monotonic() - started >= 0.15
        assert set(states[:-1]) <= {"RUNNING"} and states[-1] == "SUCCEEDED"
        assert job.status.result_url


def test_gone_on_with_by_its_id(sandbox: Sandbox, ads: PinterestAds) -> None:
    id = bulk(ads).id
    with client(sandbox) as another:
        assert len(list(another.advertiser(OTHER).bulk.job(id).wait(every=0.01).rows())) == 3


@pytest.mark.parametrize(
    "id", ["nothing", "549755990000-1-1027c4d1-c386-4bc4-8d61-3e30d8f16adf", "'; --", "é"]
)
def test_unknown_jobs(ads: PinterestAds, id: str) -> None:
    with pytest.raises(NotFoundError):
        ads.advertiser(OTHER).bulk.status(request_id=id)


def test_jobs_of_another_advertiser_are_unknown(ads: PinterestAds) -> None:
    job = bulk(ads).wait(every=0.01)
    with pytest.raises(NotFoundError, match="has no bulk request"):
        ads.advertiser(ADVERTISER).bulk.status(request_id=job.id)


def test_a_job_that_never_finishes(sandbox: Sandbox, ads: PinterestAds) -> None:
    sandbox.state.jobs.fate = lambda job, moment: Fate.STUCK if moment is Moment.START else None
    job = bulk(ads)
    with pytest.raises(JobTimeoutError):
        job.wait(every=0.01, timeout=0.1)
    sandbox.state.jobs.fate = lambda job, moment: None
    assert bulk(ads).wait(every=0.01).state == "SUCCEEDED", "others go on"
    assert job.refresh() and job.state == "RUNNING", "what was decided at the start holds"


def test_a_job_that_fails(sandbox: Sandbox, ads: PinterestAds) -> None:
    sandbox.state.jobs.fate = lambda job, moment: Fate.FAILED if moment is Moment.START else None
    job = bulk(ads)
    with pytest.raises(JobFailedError):
        job.wait(every=0.01)
    assert not job.status.result_url
    assert [job.error for job in sandbox.state.jobs.recent(5)] == ["it was to fail"]


def test_a_result_that_has_expired(sandbox: Sandbox, ads: PinterestAds) -> None:
    sandbox.state.jobs.fate = lambda job, moment: Fate.EXPIRED if moment is Moment.START else None
    job = bulk(ads).wait(every=0.01)
    with pytest.raises(JobExpiredError):
        list(job.rows())


def test_what_is_said_of_one_look_holds_for_that(sandbox: Sandbox, ads: PinterestAds) -> None:
    asked: list[tuple[str, Moment]] = []
    answers = {2: Fate.STUCK, 3: Fate.FAILED}

    def fate(job: Job, moment: Moment) -> Fate | None:
        asked.append((job.kind, moment))
        return answers.get(len(asked))

    job = bulk(ads).wait(every=0.01)
    sandbox.state.jobs.fate = fate
    states = [job.refresh() and job.state for _ in range(4)]
    assert states == ["SUCCEEDED", "RUNNING", "FAILED", "SUCCEEDED"]
    assert asked == [("bulk_get", Moment.LOOK)] * 4


def test_a_work_that_breaks_is_a_job_that_fails(sandbox: Sandbox, ads: PinterestAds) -> None:
    store = sandbox.state.store
    store.execute("UPDATE entity SET body = '{' WHERE kind = 'campaign' AND id = 1000")
    job = ads.advertiser(OTHER).bulk.get(campaign_filter={"name": "C"})
    with pytest.raises(JobFailedError):
        job.wait(every=0.01)
    (made,) = sandbox.state.jobs.recent(5)
    assert made.error.startswith("DecodeError: ")
    assert list(sandbox.state.jobs.files.path(made.number).parent.iterdir()) == []


def test_results_outlive_the_process(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(quotas=None, job_seconds=0.0, database=file) as sandbox, client(sandbox) as ads:
        fill(sandbox.state.store, advertiser(), *tree(1_000))
        port = int(sandbox.download_origin.rpartition(":")[2])
        done = bulk(ads).wait(every=0.01)
        content = httpx.get(done.status.result_url).content
    with pytest.raises(httpx.ConnectError):
        httpx.get(done.status.result_url)
    with Sandbox(quotas=None, database=file, download_port=port) as sandbox, client(sandbox) as ads:
        assert httpx.get(done.status.result_url).content == content, "the old link"
        assert len(list(ads.advertiser(OTHER).bulk.job(done.id).rows())) == 3
        assert bulk(ads).id != done.id


def test_running_jobs_are_gone_on_with_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    options = Options(database=file, job_seconds=0.0, quotas=None)

    async def start() -> list[str]:
        # Ends as a process that is killed does: nothing of the work was done.
        ids = []
        for fate in (None, Fate.STUCK, None):
            state.jobs.fate = lambda job, moment, fate=fate: fate  # type: ignore[misc]
            ids.append(state.jobs.start("bulk_get", OTHER, {}, "JSON").id)
        return ids

    state = State(options)
    api_of(state)
    fill(state.store, advertiser(), *tree(1_000))
    first, stuck, last = asyncio.run(start())
    part = state.jobs.files.path(1).with_name("1.gz.part")
    part.parent.mkdir(exist_ok=True)
    part.write_bytes(b"left behind")
    state.close()
    with Sandbox(options) as sandbox, client(sandbox) as ads:
        resumed = ads.advertiser(OTHER).bulk
        for id in (first, last):
            assert len(list(resumed.job(id).wait(every=0.01, timeout=10).rows())) == 7
        assert resumed.status(request_id=stuck).status == "RUNNING"
        assert not part.exists()


def test_files_in_memory_leave_nothing() -> None:
    with Sandbox(quotas=None, job_seconds=0.0) as sandbox, client(sandbox) as ads:
        bulk(ads, ADVERTISER).wait(every=0.01)
        folder = sandbox.state.jobs.files.path(1).parent
        assert [path.name for path in folder.iterdir()] == ["1.gz"]
    assert not folder.exists()


@pytest.mark.wire
def test_without_a_server() -> None:
    """Driven in the process, by more than one loop."""
    state = State(Options(job_seconds=0.0, quotas=None), download_origin="http://downloads.test")
    api, downloads = httpx.ASGITransport(api_of(state)), httpx.ASGITransport(downloads_of(state))
    fill(state.store, advertiser(), *(entity for at in range(10_000, 40_000, 10) for entity in tree(at)))
    base = f"http://sandbox.test/ads/v4/advertisers/{OTHER}"
    headers = {"Authorization": f"Bearer {Sandbox(quotas=None).token}"}

    async def start() -> str:
        async with httpx.AsyncClient(transport=api, headers=headers) as http:
            reply = await http.post(f"{base}/bulk_get/", json={})
            return str(reply.json()["data"]["request_id"])

    async def follow(id: str) -> bytes:
        async with httpx.AsyncClient(transport=api, headers=headers) as http:
            for _ in range(10_000):
                data = (await http.get(f"{base}/bulk/{id}/")).json()["data"]
                if data["status"] != "RUNNING":
                    break
        async with httpx.AsyncClient(transport=downloads) as http:
            return (await http.get(data["result_url"])).content

    content = asyncio.run(follow(asyncio.run(start())))
    assert sum(map(len, json.loads(content).values())) == 7 * 3_000
    state.close()


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    database = tmp_path / "state.db"
    (tmp_path / "state.db.results").write_text("not a folder")
    with Sandbox(quotas=None, job_seconds=0.0, database=database) as sandbox, client(sandbox) as other:
        with pytest.raises(JobFailedError):
            bulk(other, ADVERTISER).wait(every=0.01, timeout=10)
        assert sandbox.state.jobs.recent(1)[0].error.startswith("FileExistsError")


def test_a_sandbox_stops_in_the_middle_of_a_job(caplog: pytest.LogCaptureFixture) -> None:
    sandbox = Sandbox(quotas=None, job_seconds=0.0).start()
    try:
        fill(
            sandbox.state.store,
            advertiser(),
            *(item for at in range(10_000, 110_000, 10) for item in tree(at)),
        )
        with client(sandbox) as ads:
            assert bulk(ads).refresh().status == "RUNNING"
        folder = sandbox.state.jobs.files.path(1).parent
    finally:
        began = time.monotonic()
        sandbox.stop()
    assert time.monotonic() - began < 5
    assert not folder.exists()
    assert caplog.records == []


def test_faults_of_jobs_and_downloads(sandbox: Sandbox, ads: PinterestAds) -> None:
    fill(sandbox.state.store, *(item for at in range(10_000, 20_000, 10) for item in tree(at)))
    with sandbox.state.faults.add(Fault.parse("stuck-job")), pytest.raises(JobTimeoutError):
        bulk(ads).wait(every=0.01, timeout=0.2)
    job = bulk(ads).wait(every=0.01)
    with sandbox.state.faults.add(Fault.parse("broken-download")), pytest.raises(APIConnectionError):
        list(job.rows())
    assert len(list(job.rows())) == 3_003
