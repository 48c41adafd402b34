# Made from generator/runtime.
"""The course of one call: its attempts, the waits between them, and how it ends."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from .errors import (
    APIConnectionError,
    APITimeoutError,
    RateLimitError,
)
from .limits import Pauses, RateLimit
from .options import Timeout
from .retries import Retries, Verdict, after_failure, after_reply
from .unknown import unknown_outcome

if TYPE_CHECKING:
    from .reply import Reply
    from .request import Request


class Course:
    """Decides, and never waits or sends itself, so that both clients share it. Times are in seconds."""

    __slots__ = (
        "_blocks",
        "_pauses",
        "_retries",
        "attempts",
        "deadline",
        "repeatable",
        "request",
        "started",
        "timeout",
        "until",
    )

    def __init__(
        self,
        request: Request,
        retries: Retries,
        pauses: Pauses,
        timeout: Timeout,
        *,
        repeatable: bool,
        blocks: tuple[str, ...],
    ) -> None:
        self.request = request
        self.timeout = timeout
        self.attempts = 0
        self.started = time.monotonic()
        self.deadline = self.started + timeout.total
        self.until = self.deadline
        self.repeatable = repeatable
        self._retries = retries
        self._pauses = pauses
        self._blocks = blocks

    def begin(self) -> None:
        """The next attempt begins now."""
        self.attempts += 1
        self.until = min(self.deadline, time.monotonic() + self.timeout.attempt)

    def left(self) -> float:
        """Of the time that this attempt may take."""
        return self.until - time.monotonic()

    def before(self) -> float:
        """How long a known rate limit holds this call up. Raises RateLimitError where that is too long."""
        held = self._pauses.left(self.request.scope)
        if held is None or self._retries.attempts == 1:
            # Who wants no repetition wants no waiting either.
            return 0.0
        left, limit = held
        if left > self._retries.max_wait or time.monotonic() + left > self.deadline:
            raise self._refused_for_now(limit, left)
        # All who wait would otherwise come back in the same instant.
        return left + self._jitter() * min(1.0, self._retries.backoff)

    def answered(self, reply: Reply) -> float | None:
        """Seconds until the next attempt; None where `reply` is the end of it."""
        if reply.status < 400:
            return None
        verdict = after_reply(reply, repeatable=self.repeatable, blocks=self._blocks)
        if verdict.pause:
            limit = verdict.limit
            self._pauses.add(self.request.scope, limit.retry_after or self._retries.backoff, limit)
        return self._wait(verdict)

    def failed(self, error: APIConnectionError) -> float:
        """Seconds until the next attempt. Raises `error`, or OutcomeUnknownError."""
        error.attempts = self.attempts
        verdict = after_failure(error, repeatable=self.repeatable)
        error.retryable = verdict.again
        delay = self._wait(verdict)
        if delay is not None:
            return delay
        if verdict.unknown:
            raise unknown_outcome(self.request, error) from error
        raise error

    def _wait(self, verdict: Verdict) -> float | None:
        if not verdict.again or self.attempts >= self._retries.attempts:
            return None
        if verdict.at_least > self._retries.max_wait:
            return None
        delay = self._retries.delay(self.attempts, verdict.at_least, self._jitter())
        return delay if time.monotonic() + delay < self.deadline else None

    def _jitter(self) -> float:
        import random

        return random.random()

    def _refused_for_now(self, limit: RateLimit, left: float) -> RateLimitError:
        return RateLimitError(
            status=429,
            headers={},
            documented=True,
            body=None,
            limit=limit,
            message=f"not sent: {limit}",
            retryable=True,
            attempts=self.attempts,
            advice=f"Come back in {left:.0f} s, or allow a longer max_wait.",
            **self.request.about(),
        )

    def timed_out(self, what: str) -> APITimeoutError:
        """No complete reply within the time of the attempt."""
        return APITimeoutError(f"no complete reply in time ({what})", **self.request.about())
