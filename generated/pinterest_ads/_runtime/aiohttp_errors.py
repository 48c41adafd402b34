# Made from generator/runtime.
"""What the errors of aiohttp become."""

from __future__ import annotations

import aiohttp

from .errors import APIConnectionError, APITimeoutError, InvalidArgumentError, PinterestAdsError
from .request import Request

# What it lets through: of the event loop, of host names, and of time.
FAILURES = (aiohttp.ClientError, OSError, TimeoutError, UnicodeError)
# No connection was made, or none was free: the API has seen nothing of the request.
_UNSENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ServerFingerprintMismatch)


def as_ours(error: BaseException, request: Request) -> PinterestAdsError:
    """Ours for one of aiohttp's, without what it knows of the request: that holds credentials."""
    name = type(error).__name__
    if isinstance(error, aiohttp.InvalidURL):
        return InvalidArgumentError([("the URL", "its host or port is none of HTTP's")])
    sent = not isinstance(error, _UNSENT)
    if isinstance(error, TimeoutError):
        return APITimeoutError(f"no complete reply in time ({name})", sent=sent, **request.about())
    # Where there was a reply the text of the error holds the URL, which may hold an API key.
    text = error.message if isinstance(error, aiohttp.ClientResponseError) else str(error)
    return APIConnectionError(f"{name}: {text}".removesuffix(": "), sent=sent, **request.about())
