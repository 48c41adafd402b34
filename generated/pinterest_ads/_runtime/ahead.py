# Made from generator/runtime.
"""One call that runs while its caller does something else."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from .loops import running_asyncio

if TYPE_CHECKING:
    import asyncio

A = TypeVar("A")
T = TypeVar("T")


class AsyncAhead(Generic[A, T]):
    """Under asyncio a task; elsewhere the call waits until its result is asked for."""

    def __init__(self, call: Callable[[A], Awaitable[T]], argument: A) -> None:
        self._call = call
        self._argument = argument
        self._task: asyncio.Task[T] | None = None

    async def __aenter__(self) -> Self:
        if running_asyncio():
            # Imported late: blocking callers need none of it.
            import asyncio

            self._task = asyncio.ensure_future(self._run())
        return self

    async def result(self) -> T:
        return await (self._run() if self._task is None else self._task)

    async def _run(self) -> T:
        return await self._call(self._argument)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._task is None:
            return
        import asyncio

        if not self._task.done():
            self._task.cancel()
        # Waits for the end, so that nothing is left behind, and keeps quiet about what nobody asked for.
        await asyncio.wait([self._task])
        if not self._task.cancelled():
            self._task.exception()


class Ahead(Generic[A, T]):
    """A thread of its own."""

    def __init__(self, call: Callable[[A], T], argument: A) -> None:
        self._call = call
        self._argument = argument
        self._outcome: list[T] = []
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="prefetch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def result(self) -> T:
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._outcome[0]

    def _run(self) -> None:
        try:
            self._outcome.append(self._call(self._argument))
        except BaseException as error:
            self._error = error

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # A request that is out cannot be called back: its reply is awaited and dropped.
        self._thread.join()
