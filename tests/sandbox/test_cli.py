"""The command: what it says, what it takes, and how it ends."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pinterest_ads import PinterestAds, RateLimitError
from pinterest_ads.sandbox import Quota
from pinterest_ads.sandbox.arguments import options_of
from pinterest_ads.sandbox.faults import KINDS, Fault
from pinterest_ads.sandbox.limits import Settings

from tests.sandbox.serving import ENVIRONMENT

pytestmark = pytest.mark.wire

COMMAND = (sys.executable, "-m", "pinterest_ads.sandbox")
FREE = ("--port", "0", "--download-port", "0")
ADVERTISER = 549755885175


@contextmanager
def running(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A process, and what it says when it is ready."""
    process = subprocess.Popen(
        [*COMMAND, *FREE, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    )
    try:
        assert process.stdout is not None
        lines = []
        while "python -c" not in (line := process.stdout.readline()):
            assert line, process.communicate()[1]
            lines.append(line)
        yield "".join([*lines, line]), process
    finally:
        process.kill()
        process.communicate()


def url(greeting: str) -> str:
    found = re.search(r"API +(http://127\.0\.0\.1:[0-9]+/ads/v4)$", greeting, re.MULTILINE)
    assert found
    return found[1]


def test_it_starts_says_where_it_is_and_stops_when_it_is_told_to(tmp_path: Path) -> None:
    record = tmp_path / "traffic.har"
    began = time.monotonic()
    with running("--quota", "advertiser=2/60", "--fault", "500:ads.list", "--open-record", str(record)) as (
        said,
        process,
    ):
        with PinterestAds("sandbox-token", base_url=url(said), retries=0) as ads:
            assert [one.id for one in ads.advertisers.list()] == [str(ADVERTISER)]
            assert time.monotonic() - began < 10
            assert len(list(ads.campaigns.list(advertiser_id=ADVERTISER))) > 0
            assert len(list(ads.campaigns.list(advertiser_id=ADVERTISER))) > 0
            with pytest.raises(RateLimitError):
                list(ads.campaigns.list(advertiser_id=ADVERTISER))
        process.send_signal(signal.SIGTERM)
        _, log = process.communicate(timeout=10)
        assert process.returncode == 0
    lines = log.splitlines()
    assert len(lines) == 4 and all("campaigns.list" in line for line in lines[1:])
    assert " 429 " in lines[3] and f"advertiser {ADVERTISER}" in lines[3]
    assert len(json.loads(record.read_text())["log"]["entries"]) == 4
    assert list(tmp_path.iterdir()) == [record]


def test_the_line_it_prints_works(tmp_path: Path) -> None:
    with running("--quiet") as (said, process):
        export = re.search(r"export (\w+)=(\S+)", said)
        line = re.search(r"python -c '(.*)'", said)
        assert export and line
        done = subprocess.run(
            [sys.executable, "-c", line[1]],
            env={**ENVIRONMENT, export[1]: export[2]},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert str(ADVERTISER) in done.stdout
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=10)[1] == ""
        assert process.returncode == 0


def test_a_json_log() -> None:
    with running("--json-log") as (said, process):
        with PinterestAds("sandbox-token", base_url=url(said), retries=0) as ads:
            list(ads.advertisers.list())
        process.send_signal(signal.SIGTERM)
        assert json.loads(process.communicate(timeout=10)[1])["operation"] == "advertisers.list"


def failure(*arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [*COMMAND, *arguments], capture_output=True, text=True, timeout=60, check=False, env=ENVIRONMENT
    )
    assert done.stdout == ""
    return done.returncode, done.stderr


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        status, said = failure("--port", str(port), "--download-port", "0")
    assert status == 1
    assert said == (
        f"python -m pinterest_ads.sandbox: port {port} is taken: choose others with --port and --download-port"
        " (0 takes a free one)\n"
    )


def test_files_that_cannot_be_used(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.db"
    wrong.write_text("no database at all" * 1000)
    for arguments, words in (
        (("--db", str(wrong)), "wrong.db cannot be used as the database: file is not a database"),
        (("--db", str(tmp_path / "nowhere" / "x.db")), "cannot be used as the database: unable to open"),
        (("--open-record", str(tmp_path / "nowhere" / "x.har")), "nowhere"),
        (("--fault", "500:campain.list"), "did you mean campaigns.list?"),
        (("--host", "192.0.2.1"), "cannot listen on 192.0.2.1"),
    ):
        status, said = failure(*FREE, *arguments)
        assert (status, len(said.splitlines())) == (1, 1), said
        assert words in said


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--port", "http"), "'http' is no whole number from 0 to 65535"),
        (("--port", "65536"), "is no whole number"),
        (("--quota", "30"), "sets no quota"),
        (("--quota", "advertiser=30"), "write requests/seconds"),
        (("--fault", "latncy"), "did you mean latency?"),
        (("--token", "a b"), "is no token"),
        (("--app", "x"), "ID:SECRET"),
        (("--job-seconds", "nan"), "no number of seconds"),
        (("--seed-data", "-1"), "--seed-data"),
        (("--json-log", "--quiet"), "not allowed with"),
        (("--colour",), "--colour"),
        (("--por", "1"), "--por"),
    ],
)
def test_wrong_arguments_are_told_in_one_line(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    with pytest.raises(SystemExit) as caught:
        options_of(arguments)
    said = capsys.readouterr().err
    assert caught.value.code == 2
    assert len(said.splitlines()) == 1 and words in said


def test_every_option_gets_where_it_belongs() -> None:
    text = (
        "--host ::1 --port 1 --download-port 2 --db x.db --seed 3 --seed-data 4 --advertisers 5 --job-seconds 6"
        " --link-seconds 7 --token t:user=8 --token-seconds 9 --app a:b --quota app=none --quota 7=1/2"
        " --fault 500:ads.list --json-log --open-record y.har"
    )
    options = options_of(text.split())
    assert (options.host, options.port, options.download_port) == ("::1", 1, 2)
    assert (options.database, options.recording) == (Path("x.db"), Path("y.har"))
    assert (options.seed, options.seed_ads, options.advertisers) == (3, 4, 5)
    assert (options.job_seconds, options.link_seconds, options.token_seconds) == (6, 7, 9)
    assert [(one.text, one.user) for one in options.tokens] == [("t", 8)]
    assert [(one.id, one.secret) for one in options.apps] == [("a", "b")]
    assert options.quotas == Settings(advertiser=Quota(30, 60), app=None, advertisers={7: Quota(1, 2)})
    assert options.faults == (Fault.of("500", "ads.list"),)
    assert options.log == "json"
    assert options_of([]).log == "line" and options_of(["--quiet"]).log == "none"


def test_the_help_has_every_kind_of_fault(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        options_of(["--help"])
    said = capsys.readouterr().out
    assert caught.value.code == 0
    for kind, about in KINDS.items():
        assert kind in said and about.about in said
