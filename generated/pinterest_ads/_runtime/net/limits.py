# Made from generator/runtime.
"""How much a pool may hold."""

from __future__ import annotations

from attrs import field, frozen, validators


@frozen
class Limits:
    """What a pool may hold, in each process and, in asyncio, each event loop. Raises ValueError."""

    connections: int = field(default=100, validator=validators.ge(1))
    """Open or being opened, to all hosts together; callers beyond wait their turn."""

    idle: int = field(default=100, validator=validators.ge(0))
    """Kept open with nothing to do."""

    idle_seconds: float = field(default=30.0, validator=validators.ge(0))
    """Until an idle connection is closed; sooner where the server says `Keep-Alive: timeout=`."""


DEFAULT_LIMITS = Limits()
