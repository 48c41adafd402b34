# Made from generator/runtime.
"""How connections are made."""

from __future__ import annotations

from msgspec import Struct


class Wiring(Struct, frozen=True):
    proxy: str | None = None
    """URL of a proxy; without one the environment's proxies hold."""
    max_connections: int = 100
