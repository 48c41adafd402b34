"""What the adapters share: works made of a decoder, and callers that wait for their calls at the same time."""

from __future__ import annotations

import asyncio
import gc
import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from benchmarks.adapters.seeing import verdict

Decoder = Callable[[bytes], list[Any]]
"""From the bytes of a page to its items."""
Works = dict[str, Callable[..., Any]]


def decoding(
    name: str, decoder_for: Callable[[str], Decoder], keeping: Callable[[str], Decoder] | None = None
) -> Works:
    """Works of a way to decode: its time, the memory its items take, and what drift does to it.

    `keeping` is for those who find something in the page as long as it is kept.
    """
    whole = keeping or decoder_for
    return {
        f"decode {name}": lambda kind, path: _decoding(decoder_for(kind), Path(path).read_bytes()),
        f"memory {name}": lambda kind, path, pages: _held(decoder_for(kind), Path(path).read_bytes(), pages),
        f"drift {name}": lambda kind, cases: [verdict(whole(kind), case) for case in cases],
    }


def gathered(call: Callable[[], Coroutine[Any, Any, Any]], callers: int, calls: int) -> Callable[[], Any]:
    """A unit of work: `calls` calls by `callers` callers at the same time, on one loop that lives on."""
    loop = asyncio.new_event_loop()
    result: list[Any] = []

    async def caller() -> None:
        for _ in range(calls // callers):
            result[:] = [await call()]

    async def all_callers() -> Any:
        await asyncio.gather(*(caller() for _ in range(callers)))
        return result[0]

    return lambda: loop.run_until_complete(all_callers())


def _decoding(decode: Decoder, content: bytes) -> Callable[[], list[Any]]:
    return lambda: decode(content)


def _held(decode: Decoder, content: bytes, pages: int) -> int:
    """Bytes of memory that the items of so many pages keep, when nothing else of the pages is kept."""
    decode(content)
    gc.collect()
    before = _resident()
    kept = [decode(content) for _ in range(pages)]
    gc.collect()
    after = _resident()
    assert len(kept) == pages
    return after - before


def _resident() -> int:
    """Bytes of this process in memory. Linux only, and says so by the error."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
