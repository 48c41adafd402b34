# Made from generator/runtime.
"""What replies say about rate limits (the ``RateLimit-*`` headers), and who has to wait until when.

The forms of ``RateLimit-Limit``: ``30, 30;w=60`` is a quota of 30 in each window of 60 seconds, counted for
one advertiser or one app; ``0, 0`` without a window is a backend that takes nothing right now.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

_NUMBER = re.compile(r"\d{1,15}")
_WINDOW = re.compile(r"(?:^|;)\s*w\s*=\s*\"?(\d{1,15})\"?", re.IGNORECASE)
# The draft of the IETF, and what came before it.
_PREFIXES = ("ratelimit-", "x-ratelimit-")


class RateLimit(Struct, frozen=True):
    """What one reply said. None where it said nothing."""

    quota: int | None = None
    """Calls in each window."""
    window: int | None = None
    """Seconds."""
    remaining: int | None = None
    retry_after: float | None = None
    """Seconds: coming back earlier is useless, and later is not sure to be enough."""

    @property
    def scope(self) -> Literal["quota", "backend"] | None:
        """``quota`` for a limit of the advertiser or app, ``backend`` where the API itself is overloaded."""
        if self.quota is None:
            return None
        return "backend" if self.quota == 0 and self.window is None else "quota"

    @property
    def is_stated(self) -> bool:
        """Whether the reply had any header of limits."""
        return self.quota is not None or self.remaining is not None

    def __str__(self) -> str:
        if self.scope == "backend":
            text = "the API is overloaded"
        elif self.quota is None:
            text = "too many requests"
        else:
            window = "" if self.window is None else f" in {self.window} s"
            text = f"the quota of {self.quota} requests{window} is used up"
        return text if self.retry_after is None else f"{text}; come back in {self.retry_after:g} s"


NO_LIMIT = RateLimit()


def rate_limit(headers: Mapping[str, str], now: float | None = None) -> RateLimit:
    """What the headers of a reply say; what cannot be read counts as not said. `now` is epoch seconds."""
    quota, window = _quota(_first(headers, "limit"))
    return RateLimit(quota, window, _number(_first(headers, "remaining")), retry_after(headers, now))


def retry_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds of ``Retry-After``, which is a number of seconds or a date (RFC 9110)."""
    text = (headers.get("retry-after") or _first(headers, "reset")).strip()
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        seconds = _until(text, time.time() if now is None else now)
    # Also refuses "nan" and "inf".
    return seconds if 0 <= seconds <= 10**9 else None


def _first(headers: Mapping[str, str], name: str) -> str:
    return next((headers[prefix + name] for prefix in _PREFIXES if prefix + name in headers), "")


def _until(date: str, now: float) -> float:
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(date)
    except (ValueError, TypeError, OverflowError):
        return -1.0
    try:
        return max(0.0, when.timestamp() - now)
    except (ValueError, OverflowError, OSError):
        return -1.0


def _quota(text: str) -> tuple[int | None, int | None]:
    """The first item is the quota that counts; the window stands with any item that has that quota."""
    items = text.split(",")
    quota = _number(items[0].partition(";")[0])
    if quota is None:
        return None, None
    for item in items:
        window = _WINDOW.search(item)
        if window and _number(item.partition(";")[0]) == quota:
            return quota, int(window[1])
    return quota, None


def _number(text: str) -> int | None:
    text = text.strip()
    return int(text) if _NUMBER.fullmatch(text) else None


class Pauses:
    """Until when calls for one advertiser (or whatever the API counts by) are useless. Thread-safe."""

    def __init__(self) -> None:
        self._until: dict[str, tuple[float, RateLimit]] = {}
        self._lock = threading.Lock()

    def add(self, key: str, seconds: float, limit: RateLimit) -> None:
        """From now on `key` pauses that long; a longer pause that is on already stays."""
        until = time.monotonic() + seconds
        with self._lock:
            known = self._until.get(key)
            if known is None or known[0] < until:
                self._until[key] = until, limit

    def left(self, key: str) -> tuple[float, RateLimit] | None:
        """Seconds that are left of a pause, and what the API had said; None where there is none."""
        known = self._until.get(key)
        if known is None:
            return None
        left = known[0] - time.monotonic()
        if left > 0:
            return left, known[1]
        with self._lock:
            if self._until.get(key) == known:
                del self._until[key]
        return None
