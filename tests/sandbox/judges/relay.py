"""What stands on both sides of Prism, in a process of its own: ``python -m tests.sandbox.judges.relay``.

One Prism serves many sandboxes, so each request says in its path which one it is for::

    test -> relay /PORT/ads/v4/... -> Prism -> relay /upstream/... -> the sandbox on PORT

Prints its address; ends with its standard input. ``/`` gives what Prism objected to, as JSON.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
from typing import Any

import attrs
import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

_BASE = "/ads/v4"
# Paths of calls with a server of their own.
_BESIDE = ("/v3/partners/",)
_PORT = "x-sandbox-port"
_OF_THE_WAY = {"connection", "keep-alive", "transfer-encoding", "host", "content-length", "content-encoding"}
_METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS"]


@attrs.define
class Judged:
    """What Prism has seen and said so far."""

    prism: str = ""
    exchanges: int = 0
    not_carried: int = 0
    objections: list[dict[str, Any]] = attrs.Factory(list)


def main() -> None:
    judged = Judged()
    listener = socket.create_server(("127.0.0.1", 0))
    routes = [
        Route("/", lambda _: JSONResponse(attrs.asdict(judged))),
        Route("/upstream/{path:path}", _upstream, methods=_METHODS),
        Route("/{port:int}/{path:path}", _downstream, methods=_METHODS),
    ]
    app = Starlette(routes=routes)
    app.state.judged = judged
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    judged.prism = sys.stdin.readline().strip()
    # Whoever started it has gone when there is nothing more to read.
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    uvicorn.Server(uvicorn.Config(app, lifespan="off", log_level="error", access_log=False, ws="none")).run(
        sockets=[listener]
    )


async def _downstream(request: Request) -> Response:
    judged: Judged = request.app.state.judged
    port = request.path_params["port"]
    path = request.scope["raw_path"].decode("latin-1").removeprefix(f"/{port}")
    query = request.scope["query_string"].decode("latin-1")
    target = path + (f"?{query}" if query else "")
    content = await request.body()
    headers = [(name, value) for name, value in request.headers.items() if name not in _OF_THE_WAY]
    # The status page, OAuth and what is of HTTP itself are not in the document.
    documented = path.startswith((_BASE + "/", *_BESIDE)) and request.method != "HEAD"
    if not documented or not _carries(content):
        judged.not_carried += documented
        return await _sent(request.method, f"http://127.0.0.1:{port}{target}", headers, content)
    tail = target.removeprefix(_BASE)
    async with httpx.AsyncClient(timeout=60) as client:
        reply = await client.request(
            request.method, judged.prism + tail, headers=[*headers, (_PORT, str(port))], content=content
        )
    judged.exchanges += 1
    judged.objections += [
        {"request": f"{request.method} {tail[:300]}", "status": reply.status_code, "message": message}
        for message in _objections(reply)
    ]
    return _passed_on(reply)


async def _upstream(request: Request) -> Response:
    query = request.scope["query_string"].decode("latin-1")
    path = request.scope["raw_path"].decode("latin-1").removeprefix("/upstream")
    headers = [(name, value) for name, value in request.headers.items() if name not in (*_OF_THE_WAY, _PORT)]
    base = "" if path.startswith(_BESIDE) else _BASE
    url = f"http://127.0.0.1:{request.headers[_PORT]}{base}{path}" + (f"?{query}" if query else "")
    return await _sent(request.method, url, headers, await request.body())


async def _sent(method: str, url: str, headers: list[tuple[str, str]], content: bytes) -> Response:
    async with httpx.AsyncClient(timeout=60) as client:
        return _passed_on(await client.request(method, url, headers=headers, content=content))


def _passed_on(reply: httpx.Response) -> Response:
    headers = {name: value for name, value in reply.headers.items() if name not in _OF_THE_WAY}
    return Response(reply.content, reply.status_code, headers)


def _objections(reply: httpx.Response) -> list[str]:
    found = []
    for violation in json.loads(reply.headers.get("sl-violations", "[]")):
        location, severity = violation.get("location", [""]), violation.get("severity")
        # That a method is not allowed is for HTTP to say, not for a document.
        of_reply = location[0] == "response" and reply.status_code != 405
        # What the document forbids may be asked, but then it has to be refused.
        accepted = location[0] == "request" and reply.status_code < 400
        if severity == "Error" and (of_reply or accepted):
            found.append(f"{location}: {violation.get('message')}")
    return found


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


if __name__ == "__main__":
    main()
