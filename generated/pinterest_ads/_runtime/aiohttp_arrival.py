# Made from generator/runtime.
"""A response of aiohttp."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp

from .aiohttp_errors import FAILURES, as_ours
from .course import Course
from .errors import PinterestAdsError
from .headers import Headers
from .net.decoding import Decoder, decoder
from .request import Request
from .wire import headers_of, undecodable


class AiohttpArrival:
    """A response whose body is still to come."""

    def __init__(self, request: Request, response: aiohttp.ClientResponse, *, bounded: bool) -> None:
        self.status = response.status
        self.headers: Headers = headers_of(list(response.raw_headers))
        self._request = request
        self._response = response
        self._bounded = bounded
        self._decoder: Decoder | None = decoder(self.headers.get("content-encoding"))

    async def read(self, course: Course) -> bytes:
        """The whole body. Raises APIConnectionError, DecodeError."""
        failure: PinterestAdsError
        try:
            if self._bounded:
                content = await self._response.read()
            else:
                # Nobody bounds the whole of a streamed reply, but this one is read to its end.
                async with asyncio.timeout(max(course.left(), 0.001)):
                    content = await self._response.read()
            unpack = self._decoder
            if unpack is not None:
                content = unpack.feed(content)
                unpack.finish()
            return content
        except FAILURES as error:
            failure = as_ours(error, self._request)
        except ValueError as error:
            failure = undecodable(error, self._request)
        raise failure

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The body as it arrives. Raises APIConnectionError, DecodeError."""
        failure: PinterestAdsError
        unpack = self._decoder
        try:
            async for part in self._response.content.iter_any():
                yield unpack.feed(part) if unpack is not None else part
            if unpack is not None:
                unpack.finish()
            return
        except FAILURES as error:
            failure = as_ours(error, self._request)
        except ValueError as error:
            failure = undecodable(error, self._request)
        raise failure

    async def aclose(self) -> None:
        """Read no further."""
        self._response.close()
