# Made from generator/runtime.
"""Async calls that are entered: ``async with pets.with_streaming_response.export() as response``."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any


class Entering:
    """Stands in for an async resource whose calls give something to enter."""

    __slots__ = ("_resource",)

    def __init__(self, resource: Any) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Callable[..., Entered]:
        method = getattr(self._resource, name)

        def call(*arguments: Any, **keywords: Any) -> Entered:
            return Entered(method(*arguments, **keywords))

        return call

    def __dir__(self) -> list[str]:
        return dir(self._resource)

    def __repr__(self) -> str:
        return repr(self._resource)


class Entered:
    """A call that is awaited and entered in one step."""

    __slots__ = ("_call", "_opened")

    def __init__(self, call: Coroutine[Any, Any, Any]) -> None:
        self._call = call
        self._opened: Any = None

    async def __aenter__(self) -> Any:
        self._opened = await self._call
        return await self._opened.__aenter__()

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self._opened.__aexit__(kind, error, traceback)
