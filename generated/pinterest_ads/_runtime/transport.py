# Made from generator/runtime.
"""The only module that knows httpx: what goes to it, and what its errors become."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypeVar

import httpx

from .aiohttp_transport import AiohttpTransport
from .course import Course
from .errors import APIConnectionError, APITimeoutError, DecodeError, InvalidArgumentError
from .headers import Headers
from .net.errors import (
    BadRequest,
    BadResponse,
    ConnectFailed,
    ConnectTimedOut,
    NetError,
    PoolTimedOut,
    ReadFailed,
    ReadTimedOut,
    UnsupportedScheme,
    WriteFailed,
    WriteTimedOut,
)
from .net.heads import Head
from .net.limits import DEFAULT_LIMITS, Limits
from .net.origin import Origin
from .net.waits import Waits
from .options import Timeout
from .proxies import environment_has_proxy
from .request import Request
from .wiring import Wiring

if TYPE_CHECKING:
    from .async_sender import AsyncReceived, AsyncSender
    from .net.async_exchange import AsyncBody
    from .net.sync_exchange import SyncBody
    from .sync_sender import SyncReceived, SyncSender

AsyncTransport: TypeAlias = httpx.AsyncBaseTransport | AiohttpTransport
SyncTransport: TypeAlias = httpx.BaseTransport
AsyncClientHTTP: TypeAlias = httpx.AsyncClient
SyncClientHTTP: TypeAlias = httpx.Client
S = TypeVar("S", httpx.AsyncByteStream, httpx.SyncByteStream)


_FAILURES = (
    httpx.HTTPError,
    httpx.StreamError,
    httpx.CookieConflict,
    # What httpx lets through: a transport of the caller's, and host names that cannot be encoded.
    OSError,
    UnicodeError,
)
# No connection was made, or none was free: the API has seen nothing of the request.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


class _AsyncDirect:
    """Over a transport: httpx's client would cost as much again, and does nothing for us."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def send(self, request: Request, course: Course, *, streamed: bool) -> AsyncReceived:
        with translated_errors(request):
            made = http_request(request, course, streamed=streamed)
            response = await self._transport.handle_async_request(made)
            response.request = made
        return _AsyncReceived(response, request)

    async def aclose(self) -> None:
        await self._transport.aclose()


class _SyncDirect:
    """Over a transport: httpx's client would cost as much again, and does nothing for us."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def send(self, request: Request, course: Course, *, streamed: bool) -> SyncReceived:
        with translated_errors(request):
            made = http_request(request, course, streamed=streamed)
            response = self._transport.handle_request(made)
            response.request = made
        return _SyncReceived(response, request)

    def close(self) -> None:
        self._transport.close()


class _AsyncThrough:
    """Through an HTTP client: the caller's own, or one that looks after proxies."""

    def __init__(self, client: AsyncClientHTTP, *, owned: bool) -> None:
        self._client = client
        self._owned = owned

    async def send(self, request: Request, course: Course, *, streamed: bool) -> AsyncReceived:
        with translated_errors(request):
            made = http_request(request, course, streamed=streamed)
            response = await self._client.send(made, stream=True, auth=None, follow_redirects=False)
        return _AsyncReceived(response, request)

    async def aclose(self) -> None:
        if self._owned:
            await self._client.aclose()


class _SyncThrough:
    """Through an HTTP client: the caller's own, or one that looks after proxies."""

    def __init__(self, client: SyncClientHTTP, *, owned: bool) -> None:
        self._client = client
        self._owned = owned

    def send(self, request: Request, course: Course, *, streamed: bool) -> SyncReceived:
        with translated_errors(request):
            made = http_request(request, course, streamed=streamed)
            response = self._client.send(made, stream=True, auth=None, follow_redirects=False)
        return _SyncReceived(response, request)

    def close(self) -> None:
        if self._owned:
            self._client.close()


class _AsyncReceived:
    def __init__(self, response: httpx.Response, request: Request) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.multi_items())
        self._response = response
        self._request = request

    async def read(self, course: Course) -> bytes:
        content = bytearray()
        with translated_errors(self._request):
            async for piece in self._response.aiter_bytes():
                content += piece
                # A timeout of httpx is for each read: a slow drip would never end.
                if course.left() <= 0:
                    raise course.timed_out("slow body")
        return bytes(content)

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        with translated_errors(self._request):
            async for piece in self._response.aiter_bytes():
                yield piece

    async def aclose(self) -> None:
        await self._response.aclose()


class _SyncReceived:
    def __init__(self, response: httpx.Response, request: Request) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.multi_items())
        self._response = response
        self._request = request

    def read(self, course: Course) -> bytes:
        content = bytearray()
        with translated_errors(self._request):
            for piece in self._response.iter_bytes():
                content += piece
                # A timeout of httpx is for each read: a slow drip would never end.
                if course.left() <= 0:
                    raise course.timed_out("slow body")
        return bytes(content)

    def iter_bytes(self) -> Iterator[bytes]:
        with translated_errors(self._request):
            yield from self._response.iter_bytes()

    def close(self) -> None:
        self._response.close()


def new_async_sender(
    transport: AsyncTransport | None, http_client: AsyncClientHTTP | None, wiring: Wiring
) -> AsyncSender:
    if http_client is not None:
        return _AsyncThrough(http_client, owned=False)
    if isinstance(transport, httpx.AsyncBaseTransport):
        return _AsyncDirect(transport)
    limits = httpx.Limits(max_connections=wiring.max_connections)
    has_proxy = wiring.proxy is not None or environment_has_proxy()
    if transport is not None and not has_proxy:
        return transport.sender(wiring)
    if has_proxy:
        return _AsyncThrough(httpx.AsyncClient(proxy=wiring.proxy, limits=limits), owned=True)
    return _AsyncDirect(httpx.AsyncHTTPTransport(limits=limits))


def new_sync_sender(
    transport: SyncTransport | None, http_client: SyncClientHTTP | None, wiring: Wiring
) -> SyncSender:
    if http_client is not None:
        return _SyncThrough(http_client, owned=False)
    if transport is not None:
        return _SyncDirect(transport)
    limits = httpx.Limits(max_connections=wiring.max_connections)
    if wiring.proxy is not None or environment_has_proxy():
        return _SyncThrough(httpx.Client(proxy=wiring.proxy, limits=limits), owned=True)
    return _SyncDirect(httpx.HTTPTransport(limits=limits))


def http_request(request: Request, course: Course, *, streamed: bool) -> httpx.Request:
    """Made here and not by httpx's client, which would add cookies of earlier replies.

    Only a reply that is read to its end here has to be complete in the time of the attempt.
    """
    extensions: dict[str, Any] = {"timeout": _phases(course.timeout, course.left())}
    if not streamed:
        extensions["deadline"] = course.until
    return httpx.Request(
        request.method,
        request.url,
        headers=list(request.headers),
        content=request.content,
        extensions=extensions,
    )


def _phases(timeout: Timeout, left: float) -> dict[str, float]:
    """httpx bounds each phase by itself; none may be longer than what is left of the whole."""
    left = max(left, 0.001)
    return {name: min(getattr(timeout, name), left) for name in ("connect", "read", "write", "pool")}


@contextmanager
def translated_errors(request: Request) -> Generator[None]:
    """Turns every error of httpx into one of ours."""
    try:
        yield
    except httpx.InvalidURL as error:
        # Raised before anything is sent: too long, or a base URL that is none.
        raise InvalidArgumentError([("the URL", str(error))]) from error
    except httpx.DecodingError as error:
        raise DecodeError(
            [("body", f"its content encoding is broken: {error}")], **request.about()
        ) from _without_secrets(error, request)
    except httpx.TimeoutException as error:
        raise APITimeoutError(
            f"no complete reply in time ({type(error).__name__})",
            sent=not isinstance(error, _UNSENT),
            **request.about(),
        ) from _without_secrets(error, request)
    except _FAILURES as error:
        raise APIConnectionError(
            f"{type(error).__name__}: {error}", sent=not isinstance(error, _UNSENT), **request.about()
        ) from _without_secrets(error, request)


def _without_secrets(error: Exception, request: Request) -> Exception:
    # The errors of httpx carry the request as it was sent.
    if isinstance(error, httpx.RequestError):
        error.request = httpx.Request(request.method, request.shown_url)
    return error


class AsyncPooledTransport(httpx.AsyncBaseTransport):
    """HTTP/1.1 for asyncio over connections of our own, several times as fast as httpx's with many tasks.

    Raises what httpx's own transport raises, and honours the request extension `timeout` as it does. The
    extension `deadline` (seconds of `time.monotonic()`) bounds every wait besides, the body's included.
    Connections belong to the process and the event loop they were made in; `limits` counts for each.
    `verify` is a TLS context (its ALPN protocols are set to HTTP/1.1), or False for no verification at all.
    """

    def __init__(self, *, limits: Limits = DEFAULT_LIMITS, verify: ssl.SSLContext | bool = True) -> None:
        # asyncio, which sync callers need not load.
        from .net.async_exchange import AsyncRequest
        from .net.async_pool import AsyncPool

        self._pool = AsyncPool(limits, lambda: httpx.create_ssl_context(verify=verify))
        self._request = AsyncRequest

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send it once. Raises httpx.TransportError."""
        if not isinstance(request.stream, httpx.AsyncByteStream):
            raise RuntimeError("a request with a body for sync clients cannot be sent by an async one")
        try:
            origin, waits = _origin(request), _waits(request)
            head, body = await self._pool.send(
                origin,
                self._request(
                    request.method.encode(), request.url.raw_path, request.headers.raw, _body(request.stream)
                ),
                waits,
            )
        except NetError as error:
            raise _httpx_error(error, request) from error
        return _response(head, _AsyncStream(body, request))

    async def aclose(self) -> None:
        """Close all connections, also those in use. The transport cannot be used again."""
        await self._pool.aclose()


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, body: AsyncBody, request: httpx.Request) -> None:
        self._body = body
        self._request = request

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        try:
            return await self._body.__anext__()
        except NetError as error:
            raise _httpx_error(error, self._request) from error

    async def aclose(self) -> None:
        self._body.close()


class PooledTransport(httpx.BaseTransport):
    """The same for blocking callers; any number of threads may share it."""

    def __init__(self, *, limits: Limits = DEFAULT_LIMITS, verify: ssl.SSLContext | bool = True) -> None:
        from .net.sync_exchange import SyncRequest
        from .net.sync_pool import SyncPool

        self._pool = SyncPool(limits, lambda: httpx.create_ssl_context(verify=verify))
        self._request = SyncRequest

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send it once. Raises httpx.TransportError."""
        if not isinstance(request.stream, httpx.SyncByteStream):
            raise RuntimeError("a request with a body for async clients cannot be sent by a sync one")
        try:
            origin, waits = _origin(request), _waits(request)
            head, body = self._pool.send(
                origin,
                self._request(
                    request.method.encode(), request.url.raw_path, request.headers.raw, _body(request.stream)
                ),
                waits,
            )
        except NetError as error:
            raise _httpx_error(error, request) from error
        return _response(head, _SyncStream(body, request))

    def close(self) -> None:
        """Close all connections, also those in use. The transport cannot be used again."""
        self._pool.close()


class _SyncStream(httpx.SyncByteStream):
    def __init__(self, body: SyncBody, request: httpx.Request) -> None:
        self._body = body
        self._request = request

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        try:
            return self._body.__next__()
        except NetError as error:
            raise _httpx_error(error, self._request) from error

    def close(self) -> None:
        self._body.close()


_AS_HTTPX: dict[type[NetError], type[httpx.TransportError]] = {
    UnsupportedScheme: httpx.UnsupportedProtocol,
    ConnectFailed: httpx.ConnectError,
    ConnectTimedOut: httpx.ConnectTimeout,
    PoolTimedOut: httpx.PoolTimeout,
    WriteFailed: httpx.WriteError,
    WriteTimedOut: httpx.WriteTimeout,
    ReadFailed: httpx.ReadError,
    ReadTimedOut: httpx.ReadTimeout,
    BadRequest: httpx.LocalProtocolError,
    BadResponse: httpx.RemoteProtocolError,
}


def _httpx_error(error: NetError, request: httpx.Request) -> httpx.TransportError:
    return _AS_HTTPX[type(error)](str(error), request=request)


def _origin(request: httpx.Request) -> Origin:
    url = request.url
    if url.scheme not in ("http", "https"):
        raise UnsupportedScheme(f"{url.scheme!r} is neither http nor https")
    secure = url.scheme == "https"
    return Origin(secure, url.raw_host.decode("ascii"), url.port or (443 if secure else 80))


def _body(stream: S) -> bytes | S:
    return b"".join(stream) if isinstance(stream, httpx.ByteStream) else stream


def _waits(request: httpx.Request) -> Waits:
    return Waits(request.extensions.get("timeout", {}), request.extensions.get("deadline"))


def _response(head: Head, stream: httpx.AsyncByteStream | httpx.SyncByteStream) -> httpx.Response:
    return httpx.Response(
        head.status,
        headers=head.headers,
        stream=stream,
        extensions={"http_version": b"HTTP/" + head.http_version, "reason_phrase": head.reason},
    )
