# Made from generator/migrate.
"""From v3 to v4: what v3's endpoints became, and where code still uses them.

``pinterest-ads migrate`` from a shell (extra ``cli``), `scan` and `explain` from Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .explaining import UnknownEndpointError, explain
    from .finding import Finding
    from .scanning import scan

__all__ = ["Finding", "UnknownEndpointError", "explain", "scan"]

_MODULES = {
    "Finding": "finding",
    "UnknownEndpointError": "explaining",
    "explain": "explaining",
    "scan": "scanning",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_MODULES[name]}", __name__), name)
