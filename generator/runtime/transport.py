"""The only module that knows httpx: what goes to it, and what its errors become."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeAlias

import httpx

from .errors import APIConnectionError, APITimeoutError, DecodeError, InvalidArgumentError
from .headers import Headers
from .request import Request
from .responses import Reply

AsyncTransport: TypeAlias = httpx.AsyncBaseTransport
SyncTransport: TypeAlias = httpx.BaseTransport
AsyncHTTP: TypeAlias = httpx.AsyncClient
SyncHTTP: TypeAlias = httpx.Client
Response: TypeAlias = httpx.Response


_FAILURES = (
    httpx.HTTPError,
    httpx.StreamError,
    httpx.CookieConflict,
    # What httpx lets through: a transport of the caller's, and host names that cannot be encoded.
    OSError,
    UnicodeError,
)


def new_async_http(transport: AsyncTransport | None, timeout: float) -> AsyncHTTP:
    return httpx.AsyncClient(transport=transport, timeout=timeout, follow_redirects=False)


def new_sync_http(transport: SyncTransport | None, timeout: float) -> SyncHTTP:
    return httpx.Client(transport=transport, timeout=timeout, follow_redirects=False)


def http_request(request: Request, timeout: float) -> httpx.Request:
    """Made here and not by httpx's client, which would add cookies of earlier replies."""
    return httpx.Request(
        request.method,
        request.url,
        headers=list(request.headers),
        content=request.content,
        extensions={"timeout": httpx.Timeout(timeout).as_dict()},
    )


def reply_of(response: Response, content: bytes) -> Reply:
    return Reply(response.status_code, Headers(response.headers.multi_items()), content)


@contextmanager
def translated_errors(request: Request) -> Iterator[None]:
    """Turns every error of httpx into one of ours."""
    try:
        yield
    except httpx.InvalidURL as error:
        # Raised before anything is sent: too long, or a base URL that is none.
        raise InvalidArgumentError([("the URL", str(error))]) from error
    except httpx.TimeoutException as error:
        raise timed_out(request, type(error).__name__) from _without_secrets(error, request)
    except httpx.DecodingError as error:
        raise DecodeError(
            [("body", f"its content encoding is broken: {error}")], operation=request.operation
        ) from _without_secrets(error, request)
    except _FAILURES as error:
        raise APIConnectionError(
            f"{type(error).__name__}: {error}",
            method=request.method,
            url=request.shown_url,
            operation=request.operation,
        ) from _without_secrets(error, request)


def _without_secrets(error: Exception, request: Request) -> Exception:
    # The errors of httpx carry the request as it was sent.
    if isinstance(error, httpx.RequestError):
        error.request = httpx.Request(request.method, request.shown_url)
    return error


def timed_out(request: Request, what: str) -> APITimeoutError:
    return APITimeoutError(
        f"no complete reply in time ({what})",
        method=request.method,
        url=request.shown_url,
        operation=request.operation,
    )
