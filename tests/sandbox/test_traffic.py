"""What is noted of requests: lines for people and programs, a recording that is always readable, and a page."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from pinterest_ads import PinterestAds
from pinterest_ads.sandbox import Quota, Sandbox
from pinterest_ads.sandbox.store import Entity
from pinterest_ads.sandbox.traffic import Record, Traffic
from pinterest_ads.sandbox.traffic.har_file import HarFile
from pinterest_ads.sandbox.traffic.record import as_json, as_line

from tests.sandbox.serving import ENVIRONMENT, Seen, exchange

# What is logged and recorded is what the wire brought, byte for byte.
pytestmark = pytest.mark.wire


ADVERTISER = 549755885175
PATH = f"/ads/v4/advertisers/{ADVERTISER}/campaigns/"
BEARER = {"Authorization": "Bearer sandbox-token"}
JSON = {**BEARER, "Content-Type": "application/json"}


def record(**fields: Any) -> Record:
    about = {"time": 1660000000.5, "method": "GET", "path": PATH, "status": 200, "milliseconds": 1.25}
    return Record(**{**about, **fields})


def test_a_line_for_people() -> None:
    assert as_line(record(advertiser=ADVERTISER, operation="campaigns.list"), UTC) == (
        f"23:06:40.500 GET   200     1.2 ms  {PATH}  [campaigns.list, advertiser {ADVERTISER}]"
    )
    assert as_line(record(path="/", status=0, failed_items=2, fault="latency, reset"), UTC) == (
        "23:06:40.500 GET   ---     1.2 ms  /  [2 items failed, fault: latency, reset]"
    )


def test_a_line_stays_one_line_and_leaves_the_terminal_alone() -> None:
    line = as_line(record(path="/\x1b[31m\r\n\x85\u2028é"), UTC)
    assert "/\\x1b[31m\\r\\n\\x85\\u2028é" in line and line.isprintable()


def test_a_line_for_programs() -> None:
    found = json.loads(as_json(record(operation="ads.create", failed_items=3, request_id="7")))
    assert found == {
        "time": 1660000000.5,
        "method": "GET",
        "path": PATH,
        "status": 200,
        "milliseconds": 1.25,
        "advertiser": 0,
        "operation": "ads.create",
        "failed_items": 3,
        "fault": "",
        "request_id": "7",
    }


def test_a_log_that_cannot_be_written_fails_nothing() -> None:
    class Broken(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    traffic = Traffic("line", stream=Broken())
    traffic.add(record(), None)
    assert len(traffic.recent) == 1


def test_only_so_many_are_remembered() -> None:
    traffic = Traffic()
    for number in range(1000):
        traffic.add(record(request_id=str(number)), None)
    assert [one.request_id for one in traffic.recent] == [str(number) for number in range(900, 1000)]


# --- a running sandbox


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Sandbox, Path]]:
    path = tmp_path_factory.mktemp("har") / "traffic.har"
    with Sandbox(quotas={"advertiser": Quota(500)}, recording=path) as sandbox:
        yield sandbox, path


def entries(path: Path) -> list[dict[str, Any]]:
    log = json.loads(path.read_text())["log"]
    assert log["version"] == "1.2" and {"name", "version"} <= set(log["creator"])
    found: list[dict[str, Any]] = log["entries"]
    return found


def answered(sandbox: Sandbox, seen: Seen) -> None:
    """Wait until a request is noted: that comes after its reply."""
    for _ in range(1000):
        if any(
            one.request_id == seen.headers["x-pinterest-rid"] for one in sandbox.state.traffic.recent.copy()
        ):
            return
        time.sleep(0.005)
    raise AssertionError("the request was not noted")


REQUIRED = {
    "": {"startedDateTime", "time", "request", "response", "cache", "timings"},
    "request": {
        "method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize",
    },
    "response": {
        "status", "statusText", "httpVersion", "cookies", "headers", "content", "redirectURL", "headersSize",
        "bodySize",
    },
    "timings": {"send", "wait", "receive"},
}  # fmt: skip


def test_the_recording_is_har_1_2(recorded: tuple[Sandbox, Path]) -> None:
    sandbox, path = recorded
    seen = exchange(sandbox.origin, f"{PATH}?page_size=2", headers={**BEARER, "x-sandbox-fault": "malformed"})
    answered(sandbox, seen)
    entry = entries(path)[-1]
    for part, names in REQUIRED.items():
        assert names <= set(entry[part] if part else entry), part
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", entry["startedDateTime"])
    assert entry["request"]["url"] == f"{sandbox.origin}{PATH}?page_size=2"
    assert entry["request"]["queryString"] == [{"name": "page_size", "value": "2"}]
    assert entry["response"]["bodySize"] == entry["response"]["content"]["size"] == len(seen.body)
    assert (entry["comment"], entry["_operation"]) == ("fault: malformed", "campaigns.list")
    headers = {pair["name"].lower(): pair["value"] for pair in entry["response"]["headers"]}
    assert headers["x-pinterest-rid"] == seen.headers["x-pinterest-rid"]


def test_bodies_are_recorded(recorded: tuple[Sandbox, Path]) -> None:
    sandbox, path = recorded
    body = b'[{"name": "Tools", "objective_type": "AWARENESS"}]'
    seen = exchange(sandbox.origin, PATH, method="POST", headers=JSON, body=body)
    answered(sandbox, seen)
    entry = entries(path)[-1]
    assert json.loads(entry["request"]["postData"]["text"]) == json.loads(body)
    assert json.loads(entry["response"]["content"]["text"]) == json.loads(seen.body)


def test_nothing_secret_is_recorded(recorded: tuple[Sandbox, Path]) -> None:
    sandbox, path = recorded
    secrets = ["sandbox-token", "sandbox-secret", "jane@example.com", "c2FuZGJveC1hcHA6c2FuZGJveC1zZWNyZXQ="]
    lists = f"/ads/v4/advertisers/{ADVERTISER}/customer_lists/"
    good = b'{"name": "people", "records": "jane@example.com,joe@example.com"}'
    for body in (
        good,
        b'{"name": 1, "records": ["jane@example.com"]}',
        good[:-1],
        b'["jane@example.com"]' + good,
    ):
        exchange(sandbox.origin, lists, method="POST", headers=JSON, body=body)
    for kind in ("text/plain", "text/csv", "application/octet-stream", "application/x-www-form-urlencoded"):
        headers = {**BEARER, "Content-Type": kind}
        exchange(sandbox.origin, lists, method="POST", headers=headers, body=good)
    exchange(sandbox.origin, PATH, headers={**BEARER, "Cookie": "a=sandbox-secret"})
    exchange(sandbox.origin, f"{PATH}?access_token=sandbox-secret", headers=BEARER)
    with PinterestAds("sandbox-token", base_url=sandbox.url, retries=0) as ads:
        flow = ads.oauth_app("sandbox-app", "sandbox-secret", "http://localhost:1/callback")
        query = flow.authorization_url(state="s").partition("?")[2]
        back = exchange(sandbox.origin, f"/oauth/?{query}").headers["location"]
        code = flow.code_from(back, state="s")
        tokens = flow.exchange(code)
        assert tokens.refresh_token is not None
        fresh = flow.refresh(tokens.refresh_token)
        assert fresh.refresh_token is not None
        given = (code, tokens.access_token, tokens.refresh_token, fresh.access_token, fresh.refresh_token)
        secrets += [secret.reveal() for secret in given]
    answered(sandbox, exchange(sandbox.origin, "/"))
    text = path.read_text()
    assert [secret for secret in secrets if secret in text] == []
    assert "[redacted]" in text and '\\"name\\":\\"people\\"' in text
    assert not any(secret in as_line(one) for one in sandbox.state.traffic.recent for secret in secrets)


def test_a_body_that_is_too_long_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "x.har"
    with Sandbox(quotas=None, recording=path) as sandbox:
        body = b'"' + b"x" * (1 << 21) + b'"'
        exchange(sandbox.origin, PATH, method="POST", headers=JSON, body=body)
    data = entries(path)[-1]["request"]["postData"]
    assert (data["text"], data["comment"][:8]) == ("", "left out")
    assert path.stat().st_size < 10_000
    assert path.stat().st_mode & 0o077 == 0


def test_a_recording_is_json_after_every_entry(tmp_path: Path) -> None:
    path = tmp_path / "x.har"
    file = HarFile(path)
    for number in range(5):
        assert len(entries(path)) == number
        file.add({"comment": str(number) * number * 10_000})
    file.close()
    assert [entry["comment"][:1] for entry in entries(path)] == ["", "1", "2", "3", "4"]
    assert list(tmp_path.iterdir()) == [path]


def test_a_recording_replaces_a_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "x.har"
    path.write_text("old")
    HarFile(path).close()
    assert entries(path) == []
    with pytest.raises(OSError, match="is no file"):
        HarFile(tmp_path)
    with pytest.raises(OSError, match="nowhere"):
        HarFile(tmp_path / "nowhere" / "x.har")


def test_a_recording_is_readable_after_kill(tmp_path: Path) -> None:
    """The process is killed in the midst of writing, over and over."""
    path = tmp_path / "x.har"
    code = (
        "import sys; from pathlib import Path; from pinterest_ads.sandbox.traffic.har_file import HarFile\n"
        "file = HarFile(Path(sys.argv[1])); print(flush=True)\n"
        "while True: file.add({'comment': 'x' * 3000})"
    )
    for number in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, env=ENVIRONMENT
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.05 + number / 50)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        assert entries(path)


def test_the_log_of_a_running_sandbox(capfd: pytest.CaptureFixture[str]) -> None:
    with Sandbox(quotas=None, log="json") as sandbox:
        exchange(sandbox.origin, f"{PATH}?page_size=1", headers=BEARER)
        exchange(sandbox.origin, PATH, headers={**BEARER, "x-sandbox-fault": "reset"})
        exchange(sandbox.origin, "/nowhere")
    lines = [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    assert [(line["path"], line["status"], line["operation"], line["fault"]) for line in lines] == [
        (f"{PATH}?page_size=1", 200, "campaigns.list", ""),
        (PATH, 0, "campaigns.list", "reset"),
        ("/nowhere", 404, "", ""),
    ]
    assert lines[0]["advertiser"] == ADVERTISER and lines[0]["milliseconds"] > 0


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.add(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_the_page_shows_what_there_is_and_runs_nothing() -> None:
    with Sandbox(quotas={"advertiser": Quota(9, 60)}) as sandbox:
        body = json.dumps({"id": "5", "name": "<script>alert(1)</script>&"}).encode()
        sandbox.state.store.put(Entity(kind="advertiser", id=5, advertiser=5, body=body))
        sandbox.fault("500", "/<img/src>*")
        answered(sandbox, exchange(sandbox.origin, f"{PATH}?<b>", headers=BEARER))
        seen = exchange(sandbox.origin, "/")
        assert (seen.status, seen.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert seen.headers["content-security-policy"].startswith("default-src 'none'")
        tags = Tags()
        tags.feed(seen.body.decode())
        assert tags.open == [] and not tags.seen & {"script", "img", "b", "link"}
        text = " ".join(tags.text)
        assert "<script>alert(1)</script>&" in text and f"{PATH}?<b>" in text
        assert "9/60" in text and "ACME Tools" in text and str(ADVERTISER) in text
        assert "sandbox-token" not in text
