# Made from generator/runtime.
"""The sync calls that give replies as they came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .operation import Operation
from .options import NO_OPTIONS, CallOptions
from .raw import RawResponse
from .unset import UNSET

if TYPE_CHECKING:
    from .sync_client import SyncClient
    from .sync_streamed import StreamedResponse


class SyncRawCaller:
    """Stands in for the client of a resource: ``with_raw_response``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def call(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> RawResponse[Any]:
        """One call. Raises what `errors` draws."""
        return self._client.raw_call(operation, arguments, body, content_type, options=options)

    def pages(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> RawResponse[Any]:
        """One page of a list."""
        return self._client.raw_call(operation, arguments, body, content_type, options=options)

    def job(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> RawResponse[Any]:
        """The call that starts a job."""
        return self._client.raw_call(operation, arguments, body, content_type, options=options)


class SyncStreamingCaller:
    """Stands in for the client of a resource: ``with_streaming_response``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def call(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> StreamedResponse:
        """One call, sent when the result is entered."""
        from .sync_streamed import StreamedResponse

        return StreamedResponse(self._client, operation, arguments, body, content_type, options)

    pages = call
    job = call
