# Made from generator/runtime.
"""Which async library runs the caller, and how long a sync one sleeps."""

from __future__ import annotations

import sys
import time


def running_asyncio() -> bool:
    """Whether this is called from asyncio (and not, for example, from trio)."""
    asyncio = sys.modules.get("asyncio")
    if asyncio is None:
        return False
    try:
        # As a guest of asyncio, trio runs in callbacks of its loop, not in its tasks.
        return asyncio.current_task() is not None
    except RuntimeError:
        return False


def async_is_ours() -> bool:
    """Whether our own connections work for an async caller."""
    return running_asyncio()


def sync_is_ours() -> bool:
    """Whether our own connections work for a blocking caller."""
    return True


async def async_sleep(seconds: float) -> None:
    """Lets others run for that long."""
    if running_asyncio():
        import asyncio

        await asyncio.sleep(seconds)
        return
    import anyio

    await anyio.sleep(seconds)


def sync_sleep(seconds: float) -> None:
    """Blocks this thread for that long."""
    time.sleep(seconds)
