# Made from generator/runtime.
"""Something done once for all who wait for it, in whatever thread or event loop they are."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from .errors import PinterestAdsError
from .secret import Secret

T = TypeVar("T")
# Tasks that outlive their callers: an event loop holds its tasks by weak references only.
_ALOFT: set[Any] = set()


class Flight:
    """A refresh under way. It lands once: with a token, with an error, or given up with neither."""

    def __init__(self, *, refused: bool) -> None:
        self.refused = refused
        """Whether the API has refused the token that is being replaced."""
        self.token: Secret | None = None
        self.error: Exception | None = None
        self.thread = threading.get_ident()
        """Of who flies it."""
        self._landed = False
        self._lock = threading.Lock()
        self._wakers: list[Callable[[], object]] = []

    def land(self) -> None:
        """Wakes all who wait."""
        with self._lock:
            self._landed, wakers, self._wakers = True, self._wakers, []
        for wake in wakers:
            wake()

    def on_landing(self, wake: Callable[[], object]) -> None:
        """`wake` is called once, from any thread; at once if it has landed."""
        with self._lock:
            if not self._landed:
                self._wakers.append(wake)
                return
        wake()


def sync_landed(flight: Flight) -> None:
    """Wait in this thread.

    Raises PinterestAdsError where that would be for ever, as a task of this very thread flies it.
    """
    if flight.thread == threading.get_ident():
        raise PinterestAdsError(
            "the access token is being refreshed by a task of this thread, which this call keeps from going "
            "on: use the async client in async code"
        )
    event = threading.Event()
    flight.on_landing(event.set)
    event.wait()


async def async_landed(flight: Flight) -> None:
    """Wait in this task, under asyncio or trio."""
    trio = _running_trio()
    if trio is not None:
        event, token = trio.Event(), trio.lowlevel.current_trio_token()
        flight.on_landing(_ignoring(trio.RunFinishedError, lambda: token.run_sync_soon(event.set)))
        await event.wait()
        return
    import asyncio

    loop = asyncio.get_running_loop()
    waiter: asyncio.Future[None] = loop.create_future()

    def wake() -> None:
        if not waiter.done():
            waiter.set_result(None)

    # RuntimeError: the loop is closed, and nobody waits.
    flight.on_landing(_ignoring(RuntimeError, lambda: loop.call_soon_threadsafe(wake)))
    await waiter


def sync_to_the_end(work: Callable[[T], None], subject: T) -> None:
    """Do `work`: nothing can be cancelled in a thread."""
    work(subject)


async def async_to_the_end(work: Callable[[T], Coroutine[Any, Any, None]], subject: T) -> None:
    """Do `work`, which goes on where the caller is cancelled: a token that was spent must not be lost."""
    trio = _running_trio()
    if trio is not None:
        with trio.CancelScope(shield=True):
            await work(subject)
        return
    import asyncio

    task = asyncio.ensure_future(work(subject))
    _ALOFT.add(task)
    task.add_done_callback(_landed)
    await asyncio.shield(task)


def _landed(task: Any) -> None:
    _ALOFT.discard(task)
    if not task.cancelled():
        task.exception()  # Looked at: who was cancelled will not.


def _ignoring(error: type[Exception], call: Callable[[], object]) -> Callable[[], None]:
    def quiet() -> None:
        with contextlib.suppress(error):
            call()

    return quiet


def _running_trio() -> Any:
    """The module, where trio runs the current task. It is never imported for that."""
    trio = sys.modules.get("trio")
    if trio is None:
        return None
    try:
        trio.lowlevel.current_task()
    except RuntimeError:
        return None
    return trio
