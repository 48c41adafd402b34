# Made from generator/runtime.
"""How long each phase of a call may wait."""

from __future__ import annotations

import time
from collections.abc import Mapping


class Waits:
    """Seconds per wait, by phase, and the moment after which nothing waits any more.

    `timeouts` has the keys of httpx's request extension of that name: connect, read, write, pool; None
    or absent is no limit. `deadline` is in the seconds of `time.monotonic()`.
    """

    __slots__ = ("_deadline", "_timeouts")

    def __init__(self, timeouts: Mapping[str, float | None], deadline: float | None = None) -> None:
        self._timeouts = timeouts
        self._deadline = deadline

    def until(self, phase: str) -> float | None:
        """When a wait that begins now has to end; None is never."""
        seconds = self._timeouts.get(phase)
        if seconds is None:
            return self._deadline
        end = time.monotonic() + seconds
        return end if self._deadline is None else min(end, self._deadline)


def remaining(until: float | None) -> float | None:
    """Seconds left, below or at zero when there are none; None is no limit."""
    return None if until is None else until - time.monotonic()
