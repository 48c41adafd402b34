"""kill -9 under a load of writes: what was acknowledged is there when the next process opens the file."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from pinterest_ads import CampaignCreate, PinterestAds, PinterestAdsError
from pinterest_ads.sandbox import Sandbox

from tests.sandbox.serving import ENVIRONMENT

ADVERTISER = 549755885175
WRITERS = 4

pytestmark = pytest.mark.wire


def test_no_acknowledged_write_is_lost(tmp_path: Path) -> None:
    database = tmp_path / "state.db"
    acknowledged: list[str] = []
    sent: list[str] = []
    for round_ in range(2):
        command = [sys.executable, "-m", "pinterest_ads.sandbox", "--port", "0", "--download-port", "0"]
        command += ["--db", str(database), "--quota", "none", "--quiet"]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
        try:
            url = _url(process)
            writers = [
                threading.Thread(target=_write, args=(url, f"{round_}-{number}", sent, acknowledged))
                for number in range(WRITERS)
            ]
            for writer in writers:
                writer.start()
            before = len(acknowledged)
            deadline = time.monotonic() + 20
            while len(acknowledged) < before + 60 and time.monotonic() < deadline:
                time.sleep(0.01)
            os.kill(process.pid, signal.SIGKILL)
            for writer in writers:
                writer.join(20)
                assert not writer.is_alive()
        finally:
            process.kill()
            process.communicate()
        assert len(acknowledged) >= before + 60
    with (
        Sandbox(database=database, quotas=None) as sandbox,
        PinterestAds(sandbox.token, base_url=sandbox.url) as ads,
    ):
        kept = [campaign.name for campaign in ads.campaigns.list(advertiser_id=ADVERTISER, page_size=250)]
    assert len(kept) == len(set(kept)), "a write took effect twice"
    assert set(acknowledged) <= set(kept), "an acknowledged write is gone"
    # Of what was on its way when the process ended nobody knows; nothing else may have appeared.
    assert set(kept) - {"ACME Tools Campaign #1"} <= set(sent)


def _url(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    said = ""
    while not (found := re.search(r"API +(http://\S+)$", said, re.MULTILINE)):
        line = process.stdout.readline()
        assert line, said
        said += line
    return found[1]


def _write(url: str, name: str, sent: list[str], acknowledged: list[str]) -> None:
    with PinterestAds("sandbox-token", base_url=url, retries=0, timeout=5) as ads:
        for number in range(100_000):
            names = [f"{name}-{number}-{item}" for item in range(3)]
            sent.extend(names)
            items = [CampaignCreate(name=name, objective_type="AWARENESS") for name in names]
            try:
                batch = ads.campaigns.create(items, advertiser_id=ADVERTISER)
            except PinterestAdsError:
                return
            acknowledged.extend(str(campaign.name) for campaign in batch.succeeded)
