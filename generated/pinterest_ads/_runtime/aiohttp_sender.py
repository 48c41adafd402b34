# Made from generator/runtime.
"""The sender over aiohttp, without httpx in between."""

from __future__ import annotations

import asyncio
import io
import os
import ssl
import time
from functools import partial

import aiohttp
import yarl

from .aiohttp_arrival import AiohttpArrival
from .aiohttp_errors import FAILURES, as_ours
from .course import Course
from .errors import ClientClosedError, InvalidArgumentError, PinterestAdsError
from .loops import running_asyncio
from .net.asyncio_waiting import Scope, current_scope, is_over, run_in
from .net.connection import MAX_HEAD
from .net.limits import DEFAULT_LIMITS
from .net.tls import default_context
from .request import Request
from .retries import is_read
from .wire import split_url
from .wiring import Wiring

# aiohttp adds these to what a request has, unless told not to.
_UNASKED = ("accept", "accept-encoding", "user-agent")
# Replies up to twice that size arrive without the server being made to wait.
_BUFFER = 512 * 1024
# aiohttp warns of larger bodies, which it would write in one piece.
_PIECE = 1024 * 1024
# Seconds after which the loop looks at idle connections before one is used.
_QUIET = 1.0

# What a child process inherited and must not close: see `AiohttpSender.__del__`.
_left_behind: list[object] = []


class AiohttpSender:
    """One session of aiohttp in each event loop, opened by the first request there."""

    def __init__(self, wiring: Wiring, context: ssl.SSLContext | None) -> None:
        self._wiring = wiring
        self._context = context
        self._is_context_ready = False
        self._sessions: dict[Scope, aiohttp.ClientSession] = {}
        self._process = os.getpid()
        self._used = time.monotonic()
        self._closed = False

    async def send(self, request: Request, course: Course, *, streamed: bool) -> AiohttpArrival:
        """Send it once. Raises APIConnectionError, InvalidArgumentError."""
        origin, host, target = split_url(request.url)
        scheme = "https" if origin.secure else "http"
        url = yarl.URL(f"{scheme}://{host.decode()}{target.decode()}", encoded=True)
        if time.monotonic() - self._used > _QUIET:
            # A server may have hung up meanwhile. The loop finds out in one turn and tells in the next.
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        session = self._session()
        left = max(course.left(), 0.001)
        failure: PinterestAdsError
        try:
            sending = session.request(
                request.method,
                url,
                headers=request.headers,
                skip_auto_headers=_unasked(request),
                data=_payload(request.content),
                allow_redirects=False,
                ssl=self._tls() if origin.secure else True,
                timeout=_timeout(course, left, streamed=streamed),
            )
            if streamed:
                # Its body may take its time, but not what comes before it.
                async with asyncio.timeout(left):
                    response = await sending
            else:
                response = await sending
            return AiohttpArrival(request, response, bounded=not streamed)
        except FAILURES as error:
            failure = as_ours(error, request)
        finally:
            self._used = time.monotonic()
        # Raised out here, so that it does not hold aiohttp's, which holds the request with its credentials.
        raise failure

    async def aclose(self) -> None:
        """Close every connection of this process, in use or not, for good."""
        self._closed = True
        here = current_scope()
        for scope, session in list(self._sessions.items()):
            if scope == here:
                await session.close()
            else:
                run_in(scope, partial(_drop, session))
        self._sessions.clear()

    def _session(self) -> aiohttp.ClientSession:
        if self._closed:
            raise ClientClosedError("this client was closed")
        if not running_asyncio():
            raise InvalidArgumentError([("transport", "AiohttpTransport needs asyncio: leave it out here")])
        scope = current_scope()
        session = self._sessions.get(scope)
        if session is None:
            for other in [other for other in list(self._sessions) if is_over(other)]:
                if (left := self._sessions.pop(other, None)) is not None:
                    _drop(left)
            session = self._sessions[scope] = self._new_session()
        return session

    def _new_session(self) -> aiohttp.ClientSession:
        session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=self._wiring.max_connections, keepalive_timeout=DEFAULT_LIMITS.idle_seconds
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            read_bufsize=_BUFFER,
            max_line_size=MAX_HEAD,
            max_field_size=MAX_HEAD,
        )
        # It would send PUT and DELETE a second time, where the first one may have taken effect. There is
        # no public way to say so.
        session._retry_connection = False  # pyright: ignore[reportPrivateUsage]
        return session

    def _tls(self) -> ssl.SSLContext:
        context = self._context
        if context is None:
            context = self._context = default_context()
        if not self._is_context_ready:
            context.set_alpn_protocols(["http/1.1"])
            self._is_context_ready = True
        return context

    def __del__(self) -> None:
        if self._process == os.getpid():
            for scope, session in self._sessions.items():
                run_in(scope, partial(_drop, session))
        else:
            # aiohttp would stop the parent's loop from watching its sockets, as both watch with the same file.
            _left_behind.append(self._sessions)


def _unasked(request: Request) -> list[str] | None:
    """What aiohttp must be told not to add; None, which it is quick with, for what nearly all requests have."""
    given = {name.lower() for name, _ in request.headers}
    # A content type it adds to whatever could have content.
    names = _UNASKED if is_read(request.method) and not request.content else (*_UNASKED, "content-type")
    return [name for name in names if name not in given] or None


def _payload(content: bytes | None) -> bytes | io.BytesIO | None:
    return io.BytesIO(content) if content is not None and len(content) > _PIECE else content


def _timeout(course: Course, left: float, *, streamed: bool) -> aiohttp.ClientTimeout:
    given = course.timeout
    return aiohttp.ClientTimeout(
        total=None if streamed else left,
        # Of aiohttp's, `connect` is waiting for a free connection and opening one, together.
        connect=min(given.pool + given.connect, left),
        sock_connect=min(given.connect, left),
        sock_read=min(given.read, left),
    )


def _drop(session: aiohttp.ClientSession) -> None:
    """Close without waiting. In the loop of the session, or when that is closed."""
    connector = session.connector
    session.detach()
    if connector is not None:
        # Begun is enough; but aiohttp warns of what nobody waits for.
        next(connector.close().__await__(), None)
