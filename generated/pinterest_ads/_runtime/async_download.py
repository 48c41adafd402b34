# Made from generator/runtime.
"""The async fetching of a result file. The sync one is derived from this file."""

from __future__ import annotations

from collections.abc import AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING, Self

from .errors import APIConnectionError
from .jobs import expired
from .operation import Content, Operation, Response
from .request import Request
from .schema import Bytes

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .async_sender import AsyncReceived

_OPERATION: Operation[bytes] = Operation(
    "download", "GET", "", responses=(Response("200", (Content("*/*", "binary", Bytes()),)),)
)
_GONE = frozenset({403, 404, 410})


class AsyncDownload:
    """The file is on another host: it is asked for with no header that says who is asking."""

    def __init__(self, client: AsyncClient, url: str, job_id: str) -> None:
        self._client = client
        self._job_id = job_id
        # The address is signed: whoever has it can read the file.
        shown = url.partition("?")[0]
        headers = (("User-Agent", client.user_agent), ("Accept-Encoding", "gzip, deflate"), ("Accept", "*/*"))
        self._request = Request("download", "GET", url, shown, headers, None)
        self._response: AsyncReceived | None = None

    async def __aenter__(self) -> Self:
        reply, self._response = await self._client.exchange(_OPERATION, self._request, {}, streamed=True)
        if self._response is None:
            if reply.status in _GONE:
                raise expired(self._job_id, None)
            self._client.refuse(_OPERATION, self._request, reply)
        return self

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The file, piece by piece. Raises APIConnectionError where it breaks off."""
        if self._response is None:
            raise APIConnectionError("the download was not begun", **self._request.about())
        async for piece in self._response.iter_bytes():
            yield piece

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        if self._response is not None:
            await self._response.aclose()
