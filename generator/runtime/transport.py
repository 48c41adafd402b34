"""The only module that knows httpx: what goes to it, and what its errors become."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol, TypeAlias

import httpx

from .course import Course
from .errors import APIConnectionError, APITimeoutError, DecodeError, InvalidArgumentError
from .headers import Headers
from .options import Timeout
from .request import Request
from .wiring import Wiring

AsyncTransport: TypeAlias = httpx.AsyncBaseTransport
SyncTransport: TypeAlias = httpx.BaseTransport
AsyncClientHTTP: TypeAlias = httpx.AsyncClient
SyncClientHTTP: TypeAlias = httpx.Client
Response: TypeAlias = httpx.Response


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


class AsyncSender(Protocol):
    """Sends one request; the body of the response is still to be read."""

    async def send(self, request: httpx.Request) -> Response: ...
    async def aclose(self) -> None: ...


class SyncSender(Protocol):
    """Sends one request; the body of the response is still to be read."""

    def send(self, request: httpx.Request) -> Response: ...
    def close(self) -> None: ...


class _AsyncDirect:
    """Over a transport: httpx's client would cost as much again, and does nothing for us."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def send(self, request: httpx.Request) -> Response:
        response = await self._transport.handle_async_request(request)
        response.request = request
        return response

    async def aclose(self) -> None:
        await self._transport.aclose()


class _SyncDirect:
    """Over a transport: httpx's client would cost as much again, and does nothing for us."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def send(self, request: httpx.Request) -> Response:
        response = self._transport.handle_request(request)
        response.request = request
        return response

    def close(self) -> None:
        self._transport.close()


class _AsyncThrough:
    """Through an HTTP client: the caller's own, or one that looks after proxies."""

    def __init__(self, client: AsyncClientHTTP, *, owned: bool) -> None:
        self._client = client
        self._owned = owned

    async def send(self, request: httpx.Request) -> Response:
        return await self._client.send(request, stream=True, auth=None, follow_redirects=False)

    async def aclose(self) -> None:
        if self._owned:
            await self._client.aclose()


class _SyncThrough:
    """Through an HTTP client: the caller's own, or one that looks after proxies."""

    def __init__(self, client: SyncClientHTTP, *, owned: bool) -> None:
        self._client = client
        self._owned = owned

    def send(self, request: httpx.Request) -> Response:
        return self._client.send(request, stream=True, auth=None, follow_redirects=False)

    def close(self) -> None:
        if self._owned:
            self._client.close()


def new_async_sender(
    transport: AsyncTransport | None, http_client: AsyncClientHTTP | None, wiring: Wiring
) -> AsyncSender:
    if http_client is not None:
        return _AsyncThrough(http_client, owned=False)
    if transport is not None:
        return _AsyncDirect(transport)
    limits = httpx.Limits(max_connections=wiring.max_connections)
    if wiring.proxy is not None or urllib.request.getproxies():
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
    if wiring.proxy is not None or urllib.request.getproxies():
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


def headers_of(response: Response) -> Headers:
    return Headers(response.headers.multi_items())


@contextmanager
def translated_errors(request: Request) -> Iterator[None]:
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
