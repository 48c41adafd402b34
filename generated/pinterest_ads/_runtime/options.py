# Made from generator/runtime.
"""What can be said of a single call, beside its own arguments."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, TypedDict

from msgspec import Struct

from .errors import InvalidArgumentError


class Timeout(Struct, frozen=True, kw_only=True):
    """How long each part of a call may take, in seconds. There is no way to say "for ever"."""

    connect: float = 10.0
    """Until a connection stands, TLS included."""
    read: float = 60.0
    """Until the next bytes of the reply arrive."""
    write: float = 60.0
    """Until the next bytes of the request are taken."""
    pool: float = 60.0
    """Until a connection is free."""
    attempt: float = 180.0
    """One attempt, from its start to the last byte of the reply."""
    total: float = 600.0
    """The whole call, with all attempts and waits."""

    @classmethod
    def of(cls, value: float | Timeout) -> Timeout:
        """A number bounds each attempt and, ten times over, the whole call.

        Raises InvalidArgumentError for what is no finite number of seconds above 0.
        """
        if isinstance(value, Timeout):
            parts = {name: getattr(value, name) for name in cls.__struct_fields__}
            wrong = [(f"timeout.{name}", _RULE) for name, part in parts.items() if not _is_seconds(part)]
            if wrong:
                raise InvalidArgumentError(wrong)
            return value
        if not _is_seconds(value):
            raise InvalidArgumentError([("timeout", _RULE)])
        return cls(connect=value, read=value, write=value, pool=value, attempt=value, total=10 * value)


class CallOptions(TypedDict, total=False):
    """Keyword arguments that every call takes."""

    timeout: float | Timeout
    """Instead of the client's, in seconds. A number bounds each attempt and, ten times over, the whole call."""
    extra_headers: Mapping[str, str]
    """Sent as well; they win over the client's own headers, but not over `Authorization`."""
    extra_query: Mapping[str, Any]
    """Query parameters that the document does not know; lists are repeated."""
    extra_body: Mapping[str, Any]
    """Properties added to a JSON object body."""
    idempotent: bool
    """Says that repeating this call does no harm, so that it is repeated after any failure that may pass."""


NO_OPTIONS: CallOptions = {}
_RULE = "a finite number of seconds above 0 is needed"


def _is_seconds(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return math.isfinite(value) and value > 0
