"""One way to drive the async and the sync transport, ours and httpx's, so that one test covers them all."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, Protocol

import httpx
from pinterest_ads._runtime.net.limits import DEFAULT_LIMITS, Limits
from pinterest_ads._runtime.transport import AsyncPooledTransport, PooledTransport

# No test waits that long: where one does not say, nothing may hang.
PATIENCE = {"connect": 10.0, "read": 10.0, "write": 10.0, "pool": 10.0}


def request(
    method: str,
    url: str,
    *,
    content: Any = None,
    headers: dict[str, str] | None = None,
    deadline: float | None = None,
    **timeouts: float | None,
) -> httpx.Request:
    """A request with the patience of these tests; `timeouts` by phase: connect, read, write, pool."""
    extensions: dict[str, Any] = {"timeout": {**PATIENCE, **timeouts}}
    if deadline is not None:
        extensions["deadline"] = deadline
    return httpx.Request(method, url, content=content, headers=headers, extensions=extensions)


def limited(phase: str, seconds: float) -> dict[str, Any]:
    """Options of `request`: a phase with its timeout, or `deadline` so many seconds from now."""
    return {phase: time.monotonic() + seconds if phase == "deadline" else seconds}


class Driver(Protocol):
    """Blocking calls; the async ones run in one event loop that lives as long as the driver."""

    def open(self, request: httpx.Request) -> httpx.Response:
        """The reply with its body unread."""
        ...

    def read(self, response: httpx.Response) -> bytes: ...
    def chunks(self, response: httpx.Response) -> Iterator[bytes]: ...
    def close_response(self, response: httpx.Response) -> None: ...
    def body_of(self, *chunks: bytes) -> object:
        """A request body of unknown length."""
        ...

    def close(self) -> None: ...


class AsyncDriver:
    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self.transport = transport
        self.runner = asyncio.Runner()
        self.runner.get_loop()
        self.closed = False

    def open(self, request: httpx.Request) -> httpx.Response:
        return self.runner.run(self.transport.handle_async_request(request))

    def read(self, response: httpx.Response) -> bytes:
        return self.runner.run(response.aread())

    def chunks(self, response: httpx.Response) -> Iterator[bytes]:
        iterator = response.aiter_raw()

        async def following() -> bytes | None:
            return await anext(iterator, None)

        while (chunk := self.runner.run(following())) is not None:
            yield chunk

    def close_response(self, response: httpx.Response) -> None:
        self.runner.run(response.aclose())

    def body_of(self, *chunks: bytes) -> AsyncIterable[bytes]:
        async def body() -> AsyncIterator[bytes]:
            for chunk in chunks:
                yield chunk

        return body()

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            self.runner.run(self.transport.aclose())
            self.runner.close()


class SyncDriver:
    def __init__(self, transport: httpx.BaseTransport) -> None:
        self.transport = transport

    def open(self, request: httpx.Request) -> httpx.Response:
        return self.transport.handle_request(request)

    def read(self, response: httpx.Response) -> bytes:
        return response.read()

    def chunks(self, response: httpx.Response) -> Iterator[bytes]:
        return response.iter_raw()

    def close_response(self, response: httpx.Response) -> None:
        response.close()

    def body_of(self, *chunks: bytes) -> Iterable[bytes]:
        return iter(chunks)

    def close(self) -> None:
        self.transport.close()


def ours(
    kind: str, *, limits: Limits = DEFAULT_LIMITS, verify: ssl.SSLContext | bool = True
) -> AsyncDriver | SyncDriver:
    if kind == "async":
        return AsyncDriver(AsyncPooledTransport(limits=limits, verify=verify))
    return SyncDriver(PooledTransport(limits=limits, verify=verify))


def theirs(kind: str, *, verify: ssl.SSLContext | bool = True) -> AsyncDriver | SyncDriver:
    """httpx's own, for what we have to agree with."""
    if kind == "async":
        return AsyncDriver(httpx.AsyncHTTPTransport(verify=verify, trust_env=False))
    return SyncDriver(httpx.HTTPTransport(verify=verify, trust_env=False))


def get(driver: Driver, url: str, **options: Any) -> str:
    """The text of a reply, read to its end."""
    response = driver.open(request("GET", url, **options))
    driver.read(response)
    assert response.status_code == 200
    return response.text
