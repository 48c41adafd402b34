"""Reports, through the client: made in the background, there for a while."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from pinterest_ads import ConflictError, JobExpiredError, JobFailedError, JobTimeoutError, PinterestAds
from pinterest_ads.sandbox import Sandbox
from pinterest_ads.sandbox.jobs import Fate

from tests.sandbox.accounts import ADVERTISER, OTHER, advertiser, fill

COLUMNS = ["SPEND_IN_MICRO_DOLLAR", "TOTAL_IMPRESSION"]


class Time:
    start = datetime(2026, 11, 20, 12, tzinfo=UTC).timestamp()
    now = start


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    options: dict[str, Any] = {"job_seconds": 0.0, "link_seconds": 100.0, "seed_ads": 120}
    with Sandbox(quotas=None, clock=lambda: Time.now, **options) as running:
        fill(running.state.store, advertiser())
        yield running


@pytest.fixture(scope="module")
def ads(sandbox: Sandbox) -> Iterator[PinterestAds]:
    with PinterestAds(sandbox.token, base_url=sandbox.url, retries=0) as client:
        yield client


@pytest.fixture(scope="module")
def seeded(sandbox: Sandbox) -> int:
    """The advertiser of the 120 ads."""
    row = sandbox.state.store.execute(
        "SELECT advertiser FROM entity WHERE kind = 'ad' GROUP BY advertiser ORDER BY COUNT(*) DESC"
    ).fetchone()
    return int(row[0])


@pytest.fixture(autouse=True)
def same_time() -> Iterator[None]:
    Time.now = Time.start
    yield


def report(ads: PinterestAds, owner: int, **asked: Any) -> Any:
    today = date(2026, 11, 20)
    body = {
        "start_date": today - timedelta(days=9),
        "end_date": today - timedelta(days=3),
        "granularity": "DAY",
        "level": "PIN_PROMOTION",
        "columns": COLUMNS,
    }
    return ads.advertiser(owner).reports.create(**{**body, **asked})


def test_a_report_in_both_forms(ads: PinterestAds, seeded: int) -> None:
    job = report(ads, seeded)
    assert (job.started.report_status, job.started.token) == ("IN_PROGRESS", job.id)
    rows = list(job.wait(every=0.01, timeout=20).rows())
    assert len(rows) > 100
    assert all(row.key == str(row["PIN_PROMOTION_ID"]) for row in rows)
    assert all("2026-11-11" <= row["DATE"] <= "2026-11-17" for row in rows)
    assert all(isinstance(row[column], (int, float)) for row in rows for column in COLUMNS)
    lines = list(report(ads, seeded, report_format="CSV").wait(every=0.01, timeout=20).rows())
    assert [{name: str(value) for name, value in row.items()} for row in rows] == [
        dict(line) for line in lines
    ]


def test_the_reply_of_a_finished_report(ads: PinterestAds, sandbox: Sandbox, seeded: int) -> None:
    job = report(ads, seeded).wait(every=0.01, timeout=20)
    file = httpx.get(job.status.url, headers={"accept-encoding": "identity"})
    assert job.status.size == len(file.content)
    assert job.status.url.startswith(f"{sandbox.download_origin}/reports/{job.id}/metrics_report.json?")
    assert list(file.json()) == list(dict.fromkeys(row.key for row in job.rows()))


def test_download(ads: PinterestAds, seeded: int, tmp_path: Path) -> None:
    job = report(ads, seeded, level="CAMPAIGN", report_format="CSV")
    text = job.download(tmp_path / "report.csv").read_text()
    assert text.startswith("CAMPAIGN_ID,DATE,SPEND_IN_MICRO_DOLLAR,TOTAL_IMPRESSION\n")


def test_an_empty_report(ads: PinterestAds) -> None:
    assert list(report(ads, OTHER).wait(every=0.01, timeout=20).rows()) == []
    assert list(report(ads, OTHER, report_format="CSV").wait(every=0.01, timeout=20).rows()) == []


def test_what_is_wrong_is_said_at_once(ads: PinterestAds, sandbox: Sandbox, seeded: int) -> None:
    before = len(sandbox.state.jobs.recent(100))
    with pytest.raises(ConflictError):
        report(ads, seeded, start_date=date(2026, 11, 12), end_date=date(2026, 11, 11))
    assert len(sandbox.state.jobs.recent(100)) == before


def test_gone_on_with_by_its_token(ads: PinterestAds, seeded: int) -> None:
    token = report(ads, seeded).id
    assert len(list(ads.advertiser(seeded).reports.job(token).wait(every=0.01, timeout=20).rows())) > 100


def test_unknown_reports_do_not_exist(ads: PinterestAds, seeded: int) -> None:
    token = report(ads, seeded).id
    for owner, asked in ((seeded, "nothing"), (ADVERTISER, token), (seeded, bulk(ads, seeded))):
        assert ads.advertiser(owner).reports.get(token=asked).report_status == "DOES_NOT_EXIST"
        with pytest.raises(JobExpiredError):
            ads.advertiser(owner).reports.job(asked).wait(every=0.01)


def bulk(ads: PinterestAds, owner: int) -> str:
    return ads.advertiser(owner).bulk.get(entity_types=["CAMPAIGN"]).id


def test_a_report_expires_with_its_link(ads: PinterestAds, sandbox: Sandbox, seeded: int) -> None:
    job = report(ads, seeded).wait(every=0.01, timeout=20)
    url = job.status.url
    made = sandbox.state.jobs.recent(1)[0]
    file = sandbox.state.jobs.files.path(made.number)
    Time.now = Time.start + 99
    job.refresh()
    assert (job.state, job.status.url) == ("FINISHED", url), "looking at it does not make it last longer"
    assert httpx.get(url).status_code == 200
    Time.now = Time.start + 100
    assert httpx.get(url).status_code == 403
    status = job.refresh()
    assert (status.report_status, status.url, status.size) == ("EXPIRED", None, None)
    with pytest.raises(JobExpiredError):
        list(job.rows())
    Time.now = Time.start + 101
    report(ads, seeded).wait(every=0.01, timeout=20)
    assert not file.exists(), "the next one clears up"
    assert httpx.get(url).status_code == 404
    assert job.refresh().report_status == "EXPIRED"


@pytest.mark.parametrize(
    ("fate", "error"),
    [(Fate.STUCK, JobTimeoutError), (Fate.FAILED, JobFailedError), (Fate.EXPIRED, JobExpiredError)],
)
def test_what_else_can_become_of_it(
    ads: PinterestAds, sandbox: Sandbox, fate: Fate, error: type[Exception]
) -> None:
    sandbox.state.jobs.fate = lambda job, moment: fate
    try:
        with pytest.raises(error):
            report(ads, OTHER).wait(every=0.01, timeout=0.2)
    finally:
        sandbox.state.jobs.fate = lambda job, moment: None
