"""The README's Python runs as printed, and says what it says it prints."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import httpx
import pinterest_ads
import pytest

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


def test_the_quickstart(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=PAGE)

    stubbed = functools.partial(pinterest_ads.PinterestAds, transport=httpx.MockTransport(answer))
    monkeypatch.setattr(pinterest_ads, "PinterestAds", stubbed)
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert len(blocks) == 1
    exec(compile(blocks[0], "README.md", "exec"), {})

    # The Idea ad is refused before anything is sent, so the list is the only request.
    assert [str(request.url) for request in sent] == [
        "https://api.pinterest.com/ads/v4/advertisers/549755885175/campaigns/?entity_statuses=ACTIVE"
    ]
    assert sent[0].headers["authorization"] == "Bearer your-access-token"
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "626735565838 ACME Tools #1 5000000"
    assert printed[1] == re.search(r"print\(error\)  # (.*)", blocks[0]).group(1)  # type: ignore[union-attr]


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
