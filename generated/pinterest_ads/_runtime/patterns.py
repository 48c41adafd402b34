# Made from generator/runtime.
"""The patterns of documents."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str] | None:
    """None for one that Python cannot read: documents hold ECMA 262 patterns. It is not enforced then."""
    try:
        return re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return None
