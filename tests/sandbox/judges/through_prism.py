"""A plugin of pytest (``-p tests.sandbox.judges.through_prism``): the sandbox is reached through Prism only."""

from __future__ import annotations

import asyncio
import os
import socket
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from hypothesis import settings
from pinterest_ads.sandbox.server import Sandbox

from tests.sandbox import machine
from tests.sandbox.judges.prism import ROOT, Prism, summary

_PRISM = pytest.StashKey[Prism]()


class _Judged(httpx.AsyncBaseTransport):
    """In place of the transport that calls an application in this process: serves it, on the loop of its client."""

    origin = ""

    def __init__(self, app: Any, **_: Any) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        config = uvicorn.Config(app, lifespan="off", log_config=None, access_log=False, ws="none")
        self._server = uvicorn.Server(config)
        self._serving: asyncio.Task[None] | None = None
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._serving is None:
            self._serving = asyncio.create_task(self._server.serve(sockets=[self._listener]))
            while not self._server.started:
                await asyncio.sleep(0.001)
        origin = httpx.URL(self.origin)
        path = b"/%d" % self._listener.getsockname()[1] + request.url.raw_path
        request.url = origin.copy_with(raw_path=path)
        request.headers["host"] = origin.netloc.decode()
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self._inner.aclose()
        self._server.should_exit = self._server.force_exit = True
        if self._serving is not None:
            await self._serving
        self._listener.close()


def pytest_configure(config: pytest.Config) -> None:
    # Each request takes ten times as long: the random walks are fewer here.
    machine.SETTINGS = settings(machine.SETTINGS, max_examples=3)
    prism = config.stash[_PRISM] = Prism(Path(os.environ["PRISM"]), ROOT / "spec" / "ads-v4.yaml")
    config.add_cleanup(prism.stop)
    _Judged.origin = prism.origin
    httpx.ASGITransport = _Judged  # type: ignore[misc, assignment]
    real = Sandbox.origin.fget
    assert real is not None
    Sandbox.origin = property(  # type: ignore[assignment]
        lambda sandbox: f"{prism.origin}/{real(sandbox).rpartition(':')[2]}"
    )


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    judged = config.stash[_PRISM].judged()
    terminalreporter.section("Prism")
    for line in summary(judged["objections"]):
        terminalreporter.write_line(line)
    terminalreporter.write_line(
        f"Prism judged {judged['exchanges']} exchanges and objected to {len(judged['objections'])};"
        f" {judged['not_carried']} it cannot carry as they are"
    )


def pytest_sessionfinish(session: pytest.Session) -> None:
    judged = session.config.stash[_PRISM].judged()
    if judged["objections"] or not judged["exchanges"]:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
