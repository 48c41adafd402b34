# Made from generator/runtime.
"""When a call is made again, and after how long.

A read is repeated after anything that may pass. A call that changes something is repeated only where it
provably did not take effect: no connection was made, the API answered 429, or 503 with its limits; or where
the caller says that repeating it does no harm. After anything else its outcome is unknown, and said to be.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from .errors import APIConnectionError, InvalidArgumentError
from .limits import NO_LIMIT, RateLimit, rate_limit

if TYPE_CHECKING:
    from .reply import Reply

_READS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_PASSING = frozenset({408, 425, 500, 502, 503, 504})


class Retries(Struct, frozen=True, kw_only=True):
    """How patient a client is. Times are in seconds."""

    attempts: int = 5
    """How often a request is sent at most, the first time included. With 1 no call waits for rate limits either."""
    backoff: float = 0.5
    """Wait before the second attempt; each further wait is twice as long, and all are jittered."""
    longest_backoff: float = 8.0
    max_wait: float = 120.0
    """The longest wait that a rate limit may ask for. Beyond it the call raises RateLimitError at once."""

    @classmethod
    def of(cls, value: int | Retries) -> Retries:
        """A number is how often a call is repeated after the first attempt. Raises InvalidArgumentError."""
        if isinstance(value, Retries):
            times = {name: getattr(value, name) for name in ("backoff", "longest_backoff", "max_wait")}
            wrong = [
                (f"retries.{name}", "a finite number of seconds, 0 or more, is needed")
                for name, time in times.items()
                if isinstance(time, bool) or not isinstance(time, int | float) or not 0 <= time < math.inf
            ]
            if not _is_count(value.attempts, 1):
                wrong.append(("retries.attempts", "1 or more is needed"))
            if wrong:
                raise InvalidArgumentError(wrong)
            return value
        if not _is_count(value, 0):
            raise InvalidArgumentError(
                [("retries", "a number of repetitions, 0 or more, or Retries is needed")]
            )
        return cls(attempts=value + 1)

    def delay(self, attempt: int, at_least: float, random: float) -> float:
        """Before the attempt after `attempt`; `random` in 0..1 spreads callers that failed together."""
        backoff: float = min(self.backoff * 2.0 ** min(attempt - 1, 30), self.longest_backoff)
        # What the API asked for is a minimum: the jitter goes on top.
        return at_least + backoff * (random if at_least else 0.5 + random / 2)


def _is_count(value: Any, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= 1000


class Verdict(Struct, frozen=True):
    """What follows from one attempt."""

    again: bool
    limit: RateLimit = NO_LIMIT
    """What the reply said of limits."""
    at_least: float = 0.0
    """Seconds to wait before the next attempt."""
    pause: bool = False
    """Others with the same rate limit should wait as well."""
    unknown: bool = False
    """The call may have taken effect, and nothing will tell."""


def is_read(method: str) -> bool:
    """Whether the method by its meaning changes nothing."""
    return method in _READS


def after_reply(reply: Reply, *, repeatable: bool, blocks: tuple[str, ...] = ()) -> Verdict:
    """`repeatable` where sending the request again does no harm; `blocks` are words of a 429 that no waiting
    will end.
    """
    limit = rate_limit(reply.headers)
    if reply.status == 429:
        if _names(reply, blocks):
            return Verdict(False, limit)
        return Verdict(True, limit, limit.retry_after or 0.0, pause=True)
    if reply.status == 503 and limit.is_stated:
        return Verdict(True, limit, limit.retry_after or 0.0, pause=limit.scope == "quota")
    unknown = reply.status >= 500 and not repeatable
    again = reply.status in _PASSING and repeatable
    return Verdict(again, limit, limit.retry_after or 0.0, unknown=unknown)


def after_failure(error: APIConnectionError, *, repeatable: bool) -> Verdict:
    """After an attempt that was not answered."""
    return Verdict(repeatable or not error.sent, unknown=error.sent and not repeatable)


def _names(reply: Reply, words: tuple[str, ...]) -> bool:
    text = reply.content[:10_000].lower()
    return any(word.lower().encode() in text for word in words)
