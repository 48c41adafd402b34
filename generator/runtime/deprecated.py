"""Calls that the API will not have for long."""

from __future__ import annotations

import sys
import warnings
from typing import Any

from .operation import Operation

_WARNED: set[str] = set()


def warn_once(operation: Operation[Any]) -> None:
    """A DeprecationWarning at the caller's line, once a process for each operation."""
    if operation.operation_id in _WARNED:
        return
    _WARNED.add(operation.operation_id)
    instead = f"; use {operation.replacement} instead" if operation.replacement else ""
    warnings.warn(
        f"{operation.method} {operation.path} is deprecated by the API{instead}",
        DeprecationWarning,
        stacklevel=_callers_level(),
    )


def _callers_level() -> int:
    """Of the first frame outside this package (`skip_file_prefixes` needs Python 3.12)."""
    package = __name__.partition(".")[0] + "."
    level = 1
    frame = sys._getframe(1)
    while frame.f_back is not None and (frame.f_globals.get("__name__", "") + ".").startswith(package):
        frame = frame.f_back
        level += 1
    return level
