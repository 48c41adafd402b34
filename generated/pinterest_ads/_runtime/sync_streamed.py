# Made from generator/runtime.
"""The sync reply whose body is read piece by piece."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .headers import Headers
from .lines import Lines
from .operation import Operation
from .options import CallOptions
from .reply import Reply

if TYPE_CHECKING:
    from .sync_client import SyncClient
    from .sync_sender import SyncReceived
    from .request import Request


class StreamedResponse:
    """Entering it sends the request and raises for failures; leaving it closes the connection or gives it back.

    with client.pets.with_streaming_response.export() as response:
        for piece in response.iter_bytes(): ...
    """

    def __init__(
        self,
        client: SyncClient,
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
        self._response: SyncReceived | None = None

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

    def iter_bytes(self) -> Iterator[bytes]:
        """The body without its content encoding. Raises APIConnectionError where it breaks off."""
        self._opened()
        if self._response is None:
            return
        for piece in self._response.iter_bytes():
            yield piece

    def iter_lines(self) -> Iterator[str]:
        """The body as lines of text, without their ends."""
        lines = Lines()
        for piece in self.iter_bytes():
            for line in lines.feed(piece):
                yield line
        for line in lines.finish():
            yield line

    def read(self) -> bytes:
        """All that is left of the body."""
        return b"".join([piece for piece in self.iter_bytes()])

    def __enter__(self) -> Self:
        self._reply, self._response = self._client.open_stream(
            self._operation, self._request, self._options
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        if self._response is not None:
            self._response.close()

    def _opened(self) -> Reply:
        if self._reply is None:
            raise RuntimeError("a streamed response is used in a `with` block")
        return self._reply
