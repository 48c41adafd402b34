# Made from generator/runtime.
"""The two clients that generated ones derive from."""

from __future__ import annotations

from .async_client import AsyncClient
from .envelope import Envelope
from .oauth_endpoints import OAuthEndpoints
from .retired import Retirement
from .sync_client import SyncClient

__all__ = ["AsyncClient", "Envelope", "OAuthEndpoints", "Retirement", "SyncClient"]
