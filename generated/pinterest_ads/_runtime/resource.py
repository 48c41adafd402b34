# Made from generator/runtime/resource.py by `make generate`; edit that file, not this one.
"""Base classes of the generated resources, for example of ``client.campaigns``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient


class Resource:
    """Calls that go through a sync client."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client


class AsyncResource:
    """Calls that go through an async client."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
