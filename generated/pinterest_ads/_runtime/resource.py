# Made from generator/runtime.
"""Base classes of the generated resources, for example of ``client.campaigns``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient


class ResourceBase:
    """Calls that go through a caller: a client, or what stands in for one."""

    __slots__ = ("_client",)

    # What they give is declared where the calls are: it differs from resource to resource.
    @property
    def with_raw_response(self) -> Any:
        """The same calls, but each gives the reply as it came: status, headers, limits and bytes."""
        return self._over(self._client.raw)

    @property
    def with_streaming_response(self) -> Any:
        """The same calls, but each is entered by ``with`` and gives the body piece by piece."""
        return self._over(self._client.streaming)

    def __init__(self, client: Any) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _over(self, caller: Any) -> Self:
        """The same calls through another caller."""
        return type(self)(caller)


class Resource(ResourceBase):
    """Calls that go through a sync client."""

    __slots__ = ()
    _client: SyncClient

    if TYPE_CHECKING:

        def __init__(self, client: SyncClient) -> None: ...


class AsyncResource(ResourceBase):
    """Calls that go through an async client."""

    __slots__ = ()
    _client: AsyncClient

    if TYPE_CHECKING:

        def __init__(self, client: AsyncClient) -> None: ...

    @property
    def with_streaming_response(self) -> Any:
        """The same calls, but each is entered by ``async with`` and gives the body piece by piece."""
        from .entering import Entering

        return Entering(self._over(self._client.streaming))
