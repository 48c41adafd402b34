# Made from generator/runtime.
"""The async reply whose body is read piece by piece. The sync one is derived from this file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .headers import Headers
from .lines import Lines
from .operation import Operation
from .options import CallOptions
from .reply import Reply

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .async_sender import AsyncReceived
    from .request import Request


class AsyncStreamedResponse:
    """Entering it sends the request and raises for failures; leaving it closes the connection or gives it back.

    with client.pets.with_streaming_response.export() as response:
        for piece in response.iter_bytes(): ...
    """

    def __init__(
        self,
        client: AsyncClient,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object,
        content_type: str | None,
        options: CallOptions,
    ) -> None:
        # Built here, so that wrong arguments are refused where they are given.
        self._request: Request = client.build(operation, arguments, body, content_type, options)
        self._client = client
        self._operation = operation
        self._options = options
        self._reply: Reply | None = None
        self._response: AsyncReceived | None = None

    @property
    def status(self) -> int:
        return self._opened().status

    @property
    def headers(self) -> Headers:
        return self._opened().headers

    @property
    def request_id(self) -> str | None:
        """What the API calls this request."""
        return self._opened().request_id

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The body without its content encoding. Raises APIConnectionError where it breaks off."""
        self._opened()
        if self._response is None:
            return
        async for piece in self._response.iter_bytes():
            yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body as lines of text, without their ends."""
        lines = Lines()
        async for piece in self.iter_bytes():
            for line in lines.feed(piece):
                yield line
        for line in lines.finish():
            yield line

    async def read(self) -> bytes:
        """All that is left of the body."""
        return b"".join([piece async for piece in self.iter_bytes()])

    async def __aenter__(self) -> Self:
        self._reply, self._response = await self._client.open_stream(
            self._operation, self._request, self._options
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        if self._response is not None:
            await self._response.aclose()

    def _opened(self) -> Reply:
        if self._reply is None:
            raise RuntimeError("a streamed response is used in a `with` block")
        return self._reply
