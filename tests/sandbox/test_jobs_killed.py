"""A process that is killed while it writes in bulk: the next one goes on where that was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pinterest_ads import PinterestAds
from pinterest_ads.sandbox import Sandbox

from tests.sandbox.accounts import ADVERTISER
from tests.sandbox.serving import ENVIRONMENT

COUNT = 3_000
CODE = """
import sys
from pinterest_ads.sandbox import Sandbox
sandbox = Sandbox(database=sys.argv[1], quotas=None, job_seconds=0.0).start()
print(sandbox.url, flush=True)
sandbox.wait()
"""


def test_a_killed_upsert_is_gone_on_with(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    command = [sys.executable, "-c", CODE, str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT) as process:
        try:
            assert process.stdout is not None
            with PinterestAds(Sandbox().token, base_url=process.stdout.readline().strip(), retries=0) as ads:
                campaigns = [{"name": f"n{n}", "objective_type": "AWARENESS"} for n in range(COUNT)]
                bulk = ads.advertiser(ADVERTISER).bulk
                job = bulk.upsert(create={"campaigns": campaigns})
                while (
                    seen := len(ads.advertiser(ADVERTISER).campaigns.list(page_size=250).first().items)
                ) < 50:
                    pass
        finally:
            process.kill()
    with Sandbox(database=file, quotas=None) as sandbox:
        found = sandbox.state.store.count("campaign", ADVERTISER)
        with PinterestAds(sandbox.token, base_url=sandbox.url, retries=0) as ads:
            resumed = ads.advertiser(ADVERTISER).bulk.job(job.id).wait(every=0.05, timeout=60)
            rows = [row["data"]["name"] for row in resumed.rows()]
            names = [item.name for item in ads.advertiser(ADVERTISER).campaigns.list(page_size=250)]
    assert 50 <= seen <= found
    assert rows == [f"n{n}" for n in range(COUNT)]
    assert sorted(names) == sorted([*rows, names[0]]), "the account of the examples has one campaign"
