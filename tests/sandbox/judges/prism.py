"""Prism as a validating proxy: every request of the tests goes through it, and what it objects to is noted.

A relay stands on both sides of it, since one Prism serves many sandboxes::

    test -> relay /KEY/ads/v4/... -> Prism -> relay /upstream/... -> the sandbox called KEY

"""

from __future__ import annotations

import asyncio
import json
import re
import socket
import subprocess
import threading
import time
from pathlib import Path
from typing import Any

import attrs
import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

_BASE = "/ads/v4"
_KEY = "x-sandbox-key"
_OF_THE_WAY = {"connection", "keep-alive", "transfer-encoding", "host", "content-length", "content-encoding"}
# The real one: the plugin of the judge replaces the name in httpx.
_ASGI = httpx.ASGITransport
_METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS"]


@attrs.frozen
class Objection:
    """Something that Prism found wrong."""

    request: str
    status: int
    message: str


class Relay:
    """Both ends of the proxy, on one port."""

    def __init__(self) -> None:
        self.objections: list[Objection] = []
        self.judged = self.passed_by = 0
        self.prism = ""
        self._targets: dict[str, str | ASGIApp] = {}
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.origin = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        routes = [
            Route("/upstream/{path:path}", self._upstream, methods=_METHODS),
            Route("/{key}/{path:path}", self._downstream, methods=_METHODS),
        ]
        config = uvicorn.Config(
            Starlette(routes=routes), lifespan="off", log_config=None, access_log=False, ws="none"
        )
        self._server = uvicorn.Server(config)
        serving = self._server.serve(sockets=[self._listener])
        self._thread = threading.Thread(target=lambda: asyncio.run(serving), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._server.should_exit = self._server.force_exit = True
        self._thread.join(10)

    def lead_to(self, target: str | ASGIApp) -> str:
        """The origin under which an origin or an application is reached from now on."""
        key = str(len(self._targets) + 1)
        self._targets[key] = target
        return f"{self.origin}/{key}"

    async def _downstream(self, request: Request) -> Response:
        key = request.path_params["key"]
        path = request.scope["raw_path"].decode("latin-1").removeprefix(f"/{key}")
        query = request.scope["query_string"].decode("latin-1")
        tail = path.removeprefix(_BASE) + (f"?{query}" if query else "")
        headers = [(name, value) for name, value in request.headers.items() if name not in _OF_THE_WAY]
        content = await request.body()
        documented = path.startswith((_BASE + "/", "/v3/partners/")) and request.method != "HEAD"
        if documented and not _carries(content):
            self.passed_by += 1
        if not documented or not _carries(content):
            # The status page and OAuth are not in the document.
            return await self._send(
                key, request.method, path + (f"?{query}" if query else ""), headers, content
            )
        async with httpx.AsyncClient(timeout=60) as client:
            reply = await client.request(
                request.method, self.prism + tail, headers=[*headers, (_KEY, key)], content=content
            )
        self._judge(request.method, tail, reply)
        return _passed_on(reply)

    async def _upstream(self, request: Request) -> Response:
        query = request.scope["query_string"].decode("latin-1")
        path = request.scope["raw_path"].decode("latin-1").removeprefix("/upstream")
        headers = [
            (name, value) for name, value in request.headers.items() if name not in (*_OF_THE_WAY, _KEY)
        ]
        target = _BASE + path + (f"?{query}" if query else "")
        return await self._send(request.headers[_KEY], request.method, target, headers, await request.body())

    async def _send(
        self, key: str, method: str, target: str, headers: list[tuple[str, str]], content: bytes
    ) -> Response:
        where = self._targets[key]
        transport = None if isinstance(where, str) else _ASGI(app=where)
        base = where if isinstance(where, str) else "http://sandbox"
        async with httpx.AsyncClient(transport=transport, timeout=60) as client:
            return _passed_on(await client.request(method, base + target, headers=headers, content=content))

    def _judge(self, method: str, tail: str, reply: httpx.Response) -> None:
        self.judged += 1
        for violation in json.loads(reply.headers.get("sl-violations", "[]")):
            location, severity = violation.get("location", [""]), violation.get("severity")
            of_reply = location[0] == "response" and severity == "Error"
            # What the document forbids may be asked, but then it has to be refused.
            accepted = location[0] == "request" and severity == "Error" and reply.status_code < 400
            # That a method is not allowed is for HTTP to say, not for a document.
            if (of_reply and reply.status_code != 405) or accepted:
                self.objections.append(
                    Objection(
                        f"{method} {tail[:300]}", reply.status_code, f"{location}: {violation.get('message')}"
                    )
                )


def _carries(content: bytes) -> bool:
    """Whether Prism hands a body on as it is: it reads and writes it anew, as JavaScript does numbers."""
    try:
        return not content or _is_plain(json.loads(content, parse_constant=_no_constant))
    except (ValueError, RecursionError):
        return False  # it would never answer


def _no_constant(text: str) -> None:
    raise ValueError(f"{text} is no JSON")


def _is_plain(data: Any) -> bool:
    if isinstance(data, dict):
        return all(map(_is_plain, data.values()))
    if isinstance(data, list):
        return all(map(_is_plain, data))
    if isinstance(data, float):
        return not data.is_integer()
    return not isinstance(data, int) or abs(data) < 2**53


def _passed_on(reply: httpx.Response) -> Response:
    headers = {name: value for name, value in reply.headers.items() if name not in _OF_THE_WAY}
    return Response(reply.content, reply.status_code, headers)


class Prism:
    """`prism proxy`, running."""

    def __init__(self, program: Path, document: Path, upstream: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.origin = f"http://127.0.0.1:{port}"
        command = [str(program), "proxy", "-h", "127.0.0.1", "-p", str(port), str(document), upstream]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        started = time.monotonic()
        assert self._process.stdout is not None
        while "listening" not in (line := self._process.stdout.readline()):
            if not line or time.monotonic() - started > 60:
                self.stop()
                raise RuntimeError("Prism did not start")
        # It says a lot for each request, and would wait for someone to read it.
        threading.Thread(target=self._process.stdout.read, daemon=True).start()

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()


def summary(relay: Relay) -> list[str]:
    """What Prism objected to, each kind once with how often."""
    kinds: dict[str, list[Any]] = {}
    for objection in relay.objections:
        path = re.sub(r"\d{3,}", "…", objection.request.partition("?")[0])
        kinds.setdefault(f"{path} -> {objection.status}: {objection.message}", []).append(objection)
    return [f"{len(found)} x {kind}\n    e.g. {found[0].request}" for kind, found in kinds.items()]
