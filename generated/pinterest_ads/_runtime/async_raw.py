# Made from generator/runtime.
"""The async calls that give replies as they came. The sync one is derived from this file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .operation import Operation
from .options import NO_OPTIONS, CallOptions
from .raw import RawResponse
from .unset import UNSET

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .async_streamed import AsyncStreamedResponse


class AsyncRawCaller:
    """Stands in for the client of a resource: ``with_raw_response``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def call(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> RawResponse[Any]:
        """One call. Raises what `errors` draws."""
        return await self._client.raw_call(operation, arguments, body, content_type, options=options)

    async def pages(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> RawResponse[Any]:
        """One page of a list."""
        return await self._client.raw_call(operation, arguments, body, content_type, options=options)

    async def job(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> RawResponse[Any]:
        """The call that starts a job."""
        return await self._client.raw_call(operation, arguments, body, content_type, options=options)


class AsyncStreamingCaller:
    """Stands in for the client of a resource: ``with_streaming_response``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def call(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> AsyncStreamedResponse:
        """One call, sent when the result is entered."""
        from .async_streamed import AsyncStreamedResponse

        return AsyncStreamedResponse(self._client, operation, arguments, body, content_type, options)

    pages = call
    job = call
