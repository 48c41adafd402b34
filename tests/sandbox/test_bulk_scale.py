"""Many entities in bulk: memory does not grow with them, and other requests are answered meanwhile."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Iterator

import httpx
import pytest
from pinterest_ads import PinterestAds
from pinterest_ads.sandbox import Sandbox

from tests.sandbox.accounts import OTHER, advertiser, entity, fill, link_to

SMALL, LARGE = OTHER + 1, OTHER + 2
COUNTS = {SMALL: 4_000, LARGE: 20_000}

pytestmark = pytest.mark.wire


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(quotas=None, job_seconds=0.0) as running:
        for owner, count in COUNTS.items():
            ads = (entity("ad", owner * 100_000 + n, owner, name=f"{n} {'x' * 500}") for n in range(count))
            fill(running.state.store, advertiser(owner), *ads)
        yield running


def peak_of(sandbox: Sandbox, owner: int, form: str, encoding: str) -> int:
    """Bytes that a whole bulk request takes at most, the server's and a streaming client's together."""
    with PinterestAds(sandbox.token, base_url=sandbox.url, retries=0) as ads:
        tracemalloc.start()
        try:
            job = ads.advertiser(owner).bulk.get(entity_types=["AD"], output_format=form).wait(every=0.05)
            url, size = link_to(job), 0
            with httpx.stream("GET", url, headers={"accept-encoding": encoding}) as reply:
                for piece in reply.iter_raw(65_536):
                    size += len(piece)
            assert size > COUNTS[owner] * (500 if encoding == "identity" else 5)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()


@pytest.mark.parametrize(("form", "encoding"), [("JSON", "gzip"), ("CSV", "identity")])
def test_memory_does_not_grow_with_the_account(sandbox: Sandbox, form: str, encoding: str) -> None:
    peak_of(sandbox, SMALL, form, encoding)  # what is made once
    small = peak_of(sandbox, SMALL, form, encoding)
    large = peak_of(sandbox, LARGE, form, encoding)
    assert large < 1.3 * small + 300_000
    # The entities are more than ten megabytes, and none of the files is less when it is read.
    assert large < 6_000_000


def test_others_have_their_turn(sandbox: Sandbox) -> None:
    with PinterestAds(sandbox.token, base_url=sandbox.url, retries=0) as ads:
        acme = ads.advertiser(LARGE)
        job, listed = acme.bulk.get(entity_types=["AD"]), 0
        while job.refresh() and job.state == "RUNNING":
            assert acme.ads.list(page_size=1).first() is not None
            listed += 1
        assert listed >= 3
        assert sum(1 for _ in job.rows()) == COUNTS[LARGE]


def test_files_are_kept_zipped(sandbox: Sandbox) -> None:
    with PinterestAds(sandbox.token, base_url=sandbox.url, retries=0) as ads:
        job = ads.advertiser(SMALL).bulk.get(entity_types=["AD"]).wait(every=0.01)
    (made,) = sandbox.state.jobs.recent(1)
    packed = sandbox.state.jobs.files.path(made.number).read_bytes()
    assert (made.id, made.rows) == (job.id, COUNTS[SMALL])
    assert len(packed) < made.size / 10
    assert len(gzip.decompress(packed)) == made.size
