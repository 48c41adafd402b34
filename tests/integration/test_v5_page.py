"""The Python of docs/v5.md runs as printed against a server that answers as v5's document says, and prints what it says."""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.target import ROOT
from tests import v5_target

PAGE = (ROOT / "docs" / "v5.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
ACCOUNT = "/v5/ad_accounts/549755885175"
CAMPAIGN = {"id": "626735565838", "name": "Spring", "daily_spend_cap": 25_000_000, "status": "ACTIVE"}
TOKENS = {
    "access_token": "new",
    "refresh_token": "newer",
    "response_type": "refresh_token",
    "token_type": "bearer",
    "expires_in": 2592000,
    "refresh_token_expires_in": 31536000,
    "scope": "ads:read user_accounts:read",
}


def _answer(request: httpx.Request) -> httpx.Response:
    path = request.url.path
    if path == "/v5/oauth/token":
        kind = {} if b"refresh" in request.content else {"response_type": "authorization_code"}
        return httpx.Response(200, json={**TOKENS, **kind})
    if path == "/result.csv":
        assert "authorization" not in request.headers
        return httpx.Response(200, text="DATE,SPEND_IN_DOLLAR\n2026-01-01,1.5\n")
    if path == "/v5/user_account":
        assert request.headers["authorization"] == "Bearer new"
        return httpx.Response(200, json={"username": "acme"})
    assert request.headers["authorization"] == "Bearer your-access-token"
    if path == f"{ACCOUNT}/campaigns/analytics":
        return _analytics(request)
    answers: dict[tuple[str, str], Any] = {
        ("GET", f"{ACCOUNT}/campaigns"): {"items": [CAMPAIGN], "bookmark": None},
        ("GET", f"{ACCOUNT}/reports"): {
            "report_status": "FINISHED",
            "url": "https://files.example.com/result.csv",
        },
        ("POST", f"{ACCOUNT}/reports"): {"report_status": "IN_PROGRESS", "token": "t-1"},
    }
    if (request.method, path) in answers:
        return httpx.Response(200, json=answers[request.method, path])
    if request.method == "POST":
        return httpx.Response(200, json={"items": [_made(one) for one in json.loads(request.content)]})
    if path.endswith("/403"):
        return httpx.Response(403, json={"code": 3, "message": "not yours"})
    return httpx.Response(404, json={"code": 2, "message": "no such thing"})


def _analytics(request: httpx.Request) -> httpx.Response:
    if request.url.params["campaign_ids"] == "429":
        return httpx.Response(429, json={"code": 8, "message": "slow down"}, headers={"retry-after": "60"})
    row = {"CAMPAIGN_ID": CAMPAIGN["id"], "DATE": "2026-01-01", "SPEND_IN_DOLLAR": 1.5}
    return httpx.Response(200, json=[row])


def _made(item: dict[str, Any]) -> dict[str, Any]:
    if item.get("name") == "":
        return {"exceptions": [{"code": 29, "message": "no name"}]}
    return {"data": {"id": "687195134316", **item}, "exceptions": []}


@v5_target.needed
def test_the_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    v5 = v5_target.module()
    for name in ("PinterestAds", "AsyncPinterestAds"):
        stubbed = functools.partial(getattr(v5, name), transport=httpx.MockTransport(_answer))
        monkeypatch.setattr(v5, name, stubbed)
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": "page"}
    for block in BLOCKS:
        exec(compile(block, "v5.md", "exec", dont_inherit=True), names)
        told = re.findall(r"print\(.*\)  # (.*)$", block, re.MULTILINE)
        # What `keep` prints comes when a token is renewed, which is later than it is written.
        printed = capsys.readouterr().out.splitlines()
        assert sorted(printed) == sorted(told), block
    assert (tmp_path / "report.csv").read_text().startswith("DATE")


def test_there_is_a_page() -> None:
    assert len(BLOCKS) >= 14
    assert PAGE.count("```python") == len(BLOCKS)
