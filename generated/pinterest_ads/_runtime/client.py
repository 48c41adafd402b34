# Made from generator/runtime/client.py by `make generate`; edit that file, not this one.
"""The two clients that generated ones derive from."""

from __future__ import annotations

from .async_client import AsyncClient
from .envelope import Envelope
from .sync_client import SyncClient

__all__ = ["AsyncClient", "Envelope", "SyncClient"]
