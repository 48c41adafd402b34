# Made from generator/runtime.
"""One line for each call through the standard logger, and nothing in it that must stay secret.

The logger has the name of the package. ``…_LOG=info`` (or ``debug``) in the environment writes it to
standard error without further set-up.
"""

from __future__ import annotations

import logging
import re
import time

from .course import Course
from .errors import PinterestAdsError
from .reply import Reply
from .request import Request

logger = logging.getLogger(__name__.partition(".")[0])
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}
# What the API's own words may quote back: addresses, tokens, hashes of addresses.
_SECRETS = (
    (re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"), "<email>"),
    (re.compile(r"\b(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})\b"), "<hash>"),
    (re.compile(r"(?i:bearer|basic)\s+[\w.~+/=-]{8,}|\b(?=[\w-]*\d)[\w-]{40,}"), "<token>"),
)


def configure(level: str | None) -> None:
    """Write to standard error from `level` on; without a level the program decides."""
    known = _LEVELS.get((level or "").strip().lower())
    if known is None:
        return
    logger.setLevel(known)
    if not logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)


def redacted(text: str) -> str:
    """`text` without e-mail addresses, hashed identifiers and tokens."""
    for pattern, replacement in _SECRETS:
        text = pattern.sub(replacement, text)
    return text


class CallRecord:
    """Becomes the line of one call."""

    __slots__ = ("_end", "_reply", "_request")

    def __init__(self, request: Request) -> None:
        self._request = request
        self._reply: Reply | None = None
        self._end = "not finished"

    def answered(self, reply: Reply) -> None:
        self._reply = reply

    def failed(self, error: PinterestAdsError) -> None:
        self._end = type(error).__name__
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("%s: %s", self._request.operation, redacted(error.what))

    def close(self, course: Course) -> None:
        if not logger.isEnabledFor(logging.INFO):
            return
        end = self._end
        if self._reply is not None:
            rid = f", request id {self._reply.request_id}" if self._reply.request_id else ""
            end = f"status {self._reply.status}{rid}"
        logger.info(
            "%s %s: %s, %.3f s, %d %s",
            self._request.operation,
            self._request.method,
            end,
            time.monotonic() - course.started,
            course.attempts,
            "attempt" if course.attempts == 1 else "attempts",
        )
