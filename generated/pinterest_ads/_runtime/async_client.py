# Made from generator/runtime/async_client.py by `make generate`; edit that file, not this one.
"""The async client: sends a request and reads the reply. The sync one is derived from this file."""

from __future__ import annotations

import time
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from .client_base import DEFAULT_TIMEOUT, ClientBase
from .errors import ClientClosedError
from .operation import Operation
from .request import Request, build_request
from .responses import Reply, finish
from .unset import UNSET

if TYPE_CHECKING:
    from .transport import AsyncHTTP, AsyncTransport

T = TypeVar("T")


class AsyncClient(ClientBase):
    """Base of the generated async clients."""

    def __init__(
        self,
        access_token: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        basic_auth: tuple[str, str] | None = None,
        api_keys: Mapping[str, str] | None = None,
        transport: AsyncTransport | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            access_token,
            base_url=base_url,
            timeout=timeout,
            headers=headers,
            basic_auth=basic_auth,
            api_keys=api_keys,
            strict=strict,
        )
        self._transport = transport
        self._http: AsyncHTTP | None = None

    async def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
    ) -> T:
        """Make one call. Raises what `errors` draws."""
        request = build_request(operation, arguments, body, content_type, self._settings)
        reply = await self._exchange(request)
        result: T = finish(operation, request, reply, self._reading)
        return result

    async def aclose(self) -> None:
        """Close the connections, and the transport that was given."""
        with self._opening:
            self._closed = True
            http, self._http = self._http, None
        if http is not None:
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def _exchange(self, request: Request) -> Reply:
        # Imported at the first request: httpx is most of what importing this package would cost.
        from .transport import http_request, new_async_http, reply_of, timed_out, translated_errors

        # Two threads must not open two pools, of which one would never be closed.
        with self._opening:
            if self._closed:
                raise ClientClosedError("this client was closed")
            if self._http is None:
                self._http = new_async_http(self._transport, self._timeout)
            http = self._http
        deadline = time.monotonic() + self._timeout
        with translated_errors(request):
            response = await http.send(http_request(request, self._timeout), stream=True)
            try:
                content = bytearray()
                async for chunk in response.aiter_bytes():
                    content += chunk
                    # A timeout of httpx is for each read: a slow drip would never end.
                    if time.monotonic() > deadline:
                        raise timed_out(request, "slow body")
            finally:
                await response.aclose()
            return reply_of(response, bytes(content))
