# Made from generator/runtime.
"""The wish that calls go over aiohttp."""

from __future__ import annotations

import importlib
import ssl
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .aiohttp_sender import AiohttpSender
    from .wiring import Wiring


class AiohttpTransport:
    """Given to an async client as `transport=`, it sends over aiohttp, whose HTTP parser is written in C.

    Needs aiohttp, which the extra ``aiohttp`` of this package installs, and asyncio. Everything else is as
    without it: timeouts, retries, errors, what is logged; a redirect is not followed and no cookie is kept.
    Where a proxy is asked for, by the client or the environment, calls go through httpx, as without it.
    One object can be given to any number of clients: each has connections of its own.
    """

    def __init__(self, *, context: ssl.SSLContext | None = None) -> None:
        """`context` is for TLS instead of the usual one; its ALPN protocols are set to HTTP/1.1.

        Raises ImportError where aiohttp is not installed.
        """
        try:
            importlib.import_module("aiohttp")
        except ImportError as error:
            raise ImportError(
                "AiohttpTransport needs aiohttp: install it, or this package with its extra 'aiohttp'"
            ) from error
        self._context = context

    def sender(self, wiring: Wiring) -> AiohttpSender:
        """What sends the requests of one client."""
        from .aiohttp_sender import AiohttpSender

        return AiohttpSender(wiring, self._context)
