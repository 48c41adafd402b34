# Made from generator/runtime.
"""Calls that the API will not have for long."""

from __future__ import annotations

import warnings
from typing import Any

from .callers import callers_level
from .operation import Operation

_WARNED: set[str] = set()


def warn_once(operation: Operation[Any]) -> None:
    """A DeprecationWarning at the caller's line, once a process for each operation."""
    if operation.operation_id in _WARNED:
        return
    _WARNED.add(operation.operation_id)
    nearest = operation.use or operation.replacement
    instead = f"; use {nearest} instead" if nearest else ""
    how = f"is gone since {operation.gone}" if operation.gone else "is deprecated by the API"
    warnings.warn(
        f"{operation.method} {operation.path} {how}{instead}",
        DeprecationWarning,
        stacklevel=callers_level(),
    )
