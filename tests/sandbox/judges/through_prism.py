"""A plugin of pytest (``-p tests.sandbox.judges.through_prism``): the sandbox is reached through Prism only."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import httpx
import pytest
from pinterest_ads.sandbox.server import Sandbox

from tests.sandbox.judges.prism import Prism, Relay, summary

ROOT = Path(__file__).resolve().parents[3]


class _Judged(httpx.AsyncBaseTransport):
    """Stands in for the transport that calls an application in this process."""

    relay: Relay

    def __init__(self, app: Any, **_: Any) -> None:
        self._origin = httpx.URL(self.relay.lead_to(app))
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        path = self._origin.raw_path.rstrip(b"/") + request.url.raw_path
        request.url = self._origin.copy_with(raw_path=path)
        request.headers["host"] = self._origin.netloc.decode()
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self._inner.aclose()


def pytest_configure(config: pytest.Config) -> None:
    relay = Relay()
    prism = Prism(Path(os.environ["PRISM"]), ROOT / "spec" / "ads-v4.yaml", f"{relay.origin}/upstream")
    relay.prism = prism.origin
    _Judged.relay = relay
    httpx.ASGITransport = _Judged  # type: ignore[misc, assignment]
    config.stash[_RELAY] = relay
    config.add_cleanup(prism.stop)
    config.add_cleanup(relay.stop)
    real = Sandbox.origin.fget
    assert real is not None

    def origin(sandbox: Sandbox) -> str:
        if not hasattr(sandbox, "judged_origin"):
            sandbox.judged_origin = relay.lead_to(real(sandbox))  # type: ignore[attr-defined]
        judged: str = sandbox.judged_origin  # type: ignore[attr-defined]
        return judged

    Sandbox.origin = property(origin)  # type: ignore[assignment]


_RELAY = pytest.StashKey[Relay]()


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    relay = config.stash[_RELAY]
    terminalreporter.section("Prism")
    for line in summary(relay):
        terminalreporter.write_line(line)
    terminalreporter.write_line(
        f"Prism judged {relay.judged} exchanges and objected to {len(relay.objections)};"
        f" {relay.passed_by} it cannot carry as they are"
    )


def pytest_sessionfinish(session: pytest.Session) -> None:
    relay = session.config.stash[_RELAY]
    if relay.objections or not relay.judged:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
