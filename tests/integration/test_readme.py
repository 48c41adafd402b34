"""The README's Python runs as printed, and says what it says it prints."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import httpx
import pinterest_ads
import pytest
from pinterest_ads.sandbox import Sandbox

from tests import v5_target

README = Path(__file__).resolve().parents[2] / "README.md"
PAGE = {
    "status": "success",
    "code": 0,
    "message": "ok",
    "data": [
        {
            "id": 626735565838,
            "name": "ACME Tools #1",
            "objective_type": "AWARENESS",
            "daily_spend_cap": 5000000,
        }
    ],
    "bookmark": None,
}


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[httpx.Request]:
    """Requests that the README's clients make; each is answered with a page of campaigns."""
    found: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        found.append(request)
        return httpx.Response(200, json=PAGE)

    for name in ("PinterestAds", "AsyncPinterestAds"):
        stubbed = functools.partial(getattr(pinterest_ads, name), transport=httpx.MockTransport(answer))
        monkeypatch.setattr(pinterest_ads, name, stubbed)
    return found


def blocks() -> list[str]:
    return re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), flags=re.DOTALL)


@pytest.mark.parametrize("number", [0, 1], ids=["sync", "async"])
def test_the_quickstart(number: int, sent: list[httpx.Request], capsys: pytest.CaptureFixture[str]) -> None:
    block = blocks()[number]
    exec(compile(block, "README.md", "exec", dont_inherit=True), {"__name__": "readme"})

    # An Idea ad that cannot be right is refused before anything is sent, so the list is the only request.
    assert [str(request.url) for request in sent] == [
        "https://api.pinterest.com/ads/v4/advertisers/549755885175/campaigns/?entity_statuses=ACTIVE"
    ]
    assert sent[0].headers["authorization"] == "Bearer your-access-token"
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "626735565838 ACME Tools #1 5000000"
    assert printed[1:] == re.findall(r"print\(error\)  # (.*)", block)


def test_the_session_with_the_sandbox(capsys: pytest.CaptureFixture[str]) -> None:
    address = "http://127.0.0.1:4010/ads/v4"
    (printed_block,) = [block for block in blocks() if address in block]
    with Sandbox() as sandbox:
        block = printed_block.replace(address, sandbox.url)
        exec(compile(block, "README.md", "exec", dont_inherit=True), {"__name__": "readme"})
    printed = [line.split()[1:] for line in capsys.readouterr().out.splitlines()]
    assert printed == [
        ["ACME", "Tools", "Campaign", "#1", "RUNNING"],
        ["Spring", "RUNNING"],
        ["campaign"],
        ["campaign"],
        ["ad"],
    ]


@v5_target.needed
def test_the_quickstart_of_v5(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    found: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        found.append(request)
        return httpx.Response(200, json={"items": PAGE["data"], "bookmark": None})

    v5 = v5_target.module()
    stubbed = functools.partial(v5.PinterestAds, transport=httpx.MockTransport(answer))
    monkeypatch.setattr(v5, "PinterestAds", stubbed)
    (block,) = [block for block in blocks() if "import v5" in block]
    exec(compile(block, "README.md", "exec", dont_inherit=True), {"__name__": "readme"})
    assert [str(request.url) for request in found] == [
        "https://api.pinterest.com/v5/ad_accounts/549755885175/campaigns?entity_statuses=ACTIVE"
    ]
    assert found[0].headers["authorization"] == "Bearer your-access-token"
    assert capsys.readouterr().out.splitlines() == ["626735565838 ACME Tools #1 5000000"]


def test_every_python_block_is_run() -> None:
    assert len(blocks()) == 4


def test_the_first_lines_say_that_the_api_has_ended() -> None:
    text = README.read_text(encoding="utf-8")
    assert text.index("shut down on 2023-06-30") < text.index("## ")


def test_every_make_target_that_it_names_exists() -> None:
    makefile = (README.parent / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, flags=re.MULTILINE))
    texts = [README, README.parent / "CONTRIBUTING.md"]
    named = {
        name
        for text in texts
        for line in re.findall(
            r"(?:`|^\$ )(make [a-z ]+)", text.read_text(encoding="utf-8"), flags=re.MULTILINE
        )
        for name in line.split()[1:]
    }
    assert {"test", "check", "overlay", "generate"} <= named
    assert named <= targets
